// One deal as its page shows it: the gate with its evidence, who it is with, how it came here, and
// what this person may do now and why not.
#pragma once

#include "deals/rules/setback.hpp"
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
/// A field that the stage asks of the deal before it leaves.
struct FieldView {
    DealField field = DealField::close_day;
    bool filled = false;
};
BOOST_DESCRIBE_STRUCT(FieldView, (), (field, filled))
struct GateView {
    std::optional<StageName> to{};
    bool winning = false;
    bool open = false;
    std::vector<GateCriterion> criteria{};
    std::vector<FieldView> fields{};
};
BOOST_DESCRIBE_STRUCT(GateView, (), (to, winning, open, criteria, fields))

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
    std::optional<PersonName> by{};  ///< who decided; over the owner, when it is another
};
BOOST_DESCRIBE_STRUCT(LostView, (), (reason, note, by))
using DealName = people::Named<DealId>;
struct SetbackView {
    Trigger trigger = Trigger::qualification_false;
    SetbackWay way = SetbackWay::earlier_stage;
    std::optional<StageName> stage{};
};
BOOST_DESCRIBE_STRUCT(SetbackView, (), (trigger, way, stage))
struct NurtureView {
    Instant since{};
    std::string reason;
    std::optional<Day> return_day{};
};
BOOST_DESCRIBE_STRUCT(NurtureView, (), (since, reason, return_day))
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
    std::optional<NurtureView> nurture{};
    std::optional<DealName> split_from{};
    std::vector<DealName> split_into{};  ///< those that this person sees
    std::optional<SourceView> source{};
    std::optional<ClaimView> claimed{};
    GateView gate{};
    std::vector<SetbackView> setbacks{};  ///< what each trigger of a move back suggests
    std::vector<StakeholderView> stakeholders{};
    bool asks_stakeholders = false;  ///< who is involved should be gone through anew
    std::optional<std::string> next_step_template{};
    std::vector<VisitView> visits{};
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(DealView, (DealCard),
                      (created_at, closed_at, verbal_agreement, lost, nurture, split_from,
                       split_into, setbacks, source, claimed, gate, stakeholders, asks_stakeholders,
                       next_step_template, visits, may))
[[nodiscard]] Result<DealView> show_deal(const storage::Reading& reading, DealId id);

}  // namespace akad::deals
