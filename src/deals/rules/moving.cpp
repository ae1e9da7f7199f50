#include "deals/rules/moving.hpp"

#include "core/text.hpp"

namespace akad::deals {

namespace {

constexpr std::size_t most_note_characters = 2'000;

Result<std::string> needed_reason(std::string_view reason) {
    if (trimmed(reason).empty())
        return Error{ErrorKind::invalid,
                     "reason_missing",
                     "Say why; the reason stays on the deal.",
                     {{"reason", "reason_missing", "A reason is needed."}}};
    return text_within("reason", reason, 1, most_note_characters);
}

/// The deal after any move: remembers where it came from, so that the move can be undone.
Deal with_move(const Deal& before, Move how, const Caller& caller, Instant now) {
    Deal after = before;
    after.revision += 1;
    after.updated_at = now;
    after.moved_from = before.stage;
    after.moved_how = how;
    after.moved_by = caller.person;
    after.moved_at = now;
    after.moved_claims = before.claims_stage;
    return after;
}

Deal in_stage(Deal deal, StageId stage, Instant now) {
    deal.stage = stage;
    deal.stage_since = now;
    return deal;
}

Deal closed(Deal deal, DealState state, Instant now) {
    deal.state = state;
    deal.closed_at = now;
    return deal;
}

Error not_this_stage() {
    return {ErrorKind::conflict, "wrong_stage",
            "The deal cannot go to that stage from where it is. Reload and look again."};
}

int position_of(const Layout& layout, StageId stage) {
    const auto* found = layout.find(stage);
    return found == nullptr ? -1 : found->stage.position;
}

}  // namespace

Result<void> check_open(const Deal& deal) {
    if (deal.state != DealState::open)
        return Error{ErrorKind::conflict, "deal_closed",
                     "This deal is closed. Reopen it before it moves."};
    return {};
}

Result<void> check_next_step(const Deal& deal) {
    TRY(check_open(deal));
    if (deal.next_step)
        return Error{ErrorKind::conflict, "next_step_open",
                     "The deal has a next step. Settle or withdraw it first."};
    return {};
}

Result<Deal> advanced(const Deal& before, const Layout& layout, const Gate& gate,
                      std::optional<StageId> to, const Caller& caller, Instant now) {
    TRY(check_open(before));
    const auto* here = layout.find(before.stage);
    const auto* next = layout.after(before.stage);
    if (here == nullptr || next == nullptr)
        return Error{ErrorKind::conflict, "no_later_stage",
                     "This is the last stage. Win the deal instead."};
    if (to && *to != next->stage.id) return not_this_stage();
    if (!gate.open()) return criteria_missing(here->criteria, gate);
    return in_stage(with_move(before, Move::advanced, caller, now), next->stage.id, now);
}

Result<Deal> won(const Deal& before, const Layout& layout, const Gate& gate, const Caller& caller,
                 Instant now) {
    TRY(check_open(before));
    const auto* here = layout.find(before.stage);
    if (here == nullptr || layout.after(before.stage) != nullptr)
        return Error{ErrorKind::conflict, "not_in_last_stage",
                     "A deal is won from the last stage. Advance it there first."};
    if (!gate.open()) return criteria_missing(here->criteria, gate);
    return closed(with_move(before, Move::won, caller, now), DealState::won, now);
}

Result<Deal> overridden(const Deal& before, const Layout& layout, std::optional<StageId> to,
                        std::string_view reason, const Caller& caller, Instant now) {
    TRY(check_open(before));
    TRY(needed_reason(reason));
    if (layout.find(before.stage) == nullptr) return not_this_stage();
    Deal after = with_move(before, Move::overridden, caller, now);
    after.overrides += 1;
    after.claims_stage = true;
    const auto* next = layout.after(before.stage);
    if (!to && next == nullptr) return closed(std::move(after), DealState::won, now);
    const StageId target = to ? *to : next->stage.id;
    if (position_of(layout, target) <= position_of(layout, before.stage)) return not_this_stage();
    return in_stage(std::move(after), target, now);
}

Result<Deal> moved_back(const Deal& before, const Layout& layout, StageId to, std::string_view note,
                        const Caller& caller, Instant now) {
    TRY(check_open(before));
    TRY(needed_reason(note));
    const int target = position_of(layout, to);
    if (target < 0 || target >= position_of(layout, before.stage)) return not_this_stage();
    Deal after = with_move(before, Move::moved_back, caller, now);
    after.claims_stage = before.claims_stage && target > 0;
    return in_stage(std::move(after), to, now);
}

Result<Deal> lost(const Deal& before, LostReason reason, std::string_view note,
                  const Caller& caller, Instant now) {
    TRY(check_open(before));
    Deal after = closed(with_move(before, Move::lost, caller, now), DealState::lost, now);
    after.lost_reason = reason;
    after.lost_note = TRY(text_within("note", note, 0, most_note_characters));
    return after;
}

Result<Deal> reopened(const Deal& before, const Layout& layout, std::string_view reason,
                      const Caller& caller, Instant now) {
    if (before.state == DealState::open)
        return Error{ErrorKind::conflict, "deal_open", "This deal is open already."};
    TRY(needed_reason(reason));
    Deal after = with_move(before, Move::reopened, caller, now);
    after.state = DealState::open;
    after.closed_at.reset();
    after.lost_reason.reset();
    after.lost_note.clear();
    after.moved_from.reset();
    if (layout.find(before.stage) != nullptr) return after;
    return in_stage(std::move(after), layout.stages.front().stage.id, now);
}

Result<Deal> undone(const Deal& before, Instant since, bool built_upon, const Caller& caller,
                    Instant now) {
    if (!before.moved_from || !before.moved_at)
        return Error{ErrorKind::conflict, "nothing_to_undo", "This deal has no move to undo."};
    if (before.moved_by != caller.person)
        return Error{ErrorKind::conflict, "undo_by_another",
                     "Only the person who moved it can undo a move. Move the deal back instead."};
    if (now.us - before.moved_at->us > undo_within_us)
        return Error{ErrorKind::conflict, "undo_too_late",
                     "A move can be undone for ten minutes. Move the deal back instead."};
    if (built_upon)
        return Error{ErrorKind::conflict, "undo_built_upon",
                     "Something was done on this deal since. Move it back instead."};
    Deal after = before;
    after.revision += 1;
    after.updated_at = now;
    after.stage = *before.moved_from;
    after.stage_since = since;
    after.state = DealState::open;
    after.closed_at.reset();
    after.lost_reason.reset();
    after.lost_note.clear();
    if (before.moved_how == Move::overridden) after.overrides -= 1;
    after.claims_stage = before.moved_claims;
    after.moved_claims = false;
    after.moved_from.reset();
    after.moved_how.reset();
    after.moved_by.reset();
    after.moved_at.reset();
    return after;
}

bool is_proven(const Deal& deal, const Layout& layout,
               const std::vector<evidence::Evidence>& standing) {
    const bool through_all = deal.state == DealState::won;
    for (const auto& place : layout.stages) {
        if (place.stage.id == deal.stage && !through_all) return true;
        if (!gate_of(place.criteria, standing).open()) return false;
    }
    return through_all;
}

}  // namespace akad::deals
