#include "deals/rules/promises.hpp"

namespace akad::deals {

Result<void> check_settled_by_hand(const commitments::Commitment& commitment) {
    using enum commitments::Kind;
    if (commitment.kind == next_step || commitment.kind == blocker_action ||
        commitment.kind == review_action)
        return {};
    return Error{ErrorKind::conflict, "settled_by_evidence",
                 "This is done once the evidence is attached or judged. Do that, or withdraw it."};
}

}  // namespace akad::deals
