#include "deals/rules/moving.hpp"

#include "core/text.hpp"
#include "deals/rules/required.hpp"

namespace akad::deals {

namespace {

constexpr std::size_t most_note_characters = 2'000;
/// It is the title of the commitment that brings the deal back, too.
constexpr std::size_t most_nurture_characters = 200;
constexpr int furthest_return_days = 730;

Result<std::string> needed_reason(std::string_view reason,
                                  std::size_t most = most_note_characters) {
    if (trimmed(reason).empty())
        return Error{ErrorKind::invalid,
                     "reason_missing",
                     "Say why; the reason stays on the deal.",
                     {{"reason", "reason_missing", "A reason is needed."}}};
    return text_within("reason", reason, 1, most);
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

/// Open again; what made it leave the pipeline is forgotten.
Deal opened_again(Deal deal) {
    deal.state = DealState::open;
    deal.closed_at.reset();
    deal.lost_reason.reset();
    deal.lost_note.clear();
    deal.lost_by.reset();
    deal.nurtured_at.reset();
    deal.nurture_note.reset();
    return deal;
}

/// The deal in the pipeline again, in the stage it left: there its clock goes on from where it was
/// when it went to rest. In the first stage when its own was retired since.
Deal in_pipeline_again(const Deal& before, const Layout& layout, Deal after, Instant now) {
    after = opened_again(std::move(after));
    after.moved_from.reset();
    if (layout.find(before.stage) == nullptr)
        return in_stage(std::move(after), layout.stages.front().stage.id, now);
    if (before.nurtured_at)
        after.stage_since.us = now.us - (before.nurtured_at->us - before.stage_since.us);
    return after;
}

/// Whoever is attached to a deal may not be the only one to let it go.
Result<void> check_decides(const Deal& deal, const Caller& caller) {
    if (caller.person == deal.owner || caller.can(Permission::coach) ||
        caller.can(Permission::override_gate))
        return {};
    return Error{ErrorKind::conflict, "not_your_decision",
                 "Its owner decides that a deal is lost, or a manager over them. Ask one of them."};
}

Result<void> check_gate(const StageWithCriteria& here, const Gate& gate) {
    if (!gate.open()) return criteria_missing(here.criteria, gate);
    if (!gate.fields.empty()) return fields_missing(gate.fields);
    return {};
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
    if (deal.state == DealState::nurture)
        return Error{ErrorKind::conflict, "deal_in_nurture",
                     "This deal is in nurture. Bring it back before it changes."};
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
    TRY(check_gate(*here, gate));
    return in_stage(with_move(before, Move::advanced, caller, now), next->stage.id, now);
}

Result<Deal> won(const Deal& before, const Layout& layout, const Gate& gate, const Caller& caller,
                 Instant now) {
    TRY(check_open(before));
    const auto* here = layout.find(before.stage);
    if (here == nullptr || layout.after(before.stage) != nullptr)
        return Error{ErrorKind::conflict, "not_in_last_stage",
                     "A deal is won from the last stage. Advance it there first."};
    TRY(check_gate(*here, gate));
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

Result<void> check_return_day(std::optional<Day> day, Day today) {
    if (day && *day > today && *day <= today.plus(furthest_return_days)) return {};
    return Error{ErrorKind::invalid,
                 "return_day_out_of_range",
                 "Name the day to come back: after today, at most two years ahead.",
                 {{"return_day", "return_day_out_of_range", "After today, within two years."}}};
}

Result<Deal> nurtured(const Deal& before, std::string_view reason, Day return_day, Day today,
                      const Caller& caller, Instant now) {
    TRY(check_open(before));
    TRY(check_return_day(return_day, today));
    Deal after = with_move(before, Move::nurtured, caller, now);
    after.state = DealState::nurture;
    after.nurtured_at = now;
    after.nurture_note = TRY(needed_reason(reason, most_nurture_characters));
    return after;
}

Result<Deal> brought_back(const Deal& before, const Layout& layout, const Caller& caller,
                          Instant now) {
    if (before.state != DealState::nurture)
        return Error{ErrorKind::conflict, "not_in_nurture",
                     "This deal is not in nurture, so there is nothing to bring back."};
    return in_pipeline_again(before, layout, with_move(before, Move::returned, caller, now), now);
}

Result<Deal> lost(const Deal& before, LostReason reason, std::string_view note,
                  const Caller& caller, Instant now) {
    if (before.state != DealState::nurture) TRY(check_open(before));
    TRY(check_decides(before, caller));
    Deal after = closed(with_move(before, Move::lost, caller, now), DealState::lost, now);
    after.lost_reason = reason;
    after.lost_by = caller.person;
    after.lost_note = TRY(text_within("note", note, 0, most_note_characters));
    return after;
}

Result<void> check_split(const Deal& deal, std::string_view note) {
    TRY(check_open(deal));
    TRY(needed_reason(note));
    return {};
}

Result<Deal> reopened(const Deal& before, const Layout& layout, std::string_view reason,
                      const Caller& caller, Instant now) {
    if (before.state == DealState::open)
        return Error{ErrorKind::conflict, "deal_open", "This deal is open already."};
    if (before.state == DealState::nurture) TRY(check_open(before));
    TRY(needed_reason(reason));
    return in_pipeline_again(before, layout, with_move(before, Move::reopened, caller, now), now);
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
    Deal after = opened_again(before);
    if (before.moved_how == Move::lost && before.nurtured_at) {
        after.state = DealState::nurture;
        after.nurtured_at = before.nurtured_at;
        after.nurture_note = before.nurture_note;
    }
    after.revision += 1;
    after.updated_at = now;
    after.stage = *before.moved_from;
    after.stage_since = since;
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
