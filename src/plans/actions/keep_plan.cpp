#include "deals/brief.hpp"
#include "people/people.hpp"
#include "plans/actions/actions.hpp"
#include "plans/store/plan_store.hpp"
#include "storage/query.hpp"

namespace akad::plans {

namespace {

Day today_of(ledger::Writing& writing) {
    return people::today_in(writing.db, writing.caller.workspace, writing.now);
}

}  // namespace

Result<PlanId> open_plan(ledger::Writing& writing, DealId id, const OpenPlan& command) {
    const auto deal = TRY(deals::require_open_brief(writing.reading(), id));
    if (plan_of(writing.db, writing.caller.workspace, id))
        return Error{ErrorKind::conflict, "plan_exists",
                     "This deal has a plan. Open it and change it."};
    TRY(check_go_live(command.go_live, today_of(writing)));
    Plan draft{.workspace = writing.caller.workspace,
               .id = writing.draw.id<PlanId>(),
               .deal = id,
               .goal = command.goal,
               .criteria = command.criteria,
               .no_when = command.no_when,
               .go_live = command.go_live,
               .go_live_ground = command.go_live_ground.value_or(""),
               .opened_by = writing.caller.person,
               .opened_at = writing.now};
    const Plan plan = TRY(well_formed(std::move(draft)));
    storage::insert(writing.db, "plan", plan);
    writing.record(ledger::changed<Plan>("plan.opened", nullptr, plan, deal.id.text()));
    return plan.id;
}

Result<PlanId> change_plan(ledger::Writing& writing, PlanId id, const ChangePlan& command) {
    const Plan before = TRY(require_plan(writing.reading(), id));
    TRY(deals::require_open_brief(writing.reading(), before.deal));
    Plan after = before;
    if (command.goal) after.goal = *command.goal;
    if (command.criteria) after.criteria = *command.criteria;
    if (command.no_when) after.no_when = *command.no_when;
    if (command.go_live_ground) after.go_live_ground = *command.go_live_ground;
    if (command.go_live && *command.go_live != before.go_live) {
        TRY(check_go_live(*command.go_live, today_of(writing)));
        after.go_live = *command.go_live;
    }
    after = TRY(well_formed(std::move(after)));
    after.revision += 1;
    storage::save(writing.db, "plan", after);
    writing.record(ledger::changed("plan.changed", &before, after, after.deal.text()));
    return id;
}

}  // namespace akad::plans
