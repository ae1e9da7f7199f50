#include "playbooks/stall_points.hpp"

namespace akad::playbooks {

Transition transition_of(StallPoint point) {
    if (point <= StallPoint::problem_not_a_priority) return Transition::to_qualification;
    if (point <= StallPoint::success_undefined) return Transition::to_proposal;
    if (point <= StallPoint::decision_pushed_out) return Transition::to_negotiation;
    return Transition::to_closing;
}

}  // namespace akad::playbooks
