// How the commitments of this room end. Pure.
#pragma once

#include <optional>

#include "commitments/commitments.hpp"

namespace akad::deals {

/// A next step and an action from a blocker or a review are settled by hand. A request for evidence
/// ends when the evidence is attached, a verification when it is judged: `settled_by_evidence`.
[[nodiscard]] Result<void> check_settled_by_hand(const commitments::Commitment& commitment);
/// A return from nurture ends with the deal's move and by nothing else: `settled_by_return`.
[[nodiscard]] Result<void> check_withdrawn_by_hand(const commitments::Commitment& commitment);
/// A deal in nurture always has a day to come back: `return_day_out_of_range`.
[[nodiscard]] Result<void> check_due_day(const commitments::Commitment& commitment,
                                         std::optional<Day> day, Day today);

}  // namespace akad::deals
