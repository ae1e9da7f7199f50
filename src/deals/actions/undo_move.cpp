#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"

namespace akad::deals {

namespace {

/// The visits as they were, and when the deal's former stay began.
Instant take_back_visits(storage::Connection& db, const Deal& deal) {
    if (deal.moved_how == Move::lost && deal.nurtured_at) return deal.stage_since;
    const bool left_a_stage = deal.state == DealState::open && deal.moved_how != Move::reopened;
    return left_a_stage ? forget_last_visit(db, deal) : reopen_last_visit(db, deal);
}

}  // namespace

Result<DealId> undo_move(ledger::Writing& writing, DealId id) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    // Asked before the visits are touched: a refusal leaves nothing half done.
    TRY(undone(before.deal, writing.now, built_upon(writing.db, before), writing.caller,
               writing.now));
    const Instant since = take_back_visits(writing.db, before.deal);
    Deal after = TRY(undone(before.deal, since, false, writing.caller, writing.now));
    const auto* place = before.layout.find(after.stage);
    const Gate gate = place == nullptr ? Gate{} : gate_of(place->criteria, before.standing);
    after.gate = gate.text();
    after.missing_count = gate.missing_count();
    TRY(keep_return(writing, before.deal, after));
    save_deal(writing.db, before.deal, after);
    writing.record(ledger::changed("deal.move_undone", &before.deal, after));
    return id;
}

}  // namespace akad::deals
