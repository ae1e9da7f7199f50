#include "adoption/rules/steps.hpp"

#include <gtest/gtest.h>

#include "core/described.hpp"

namespace akad::adoption {
namespace {

Step step(const Progress& progress, StepKind kind) {
    for (const Step& each : steps_of(progress))
        if (each.kind == kind) return each;
    return {};
}

TEST(Steps, D93_AreSevenAndANewWorkspaceHasDoneNone) {
    const auto steps = steps_of({.stages = 5, .with_criteria = 5, .sellers = 2, .cases_needed = 5});
    ASSERT_EQ(steps.size(), 7U);
    for (const Step& each : steps) EXPECT_EQ(each.state, StepState::open) << name_of(each.kind);
}

TEST(Steps, D93_EachIsDoneByWhatWasReallyDone) {
    struct Row {
        Progress progress;
        StepKind kind;
        StepState state;
    };
    using enum StepKind;
    for (const Row& row : {
             Row{{.stages = 5, .with_criteria = 5, .criteria_own = true},
                 criteria,
                 StepState::done},
             Row{{.stages = 5, .with_criteria = 3, .criteria_own = true},
                 criteria,
                 StepState::begun},
             Row{{.stages = 5, .with_criteria = 5}, criteria, StepState::open},
             Row{{.has_deals = true, .claims = 3}, audit, StepState::open},
             Row{{.has_deals = true}, audit, StepState::done},
             Row{{.has_deals = false}, audit, StepState::open},
             Row{{.rhythms = 1}, rhythm, StepState::done},
             Row{{.with_guardrails = 2}, guardrails, StepState::done},
             Row{{.sellers = 3, .sellers_with_proof = 2}, training, StepState::begun},
             Row{{.sellers = 3, .sellers_with_proof = 3}, training, StepState::done},
             Row{{}, training, StepState::open},
             Row{{.honest_cases = 4, .cases_needed = 5}, accuracy, StepState::begun},
             Row{{.honest_cases = 9, .cases_needed = 5}, accuracy, StepState::done},
             Row{{.reviews_closed = 1}, review, StepState::done},
         })
        EXPECT_EQ(step(row.progress, row.kind).state, row.state) << name_of(row.kind);
    EXPECT_EQ(step({.claims = 37}, audit).count, 37);
}

}  // namespace
}  // namespace akad::adoption
