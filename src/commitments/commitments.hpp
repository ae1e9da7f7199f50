// Commitments: who owes what to whom by when. A next step, a request for evidence and a
// verification are the first kinds; plans, approvals and payments will be others. The row here is
// the only home of owner, side, day and state. A kind is settled only through the room that
// opened it, in that room's transaction; the inbox shows it and never ticks by itself.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/result.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"

namespace akad::commitments {

/// Requests end when evidence is attached, verifications when it is judged, a return when the deal
/// is active again; the others are ticked by who keeps them.
BOOST_DEFINE_ENUM_CLASS(Kind, next_step, evidence_request, verification, return_from_nurture,
                        blocker_action, review_action)
BOOST_DEFINE_ENUM_CLASS(Side, seller, buyer)
BOOST_DEFINE_ENUM_CLASS(State, proposed, open, waiting, done, withdrawn)

struct Commitment {
    WorkspaceId workspace{};
    CommitmentId id{};
    std::int64_t revision = 1;
    Kind kind = Kind::next_step;
    DealId deal{};
    std::string deal_name;  ///< copied, so that an inbox needs no other room; kept true by deals
    std::optional<CriterionId> criterion{};
    std::optional<EvidenceId> evidence{};
    Side side = Side::seller;
    PersonId owner{};  ///< one named person; a team cannot owe (M6)
    std::optional<PersonId> with_person{};
    std::string title;
    std::optional<Day> first_due{};  ///< the first day agreed; lateness is told against both
    std::optional<Day> due_day{};    ///< the day agreed last
    State state = State::open;
    std::optional<PersonId> opened_by{};
    Instant opened_at{};
    std::optional<PersonId> settled_by{};
    std::optional<Instant> settled_at{};
    std::string note;
    bool came_due = false;  ///< its day is over and it was still open; set once, by a timer

    static constexpr std::array erasable{std::string_view("title"), std::string_view("note")};
    static constexpr std::array derived{std::string_view("deal_name")};
};
BOOST_DESCRIBE_STRUCT(Commitment, (),
                      (workspace, id, revision, kind, deal, deal_name, criterion, evidence, side,
                       owner, with_person, title, first_due, due_day, state, opened_by, opened_at,
                       settled_by, settled_at, note, came_due))

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
};

/// Its timer is set while a commitment is open and has a day; its subject is the commitment's id.
/// `jobs` fires it at the end of that day in the workspace's zone, and `come_due` answers.
constexpr std::string_view due_timer = "commitments.due";

/// Opens a commitment. Refusals: text limits of the title.
[[nodiscard]] Result<Commitment> open(ledger::Writing& writing, const Opening& opening);
/// Done, or no longer wanted (a reason is needed: `reason_missing`). Refusal: `already_settled`.
[[nodiscard]] Result<Commitment> settle(ledger::Writing& writing, const Commitment& before,
                                        const std::string& note);
[[nodiscard]] Result<Commitment> withdraw(ledger::Writing& writing, const Commitment& before,
                                          const std::string& reason);
/// Agrees on another day; the first one agreed stays beside it. Refusal: `already_settled`.
[[nodiscard]] Result<Commitment> reschedule(ledger::Writing& writing, const Commitment& before,
                                            std::optional<Day> due_day);
[[nodiscard]] Result<Commitment> hand_over(ledger::Writing& writing, const Commitment& before,
                                           PersonId owner, Side side);
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

enum class Inbox { owe, owed, done };
struct InboxPage {
    std::vector<Commitment> items;
    std::optional<std::string> next{};  ///< where the page after begins; none behind the last
};
/// One person's inbox: what they owe (earliest day first, then what has no day), what others owe
/// them, what is done (newest first). `cursor` is the `next` of the page before, or empty.
/// Refusal: `bad_cursor`.
[[nodiscard]] Result<InboxPage> inbox(const storage::Reading& reading, Inbox which,
                                      const std::string& cursor, int limit);
/// How many open commitments a person owes, counted up to `most`.
[[nodiscard]] int count_owed_by(storage::Connection& db, WorkspaceId workspace, PersonId person,
                                int most);

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

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::commitments
