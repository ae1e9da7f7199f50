#include "deals/actions/situation.hpp"

#include "commitments/commitments.hpp"
#include "deals/rules/moving.hpp"
#include "deals/rules/required.hpp"
#include "deals/store/pipeline_store.hpp"

namespace akad::deals {

namespace {

Gate gate_in(const Layout& layout, StageId stage, const std::vector<evidence::Evidence>& standing) {
    const auto* place = layout.find(stage);
    return place == nullptr ? Gate{} : gate_of(place->criteria, standing);
}

std::vector<std::string> roles_in(storage::Connection& db, const Deal& deal) {
    std::vector<std::string> roles;
    for (const Stakeholder& each : stakeholders_of(db, deal.workspace, deal.id))
        roles.push_back(each.role);
    return roles;
}

/// Brings the visits in line with a deal that moved.
void keep_visits(storage::Connection& db, const Deal& before, const Deal& after) {
    const bool was_open = before.state == DealState::open;
    const bool is_open = after.state == DealState::open;
    if (was_open && !is_open)
        leave_stage(db, after);
    else if (!was_open && is_open && before.stage == after.stage && before.nurtured_at)
        continue_stage(db, after);
    else if (!was_open && is_open && before.stage == after.stage)
        reopen_last_visit(db, after);
    else if (before.stage != after.stage)
        enter_stage(db, after, after.moved_how.value_or(Move::advanced));
}

}  // namespace

Result<Situation> situation_of(const storage::Reading& reading, DealId id) {
    Situation out;
    out.deal = TRY(require_deal(reading, id));
    out.layout = TRY(require_layout(reading.db, reading.caller.workspace, out.deal.pipeline));
    out.standing = evidence::standing(reading.db, reading.caller.workspace, id);
    out.gate = gate_in(out.layout, out.deal.stage, out.standing);
    if (const auto* place = out.layout.find(out.deal.stage); place && place->stage.required)
        out.gate.fields = missing_fields(place->stage, out.deal, roles_in(reading.db, out.deal));
    return out;
}

Result<void> keep_return(ledger::Writing& writing, const Deal& before, Deal& after) {
    const bool rests = after.state == DealState::nurture;
    if (after.state == DealState::open) after.return_due.reset();
    bool is_owed = false;
    for (const auto& each : commitments::open_about(writing.db, after.workspace, after.id)) {
        if (each.kind != commitments::Kind::return_from_nurture) continue;
        is_owed = rests;
        if (rests) continue;
        const std::string why =
            after.lost_note.empty() ? before.nurture_note.value_or(each.title) : after.lost_note;
        if (after.moved_how == Move::returned)
            TRY(commitments::settle(writing, each, ""));
        else
            TRY(commitments::withdraw(writing, each, why));
    }
    if (!rests || is_owed) return {};
    TRY(commitments::open(writing, {.kind = commitments::Kind::return_from_nurture,
                                    .deal = after.id,
                                    .deal_name = after.name,
                                    .owner = after.owner,
                                    .title = after.nurture_note.value_or(after.name),
                                    .due_day = after.return_due}));
    return {};
}

bool built_upon(storage::Connection& db, const Situation& situation) {
    const Deal& deal = situation.deal;
    if (!deal.moved_how || !deal.moved_from) return true;
    if (situation.layout.find(*deal.moved_from) == nullptr) return true;
    const auto newest = ledger::facts_about(db, deal.workspace, deal.id.text(), INT64_MAX, 1);
    if (newest.empty()) return true;
    const ledger::Fact& fact = newest.front();
    return fact.subject != deal.id.text() || fact.recorded_at != deal.moved_at ||
           fact.kind != "deal." + std::string(name_of(*deal.moved_how));
}

Result<DealId> keep_move(ledger::Writing& writing, const Situation& before, Deal after,
                         std::string_view kind, const std::string& kept_more,
                         const std::string& erasable_more) {
    TRY(keep_return(writing, before.deal, after));
    const Gate gate = gate_in(before.layout, after.stage, before.standing);
    after.gate = gate.text();
    after.missing_count = gate.missing_count();
    if (is_proven(after, before.layout, before.standing)) after.claims_stage = false;
    save_deal(writing.db, before.deal, after);
    keep_visits(writing.db, before.deal, after);
    writing.record(ledger::changed(kind, &before.deal, after, "", kept_more, erasable_more));
    return after.id;
}

DealId keep_change(ledger::Writing& writing, const Deal& before, Deal after, std::string_view kind,
                   const std::string& kept_more, const std::string& erasable_more) {
    after.revision = before.revision + 1;
    after.updated_at = writing.now;
    save_deal(writing.db, before, after);
    writing.record(ledger::changed(kind, &before, after, "", kept_more, erasable_more));
    return after.id;
}

}  // namespace akad::deals
