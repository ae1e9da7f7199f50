#include "commitments/rules/keeping.hpp"

#include "core/text.hpp"

namespace akad::commitments {

namespace {

constexpr std::size_t most_note_characters = 2'000;

Result<void> check_open(const Commitment& commitment) {
    if (is_settled(commitment))
        return Error{ErrorKind::conflict, "already_settled",
                     "This was settled before. Reload to see how."};
    return {};
}

/// The day that counts against `due`: today while open, else the day it was settled.
int days_after(const Commitment& commitment, std::optional<Day> due, Day today,
               std::string_view zone) {
    if (!due || commitment.state == State::withdrawn) return 0;
    const Day judged = commitment.settled_at ? day_in_zone(*commitment.settled_at, zone) : today;
    return judged > *due ? judged.number - due->number : 0;
}

}  // namespace

bool is_settled(const Commitment& commitment) {
    return commitment.state == State::done || commitment.state == State::withdrawn;
}

Result<Commitment> settled(const Commitment& before, State end, std::string_view note,
                           const Caller& caller, Instant now) {
    TRY(check_open(before));
    if (end == State::withdrawn && trimmed(note).empty())
        return Error{ErrorKind::invalid, "reason_missing", "Say why it is no longer needed."};
    Commitment after = before;
    after.note = TRY(text_within("note", note, 0, most_note_characters));
    after.revision += 1;
    after.state = end;
    after.settled_by = caller.person;
    after.settled_at = now;
    return after;
}

Result<Commitment> rescheduled(const Commitment& before, std::optional<Day> due_day) {
    TRY(check_open(before));
    Commitment after = before;
    after.revision += 1;
    after.due_day = due_day;
    if (!after.first_due) after.first_due = due_day;
    after.came_due = false;
    return after;
}

Result<Commitment> handed_over(const Commitment& before, PersonId owner, Side side) {
    TRY(check_open(before));
    Commitment after = before;
    after.revision += 1;
    after.owner = owner;
    after.side = side;
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
           caller.can(Permission::override_gate);
}

}  // namespace akad::commitments
