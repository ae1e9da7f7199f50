// Reminders and escalation as data: a ladder of rungs before, on and after the day, in working days
// of who owes it. A rung is climbed once, never on a holiday or while they are away; what was
// missed is caught up by one reminder. Each is a fact; the inbox shows it, and mail will follow it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "commitments/commitment.hpp"
#include "core/result.hpp"
#include "ledger/ledger.hpp"

namespace akad::commitments {

BOOST_DEFINE_ENUM_CLASS(RungAct, remind, escalate)

struct Rung {
    int days = 0;  ///< working days after the day; negative: before it
    RungAct act = RungAct::remind;
    friend bool operator==(const Rung&, const Rung&) = default;
};
BOOST_DESCRIBE_STRUCT(Rung, (), (days, act))

using Ladder = std::vector<Rung>;

/// Its timer is set while an open commitment has a day and a rung before it; its subject is the
/// commitment's id, and `climb` answers.
constexpr std::string_view ladder_timer = "commitments.remind";

/// The timer's act: reminds who owes it, or tells who leads them what has been tried.
[[nodiscard]] Result<void> climb(ledger::Writing& writing, CommitmentId id);

/// What is usual for a kind, and what the workspace says instead.
[[nodiscard]] const Ladder& usual_ladder(Kind kind);
[[nodiscard]] Ladder ladder_of(storage::Connection& db, WorkspaceId workspace, Kind kind);

struct SetLadder {
    Kind kind = Kind::next_step;
    std::optional<Ladder> rungs{};  ///< none: as usual again; an empty one: never
};
BOOST_DESCRIBE_STRUCT(SetLadder, (), (kind, rungs))
/// Holds from the next reminder on. Refusal `bad_ladder`.
[[nodiscard]] Result<WorkspaceId> set_ladder(ledger::Writing& writing, const SetLadder& command);

struct LadderView {
    Kind kind = Kind::next_step;
    Ladder rungs{};
    bool usual = true;
};
BOOST_DESCRIBE_STRUCT(LadderView, (), (kind, rungs, usual))
struct Ladders {
    std::vector<LadderView> ladders{};
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(Ladders, (), (ladders, may_change))
[[nodiscard]] Result<Ladders> show_ladders(const storage::Reading& reading);

}  // namespace akad::commitments
