#include "deals/rules/promises.hpp"

#include "deals/rules/moving.hpp"

namespace akad::deals {

namespace {
using enum commitments::Kind;
}  // namespace

Result<void> check_settled_by_hand(const commitments::Commitment& commitment) {
    TRY(check_withdrawn_by_hand(commitment));
    if (commitment.kind == next_step || commitment.kind == blocker_action ||
        commitment.kind == review_action)
        return {};
    return Error{ErrorKind::conflict, "settled_by_evidence",
                 "This is done once the evidence is attached or judged. Do that, or withdraw it."};
}

Result<void> check_withdrawn_by_hand(const commitments::Commitment& commitment) {
    if (commitment.kind == plan_step)
        return Error{ErrorKind::conflict, "settled_by_plan",
                     "This is a step of the deal's plan. Open the plan and do it there."};
    if (commitment.kind != return_from_nurture) return {};
    return Error{ErrorKind::conflict, "settled_by_return",
                 "This is done once the deal is brought back or marked as lost. Open the deal."};
}

Result<void> check_moved_alone(const commitments::Commitment& commitment) {
    if (!commitment.two_sided.value_or(false)) return {};
    return Error{ErrorKind::conflict, "both_must_agree",
                 "This day belongs to both sides. Propose another; it moves when they agree."};
}

bool may_agree(const commitments::Commitment& commitment, const Caller& caller) {
    return commitments::may_handle(commitment, caller) ||
           (commitment.waits_on && commitment.waits_on == caller.person);
}

Result<void> check_due_day(const commitments::Commitment& commitment, std::optional<Day> day,
                           Day today) {
    if (commitment.kind != return_from_nurture) return {};
    return check_return_day(day, today);
}

}  // namespace akad::deals
