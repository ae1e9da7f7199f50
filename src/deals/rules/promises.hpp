// How the commitments of this room end. Pure.
#pragma once

#include <optional>

#include "commitments/commitments.hpp"

namespace akad::deals {

/// A next step and an action from a blocker or a review are settled by hand. A request for evidence
/// ends when the evidence is attached, a verification when it is judged: `settled_by_evidence`. A
/// step of a plan is ticked in its plan: `settled_by_plan`.
[[nodiscard]] Result<void> check_settled_by_hand(const commitments::Commitment& commitment);
/// A return from nurture ends with the deal's move and by nothing else: `settled_by_return`.
[[nodiscard]] Result<void> check_withdrawn_by_hand(const commitments::Commitment& commitment);
/// A day of both sides moves when they agree: `both_must_agree`.
[[nodiscard]] Result<void> check_moved_alone(const commitments::Commitment& commitment);
/// May this person speak for our side about its day? Who handles it, or whose answer it waits for.
[[nodiscard]] bool may_agree(const commitments::Commitment& commitment, const Caller& caller);
/// A deal in nurture always has a day to come back: `return_day_out_of_range`.
[[nodiscard]] Result<void> check_due_day(const commitments::Commitment& commitment,
                                         std::optional<Day> day, Day today);

}  // namespace akad::deals
