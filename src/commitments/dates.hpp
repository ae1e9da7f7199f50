// Days that belong to both sides. One side proposes another day; the other accepts it, answers with
// a day of its own, or refuses; who proposed may take it back. Nothing else moves an agreed day, so
// nobody moves the other side's alone (M8). Every version is kept (M13).
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commitments/commitment.hpp"
#include "core/result.hpp"
#include "ledger/ledger.hpp"

namespace akad::commitments {

/// `overtaken`: what it was about was settled before anybody answered.
BOOST_DEFINE_ENUM_CLASS(ProposalState, open, accepted, countered, refused, withdrawn, overtaken)

struct Proposal {
    WorkspaceId workspace{};
    ProposalId id{};
    std::int64_t revision = 1;
    CommitmentId commitment{};
    DealId deal{};
    Side side = Side::seller;  ///< who proposes it
    std::optional<PersonId> person{};
    std::optional<Day> agreed_day{};  ///< what stood when it was proposed
    std::optional<Day> day{};         ///< none: not known yet (M54)
    std::string words;                ///< why
    PersonId awaits{};                ///< who on the other side is to answer
    ProposalState state = ProposalState::open;
    Instant proposed_at{};
    std::optional<PersonId> answered_by{};
    std::optional<Instant> answered_at{};
    std::string answer;

    static constexpr std::array erasable{std::string_view("words"), std::string_view("answer")};
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (workspace, id, revision, commitment, deal, side, person, agreed_day, day,
                       words, awaits, state, proposed_at, answered_by, answered_at, answer))

/// The five things a side can do. `by` is the side of the caller: a member acts for ours, a guest
/// for the buyer's; the room that calls knows. All refuse `already_settled` and `one_sided`.
///
/// Proposes another day. Refusals: `proposal_open` (answer it or take it back first), `same_day`.
[[nodiscard]] Result<Commitment> propose_day(ledger::Writing& writing, const Commitment& before,
                                             Side by, std::optional<Day> day,
                                             const std::string& words);
/// The other side's yes: the day is agreed. Refusals: `no_proposal`, `own_proposal`.
[[nodiscard]] Result<Commitment> accept_day(ledger::Writing& writing, const Commitment& before,
                                            Side by, const std::string& words);
/// The other side's own day in place of it. Refusals as above, and `same_day` for the one proposed.
[[nodiscard]] Result<Commitment> counter_day(ledger::Writing& writing, const Commitment& before,
                                             Side by, std::optional<Day> day,
                                             const std::string& words);
/// The other side's no, with a reason (`reason_missing`): what was agreed stays.
[[nodiscard]] Result<Commitment> refuse_day(ledger::Writing& writing, const Commitment& before,
                                            Side by, const std::string& words);
/// Takes one's own proposal back. Refusals: `no_proposal`, `not_own_proposal`.
[[nodiscard]] Result<Commitment> withdraw_day(ledger::Writing& writing, const Commitment& before,
                                              Side by);

/// Every day that was ever proposed for it, oldest first, at most a hundred.
[[nodiscard]] std::vector<Proposal> proposals_of(storage::Connection& db, WorkspaceId workspace,
                                                 CommitmentId commitment);
/// The proposals that wait, of those of these commitments that have one, in one query each 64.
[[nodiscard]] std::map<CommitmentId, Proposal> open_proposals(
    storage::Connection& db, WorkspaceId workspace, const std::vector<Commitment>& commitments);

}  // namespace akad::commitments
