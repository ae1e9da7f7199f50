// Evidence: what a buyer did, who says so, who verified it. A stage move, an approval, a finished
// step points here. The room of the thing that evidence is about (a deal) decides who may see it
// and calls the actions below in its own transaction.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/money.hpp"
#include "core/result.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"

namespace akad::evidence {

/// The six kinds of D11, and any other documented act of the buyer.
BOOST_DEFINE_ENUM_CLASS(Kind, meeting_note, buyer_email, technical_evaluation, proposal_request,
                        contract_review, purchase_order, other_buyer_act)

/// What changed with the buyer (D2): the four sorts of real progress.
BOOST_DEFINE_ENUM_CLASS(Act, shared_information, took_action, made_decision, committed_to_next_step)

BOOST_DEFINE_ENUM_CLASS(State, submitted, verified, rejected, withdrawn)

/// A typed quantity inside a criterion (D17): an amount, or a day.
struct Quantity {
    std::optional<std::int64_t> value_minor{};
    std::optional<Currency> currency{};
    std::optional<Day> day{};
};
BOOST_DESCRIBE_STRUCT(Quantity, (), (value_minor, currency, day))

struct Evidence {
    WorkspaceId workspace{};
    EvidenceId id{};
    std::int64_t revision = 1;
    DealId deal{};
    std::optional<CriterionId> criterion{};
    Kind kind = Kind::other_buyer_act;
    Act act = Act::shared_information;
    std::optional<PersonId> buyer{};
    std::string buyer_name;
    Day occurred_on{};
    std::string text;
    std::optional<FileId> file{};
    std::optional<std::int64_t> value_minor{};
    std::optional<Currency> currency{};
    std::optional<Day> day{};
    ledger::Audience audience = ledger::Audience::internal;
    State state = State::submitted;
    std::optional<PersonId> submitted_by{};
    Instant submitted_at{};
    std::optional<PersonId> decided_by{};
    std::optional<Instant> decided_at{};
    std::string decision_note;

    static constexpr std::array erasable{std::string_view("buyer_name"), std::string_view("text"),
                                         std::string_view("decision_note")};
};
BOOST_DESCRIBE_STRUCT(Evidence, (),
                      (workspace, id, revision, deal, criterion, kind, act, buyer, buyer_name,
                       occurred_on, text, file, value_minor, currency, day, audience, state,
                       submitted_by, submitted_at, decided_by, decided_at, decision_note))

/// A file somebody brought; its bytes are a blob named by `sha256` (hex).
struct File {
    WorkspaceId workspace{};
    FileId id{};
    std::int64_t revision = 1;
    std::string name;
    std::int64_t size = 0;
    std::string media_type;
    std::string sha256;
    std::optional<PersonId> uploaded_by{};
    Instant uploaded_at{};

    static constexpr std::array erasable{std::string_view("name")};
};
BOOST_DESCRIBE_STRUCT(File, (),
                      (workspace, id, revision, name, size, media_type, sha256, uploaded_by,
                       uploaded_at))

struct SubmitEvidence {
    std::optional<CriterionId> criterion{};
    Kind kind = Kind::other_buyer_act;
    std::optional<Act> act{};
    std::optional<PersonId> buyer{};
    std::optional<std::string> buyer_name{};
    Day occurred_on{};
    std::string text;
    std::optional<FileId> file{};
    std::optional<Quantity> quantity{};
    std::optional<ledger::Audience> audience{};
};
BOOST_DESCRIBE_STRUCT(SubmitEvidence, (),
                      (criterion, kind, act, buyer, buyer_name, occurred_on, text, file, quantity,
                       audience))

/// Submits evidence about a deal; `today` is the workspace's day. Refusals:
/// `opinion_not_evidence`, `buyer_not_named`, `occurred_in_the_future`, `value_out_of_range`,
/// `unknown_file`, text limits.
[[nodiscard]] Result<EvidenceId> submit(ledger::Writing& writing, DealId deal,
                                        const SubmitEvidence& command,
                                        const std::string& buyer_name, Day today);

/// Verifies or rejects. `deal_owner` may not decide, nor who submitted it. Refusals:
/// `own_evidence`, `owner_may_not_verify`, `already_decided`, `reason_missing` (to reject).
[[nodiscard]] Result<Evidence> decide(ledger::Writing& writing, EvidenceId id, State verdict,
                                      const std::string& note, PersonId deal_owner);

/// Withdraws evidence that turned out wrong; a reason is needed. Refusals: `already_withdrawn`,
/// `reason_missing`.
[[nodiscard]] Result<Evidence> withdraw(ledger::Writing& writing, EvidenceId id,
                                        const std::string& reason);

/// What one person may do with a piece of evidence; the same rules as the actions.
struct Allowed {
    bool decide = false;
    bool withdraw = false;
};
[[nodiscard]] Allowed allowed(const Evidence& evidence, const Caller& caller, PersonId deal_owner);

/// The file's row of an upload whose bytes are already kept as a blob.
[[nodiscard]] Result<FileId> keep_file(ledger::Writing& writing, const std::string& name,
                                       std::int64_t size, const std::string& media_type,
                                       const std::string& sha256_hex);

[[nodiscard]] std::optional<Evidence> find(storage::Connection& db, WorkspaceId workspace,
                                           EvidenceId id);
[[nodiscard]] std::optional<File> find_file(storage::Connection& db, WorkspaceId workspace,
                                            FileId id);
/// The files of these pieces of evidence, in one query.
[[nodiscard]] std::vector<File> files_of(storage::Connection& db, WorkspaceId workspace,
                                         const std::vector<Evidence>& evidence);
/// Evidence about a deal that is submitted or verified, for its gate; newest first.
[[nodiscard]] std::vector<Evidence> standing(storage::Connection& db, WorkspaceId workspace,
                                             DealId deal);
/// All evidence about a deal, newest first, ids below `before` when given.
[[nodiscard]] std::vector<Evidence> about(storage::Connection& db, WorkspaceId workspace,
                                          DealId deal, std::optional<EvidenceId> before, int limit);
/// Submitted evidence that waits for a decision, oldest first, ids above `after` when given.
[[nodiscard]] std::vector<Evidence> waiting(storage::Connection& db, WorkspaceId workspace,
                                            std::optional<EvidenceId> after, int limit);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::evidence
