#include "ledger/laws.hpp"

#include <map>

#include "commitments/commitments.hpp"
#include "plans/plans.hpp"
#include "plans/store/rows.hpp"
#include "storage/query.hpp"

namespace akad::plans {

namespace {

constexpr const char* step_law = "a plan's step is a commitment about its deal";
constexpr const char* sharing_law = "the day of a shared step belongs to both sides";

/// A step with the deal of its plan.
struct StepOfDeal {
    CommitmentId id{};
    Audience audience = Audience::internal;
    std::optional<DealId> deal{};
};
BOOST_DESCRIBE_STRUCT(StepOfDeal, (), (id, audience, deal))

using Promises = std::map<CommitmentId, commitments::Commitment>;

std::vector<StepOfDeal> all_steps(storage::Connection& db, WorkspaceId workspace) {
    return storage::all<StepOfDeal>(
        db,
        "SELECT s.id, s.audience, p.deal FROM plan_step s LEFT JOIN plan p ON p.workspace = "
        "s.workspace AND p.id = s.plan WHERE s.workspace = $1 ORDER BY s.id",
        workspace);
}

Promises promises_of(storage::Connection& db, WorkspaceId workspace,
                     const std::vector<StepOfDeal>& steps) {
    std::vector<CommitmentId> ids;
    for (const StepOfDeal& step : steps) ids.push_back(step.id);
    Promises promises;
    for (auto& each : commitments::find_all(db, workspace, ids))
        promises.emplace(each.id, std::move(each));
    return promises;
}

void check_steps(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const auto steps = all_steps(db, workspace);
    const Promises promises = promises_of(db, workspace, steps);
    for (const StepOfDeal& step : steps) {
        const auto found = promises.find(step.id);
        const bool fits = found != promises.end() && found->second.deal == step.deal &&
                          found->second.kind == commitments::Kind::plan_step;
        if (!fits)
            report.broken(step_law, "plan_step " + step.id.text(),
                          "no such commitment about the plan's deal");
    }
}

void check_sharing(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const auto steps = all_steps(db, workspace);
    const Promises promises = promises_of(db, workspace, steps);
    for (const StepOfDeal& step : steps) {
        const auto found = promises.find(step.id);
        if (step.audience == Audience::internal || found == promises.end()) continue;
        if (!found->second.two_sided.value_or(false))
            report.broken(sharing_law, "plan_step " + step.id.text(),
                          "one side alone can move its day");
    }
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    // A step and its commitment have one id; the kinds of their facts tell them apart.
    return {ledger::folded<Plan>("plan"), ledger::folded<PlanStep>("plan_step", "plan_step.")};
}

std::vector<ledger::Law> laws() {
    return {{step_law, check_steps}, {sharing_law, check_sharing}};
}

}  // namespace akad::plans
