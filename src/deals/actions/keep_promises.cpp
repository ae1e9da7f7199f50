#include "core/refusals.hpp"
#include "deals/actions/actions.hpp"
#include "deals/actions/promising.hpp"
#include "deals/actions/situation.hpp"
#include "deals/owing.hpp"
#include "deals/rules/moving.hpp"
#include "deals/rules/promises.hpp"
#include "people/people.hpp"

namespace akad::deals {

Result<commitments::Commitment> handled_by(const storage::Reading& reading, CommitmentId id) {
    auto found = commitments::find(reading.db, reading.caller.workspace, id);
    if (!found || !commitments::may_handle(*found, reading.caller)) return not_permitted();
    if (found->owner != reading.caller.person) TRY(require_deal(reading, found->deal));
    return std::move(*found);
}

void keep_on_deal(ledger::Writing& writing, const commitments::Commitment& step) {
    if (step.kind == commitments::Kind::return_from_nurture)
        return save_return_day(writing.db, step.workspace, step.deal, step.due_day);
    if (step.kind != commitments::Kind::next_step) return;
    const bool settled = step.settled_at.has_value();
    save_next_step(writing.db, step.workspace, step.deal,
                   settled ? std::nullopt : std::optional(step.id),
                   settled ? std::nullopt : step.due_day);
}

Result<CommitmentId> set_next_step(ledger::Writing& writing, DealId id,
                                   const SetNextStep& command) {
    const Deal deal = TRY(require_deal(writing.reading(), id));
    TRY(check_next_step(deal));
    const auto side = TRY(side_of(writing.reading(), command.owner));
    if (command.with) TRY(side_of(writing.reading(), *command.with));
    const auto step = TRY(commitments::open(writing, {.kind = commitments::Kind::next_step,
                                                      .deal = id,
                                                      .deal_name = deal.name,
                                                      .side = side,
                                                      .owner = command.owner,
                                                      .with_person = command.with,
                                                      .title = command.title,
                                                      .due_day = command.due_day}));
    keep_on_deal(writing, step);
    return step.id;
}

Result<CommitmentId> ask_for_evidence(ledger::Writing& writing, DealId id,
                                      const AskForEvidence& command) {
    const Situation situation = TRY(situation_of(writing.reading(), id));
    TRY(check_open(situation.deal));
    TRY(require_sees(writing.reading(), command.whom, id));
    std::string title;
    for (const auto& place : situation.layout.stages)
        for (const auto& criterion : place.criteria)
            if (criterion.id == command.criterion) title = criterion.name;
    if (title.empty())
        return Error{ErrorKind::invalid, "unknown_criterion",
                     "This criterion is not in the deal's pipeline any more. Reload and choose "
                     "again."};
    std::optional<EvidenceId> to_verify;
    for (const auto& each : situation.standing)
        if (each.criterion == command.criterion && each.state == evidence::State::submitted)
            to_verify = each.id;
    const auto kind =
        to_verify ? commitments::Kind::verification : commitments::Kind::evidence_request;
    const auto made = TRY(commitments::open(
        writing, {.kind = kind,
                  .deal = id,
                  .deal_name = situation.deal.name,
                  .criterion = command.criterion,
                  .evidence = to_verify,
                  .owner = command.whom,
                  .title = command.note && !command.note->empty() ? *command.note : title,
                  .due_day = command.due_day}));
    return made.id;
}

Result<CommitmentId> settle_commitment(ledger::Writing& writing, CommitmentId id,
                                       const JudgeEvidence& command) {
    const auto before = TRY(handled_by(writing.reading(), id));
    TRY(check_settled_by_hand(before));
    keep_on_deal(writing, TRY(commitments::settle(writing, before, command.note.value_or(""))));
    return id;
}

Result<CommitmentId> withdraw_commitment(ledger::Writing& writing, CommitmentId id,
                                         const GiveReason& command) {
    const auto before = TRY(handled_by(writing.reading(), id));
    TRY(check_withdrawn_by_hand(before));
    keep_on_deal(writing, TRY(commitments::withdraw(writing, before, command.reason)));
    return id;
}

Result<CommitmentId> reschedule_commitment(ledger::Writing& writing, CommitmentId id,
                                           const Reschedule& command) {
    const auto before = TRY(handled_by(writing.reading(), id));
    const Day today = people::today_in(writing.db, before.workspace, writing.now);
    TRY(check_due_day(before, command.due_day, today));
    keep_on_deal(writing, TRY(commitments::reschedule(writing, before, command.due_day)));
    return id;
}

Result<CommitmentId> hand_over_commitment(ledger::Writing& writing, CommitmentId id,
                                          const HandOver& command) {
    const auto before = TRY(handled_by(writing.reading(), id));
    const auto side = TRY(side_of(writing.reading(), command.owner));
    if (before.kind != commitments::Kind::next_step)
        TRY(require_sees(writing.reading(), command.owner, before.deal));
    TRY(commitments::hand_over(writing, before, command.owner, side));
    return id;
}

}  // namespace akad::deals
