#include "reviews/views/names.hpp"

namespace akad::reviews {

ActionLine line_of(const commitments::Commitment& commitment, const Names& names) {
    return {commitment.id, commitment.title, names.of(commitment.owner), commitment.due_day,
            commitment.state};
}

Said said_of(const Inspection& inspection, const Review& review, const Names& names) {
    return {.id = inspection.id,
            .review = review.id,
            .looking = review.looking,
            .title = review.title,
            .led_by = names.of(review.led_by),
            .held_on = review.held_on,
            .closed = review.closed_at.has_value(),
            .stage_name = inspection.stage_name,
            .answers = answers_of(inspection),
            .note = inspection.note,
            .outcome = inspection.outcome};
}

std::vector<May> may_of(const std::vector<std::string>& actions, const Caller& caller,
                        const Review& review) {
    const auto running = check_running(review);
    std::vector<May> may;
    for (const std::string& action : actions) {
        may.push_back({action, caller.can(Permission::coach) && running.ok(), {}});
        if (!caller.can(Permission::coach)) may.back().because = "not_permitted";
        if (!running.ok()) may.back().because = running.error().code;
    }
    return may;
}

}  // namespace akad::reviews
