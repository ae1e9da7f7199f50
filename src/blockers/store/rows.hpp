// A blocker as it stands in its table, and the link to its actions, which are commitments.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/money.hpp"
#include "core/time.hpp"
#include "playbooks/stall_points.hpp"

namespace akad::blockers {

/// The seven kinds of D37.
BOOST_DEFINE_ENUM_CLASS(BlockerKind, information_gap, stakeholder_access, competing_priorities,
                        risk_aversion, budget_uncertainty, internal_politics, analysis_paralysis)
BOOST_DEFINE_ENUM_CLASS(BlockerState, open, resolved)
/// How it ended: it is out of the way, everybody lives with it, or it is no longer so.
BOOST_DEFINE_ENUM_CLASS(Outcome, resolved, accepted, no_longer_applies)
/// What the cost of waiting is told for.
BOOST_DEFINE_ENUM_CLASS(Per, week, month)

struct Blocker {
    WorkspaceId workspace{};
    BlockerId id{};
    std::int64_t revision = 1;
    DealId deal{};
    BlockerKind kind = BlockerKind::information_gap;
    std::optional<playbooks::StallPoint> stall_point{};
    std::string what;
    PersonId owner{};
    std::string strategy;
    Day review_day{};  ///< when it is looked at again
    std::optional<std::int64_t> delay_minor{};
    std::optional<Currency> delay_currency{};
    std::optional<Per> delay_per{};
    std::optional<Day> delay_since{};
    std::string delay_ground{};
    BlockerState state = BlockerState::open;
    std::optional<PersonId> opened_by{};
    Instant opened_at{};
    std::optional<Outcome> outcome{};
    std::string outcome_note{};
    std::optional<PersonId> resolved_by{};
    std::optional<Instant> resolved_at{};

    static constexpr std::array erasable{std::string_view("what"), std::string_view("strategy"),
                                         std::string_view("delay_ground"),
                                         std::string_view("outcome_note")};
};
BOOST_DESCRIBE_STRUCT(Blocker, (),
                      (workspace, id, revision, deal, kind, stall_point, what, owner, strategy,
                       review_day, delay_minor, delay_currency, delay_per, delay_since,
                       delay_ground, state, opened_by, opened_at, outcome, outcome_note,
                       resolved_by, resolved_at))

/// One action of a blocker.
struct ActionLink {
    WorkspaceId workspace{};
    BlockerId blocker{};
    CommitmentId commitment{};
};
BOOST_DESCRIBE_STRUCT(ActionLink, (), (workspace, blocker, commitment))

}  // namespace akad::blockers
