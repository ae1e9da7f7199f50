#include "commitments/dates.hpp"
#include "core/refusals.hpp"
#include "deals/actions/actions.hpp"
#include "deals/actions/promising.hpp"
#include "deals/owing.hpp"
#include "deals/rules/promises.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

using commitments::Commitment;
constexpr auto ours = commitments::Side::seller;

/// A commitment of whose day the caller may speak for our side.
Result<Commitment> agreed_by(const storage::Reading& reading, CommitmentId id) {
    auto found = commitments::find(reading.db, reading.caller.workspace, id);
    if (!found || !may_agree(*found, reading.caller)) return not_permitted();
    return std::move(*found);
}

Result<CommitmentId> keep_answer(ledger::Writing& writing, Result<Commitment> answered) {
    const Commitment after = TRY(std::move(answered));
    keep_on_deal(writing, after);
    return after.id;
}

/// The caller's own, to be taken over or refused.
Result<Commitment> own(const storage::Reading& reading, CommitmentId id) {
    auto found = commitments::find(reading.db, reading.caller.workspace, id);
    if (!found || !reading.caller.person || found->owner != reading.caller.person)
        return not_permitted();
    return std::move(*found);
}

}  // namespace

Result<CommitmentId> propose_commitment_day(ledger::Writing& writing, CommitmentId id,
                                            const ProposeDay& command) {
    const auto before = TRY(agreed_by(writing.reading(), id));
    return keep_answer(writing, commitments::propose_day(writing, before, ours, command.day,
                                                         command.words.value_or("")));
}

Result<CommitmentId> counter_commitment_day(ledger::Writing& writing, CommitmentId id,
                                            const ProposeDay& command) {
    const auto before = TRY(agreed_by(writing.reading(), id));
    return keep_answer(writing, commitments::counter_day(writing, before, ours, command.day,
                                                         command.words.value_or("")));
}

Result<CommitmentId> accept_commitment_day(ledger::Writing& writing, CommitmentId id,
                                           const AnswerDay& command) {
    const auto before = TRY(agreed_by(writing.reading(), id));
    return keep_answer(writing,
                       commitments::accept_day(writing, before, ours, command.words.value_or("")));
}

Result<CommitmentId> refuse_commitment_day(ledger::Writing& writing, CommitmentId id,
                                           const AnswerDay& command) {
    const auto before = TRY(agreed_by(writing.reading(), id));
    return keep_answer(writing,
                       commitments::refuse_day(writing, before, ours, command.words.value_or("")));
}

Result<CommitmentId> withdraw_commitment_day(ledger::Writing& writing, CommitmentId id) {
    const auto before = TRY(agreed_by(writing.reading(), id));
    return keep_answer(writing, commitments::withdraw_day(writing, before, ours));
}

Result<CommitmentId> take_over_commitment(ledger::Writing& writing, CommitmentId id) {
    const auto before = TRY(own(writing.reading(), id));
    TRY(commitments::take_over(writing, before));
    return id;
}

Result<CommitmentId> refuse_commitment(ledger::Writing& writing, CommitmentId id,
                                       const GiveReason& command) {
    const auto before = TRY(own(writing.reading(), id));
    TRY(commitments::refuse_hand_over(writing, before, command.reason));
    return id;
}

Result<CommitmentId> delegate_commitment(ledger::Writing& writing, CommitmentId id,
                                         const Delegate& command) {
    const auto before = TRY(handled_by(writing.reading(), id));
    if (command.doer)
        TRY(people::require_member(writing.db, writing.caller.workspace, *command.doer));
    if (command.doer && before.kind != commitments::Kind::next_step)
        TRY(require_sees(writing.reading(), *command.doer, before.deal));
    TRY(commitments::delegate(writing, before, command.doer));
    return id;
}

}  // namespace akad::deals
