// How the commitments of this room end. Pure.
#pragma once

#include "commitments/commitments.hpp"

namespace akad::deals {

/// A next step and an action from a blocker or a review are settled by hand. A request for evidence
/// ends when the evidence is attached, a verification when it is judged: `settled_by_evidence`.
[[nodiscard]] Result<void> check_settled_by_hand(const commitments::Commitment& commitment);

}  // namespace akad::deals
