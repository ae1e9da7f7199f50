// One deal as its page shows it: the gate with its evidence, who it is with, how it came here, and
// what this person may do now and why not.
#pragma once

#include "deals/views/evidence_view.hpp"

namespace akad::deals {

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
