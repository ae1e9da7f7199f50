// What people look at here: the seven steps of a start, and an audit with what comes next in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "adoption/rules/steps.hpp"
#include "adoption/store/rows.hpp"
#include "core/money.hpp"
#include "deals/claims.hpp"
#include "http/page.hpp"
#include "people/people.hpp"

namespace akad::http {
struct Exchange;
struct Response;
}  // namespace akad::http

namespace akad::adoption {

using Person = people::Named<PersonId>;
using DealName = people::Named<DealId>;
using CustomerName = people::Named<CustomerId>;

/// Counting stops here.
constexpr int most_counted = 1'000;

struct StepView {
    StepKind kind = StepKind::criteria;
    StepState state = StepState::open;
    std::int64_t count = 0;
    std::int64_t of = 0;
    bool may = false;  ///< this person may do it
};
BOOST_DESCRIBE_STRUCT(StepView, (), (kind, state, count, of, may))
struct GuideView {
    std::vector<StepView> steps{};
    int done = 0;
    bool hidden = false;
    bool may_hide = false;
    bool may_agree = false;  ///< that the criteria fit as they are
};
BOOST_DESCRIBE_STRUCT(GuideView, (), (steps, done, hidden, may_hide, may_agree))
[[nodiscard]] Result<GuideView> show_guide(const storage::Reading& reading);

/// A deal that comes next.
struct ClaimLine {
    DealName deal{};
    CustomerName customer{};
    Person owner{};
    Money value{};
    std::optional<Day> close_day{};
    std::string stage_name;
};
BOOST_DESCRIBE_STRUCT(ClaimLine, (), (deal, customer, owner, value, close_day, stage_name))
struct AuditView {
    AuditId id{};
    std::int64_t revision = 1;
    Person held_by{};
    Instant started_at{};
    std::optional<Instant> finished_at{};
    http::Total total{};  ///< deals that claimed their stage when it began
    std::int64_t looked_at = 0;
    std::int64_t kept = 0;
    std::int64_t moved_back = 0;
    std::int64_t disqualified = 0;
    std::int64_t skipped = 0;
    std::int64_t left = 0;  ///< without a decision: skipped, and not come to yet
    bool may_decide = false;
    std::vector<ClaimLine> next{};  ///< up to twenty
};
BOOST_DESCRIBE_STRUCT(AuditView, (),
                      (id, revision, held_by, started_at, finished_at, total, looked_at, kept,
                       moved_back, disqualified, skipped, left, may_decide, next))
[[nodiscard]] Result<AuditView> show_audit(const storage::Reading& reading, AuditId id);

/// The running audit of the caller, if there is one, and how many deals wait for one.
struct AuditDoor {
    std::optional<AuditId> running{};
    http::Total claims{};
    bool may_start = false;
};
BOOST_DESCRIBE_STRUCT(AuditDoor, (), (running, claims, may_start))
[[nodiscard]] Result<AuditDoor> show_audit_door(const storage::Reading& reading);

/// A criterion of a stage behind the deal's own, and whether its evidence is there.
struct ProofLine {
    StageId stage{};
    std::string stage_name;
    CriterionId id{};
    std::string name;
    std::string hint;
    deals::QuantityKind quantity = deals::QuantityKind::none;
    std::optional<int> limit_days{};
    deals::CriterionState state = deals::CriterionState::missing;
    std::optional<EvidenceId> waiting{};
    bool asked = false;  ///< somebody owes it
};
BOOST_DESCRIBE_STRUCT(ProofLine, (),
                      (stage, stage_name, id, name, hint, quantity, limit_days, state, waiting,
                       asked))
struct ProofList {
    DealId deal{};
    std::vector<ProofLine> criteria{};
    bool may_keep = false;
};
BOOST_DESCRIBE_STRUCT(ProofList, (), (deal, criteria, may_keep))
[[nodiscard]] Result<ProofList> show_proofs(const storage::Reading& reading, AuditId id,
                                            DealId deal);

struct DecisionLine {
    DecisionId id{};
    DealName deal{};
    CustomerName customer{};
    Verdict verdict = Verdict::skipped;
    std::string from_name;
    std::string to_name;
    std::string why;
    std::string note;
    Instant decided_at{};
};
BOOST_DESCRIBE_STRUCT(DecisionLine, (),
                      (id, deal, customer, verdict, from_name, to_name, why, note, decided_at))
struct DecisionFilter {
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(DecisionFilter, (), (cursor, limit))
/// Newest first; of deals that the caller sees.
[[nodiscard]] Result<http::Page<DecisionLine>> list_decisions(const storage::Reading& reading,
                                                              AuditId id,
                                                              const DecisionFilter& filter);
/// All of them as CSV (RFC 4180, UTF-8).
[[nodiscard]] Result<http::Response> export_decisions(http::Exchange& exchange);

}  // namespace akad::adoption
