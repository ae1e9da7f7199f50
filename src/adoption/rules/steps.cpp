#include "adoption/rules/steps.hpp"

namespace akad::adoption {

namespace {

StepState state_of(bool done, bool begun) {
    if (done) return StepState::done;
    return begun ? StepState::begun : StepState::open;
}

/// Done when all of them are.
Step counted(StepKind kind, std::int64_t count, std::int64_t of) {
    return {kind, state_of(of > 0 && count >= of, count > 0), count, of};
}

Step criteria_step(const Progress& progress) {
    Step step = counted(StepKind::criteria, progress.with_criteria, progress.stages);
    if (!progress.criteria_own) step.state = StepState::open;
    return step;
}

/// Deals are there, and none stands where no evidence brought it.
Step audit_step(const Progress& progress) {
    return {StepKind::audit, state_of(progress.has_deals && progress.claims == 0, false),
            progress.claims, 0};
}

Step reached(StepKind kind, std::int64_t count) {
    return {kind, state_of(count > 0, false), count, 0};
}

}  // namespace

std::vector<Step> steps_of(const Progress& progress) {
    return {criteria_step(progress),
            audit_step(progress),
            reached(StepKind::rhythm, progress.rhythms),
            reached(StepKind::guardrails, progress.with_guardrails),
            counted(StepKind::training, progress.sellers_with_proof, progress.sellers),
            counted(StepKind::accuracy, progress.honest_cases, progress.cases_needed),
            reached(StepKind::review, progress.reviews_closed)};
}

Permission permission_of(StepKind kind) {
    switch (kind) {
        case StepKind::criteria:
        case StepKind::guardrails:
            return Permission::manage_pipeline;
        case StepKind::audit:
            return Permission::move_deals;
        case StepKind::rhythm:
        case StepKind::training:
        case StepKind::accuracy:
        case StepKind::review:
            break;
    }
    return Permission::coach;
}

}  // namespace akad::adoption
