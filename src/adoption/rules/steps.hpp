// The seven steps of a start (D93): what each is done by, read from what the workspace did. Pure.
#pragma once

#include <cstdint>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/caller.hpp"

namespace akad::adoption {

BOOST_DEFINE_ENUM_CLASS(StepKind, criteria, audit, rhythm, guardrails, training, accuracy, review)
BOOST_DEFINE_ENUM_CLASS(StepState, open, begun, done)

/// What the rooms say of a workspace.
struct Progress {
    int stages = 0;
    int with_criteria = 0;      ///< stages that are left on at least one criterion
    bool criteria_own = false;  ///< the pipeline was changed, or somebody said that it fits
    bool has_deals = false;
    std::int64_t claims = 0;  ///< open deals without evidence for their stage
    std::int64_t rhythms = 0;
    int with_guardrails = 0;  ///< stages that ask for a field or for a look at who is involved
    std::int64_t sellers = 0;
    std::int64_t sellers_with_proof = 0;  ///< brought evidence at least once
    std::int64_t honest_cases = 0;        ///< what the honesty figure counts
    std::int64_t cases_needed = 0;        ///< below it the figure says nothing
    std::int64_t reviews_closed = 0;
};

/// `count` of `of` is how far a step is; `of` is 0 where only the count says something.
struct Step {
    StepKind kind = StepKind::criteria;
    StepState state = StepState::open;
    std::int64_t count = 0;
    std::int64_t of = 0;
    friend bool operator==(const Step&, const Step&) = default;
};

/// All seven, in their order.
[[nodiscard]] std::vector<Step> steps_of(const Progress& progress);
/// What somebody needs who does the step.
[[nodiscard]] Permission permission_of(StepKind kind);

}  // namespace akad::adoption
