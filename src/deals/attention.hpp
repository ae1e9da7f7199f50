// What the room of attention keeps with deals and asks of their past: the mark that lists and
// cards show, and how long deals stayed in a stage.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

/// How much a deal asks for attention.
BOOST_DEFINE_ENUM_CLASS(Attention, amber, red)

/// Writes the mark beside the deal. It is derived: no fact is left and the revision stays.
void mark_attention(ledger::Writing& writing, DealId deal, std::optional<Attention> attention);

/// One stay of some deal in a stage; open while the deal is there.
struct Stay {
    Instant entered_at{};
    std::optional<Instant> left_at{};
};
BOOST_DESCRIBE_STRUCT(Stay, (), (entered_at, left_at))
/// Stays in a stage that ended at `since` or later, newest first, and those that are open; at most
/// `most` of each.
[[nodiscard]] std::vector<Stay> stays_in(storage::Connection& db, WorkspaceId workspace,
                                         StageId stage, Instant since, int most);

/// Microseconds that these deals spent, in earlier stays, in the stage where they are now. A deal
/// that is there for the first time is left out.
[[nodiscard]] std::map<DealId, std::int64_t> earlier_time_in_stage(
    storage::Connection& db, WorkspaceId workspace, const std::vector<DealId>& deals);

/// Every open deal of a workspace, for the laws of rooms that keep something of each.
[[nodiscard]] std::vector<DealId> open_deals(storage::Connection& db, WorkspaceId workspace);

}  // namespace akad::deals
