#include "commitments/dates.hpp"
#include "deals/brief.hpp"
#include "deals/owing.hpp"
#include "people/people.hpp"
#include "plans/actions/actions.hpp"
#include "plans/store/plan_store.hpp"
#include "storage/query.hpp"

namespace akad::plans {

namespace {

using commitments::Commitment;
using commitments::Side;

/// What one of us heard stands in the ledger with who at the buyer said it, and when.
void record_heard(ledger::Writing& writing, const StepHeld& held, const SaidByBuyer& said,
                  std::string_view deed) {
    writing.record({.kind = "plan_step.buyer_said",
                    .subject = held.step.id.text(),
                    .topic = held.plan.deal.text(),
                    .kept = "{\"deed\":" + to_json(deed) + ",\"said_by\":" + to_json(said.by) +
                            ",\"said_on\":" + to_json(said.on) + "}"});
}

Result<void> check_buyer(ledger::Writing& writing, const std::optional<SaidByBuyer>& said,
                         Side speaks) {
    const Day today = people::today_in(writing.db, writing.caller.workspace, writing.now);
    TRY(check_said(said, speaks, today));
    if (!said) return {};
    if (TRY(deals::side_of(writing.reading(), said->by)) == Side::buyer) return {};
    return Error{ErrorKind::invalid, "buyer_not_named",
                 "Name the person at the buyer who said this, and the day."};
}

Result<StepHeld> held_open(ledger::Writing& writing, CommitmentId id) {
    auto held = TRY(require_step(writing.reading(), id));
    TRY(deals::require_open_brief(writing.reading(), held.plan.deal));
    return held;
}

/// The side that has to answer the proposal that waits; ours when none does, which the protocol
/// refuses.
Side answering(storage::Connection& db, const Commitment& commitment) {
    const auto open = commitments::open_proposals(db, commitment.workspace, {commitment});
    const auto found = open.find(commitment.id);
    return found == open.end() ? Side::seller : commitments::other(found->second.side);
}

Result<Commitment> answered(ledger::Writing& writing, const Commitment& before, Side by,
                            const AnswerStepDay& command) {
    const std::string words = command.words.value_or("");
    if (command.answer == Answer::accept)
        return commitments::accept_day(writing, before, by, words);
    if (command.answer == Answer::refuse)
        return commitments::refuse_day(writing, before, by, words);
    return commitments::counter_day(writing, before, by, command.day, words);
}

/// A day that keeps moving is noticed (M31): only days that stood before count.
void count_move(ledger::Writing& writing, const StepHeld& held, const Commitment& after) {
    const auto& agreed = held.commitment.due_day;
    if (!agreed || after.due_day == agreed) return;
    PlanStep step = held.step;
    step.times_moved += 1;
    step.revision += 1;
    storage::save(writing.db, "plan_step", step);
    writing.record(ledger::changed("plan_step.day_moved", &held.step, step, held.plan.deal.text()));
}

}  // namespace

Result<PlanId> propose_day(ledger::Writing& writing, CommitmentId id,
                           const ProposeStepDay& command) {
    const StepHeld held = TRY(held_open(writing, id));
    const Side by = command.said ? Side::buyer : Side::seller;
    TRY(check_buyer(writing, command.said, by));
    if (!held.commitment.two_sided.value_or(false)) {
        const auto after = TRY(commitments::reschedule(writing, held.commitment, command.day));
        count_move(writing, held, after);
        return held.plan.id;
    }
    TRY(commitments::propose_day(writing, held.commitment, by, command.day,
                                 command.words.value_or("")));
    if (command.said) record_heard(writing, held, *command.said, "propose");
    return held.plan.id;
}

Result<PlanId> answer_day(ledger::Writing& writing, CommitmentId id, const AnswerStepDay& command) {
    const StepHeld held = TRY(held_open(writing, id));
    const Side by = answering(writing.db, held.commitment);
    TRY(check_buyer(writing, command.said, by));
    const auto after = TRY(answered(writing, held.commitment, by, command));
    count_move(writing, held, after);
    if (by == Side::buyer) record_heard(writing, held, *command.said, name_of(command.answer));
    return held.plan.id;
}

Result<PlanId> take_back_day(ledger::Writing& writing, CommitmentId id) {
    const StepHeld held = TRY(held_open(writing, id));
    TRY(commitments::withdraw_day(writing, held.commitment, Side::seller));
    return held.plan.id;
}

}  // namespace akad::plans
