// A weekly review of the sample company as seed/ tells it.
#pragma once

#include <string>
#include <vector>

#include "app/demo/wording.hpp"
#include "reviews/commands.hpp"

namespace akad::app::demo {

/// What was said about the deals at the top of a review's agenda, in their order.
struct Said {
    Words ready_proof;
    Words must_happen;
    Words could_block;
    Words note;
    Words action;
    reviews::Outcome outcome = reviews::Outcome::keep;
};
BOOST_DESCRIBE_STRUCT(Said, (), (ready_proof, must_happen, could_block, note, action, outcome))
/// A weekly review that was held, with the rhythms set on the same day.
struct HeldReview {
    int day = 0;
    std::string by;
    int due = 0;  ///< of its actions
    std::vector<Said> said;
    Words summary;
};
BOOST_DESCRIBE_STRUCT(HeldReview, (), (day, by, due, said, summary))

}  // namespace akad::app::demo
