#include "plans/store/plan_store.hpp"

#include "core/refusals.hpp"
#include "deals/brief.hpp"
#include "storage/query.hpp"

namespace akad::plans {

Result<Plan> require_plan(const storage::Reading& reading, PlanId id) {
    static const std::string sql =
        "SELECT " + storage::columns<Plan>() + " FROM plan WHERE workspace = $1 AND id = $2";
    auto found = storage::one<Plan>(reading.db, sql, reading.caller.workspace, id);
    TRY(deals::require_brief(reading, found ? found->deal : DealId{}));
    return std::move(*found);
}

std::optional<Plan> plan_of(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    static const std::string sql =
        "SELECT " + storage::columns<Plan>() + " FROM plan WHERE workspace = $1 AND deal = $2";
    return storage::one<Plan>(db, sql, workspace, deal);
}

Result<StepHeld> require_step(const storage::Reading& reading, CommitmentId id) {
    static const std::string sql = "SELECT " + storage::columns<PlanStep>() +
                                   " FROM plan_step WHERE workspace = $1 AND id = $2";
    auto step = storage::one<PlanStep>(reading.db, sql, reading.caller.workspace, id);
    auto plan = TRY(require_plan(reading, step ? step->plan : PlanId{}));
    auto commitment = commitments::find(reading.db, reading.caller.workspace, id);
    if (!commitment) return not_permitted();
    return StepHeld{std::move(*step), std::move(*commitment), std::move(plan)};
}

std::vector<PlanStep> steps_of(storage::Connection& db, WorkspaceId workspace, PlanId plan) {
    static const std::string sql =
        "SELECT " + storage::columns<PlanStep>() +
        " FROM plan_step WHERE workspace = $1 AND plan = $2 ORDER BY position, id";
    return storage::all<PlanStep>(db, sql, workspace, plan);
}

}  // namespace akad::plans
