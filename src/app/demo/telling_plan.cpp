#include <algorithm>

#include "app/demo/telling.hpp"
#include "plans/commands.hpp"

namespace akad::app::demo {

namespace {

template <class T>
Result<void> done(const Result<T>& made) {
    if (!made.ok()) return made.error();
    return {};
}

}  // namespace

/// Opens the plan, or ends or agrees one of its steps.
Result<void> Telling::run_plan(ledger::Writing& writing, const Step& step) {
    const Act& act = step.act;
    if (act.does == "plan_done")
        return done(
            plans::settle_step(writing, made(step).plan_steps.at(*act.key), {text_of(step)}));
    if (act.does == "plan_agreed")
        return done(plans::answer_day(
            writing, made(step).plan_steps.at(*act.key),
            {.said = plans::SaidByBuyer{person_named(deal_of(step), *act.buyer), step.day}}));
    made(step).plan = TRY(plans::open_plan(writing, made(step).id,
                                           {.goal = text_of(step),
                                            .criteria = act.named.value().in(language_),
                                            .no_when = act.strategy.value().in(language_),
                                            .go_live = date_of(*act.due, today_),
                                            .go_live_ground = act.ground.value().in(language_)}));
    return {};
}

/// A step `with` somebody is shared, and its day a proposal until they agree.
Result<void> Telling::run_plan_step(ledger::Writing& writing, const Step& step) {
    const Act& act = step.act;
    const Deal& deal = deal_of(step);
    plans::AddStep command{.title = text_of(step),
                           .owner = person_named(deal, *act.owner),
                           .work_days = act.takes.value_or(1),
                           .milestone = parse_enum<plans::Milestone>(*act.kind).value()};
    if (act.with) command.with = person_named(deal, *act.with);
    if (act.with) command.audience = plans::Audience::shared;
    if (act.due) command.due_day = date_of(*act.due, today_);
    if (act.strategy) command.done_when = act.strategy->in(language_);
    if (act.after)
        for (const std::string& key : *act.after)
            command.after.push_back({made(step).plan_steps.at(key), 0});
    TRY(plans::add_step(writing, made(step).plan, command));
    const auto shown = TRY(plans::show_plan(writing.reading(), made(step).plan));
    const auto added =
        std::ranges::find(shown.plan->steps, command.title, &plans::PlanStepView::title);
    made(step).plan_steps[*act.key] = added->id;
    return {};
}

}  // namespace akad::app::demo
