#include "commitments/actions/keep.hpp"

#include "commitments/rules/keeping.hpp"
#include "jobs/jobs.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

void keep_timers(ledger::Writing& writing, const Commitment& commitment) {
    if (is_settled(commitment) || !commitment.due_day || commitment.came_due)
        return jobs::cancel_timer(writing, due_timer, commitment.id.text());
    const auto zone = commitment.zone
                          ? *commitment.zone
                          : people::settings_of(writing.db, commitment.workspace).time_zone;
    jobs::set_timer(writing, due_timer, commitment.id.text(), end_of(*commitment.due_day, zone));
}

Result<Commitment> keep(ledger::Writing& writing, std::string_view kind, const Commitment& before,
                        Result<Commitment> decided, std::string_view kept_more,
                        std::string_view erasable_more) {
    Commitment after = TRY(std::move(decided));
    storage::save(writing.db, "commitment", after);
    keep_timers(writing, after);
    writing.record(
        ledger::changed(kind, &before, after, after.deal.text(), kept_more, erasable_more));
    return after;
}

}  // namespace akad::commitments
