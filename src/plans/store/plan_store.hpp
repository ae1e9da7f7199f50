// Plans and their steps in the database.
#pragma once

#include <optional>
#include <vector>

#include "core/result.hpp"
#include "plans/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::plans {

/// The plan, if the caller sees its deal; else the one answer for what is not there.
[[nodiscard]] Result<Plan> require_plan(const storage::Reading& reading, PlanId id);
[[nodiscard]] std::optional<Plan> plan_of(storage::Connection& db, WorkspaceId workspace,
                                          DealId deal);

/// A step with its commitment and its plan.
struct StepHeld {
    PlanStep step;
    commitments::Commitment commitment;
    Plan plan;
};
/// The same, if the caller sees the deal.
[[nodiscard]] Result<StepHeld> require_step(const storage::Reading& reading, CommitmentId id);
/// All steps of a plan, in the order they were added.
[[nodiscard]] std::vector<PlanStep> steps_of(storage::Connection& db, WorkspaceId workspace,
                                             PlanId plan);

}  // namespace akad::plans
