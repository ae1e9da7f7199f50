#include "deals/brief.hpp"
#include "people/people.hpp"
#include "reviews/actions/actions.hpp"
#include "reviews/rules/intervening.hpp"
#include "reviews/store/review_store.hpp"

namespace akad::reviews {

Result<InterventionId> log_intervention(ledger::Writing& writing, DealId id,
                                        const LogIntervention& command) {
    const auto deal = TRY(deals::require_brief(writing.reading(), id));
    if (command.review) TRY(require_review(writing.reading(), *command.review));
    const auto by = command.stepped_in_by ? command.stepped_in_by : writing.caller.person;
    Intervention row;
    row.workspace = writing.caller.workspace;
    row.id = writing.draw.id<InterventionId>();
    row.deal = id;
    row.kind = command.kind;
    row.on_day = command.on_day;
    row.stepped_in_by = by.value_or(PersonId{});
    row.owner = deal.owner;
    row.review = command.review;
    row.note = command.note.value_or("");
    row.logged_by = writing.caller.person;
    row.logged_at = writing.now;
    TRY(people::require_member(writing.db, row.workspace, row.stepped_in_by));
    const Day today = people::today_in(writing.db, row.workspace, writing.now);
    const Intervention kept = TRY(checked(std::move(row), today));
    storage::insert(writing.db, "intervention", kept);
    writing.record(ledger::changed<Intervention>("intervention.logged", nullptr, kept, id.text()));
    return kept.id;
}

Result<InterventionId> settle_intervention(ledger::Writing& writing, InterventionId id,
                                           const SettleIntervention& command) {
    const Intervention before = TRY(require_intervention(writing.reading(), id));
    const Intervention after =
        TRY(settled(before, command.result, command.note.value_or(""), writing.now));
    storage::save(writing.db, "intervention", after);
    writing.record(ledger::changed("intervention.settled", &before, after, before.deal.text()));
    return id;
}

}  // namespace akad::reviews
