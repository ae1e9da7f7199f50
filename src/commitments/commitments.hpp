// Commitments: who owes what to whom by when. A next step, a request for evidence and a
// verification are the first kinds; plans, approvals and payments will be others. The row here is
// the only home of owner, side, day and state. A kind is settled only through the room that
// opened it, in that room's transaction; the inbox shows it and never ticks by itself. With it come
// dates.hpp (days that need both sides) and ladder.hpp (reminders and escalation).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "commitments/commitment.hpp"
#include "commitments/prerequisites.hpp"
#include "core/caller.hpp"
#include "core/result.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"

namespace akad::http {
class Routes;
}  // namespace akad::http

namespace akad::commitments {

/// What a room opens.
struct Opening {
    Kind kind = Kind::next_step;
    DealId deal{};
    std::string deal_name;
    std::optional<CriterionId> criterion{};
    std::optional<EvidenceId> evidence{};
    Side side = Side::seller;
    PersonId owner{};
    std::optional<PersonId> with_person{};
    std::string title;
    std::optional<Day> due_day{};
    std::string done_when{};  ///< what counts as done; may be empty
    bool proof_needed = false;
    /// Its day moves only when both sides agree; `with_person` is then somebody of the other side.
    /// Unless `due_agreed`, the opening's day is a proposal of `opened_side` and not agreed yet.
    bool two_sided = false;
    bool due_agreed = false;
    Side opened_side = Side::seller;
    std::vector<Prerequisite> prerequisites{};
};

/// Its timer is set while a commitment is open and has a day; its subject is the commitment's id.
/// `jobs` fires it at the end of that day in the workspace's zone, and `come_due` answers.
constexpr std::string_view due_timer = "commitments.due";

/// Opens a commitment. Refusals: text limits; `other_side_missing` for a two-sided one without
/// somebody on the other side; `unknown_prerequisite`.
[[nodiscard]] Result<Commitment> open(ledger::Writing& writing, const Opening& opening);
/// Done, or no longer wanted (a reason is needed: `reason_missing`). Refusals: `already_settled`;
/// for done also `prerequisite_open` (M9) and `proof_missing`.
[[nodiscard]] Result<Commitment> settle(ledger::Writing& writing, const Commitment& before,
                                        const std::string& note,
                                        std::optional<EvidenceId> proof = std::nullopt);
[[nodiscard]] Result<Commitment> withdraw(ledger::Writing& writing, const Commitment& before,
                                          const std::string& reason);
/// Another day, said by one side; the first one agreed stays beside it. Refusals:
/// `already_settled`; `both_must_agree` when the day is the other side's too (see dates.hpp).
[[nodiscard]] Result<Commitment> reschedule(ledger::Writing& writing, const Commitment& before,
                                            std::optional<Day> due_day);
/// To another owner, who may refuse it with a reason until they took it; then it goes back to who
/// had it. Refusals: `already_settled`, `no_hand_over`, `reason_missing`.
[[nodiscard]] Result<Commitment> hand_over(ledger::Writing& writing, const Commitment& before,
                                           PersonId owner, Side side);
[[nodiscard]] Result<Commitment> take_over(ledger::Writing& writing, const Commitment& before);
[[nodiscard]] Result<Commitment> refuse_hand_over(ledger::Writing& writing,
                                                  const Commitment& before,
                                                  const std::string& reason);
/// Somebody else of the same side does it, and the owner still answers for it; nobody: the owner
/// again.
[[nodiscard]] Result<Commitment> delegate(ledger::Writing& writing, const Commitment& before,
                                          std::optional<PersonId> doer);
/// What it comes after, in place of what was said before. Refusals: `unknown_prerequisite`,
/// `too_many_prerequisites`, `prerequisite_cycle` (its items are the titles along the cycle).
[[nodiscard]] Result<Commitment> set_prerequisites(ledger::Writing& writing,
                                                   const Commitment& before,
                                                   const std::vector<Prerequisite>& after);
/// Another title, or other words for what counts as done; null leaves one as it is.
[[nodiscard]] Result<Commitment> reword(ledger::Writing& writing, const Commitment& before,
                                        const std::string* title, const std::string* done_when);
/// The timer's act: the day of an open commitment is over. Nothing when it was settled or moved;
/// when the day is not over yet in the workspace's zone (it moved west), the timer is set anew.
[[nodiscard]] Result<void> come_due(ledger::Writing& writing, CommitmentId id, Day today);

/// Whole days after the day agreed last (0 when not late). A settled one is judged by the day it
/// was settled on, in `zone`.
[[nodiscard]] int late_days(const Commitment& commitment, Day today, std::string_view zone);
/// The same against the day agreed first, so that moving dates cannot polish the rate.
[[nodiscard]] int late_days_at_first(const Commitment& commitment, Day today,
                                     std::string_view zone);

/// May this person settle, move or withdraw it? Its owner, who opened it, or who may override.
[[nodiscard]] bool may_handle(const Commitment& commitment, const Caller& caller);

/// `waits`: a day or a hand-over waits for their answer.
enum class Inbox { owe, owed, done, waits, escalated };
struct InboxPage {
    std::vector<Commitment> items;
    std::optional<std::string> next{};  ///< where the page after begins; none behind the last
};
/// One person's inbox: what they owe (earliest day first, then what has no day), what others owe
/// them or do for them, what is done (newest first), what waits on a word of theirs, what was
/// escalated to them. `cursor` is the `next` of the page before, or empty.
/// Refusal: `bad_cursor`.
[[nodiscard]] Result<InboxPage> inbox(const storage::Reading& reading, Inbox which,
                                      const std::string& cursor, int limit);
/// How many open commitments are in one of a person's lists (not `done`), counted up to `most`.
[[nodiscard]] int count_in(storage::Connection& db, WorkspaceId workspace, Inbox which,
                           PersonId person, int most);

[[nodiscard]] std::optional<Commitment> find(storage::Connection& db, WorkspaceId workspace,
                                             CommitmentId id);
/// An open commitment of a kind, for the laws of the room that names it on its deals.
struct OpenStep {
    DealId deal{};
    CommitmentId id{};
    std::optional<Day> due_day{};
};
BOOST_DESCRIBE_STRUCT(OpenStep, (), (deal, id, due_day))
[[nodiscard]] std::vector<OpenStep> open_of_kind(storage::Connection& db, WorkspaceId workspace,
                                                 Kind kind);
/// The commitments of a deal that are not settled, oldest first.
[[nodiscard]] std::vector<Commitment> open_about(storage::Connection& db, WorkspaceId workspace,
                                                 DealId deal);
/// These commitments, in one query, for lists that show next steps.
[[nodiscard]] std::vector<Commitment> find_all(storage::Connection& db, WorkspaceId workspace,
                                               const std::vector<CommitmentId>& ids);
/// Keeps the copied name true after a deal was renamed.
void rename_deal(ledger::Writing& writing, DealId deal, const std::string& name);

/// The workspace's ladders (ladder.hpp).
void add_routes(http::Routes& routes);
[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::commitments
