// Where deals usually stall, each point tied to its transition (D24). A blocker may name one, so
// the list is the product's own and not a workspace's; its words are (see the library).
#pragma once

#include <boost/describe/enum.hpp>

namespace akad::playbooks {

/// The four critical transitions, named by the stage they lead to.
BOOST_DEFINE_ENUM_CLASS(Transition, to_qualification, to_proposal, to_negotiation, to_closing)

BOOST_DEFINE_ENUM_CLASS(StallPoint,
                        // to_qualification
                        economic_buyer_hidden, budget_unclear, no_urgency, problem_not_a_priority,
                        // to_proposal
                        proposal_unasked, priorities_conflict, evaluation_unknown,
                        success_undefined,
                        // to_negotiation
                        no_feedback, review_without_a_date, price_without_alternatives,
                        decision_pushed_out,
                        // to_closing
                        legal_review_slow, late_objection, budget_frozen, priorities_changed,
                        cold_feet)

/// The transition a point belongs to.
[[nodiscard]] Transition transition_of(StallPoint point);

}  // namespace akad::playbooks
