#include "commitments/actions/keep.hpp"

#include "commitments/rules/climbing.hpp"
#include "commitments/rules/keeping.hpp"
#include "jobs/jobs.hpp"
#include "people/calendars.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

namespace {

void keep_due_timer(ledger::Writing& writing, const Commitment& commitment, std::string_view zone) {
    if (commitment.came_due) return jobs::cancel_timer(writing, due_timer, commitment.id.text());
    jobs::set_timer(writing, due_timer, commitment.id.text(), end_of(*commitment.due_day, zone));
}

/// Where it stands on its ladder, and when the next rung comes. What lies before a new day was
/// agreed is not reminded of.
void keep_ladder_timer(ledger::Writing& writing, Commitment& commitment,
                       const people::PersonDays& days) {
    const Footing footing{*commitment.due_day, days.calendar, days.time_zone};
    const Ladder ladder = ladder_of(writing.db, commitment.workspace, commitment.kind);
    if (!commitment.rung) commitment.rung = rung_at(ladder, footing, writing.now);
    const auto next = next_above(ladder, *commitment.rung, footing);
    if (next && commitment.state == State::open)
        return jobs::set_timer(writing, ladder_timer, commitment.id.text(), *next);
    jobs::cancel_timer(writing, ladder_timer, commitment.id.text());
}

bool stands_elsewhere(const Commitment& before, const Commitment& after) {
    return before.due_day != after.due_day || before.owner != after.owner ||
           before.state != after.state || before.rung != after.rung ||
           before.came_due != after.came_due || (after.due_day && !after.rung);
}

}  // namespace

void keep_timers(ledger::Writing& writing, Commitment& commitment) {
    if (is_settled(commitment) || !commitment.due_day) {
        if (!commitment.due_day) commitment.rung.reset();
        jobs::cancel_timer(writing, due_timer, commitment.id.text());
        return jobs::cancel_timer(writing, ladder_timer, commitment.id.text());
    }
    const auto days = people::days_of(writing.db, commitment.workspace, commitment.owner);
    commitment.zone = days.own_zone ? std::optional(days.time_zone) : std::nullopt;
    keep_due_timer(writing, commitment, days.time_zone);
    keep_ladder_timer(writing, commitment, days);
}

Result<Commitment> keep(ledger::Writing& writing, std::string_view kind, const Commitment& before,
                        Result<Commitment> decided, std::string_view kept_more,
                        std::string_view erasable_more) {
    Commitment after = TRY(std::move(decided));
    if (stands_elsewhere(before, after)) keep_timers(writing, after);
    storage::save(writing.db, "commitment", after);
    writing.record(
        ledger::changed(kind, &before, after, after.deal.text(), kept_more, erasable_more));
    return after;
}

}  // namespace akad::commitments
