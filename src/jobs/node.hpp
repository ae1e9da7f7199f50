// What the two loops of a node share: where they work, what time it is, and how they submit.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/caller.hpp"
#include "ledger/ledger.hpp"
#include "storage/store.hpp"

namespace akad::jobs {

struct Node {
    storage::Store& store;
    ledger::Ledger& ledger;
    std::function<Instant()> clock;
    std::function<void(std::string_view)> complain;
    std::string name;  ///< drawn anew at every start; leases are held under it
};

/// What a look at the work came to. `trouble`: the database or the queue was not to be had.
enum class Looked { worked, idle, trouble };

/// The system itself, which may everything in one workspace.
[[nodiscard]] Caller system_in(WorkspaceId workspace);

[[nodiscard]] ledger::Command command_for(const Node& node, Caller caller, ledger::Decide decide);

/// Submits all at once, so that they share transactions, and waits for every answer.
[[nodiscard]] std::vector<Result<ledger::Kept>> submit_all(const Node& node,
                                                           std::vector<ledger::Command> commands);

/// The exception being handled, as an Error: a database that may come back is `unavailable`.
[[nodiscard]] Error caught(const Node& node);

}  // namespace akad::jobs
