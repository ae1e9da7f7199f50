// One deal as its page shows it: the gate with its evidence, who it is with, how it came here, and
// what this person may do now and why not.
#pragma once

#include "deals/views/views.hpp"

namespace akad::deals {

struct FileName {
    FileId id{};
    std::string name;
    std::int64_t size = 0;
    std::string media_type;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(FileName, (), (id, name, size, media_type, sha256))

struct BuyerName {
    std::optional<PersonId> id{};
    std::string name;
};
BOOST_DESCRIBE_STRUCT(BuyerName, (), (id, name))

struct May {
    std::string action;
    bool allowed = false;
    std::optional<std::string> because{};  ///< the code of the refusal
};
BOOST_DESCRIBE_STRUCT(May, (), (action, allowed, because))

struct EvidenceView {
    EvidenceId id{};
    std::int64_t revision = 1;
    DealId deal{};
    std::string deal_name;
    std::optional<CriterionId> criterion{};
    evidence::Kind kind = evidence::Kind::other_buyer_act;
    evidence::Act act = evidence::Act::shared_information;
    BuyerName buyer{};
    Day occurred_on{};
    std::string text;
    std::optional<FileName> file{};
    std::optional<evidence::Quantity> quantity{};
    ledger::Audience audience = ledger::Audience::internal;
    evidence::State state = evidence::State::submitted;
    std::optional<PersonName> submitted_by{};
    Instant submitted_at{};
    std::optional<PersonName> decided_by{};
    std::optional<Instant> decided_at{};
    std::optional<std::string> decision_note{};
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(EvidenceView, (),
                      (id, revision, deal, deal_name, criterion, kind, act, buyer, occurred_on,
                       text, file, quantity, audience, state, submitted_by, submitted_at,
                       decided_by, decided_at, decision_note, may))

/// Views of evidence whose deals are given: names and files in one query each.
[[nodiscard]] std::vector<EvidenceView> evidence_views(
    const storage::Reading& reading, const std::vector<evidence::Evidence>& evidence,
    const std::vector<Deal>& deals);
[[nodiscard]] Result<EvidenceView> show_evidence(const storage::Reading& reading, EvidenceId id);

struct PageFilter {
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(PageFilter, (), (cursor, limit))
[[nodiscard]] Result<http::Page<EvidenceView>> list_deal_evidence(const storage::Reading& reading,
                                                                  DealId id,
                                                                  const PageFilter& filter);
/// Submitted evidence that waits for somebody to judge it, of deals the caller sees.
[[nodiscard]] Result<http::Page<EvidenceView>> list_waiting_evidence(
    const storage::Reading& reading, const PageFilter& filter);

struct GateCriterion {
    CriterionId id{};
    std::string name;
    std::string hint;
    QuantityKind quantity = QuantityKind::none;
    std::optional<int> limit_days{};
    CriterionState state = CriterionState::missing;
    std::vector<EvidenceView> evidence{};
};
BOOST_DESCRIBE_STRUCT(GateCriterion, (), (id, name, hint, quantity, limit_days, state, evidence))
struct StageName {
    StageId id{};
    std::string name;
};
BOOST_DESCRIBE_STRUCT(StageName, (), (id, name))
struct GateView {
    std::optional<StageName> to{};
    bool winning = false;
    bool open = false;
    std::vector<GateCriterion> criteria{};
};
BOOST_DESCRIBE_STRUCT(GateView, (), (to, winning, open, criteria))

struct StakeholderView {
    people::Contact contact{};
    std::string role;
    std::optional<std::string> concern{};
};
BOOST_DESCRIBE_STRUCT(StakeholderView, (), (contact, role, concern))
struct VisitView {
    StageId stage{};
    std::string stage_name;
    Move entered_how = Move::opened;
    Instant entered_at{};
    std::optional<Instant> left_at{};
    int days = 0;
};
BOOST_DESCRIBE_STRUCT(VisitView, (), (stage, stage_name, entered_how, entered_at, left_at, days))
struct VerbalView {
    Day agreed_on{};
    std::string note;
};
BOOST_DESCRIBE_STRUCT(VerbalView, (), (agreed_on, note))
struct LostView {
    LostReason reason = LostReason::does_not_fit;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(LostView, (), (reason, note))
struct SourceView {
    std::string system;
    std::string external_id;
};
BOOST_DESCRIBE_STRUCT(SourceView, (), (system, external_id))
struct ClaimView {
    std::string stage_name;
    Instant seen_at{};
};
BOOST_DESCRIBE_STRUCT(ClaimView, (), (stage_name, seen_at))

struct DealView : DealCard {
    Instant created_at{};
    std::optional<Instant> closed_at{};
    std::optional<VerbalView> verbal_agreement{};
    std::optional<LostView> lost{};
    std::optional<SourceView> source{};
    std::optional<ClaimView> claimed{};
    GateView gate{};
    std::vector<StakeholderView> stakeholders{};
    std::vector<VisitView> visits{};
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(DealView, (DealCard),
                      (created_at, closed_at, verbal_agreement, lost, source, claimed, gate,
                       stakeholders, visits, may))
[[nodiscard]] Result<DealView> show_deal(const storage::Reading& reading, DealId id);

}  // namespace akad::deals
