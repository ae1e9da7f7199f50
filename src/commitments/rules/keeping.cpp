#include "commitments/rules/keeping.hpp"

#include "core/refusals.hpp"
#include "core/text.hpp"

namespace akad::commitments {

namespace {

constexpr std::size_t most_note_characters = 2'000;

Result<void> check_owner(const Commitment& commitment, const Caller& caller) {
    TRY(check_unsettled(commitment));
    if (caller.person != commitment.owner) return not_permitted();
    if (!commitment.handed_from)
        return Error{ErrorKind::conflict, "no_hand_over",
                     "This was not handed over to you, or you took it already. Reload."};
    return {};
}

/// The day that counts against `due`: today while open, else the day it was settled.
int days_after(const Commitment& commitment, std::optional<Day> due, Day today,
               std::string_view zone) {
    if (!due || commitment.state == State::withdrawn) return 0;
    const std::string_view owners = commitment.zone ? std::string_view(*commitment.zone) : zone;
    const Day judged = commitment.settled_at ? day_in_zone(*commitment.settled_at, owners) : today;
    return judged > *due ? judged.number - due->number : 0;
}

}  // namespace

bool is_settled(const Commitment& commitment) {
    return commitment.state == State::done || commitment.state == State::withdrawn;
}

Result<void> check_unsettled(const Commitment& commitment) {
    if (is_settled(commitment))
        return Error{ErrorKind::conflict, "already_settled",
                     "This was settled before. Reload to see how."};
    return {};
}

Result<std::string> reason_of(std::string_view text, std::string_view ask) {
    if (trimmed(text).empty()) return Error{ErrorKind::invalid, "reason_missing", std::string(ask)};
    return text_within("reason", text, 1, most_note_characters);
}

Result<Commitment> settled(const Commitment& before, State end, std::string_view note,
                           const Caller& caller, Instant now, std::optional<EvidenceId> proof) {
    TRY(check_unsettled(before));
    if (end == State::withdrawn && trimmed(note).empty())
        return Error{ErrorKind::invalid, "reason_missing", "Say why it is no longer needed."};
    Commitment after = before;
    if (proof) after.evidence = proof;
    if (end == State::done && before.proof_needed.value_or(false) && !after.evidence)
        return Error{ErrorKind::conflict, "proof_missing",
                     "This is done only with proof. Attach what shows it, then mark it as done."};
    after.note = TRY(text_within("note", note, 0, most_note_characters));
    after.revision += 1;
    after.state = end;
    after.settled_by = caller.person;
    after.settled_at = now;
    after.proposal.reset();
    after.handed_from.reset();
    after.handed_side.reset();
    after.waits_on.reset();
    return after;
}

Commitment with_due(Commitment after, std::optional<Day> first, std::optional<Day> due_day) {
    after.first_due = first;
    after.came_due = after.came_due && after.due_day == due_day;
    if (after.due_day != due_day) {
        after.rung.reset();
        after.escalated_to.reset();
        after.escalated_at.reset();
    }
    after.due_day = due_day;
    return after;
}

Result<Commitment> rescheduled(const Commitment& before, std::optional<Day> due_day) {
    TRY(check_unsettled(before));
    if (before.two_sided.value_or(false))
        return Error{ErrorKind::conflict, "both_must_agree",
                     "This day belongs to both sides. Propose another; it moves when they agree."};
    Commitment after = with_due(before, before.first_due ? before.first_due : due_day, due_day);
    after.came_due = false;
    after.revision += 1;
    return after;
}

Result<Commitment> handed_over(const Commitment& before, PersonId owner, Side side,
                               const Caller& caller) {
    TRY(check_unsettled(before));
    if (before.two_sided.value_or(false) && side != before.side)
        return Error{ErrorKind::conflict, "side_fixed",
                     "This is promised between two sides. Hand it to somebody of the same side."};
    Commitment after = before;
    after.revision += 1;
    after.owner = owner;
    after.side = side;
    after.doer.reset();
    const bool needs_word =
        owner != caller.person && owner != before.owner && owner != before.handed_from;
    after.handed_from = needs_word ? std::optional(before.owner) : std::nullopt;
    after.handed_side = needs_word ? std::optional(before.side) : std::nullopt;
    if (!before.proposal)
        after.waits_on = needs_word ? std::optional(owner) : std::nullopt;
    else if (before.waits_on == before.owner)
        after.waits_on = owner;
    return after;
}

Result<Commitment> taken_over(const Commitment& before, const Caller& caller) {
    TRY(check_owner(before, caller));
    Commitment after = before;
    after.revision += 1;
    after.handed_from.reset();
    after.handed_side.reset();
    if (!before.proposal) after.waits_on.reset();
    return after;
}

Result<Commitment> given_back(const Commitment& before, const Caller& caller) {
    TRY(check_owner(before, caller));
    Commitment after = TRY(taken_over(before, caller));
    after.owner = *before.handed_from;
    after.side = before.handed_side.value_or(before.side);
    if (before.proposal && before.waits_on == before.owner) after.waits_on = after.owner;
    return after;
}

Result<Commitment> delegated(const Commitment& before, std::optional<PersonId> doer) {
    TRY(check_unsettled(before));
    Commitment after = before;
    after.revision += 1;
    after.doer = doer == before.owner ? std::nullopt : doer;
    return after;
}

Instant end_of(Day day, std::string_view zone) {
    // No zone is further than fifteen hours from UTC. Sought, not computed: zones skip hours, and
    // once a whole day.
    constexpr std::int64_t widest_s = 15 * 3600;
    const std::int64_t utc_s = (std::int64_t{day.number} + 1) * 86'400;
    std::int64_t within_s = utc_s - widest_s;
    std::int64_t after_s = utc_s + widest_s;
    while (after_s - within_s > 1) {
        const std::int64_t middle_s = within_s + (after_s - within_s) / 2;
        const bool is_over = day_in_zone(Instant{middle_s * us_per_second}, zone) > day;
        (is_over ? after_s : within_s) = middle_s;
    }
    return {after_s * us_per_second};
}

int late_days(const Commitment& commitment, Day today, std::string_view zone) {
    return days_after(commitment, commitment.due_day, today, zone);
}

int late_days_at_first(const Commitment& commitment, Day today, std::string_view zone) {
    return days_after(commitment, commitment.first_due, today, zone);
}

bool may_handle(const Commitment& commitment, const Caller& caller) {
    if (!caller.can(Permission::manage_commitments)) return false;
    return caller.person == commitment.owner || caller.person == commitment.opened_by ||
           (commitment.doer && caller.person == commitment.doer) ||
           caller.can(Permission::override_gate);
}

}  // namespace akad::commitments
