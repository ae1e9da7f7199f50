#include <algorithm>

#include "plans/rules/keeping.hpp"
#include "plans/views/material.hpp"
#include "plans/views/views.hpp"

namespace akad::plans {

namespace {

using commitments::Side;
using commitments::State;

/// By the same rules as the actions: the deal is open, the caller may, and nothing else stands
/// against it.
PlanMay may_do(const deals::DealBrief& deal, const Caller& caller, const char* action,
               std::string because = "") {
    if (!deal.open) because = "deal_closed";
    if (because.empty() && !caller.can(Permission::manage_commitments)) because = "not_permitted";
    return {action, because.empty(), because};
}

struct Showing {
    const Material& material;
    const deals::DealBrief& deal;
    const Caller& caller;

    [[nodiscard]] PersonName named(PersonId id) const {
        const auto found = material.names.find(id);
        return {id, found == material.names.end() ? "" : found->second};
    }
    [[nodiscard]] std::optional<PersonName> named(std::optional<PersonId> id) const {
        if (!id) return std::nullopt;
        return named(*id);
    }
    [[nodiscard]] PlanMay may(const char* action, std::string because = "") const {
        return may_do(deal, caller, action, std::move(because));
    }
};

std::optional<StepDayProposal> proposal_of(const Showing& showing, CommitmentId id) {
    const auto found = showing.material.proposals.find(id);
    if (found == showing.material.proposals.end()) return std::nullopt;
    const commitments::Proposal& it = found->second;
    return StepDayProposal{it.side,  showing.named(it.person), it.day,
                           it.words, showing.named(it.awaits), it.proposed_at};
}

std::vector<PlanMay> may_of(const Showing& showing, const PlanStepView& step) {
    const std::string settled = step.settled_on ? "already_settled" : "";
    const auto either = [&](bool fits, const char* otherwise) {
        return settled.empty() && !fits ? std::string(otherwise) : settled;
    };
    const bool waits_for_us = step.proposal && step.proposal->side == Side::buyer;
    return {
        showing.may("change", settled),
        showing.may("settle", either(!step.waits, "prerequisite_open")),
        showing.may("drop", settled),
        showing.may("propose_day", either(!step.proposal, "proposal_open")),
        showing.may("answer_day", either(step.proposal.has_value(), "no_proposal")),
        showing.may("take_back_day", either(step.proposal && !waits_for_us, "not_own_proposal"))};
}

PlanStepView bare_step(const Showing& showing, const Standing& each) {
    const commitments::Commitment& promise = each.commitment;
    const Material& material = showing.material;
    PlanStepView view{
        .id = each.step.id,
        .revision = promise.revision,
        .title = promise.title,
        .done_when = promise.done_when.value_or(""),
        .owner = showing.named(promise.owner),
        .side = promise.side,
        .with = showing.named(promise.with_person),
        .milestone = each.step.milestone,
        .words_of = each.step.words_of,
        .audience = each.step.audience,
        .two_sided = promise.two_sided.value_or(false),
        .state = promise.state,
        .note = promise.note,
        .first_due = promise.first_due,
        .due_day = promise.due_day,
        .late_days =
            commitments::late_days(promise, material.calendars.today, material.calendars.zone),
        .work_days = each.step.work_days,
        .after = commitments::prerequisites_in(promise.comes_after),
        .proposal = proposal_of(showing, each.step.id),
    };
    if (promise.settled_at) view.settled_on = material.settled_on(promise);
    return view;
}

PlanStepView live_step(const Showing& showing, std::size_t place) {
    const Schedule& schedule = *showing.material.schedule;
    const Work& work = schedule.network().items[place];
    const Dates& dates = schedule.dates()[place];
    PlanStepView view = bare_step(showing, showing.material.live[place]);
    view.waits = std::ranges::any_of(
        work.after, [&](const Need& need) { return !schedule.network().items[need.item].done; });
    view.to = work.done ? *work.done : work.due.value_or(dates.projected);
    view.from = schedule.network().calendars[work.calendar].minus(view.to, work.days - 1);
    view.projected = dates.projected;
    view.latest = dates.latest;
    view.spare_days = dates.spare_days;
    view.critical = dates.critical;
    view.may = may_of(showing, view);
    return view;
}

PlanStepView dropped_step(const Showing& showing, const Standing& each) {
    PlanStepView view = bare_step(showing, each);
    view.from = view.to = view.projected = view.due_day.value_or(*view.settled_on);
    view.may = may_of(showing, view);
    return view;
}

std::vector<PlanStepView> steps_of(const Showing& showing) {
    std::vector<PlanStepView> steps;
    for (std::size_t place = 0; place < showing.material.live.size(); ++place)
        steps.push_back(live_step(showing, place));
    std::ranges::stable_sort(steps, [](const PlanStepView& one, const PlanStepView& two) {
        return std::tie(one.milestone, one.to) < std::tie(two.milestone, two.to);
    });
    for (const Standing& each : showing.material.dropped)
        steps.push_back(dropped_step(showing, each));
    return steps;
}

std::vector<FindingView> findings_of(const Showing& showing) {
    const Material& material = showing.material;
    std::vector<Planned> planned;
    for (const Standing& each : material.live) {
        const bool is_there =
            each.commitment.side == Side::buyer || material.members.contains(each.commitment.owner);
        planned.push_back(
            {each.commitment.title, each.step.milestone, is_there, each.step.times_moved});
    }
    const auto id_of = [&](std::optional<std::size_t> place) -> std::optional<CommitmentId> {
        if (!place) return std::nullopt;
        return material.live[*place].step.id;
    };
    std::vector<FindingView> out;
    for (const Finding& each : check_plan(planned, *material.schedule, showing.deal.close_day))
        out.push_back(
            {each.flaw, id_of(each.item), id_of(each.other), each.words, each.days, each.day});
    return out;
}

ProgressView progress_of(const std::vector<PlanStepView>& steps, std::optional<Side> side) {
    ProgressView progress;
    for (const PlanStepView& step : steps) {
        if (step.state == State::withdrawn || (side && step.side != *side)) continue;
        ++progress.total;
        if (step.state == State::done) ++progress.done;
        if (step.state != State::done && step.late_days > 0) ++progress.late;
    }
    progress.percent = percent_of(progress.done, progress.total);
    return progress;
}

/// The holidays both calendars know from the first bar to the last, for the chart.
std::vector<ClosedDays> holidays_of(const Showing& showing, const PlanView& plan) {
    constexpr int margin_days = 14;
    constexpr int most = 200;
    Day from = showing.material.calendars.today;
    Day to = std::max(plan.end, plan.go_live.value_or(plan.end));
    for (const PlanStepView& step : plan.steps) from = std::min(from, step.from);
    std::vector<ClosedDays> out;
    for (const Side side : {Side::seller, Side::buyer}) {
        const Calendar& calendar = side == Side::seller ? showing.material.calendars.seller
                                                        : showing.material.calendars.buyer;
        for (const SpecialDay& day :
             calendar.days_off_between(from.plus(-margin_days), to.plus(margin_days), most))
            out.push_back({day.day, day.day, side, std::string(day.holiday)});
    }
    return out;
}

PlanView view_of(const Plan& plan, const Showing& showing) {
    const Schedule& schedule = *showing.material.schedule;
    PlanView view{.id = plan.id,
                  .revision = plan.revision,
                  .goal = plan.goal,
                  .criteria = plan.criteria,
                  .no_when = plan.no_when,
                  .go_live = plan.go_live,
                  .go_live_ground = plan.go_live_ground,
                  .opened_at = plan.opened_at,
                  .end = schedule.end(),
                  .steps = steps_of(showing),
                  .findings = findings_of(showing)};
    view.progress = progress_of(view.steps, std::nullopt);
    view.seller = progress_of(view.steps, Side::seller);
    view.buyer = progress_of(view.steps, Side::buyer);
    if (plan.go_live && !showing.material.live.empty())
        view.spare_days = schedule.network().calendars[0].between(schedule.end(), *plan.go_live);
    view.holidays = holidays_of(showing, view);
    for (const char* action : {"change", "add_step"}) view.may.push_back(showing.may(action));
    return view;
}

DealPlan shown(const storage::Reading& reading, const deals::DealBrief& deal,
               const std::optional<Plan>& plan) {
    const auto customers =
        people::customer_names(reading.db, reading.caller.workspace, {deal.customer});
    DealPlan out{
        .deal = {deal.id, deal.name, {deal.customer, customers.at(deal.customer)}, deal.close_day},
        .today = people::today_in(reading.db, reading.caller.workspace, reading.now)};
    if (!plan) {
        out.may.push_back(may_do(deal, reading.caller, "open"));
        return out;
    }
    const Material material(reading, *plan, deal);
    const Showing showing{material, deal, reading.caller};
    out.plan = view_of(*plan, showing);
    out.may.push_back(showing.may("open", "plan_exists"));
    return out;
}

}  // namespace

Result<DealPlan> show_deal_plan(const storage::Reading& reading, DealId id) {
    const auto deal = TRY(deals::require_brief(reading, id));
    return shown(reading, deal, plan_of(reading.db, reading.caller.workspace, id));
}

Result<DealPlan> show_plan(const storage::Reading& reading, PlanId id) {
    const Plan plan = TRY(require_plan(reading, id));
    return shown(reading, TRY(deals::require_brief(reading, plan.deal)), plan);
}

Result<http::Page<MovedStep>> preview_step(const storage::Reading& reading, CommitmentId id,
                                           const PreviewFilter& filter) {
    const StepHeld held = TRY(require_step(reading, id));
    const auto deal = TRY(deals::require_brief(reading, held.plan.deal));
    Change change{.due = filter.due_day};
    if (filter.work_days) {
        change.days = static_cast<int>(std::clamp<std::int64_t>(*filter.work_days, 0, INT16_MAX));
        TRY(check_work_days(*change.days));
    }
    const Material material(reading, held.plan, deal);
    http::Page<MovedStep> page;
    const auto place = material.place_of(id);
    if (!place) return page;
    change.item = *place;
    for (const Move& move : material.schedule->preview(change)) {
        const Standing& each = material.live[move.item];
        page.items.push_back({each.step.id, each.commitment.title, move.before, move.after});
    }
    page.total = {static_cast<std::int64_t>(page.items.size()), false};
    return page;
}

}  // namespace akad::plans
