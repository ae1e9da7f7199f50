// Tells the listeners of every committed fact once. This node's facts come from its writer; on
// PostgreSQL other nodes ring with their commit, and their facts are read here.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/ledger.hpp"
#include "storage/bell.hpp"

namespace akad::ledger {

/// The facts of a workspace from `first` to `last`.
struct Span {
    WorkspaceId workspace{};
    std::int64_t first = 0;
    std::int64_t last = 0;

    [[nodiscard]] std::string text() const;  ///< "ws_… 12 14", as a ring says it
    [[nodiscard]] static std::optional<Span> parse(std::string_view text);
    friend bool operator==(const Span&, const Span&) = default;
};

/// Which facts the listeners were told of. A node's own ring comes back to it, before or after its
/// writer tells of the same facts: whoever claims them first tells.
class Told {
public:
    /// The parts of the span that were not told of, in order.
    [[nodiscard]] std::vector<Span> fresh_in(const Span& span) const;
    void note(const Span& span);
    /// For each known workspace, the last fact before the first one not told of.
    [[nodiscard]] std::vector<std::pair<WorkspaceId, std::int64_t>> gapless() const;

private:
    /// Told stretches by their first fact; they neither overlap nor touch.
    using Stretches = std::map<std::int64_t, std::int64_t>;
    std::map<WorkspaceId, Stretches> told_;
};

class Hearing {
public:
    Hearing(storage::Store& store, std::function<void(std::string_view)> complain)
        : store_(store), complain_(std::move(complain)) {}

    /// The first listener starts the hearing of other nodes.
    void listen(Listener listener);
    /// Facts of this node, just committed, in order of sequence within each workspace.
    void tell(std::vector<Heard> facts);
    void stop() { bell_.reset(); }

private:
    void answer_ring(std::string_view text) noexcept;
    void hear(const Span& span);
    void catch_up();
    void call(const std::vector<Heard>& facts);

    storage::Store& store_;
    std::function<void(std::string_view)> complain_;
    std::mutex mutex_;  ///< of the two below; held while listeners run, so that order holds
    std::vector<Listener> listeners_;
    Told told_;
    std::vector<Span> missed_;             ///< on the bell's thread: rung for, but not yet readable
    std::unique_ptr<storage::Bell> bell_;  ///< last: no ring is answered after it is gone
};

}  // namespace akad::ledger
