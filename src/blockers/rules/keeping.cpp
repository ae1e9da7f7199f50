#include "blockers/rules/keeping.hpp"

#include "core/text.hpp"

namespace akad::blockers {

namespace {

Error wrong(std::string field, std::string code, std::string text) {
    return {ErrorKind::invalid, code, text, {{std::move(field), code, text}}};
}

}  // namespace

Result<Blocker> well_formed(Blocker blocker) {
    blocker.what = TRY(text_within("what", blocker.what, 1, most_what));
    blocker.strategy = TRY(text_within("strategy", blocker.strategy, 1, most_strategy));
    return blocker;
}

Result<void> check_review_day(Day review, Day today) {
    if (review < today)
        return wrong("review_day", "review_in_the_past",
                     "The day it is looked at again lies behind. Choose today or a day to come.");
    if (review > today.plus(longest_until_review_days))
        return wrong("review_day", "review_too_far",
                     "A blocker is looked at again within 30 days. Choose an earlier day.");
    return {};
}

Result<Blocker> with_delay(Blocker blocker, const std::optional<DelayCost>& cost, Day today) {
    blocker.delay_minor.reset();
    blocker.delay_currency.reset();
    blocker.delay_per.reset();
    blocker.delay_since.reset();
    blocker.delay_ground.clear();
    if (!cost) return blocker;
    if (cost->amount.value_minor <= 0 || cost->amount.value_minor > largest_value_minor)
        return wrong("delay", "value_out_of_range",
                     "Give what waiting costs as an amount above zero.");
    if (trimmed(cost->ground).empty())
        return wrong("ground", "ground_missing",
                     "A figure or a claim needs its ground. Say who said it, and from what.");
    if (cost->since && *cost->since > today)
        return wrong("since", "waiting_not_begun",
                     "The waiting has not begun on that day. Give today or an earlier day.");
    blocker.delay_ground = TRY(text_within("ground", cost->ground, 1, most_ground));
    blocker.delay_minor = cost->amount.value_minor;
    blocker.delay_currency = cost->amount.currency;
    blocker.delay_per = cost->per;
    blocker.delay_since = cost->since.value_or(today);
    return blocker;
}

Result<void> check_unresolved(const Blocker& blocker) {
    if (blocker.state == BlockerState::open) return {};
    return Error{ErrorKind::conflict, "blocker_resolved",
                 "This blocker is resolved. Reopen it first."};
}

Result<Blocker> resolved(const Blocker& before, Outcome outcome, const std::string& note,
                         std::optional<PersonId> by, Instant now) {
    TRY(check_unresolved(before));
    Blocker after = before;
    after.state = BlockerState::resolved;
    after.outcome = outcome;
    after.outcome_note = TRY(text_within("note", note, 1, most_note));
    after.resolved_by = by;
    after.resolved_at = now;
    return after;
}

Result<Blocker> reopened(const Blocker& before, Day review, Day today) {
    if (before.state == BlockerState::open)
        return Error{ErrorKind::conflict, "blocker_open", "This blocker is open."};
    TRY(check_review_day(review, today));
    Blocker after = before;
    after.state = BlockerState::open;
    after.review_day = review;
    after.outcome.reset();
    after.outcome_note.clear();
    after.resolved_by.reset();
    after.resolved_at.reset();
    return after;
}

}  // namespace akad::blockers
