#include <algorithm>
#include <functional>
#include <map>

#include "core/text.hpp"
#include "deals/brief.hpp"
#include "deals/owing.hpp"
#include "people/people.hpp"
#include "plans/actions/actions.hpp"
#include "plans/rules/drafting.hpp"
#include "plans/store/calendars.hpp"
#include "plans/store/plan_store.hpp"
#include "storage/query.hpp"

namespace akad::plans {

namespace {

using commitments::Side;

/// A person who may owe a step, and the side they are on.
Result<Side> owning_side(const storage::Reading& reading, PersonId owner, DealId deal) {
    const Side side = TRY(deals::side_of(reading, owner));
    if (side == Side::seller) TRY(deals::require_sees(reading, owner, deal));
    const auto names = people::names_of(reading.db, reading.caller.workspace, {owner});
    const auto found = names.find(owner);
    TRY(check_owner_name(found == names.end() ? "" : found->second));
    return side;
}

Result<void> check_in_plan(const std::vector<PlanStep>& steps,
                           const std::vector<Prerequisite>& after) {
    for (const Prerequisite& each : after)
        if (std::ranges::find(steps, each.commitment, &PlanStep::id) == steps.end())
            return Error{ErrorKind::invalid, "unknown_step",
                         "What comes first is no step of this plan. Reload and choose again."};
    return {};
}

/// In the order in which they usually happen, whatever the order of `codes`.
Result<std::vector<const ItemTemplate*>> chosen_of(const std::vector<std::string>& codes) {
    for (const std::string& code : codes)
        if (find_template(code) == nullptr)
            return Error{ErrorKind::invalid, "unknown_template",
                         "One of these usual steps is not known. Reload and choose again."};
    std::vector<const ItemTemplate*> chosen;
    for (const ItemTemplate& each : item_templates())
        if (std::ranges::find(codes, each.code) != codes.end()) chosen.push_back(&each);
    return chosen;
}

/// A step of a plan whose deal is open.
Result<StepHeld> held_open(ledger::Writing& writing, CommitmentId id) {
    auto held = TRY(require_step(writing.reading(), id));
    TRY(deals::require_open_brief(writing.reading(), held.plan.deal));
    return held;
}

/// One step into a plan whose steps are known.
Result<PlanStep> add_one(ledger::Writing& writing, const Plan& plan, const std::string& deal_name,
                         const std::vector<PlanStep>& steps, const AddStep& command,
                         std::string_view from_template) {
    if (steps.size() >= most_steps)
        return Error{ErrorKind::conflict, "too_many_steps",
                     "A plan holds up to 200 steps. Drop what is no longer needed."};
    TRY(check_work_days(command.work_days));
    TRY(check_in_plan(steps, command.after));
    const Side side = TRY(owning_side(writing.reading(), command.owner, plan.deal));
    if (command.with) TRY(owning_side(writing.reading(), *command.with, plan.deal));
    const auto commitment =
        TRY(commitments::open(writing, {.kind = commitments::Kind::plan_step,
                                        .deal = plan.deal,
                                        .deal_name = deal_name,
                                        .side = side,
                                        .owner = command.owner,
                                        .with_person = command.with,
                                        .title = command.title,
                                        .due_day = command.due_day,
                                        .done_when = command.done_when.value_or(""),
                                        .two_sided = command.audience == Audience::shared,
                                        .prerequisites = command.after}));
    const PlanStep step{.workspace = plan.workspace,
                        .id = commitment.id,
                        .plan = plan.id,
                        .position = steps.empty() ? 0 : steps.back().position + 1,
                        .milestone = command.milestone,
                        .work_days = command.work_days,
                        .words_of = command.words_of.value_or(Side::seller),
                        .audience = command.audience,
                        .from_template = std::string(from_template)};
    storage::insert(writing.db, "plan_step", step);
    writing.record(ledger::changed<PlanStep>("plan_step.added", nullptr, step, plan.deal.text()));
    return step;
}

/// What a template says as a step of this plan, behind what was made of those it waits for.
AddStep step_from(const Draft& draft, const AddFromTemplates& command,
                  const std::map<std::string, CommitmentId, std::less<>>& made) {
    const ItemTemplate& from = *draft.from;
    const bool of_seller = from.side == Side::seller;
    AddStep step{.title = std::string(from.title.in(command.language)),
                 .owner = of_seller ? command.seller : command.buyer,
                 .with = of_seller ? command.buyer : command.seller,
                 .due_day = draft.due_day,
                 .done_when = std::string(from.done_when.in(command.language)),
                 .work_days = from.work_days,
                 .milestone = from.milestone,
                 .words_of = Side::seller,
                 .audience = command.audience};
    for (const std::string_view code : from.after)
        if (const auto found = made.find(code); found != made.end())
            step.after.push_back({found->second, 0});
    return step;
}

Result<void> reword(ledger::Writing& writing, commitments::Commitment& commitment,
                    const ChangeStep& command) {
    if (!command.title && !command.done_when) return {};
    commitment =
        TRY(commitments::reword(writing, commitment, command.title ? &*command.title : nullptr,
                                command.done_when ? &*command.done_when : nullptr));
    return {};
}

Result<void> change_row(ledger::Writing& writing, const StepHeld& held, const ChangeStep& command) {
    PlanStep after = held.step;
    after.work_days = command.work_days.value_or(after.work_days);
    after.milestone = command.milestone.value_or(after.milestone);
    after.words_of = command.words_of.value_or(after.words_of);
    TRY(check_work_days(after.work_days));
    const PlanStep& before = held.step;
    if (after.work_days == before.work_days && after.milestone == before.milestone &&
        after.words_of == before.words_of)
        return {};
    after.revision += 1;
    storage::save(writing.db, "plan_step", after);
    writing.record(ledger::changed("plan_step.changed", &before, after, held.plan.deal.text()));
    return {};
}

}  // namespace

Result<PlanId> add_step(ledger::Writing& writing, PlanId id, const AddStep& command) {
    const Plan plan = TRY(require_plan(writing.reading(), id));
    const auto deal = TRY(deals::require_open_brief(writing.reading(), plan.deal));
    const auto steps = steps_of(writing.db, plan.workspace, id);
    TRY(add_one(writing, plan, deal.name, steps, command, ""));
    return id;
}

Result<PlanId> add_from_templates(ledger::Writing& writing, PlanId id,
                                  const AddFromTemplates& command) {
    const Plan plan = TRY(require_plan(writing.reading(), id));
    const auto deal = TRY(deals::require_open_brief(writing.reading(), plan.deal));
    auto steps = steps_of(writing.db, plan.workspace, id);
    const auto chosen = TRY(chosen_of(command.codes));
    const Calendars calendars(writing.reading(), deal.customer);
    const auto drafts = drafted(chosen, calendars.both(), calendars.today, plan.go_live);
    std::map<std::string, CommitmentId, std::less<>> made;
    for (const PlanStep& step : steps)
        if (!step.from_template.empty()) made[step.from_template] = step.id;
    for (const Draft& draft : drafts) {
        const AddStep step = step_from(draft, command, made);
        steps.push_back(TRY(add_one(writing, plan, deal.name, steps, step, draft.from->code)));
        made[std::string(draft.from->code)] = steps.back().id;
    }
    return id;
}

Result<PlanId> change_step(ledger::Writing& writing, CommitmentId id, const ChangeStep& command) {
    const StepHeld held = TRY(held_open(writing, id));
    TRY(change_row(writing, held, command));
    commitments::Commitment commitment = held.commitment;
    TRY(reword(writing, commitment, command));
    if (command.owner && *command.owner != commitment.owner) {
        const Side side = TRY(owning_side(writing.reading(), *command.owner, held.plan.deal));
        commitment = TRY(commitments::hand_over(writing, commitment, *command.owner, side));
    }
    if (command.after) {
        TRY(check_in_plan(steps_of(writing.db, held.plan.workspace, held.plan.id), *command.after));
        TRY(commitments::set_prerequisites(writing, commitment, *command.after));
    }
    return held.plan.id;
}

Result<PlanId> settle_step(ledger::Writing& writing, CommitmentId id, const SettleStep& command) {
    const StepHeld held = TRY(held_open(writing, id));
    const std::string note = TRY(text_within("note", command.note, 1, most_note));
    TRY(commitments::settle(writing, held.commitment, note));
    return held.plan.id;
}

Result<PlanId> drop_step(ledger::Writing& writing, CommitmentId id, const DropStep& command) {
    const StepHeld held = TRY(held_open(writing, id));
    TRY(commitments::withdraw(writing, held.commitment, command.reason));
    return held.plan.id;
}

}  // namespace akad::plans
