#include <algorithm>
#include <map>

#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"
#include "deals/rules/required.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/views/deal_view.hpp"

namespace akad::deals {

namespace {

constexpr std::size_t evidence_shown = 5;

GateView gate_view(const storage::Reading& reading, const Situation& situation) {
    GateView view;
    view.open = situation.gate.open();
    const auto* here = situation.layout.find(situation.deal.stage);
    if (here == nullptr) return view;
    if (const auto* next = situation.layout.after(situation.deal.stage))
        view.to = StageName{next->stage.id, next->stage.name};
    view.winning = !view.to.has_value();
    for (const DealField field : required_fields(here->stage))
        view.fields.push_back({field, std::ranges::find(situation.gate.fields, field) ==
                                          situation.gate.fields.end()});
    const auto evidence = evidence_views(reading, situation.standing, {situation.deal});
    for (std::size_t i = 0; i < here->criteria.size(); ++i) {
        const Criterion& criterion = here->criteria[i];
        GateCriterion out{criterion.id,
                          criterion.name,
                          criterion.hint,
                          criterion.quantity,
                          criterion.limit_days,
                          situation.gate.states[i],
                          {}};
        for (const auto& each : evidence)
            if (each.criterion == criterion.id && out.evidence.size() < evidence_shown)
                out.evidence.push_back(each);
        view.criteria.push_back(std::move(out));
    }
    return view;
}

std::vector<StakeholderView> stakeholder_views(const storage::Reading& reading, const Deal& deal) {
    const auto rows = stakeholders_of(reading.db, deal.workspace, deal.id);
    std::vector<PersonId> ids;
    for (const auto& row : rows) ids.push_back(row.contact);
    const auto contacts = people::contacts_of(reading.db, deal.workspace, ids);
    std::vector<StakeholderView> views;
    for (const auto& row : rows)
        if (const auto found = contacts.find(row.contact); found != contacts.end())
            views.push_back({found->second, row.role,
                             row.concern.empty() ? std::nullopt : std::optional(row.concern)});
    return views;
}

/// The names of the stages that were visited; those that were retired since are not in the layout.
std::map<StageId, std::string> names_of_stages(const storage::Reading& reading,
                                               const Layout& layout,
                                               const std::vector<Visit>& visits) {
    std::map<StageId, std::string> names;
    for (const auto& place : layout.stages) names.emplace(place.stage.id, place.stage.name);
    const bool all_known = std::all_of(visits.begin(), visits.end(), [&](const Visit& visit) {
        return names.contains(visit.stage);
    });
    if (all_known) return names;
    for (const Stage& stage : all_stages(reading.db, reading.caller.workspace))
        names.emplace(stage.id, stage.name);
    return names;
}

std::vector<VisitView> visit_views(const storage::Reading& reading, const Situation& situation) {
    const Deal& deal = situation.deal;
    const auto visits = visits_of(reading.db, deal.workspace, deal.id);
    auto names = names_of_stages(reading, situation.layout, visits);
    std::vector<VisitView> views;
    for (const Visit& visit : visits) {
        const Instant until = visit.left_at.value_or(reading.now);
        views.push_back({visit.stage, names[visit.stage], visit.entered_how, visit.entered_at,
                         visit.left_at,
                         static_cast<int>((until.us - visit.entered_at.us) / us_per_day)});
    }
    return views;
}

std::vector<SetbackView> setback_views(const Situation& situation) {
    std::vector<SetbackView> views;
    if (!check_open(situation.deal).ok()) return views;
    for (const Setback& each : setbacks(situation.deal, situation.layout)) {
        views.push_back({each.trigger, each.way, {}});
        if (each.stage)
            views.back().stage =
                StageName{*each.stage, situation.layout.find(*each.stage)->stage.name};
    }
    return views;
}

/// The deals it was split off from and into, as far as this person sees them.
void add_split(const storage::Reading& reading, const Deal& deal, DealView& view) {
    if (deal.split_from)
        for (const Deal& each : find_deals(reading, {*deal.split_from}))
            view.split_from = DealName{each.id, each.name};
    for (const Deal& each : find_deals(reading, split_off(reading.db, deal.workspace, deal.id)))
        view.split_into.push_back({each.id, each.name});
}

LostView lost_view(const storage::Reading& reading, const Deal& deal) {
    LostView view{*deal.lost_reason, deal.lost_note, {}};
    if (deal.lost_by)
        view.by =
            named(people::names_of(reading.db, deal.workspace, {*deal.lost_by}), deal.lost_by);
    return view;
}

/// What a rule says, as the screen asks it: allowed, or the code of the refusal.
template <class T>
May asked(std::string action, const Caller& caller, Permission permission,
          const Result<T>& outcome) {
    if (!caller.can(permission)) return {std::move(action), false, "not_permitted"};
    if (outcome.ok()) return {std::move(action), true, {}};
    return {std::move(action), false, outcome.error().code};
}

std::vector<May> may_of(const storage::Reading& reading, const Situation& s) {
    const Caller& caller = reading.caller;
    const Instant now = reading.now;
    const Result<void> open = check_open(s.deal);
    const StageId first = s.layout.stages.empty() ? StageId{} : s.layout.stages.front().stage.id;
    // Asked with a word in place of the reason that the person has not given yet.
    return {
        asked("edit", caller, Permission::edit_deals, open),
        asked("advance", caller, Permission::move_deals,
              advanced(s.deal, s.layout, s.gate, {}, caller, now)),
        asked("win", caller, Permission::move_deals, won(s.deal, s.layout, s.gate, caller, now)),
        asked("nurture", caller, Permission::move_deals,
              nurtured(s.deal, "-", Day{1}, Day{}, caller, now)),
        asked("return", caller, Permission::move_deals,
              brought_back(s.deal, s.layout, caller, now)),
        asked("split", caller, Permission::edit_deals, check_split(s.deal, "-")),
        asked("lose", caller, Permission::move_deals,
              lost(s.deal, LostReason::does_not_fit, "", caller, now)),
        asked("reopen", caller, Permission::move_deals,
              reopened(s.deal, s.layout, "-", caller, now)),
        asked("move_back", caller, Permission::move_deals,
              moved_back(s.deal, s.layout, first, "-", caller, now)),
        asked("override", caller, Permission::override_gate,
              overridden(s.deal, s.layout, {}, "-", caller, now)),
        asked("undo_move", caller, Permission::move_deals,
              undone(s.deal, now, built_upon(reading.db, s), caller, now)),
        asked("submit_evidence", caller, Permission::submit_evidence, open),
        asked("set_next_step", caller, Permission::manage_commitments, check_next_step(s.deal)),
        asked("record_verbal_agreement", caller, Permission::edit_deals, open),
        asked("edit_stakeholders", caller, Permission::edit_deals, open),
    };
}

}  // namespace

Result<DealView> show_deal(const storage::Reading& reading, DealId id) {
    const Situation situation = TRY(situation_of(reading, id));
    const Deal& deal = situation.deal;
    DealView view;
    static_cast<DealCard&>(view) = card_of(reading, deal, situation.layout);
    view.created_at = deal.created_at;
    view.closed_at = deal.closed_at;
    if (deal.verbal_on) view.verbal_agreement = VerbalView{*deal.verbal_on, deal.verbal_note};
    if (deal.lost_reason) view.lost = lost_view(reading, deal);
    if (deal.state == DealState::nurture && deal.nurtured_at)
        view.nurture =
            NurtureView{*deal.nurtured_at, deal.nurture_note.value_or(""), deal.return_due};
    if (deal.source_system)
        view.source = SourceView{*deal.source_system, deal.source_id.value_or("")};
    if (deal.claimed_at) view.claimed = ClaimView{deal.claimed_stage, *deal.claimed_at};
    view.gate = gate_view(reading, situation);
    view.setbacks = setback_views(situation);
    add_split(reading, deal, view);
    view.stakeholders = stakeholder_views(reading, deal);
    if (const auto* here = situation.layout.find(deal.stage)) {
        view.asks_stakeholders = asks_for_stakeholders(here->stage, deal);
        view.next_step_template = here->stage.next_step_template;
    }
    view.visits = visit_views(reading, situation);
    view.may = may_of(reading, situation);
    return view;
}

}  // namespace akad::deals
