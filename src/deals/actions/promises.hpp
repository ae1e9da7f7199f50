// What a person can do with the commitments of deals.
#pragma once

#include <optional>
#include <string>

#include "commitments/commitments.hpp"
#include "deals/actions/proofs.hpp"

namespace akad::deals {

struct SetNextStep {
    std::string title;
    PersonId owner{};
    std::optional<PersonId> with{};
    std::optional<Day> due_day{};
};
BOOST_DESCRIBE_STRUCT(SetNextStep, (), (title, owner, with, due_day))
[[nodiscard]] Result<CommitmentId> set_next_step(ledger::Writing& writing, DealId id,
                                                 const SetNextStep& command);
struct AskForEvidence {
    CriterionId criterion{};
    PersonId whom{};
    std::optional<Day> due_day{};
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(AskForEvidence, (), (criterion, whom, due_day, note))
/// Asks a colleague to bring or to verify the evidence of a criterion.
[[nodiscard]] Result<CommitmentId> ask_for_evidence(ledger::Writing& writing, DealId id,
                                                    const AskForEvidence& command);
[[nodiscard]] Result<CommitmentId> settle_commitment(ledger::Writing& writing, CommitmentId id,
                                                     const JudgeEvidence& command);
[[nodiscard]] Result<CommitmentId> withdraw_commitment(ledger::Writing& writing, CommitmentId id,
                                                       const GiveReason& command);
struct Reschedule {
    std::optional<Day> due_day{};
};
BOOST_DESCRIBE_STRUCT(Reschedule, (), (due_day))
[[nodiscard]] Result<CommitmentId> reschedule_commitment(ledger::Writing& writing, CommitmentId id,
                                                         const Reschedule& command);
struct HandOver {
    PersonId owner{};
};
BOOST_DESCRIBE_STRUCT(HandOver, (), (owner))
[[nodiscard]] Result<CommitmentId> hand_over_commitment(ledger::Writing& writing, CommitmentId id,
                                                        const HandOver& command);

/// A day of both sides, answered for ours; the buyer's side answers where its plan is shown to it.
struct ProposeDay {
    std::optional<Day> day{};  ///< none: not known yet
    std::optional<std::string> words{};
};
BOOST_DESCRIBE_STRUCT(ProposeDay, (), (day, words))
struct AnswerDay {
    std::optional<std::string> words{};
};
BOOST_DESCRIBE_STRUCT(AnswerDay, (), (words))
[[nodiscard]] Result<CommitmentId> propose_commitment_day(ledger::Writing& writing, CommitmentId id,
                                                          const ProposeDay& command);
[[nodiscard]] Result<CommitmentId> counter_commitment_day(ledger::Writing& writing, CommitmentId id,
                                                          const ProposeDay& command);
[[nodiscard]] Result<CommitmentId> accept_commitment_day(ledger::Writing& writing, CommitmentId id,
                                                         const AnswerDay& command);
[[nodiscard]] Result<CommitmentId> refuse_commitment_day(ledger::Writing& writing, CommitmentId id,
                                                         const AnswerDay& command);
[[nodiscard]] Result<CommitmentId> withdraw_commitment_day(ledger::Writing& writing,
                                                           CommitmentId id);
/// The new owner's word on a hand-over, and who does it for the owner.
[[nodiscard]] Result<CommitmentId> take_over_commitment(ledger::Writing& writing, CommitmentId id);
[[nodiscard]] Result<CommitmentId> refuse_commitment(ledger::Writing& writing, CommitmentId id,
                                                     const GiveReason& command);
struct Delegate {
    std::optional<PersonId> doer{};
};
BOOST_DESCRIBE_STRUCT(Delegate, (), (doer))
[[nodiscard]] Result<CommitmentId> delegate_commitment(ledger::Writing& writing, CommitmentId id,
                                                       const Delegate& command);

}  // namespace akad::deals
