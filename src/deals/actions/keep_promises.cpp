#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

/// Which side a person is on; somebody who is neither member nor contact owes nothing.
Result<commitments::Side> side_of(ledger::Writing& writing, PersonId person) {
    const WorkspaceId workspace = writing.caller.workspace;
    if (people::require_member(writing.db, workspace, person).ok())
        return commitments::Side::seller;
    if (people::require_contact(writing.db, workspace, person).ok())
        return commitments::Side::buyer;
    return Error{ErrorKind::invalid,
                 "unknown_person",
                 "A promise has one named owner. Choose a member or a contact.",
                 {{"owner", "unknown_person", "Choose a person."}}};
}

struct Promise {
    commitments::Commitment commitment;
    Deal deal;
};

/// A commitment of a deal the caller may see, which the caller may handle.
Result<Promise> handled_by(const storage::Reading& reading, CommitmentId id) {
    auto found = commitments::find(reading.db, reading.caller.workspace, id);
    const Error nothing{ErrorKind::refused, "not_permitted",
                        "This does not exist here, or you may not change it. Ask its owner."};
    if (!found || !commitments::may_handle(*found, reading.caller)) return nothing;
    Deal deal = TRY(require_deal(reading, found->deal));
    return Promise{std::move(*found), std::move(deal)};
}

/// A deal's next step stands on the deal too, for its lists.
void keep_next_step(ledger::Writing& writing, const commitments::Commitment& step) {
    if (step.kind != commitments::Kind::next_step) return;
    const bool settled = step.settled_at.has_value();
    save_next_step(writing.db, step.workspace, step.deal,
                   settled ? std::nullopt : std::optional(step.id),
                   settled ? std::nullopt : step.due_day);
}

}  // namespace

Result<CommitmentId> set_next_step(ledger::Writing& writing, DealId id,
                                   const SetNextStep& command) {
    const Deal deal = TRY(require_deal(writing.reading(), id));
    if (deal.next_step)
        return Error{ErrorKind::conflict, "next_step_open",
                     "The deal has a next step. Settle or withdraw it first."};
    const auto side = TRY(side_of(writing, command.owner));
    if (command.with) TRY(side_of(writing, *command.with));
    const auto step = TRY(commitments::open(writing, {.kind = commitments::Kind::next_step,
                                                      .deal = id,
                                                      .deal_name = deal.name,
                                                      .side = side,
                                                      .owner = command.owner,
                                                      .with_person = command.with,
                                                      .title = command.title,
                                                      .due_day = command.due_day}));
    keep_next_step(writing, step);
    return step.id;
}

Result<CommitmentId> ask_for_evidence(ledger::Writing& writing, DealId id,
                                      const AskForEvidence& command) {
    const Situation situation = TRY(situation_of(writing.reading(), id));
    TRY(people::require_member(writing.db, writing.caller.workspace, command.whom));
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
    const Promise before = TRY(handled_by(writing.reading(), id));
    keep_next_step(writing,
                   TRY(commitments::settle(writing, before.commitment, command.note.value_or(""))));
    return id;
}

Result<CommitmentId> withdraw_commitment(ledger::Writing& writing, CommitmentId id,
                                         const GiveReason& command) {
    const Promise before = TRY(handled_by(writing.reading(), id));
    keep_next_step(writing, TRY(commitments::withdraw(writing, before.commitment, command.reason)));
    return id;
}

Result<CommitmentId> reschedule_commitment(ledger::Writing& writing, CommitmentId id,
                                           const Reschedule& command) {
    const Promise before = TRY(handled_by(writing.reading(), id));
    keep_next_step(writing,
                   TRY(commitments::reschedule(writing, before.commitment, command.due_day)));
    return id;
}

Result<CommitmentId> hand_over_commitment(ledger::Writing& writing, CommitmentId id,
                                          const HandOver& command) {
    const Promise before = TRY(handled_by(writing.reading(), id));
    const auto side = TRY(side_of(writing, command.owner));
    TRY(commitments::hand_over(writing, before.commitment, command.owner, side));
    return id;
}

}  // namespace akad::deals
