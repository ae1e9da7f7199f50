// Who may owe what hangs on a deal, for this room and for those after it: one named person of
// either side, and of ours somebody who sees the deal.
#pragma once

#include "commitments/commitments.hpp"

namespace akad::deals {

/// Which side a person is on. Refusal `unknown_person`: neither member nor contact.
[[nodiscard]] Result<commitments::Side> side_of(const storage::Reading& reading, PersonId person);
/// An active member who sees the deal. Refusals `unknown_member`, `cannot_see_deal`.
[[nodiscard]] Result<void> require_sees(const storage::Reading& reading, PersonId person,
                                        DealId deal);

}  // namespace akad::deals
