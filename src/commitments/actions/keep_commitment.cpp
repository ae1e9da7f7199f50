#include "commitments/rules/keeping.hpp"
#include "core/text.hpp"
#include "jobs/jobs.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

namespace {

constexpr std::size_t most_title_characters = 200;

/// A timer waits for the end of the day of every open commitment that has one, and for no other.
void keep_timer(ledger::Writing& writing, const Commitment& commitment) {
    if (is_settled(commitment) || !commitment.due_day || commitment.came_due)
        return jobs::cancel_timer(writing, due_timer, commitment.id.text());
    const auto zone = people::settings_of(writing.db, commitment.workspace).time_zone;
    jobs::set_timer(writing, due_timer, commitment.id.text(), end_of(*commitment.due_day, zone));
}

Result<Commitment> save(ledger::Writing& writing, std::string_view kind, const Commitment& before,
                        Result<Commitment> decided) {
    Commitment after = TRY(std::move(decided));
    storage::save(writing.db, "commitment", after);
    keep_timer(writing, after);
    writing.record(ledger::changed(kind, &before, after, after.deal.text()));
    return after;
}

}  // namespace

Result<Commitment> open(ledger::Writing& writing, const Opening& opening) {
    const std::string title = TRY(text_within("title", opening.title, 1, most_title_characters));
    Commitment row{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<CommitmentId>(),
        .kind = opening.kind,
        .deal = opening.deal,
        .deal_name = opening.deal_name,
        .criterion = opening.criterion,
        .evidence = opening.evidence,
        .side = opening.side,
        .owner = opening.owner,
        .with_person = opening.with_person,
        .title = title,
        .first_due = opening.due_day,
        .due_day = opening.due_day,
        .opened_by = writing.caller.person,
        .opened_at = writing.now,
    };
    storage::insert(writing.db, "commitment", row);
    if (row.due_day) keep_timer(writing, row);
    writing.record(ledger::changed<Commitment>("commitment.opened", nullptr, row, row.deal.text()));
    return row;
}

Result<Commitment> settle(ledger::Writing& writing, const Commitment& before,
                          const std::string& note) {
    return save(writing, "commitment.settled", before,
                settled(before, State::done, note, writing.caller, writing.now));
}

Result<Commitment> withdraw(ledger::Writing& writing, const Commitment& before,
                            const std::string& reason) {
    return save(writing, "commitment.withdrawn", before,
                settled(before, State::withdrawn, reason, writing.caller, writing.now));
}

Result<Commitment> reschedule(ledger::Writing& writing, const Commitment& before,
                              std::optional<Day> due_day) {
    return save(writing, "commitment.rescheduled", before, rescheduled(before, due_day));
}

Result<Commitment> hand_over(ledger::Writing& writing, const Commitment& before, PersonId owner,
                             Side side) {
    return save(writing, "commitment.handed_over", before, handed_over(before, owner, side));
}

Result<void> come_due(ledger::Writing& writing, CommitmentId id, Day today) {
    const auto before = find(writing.db, writing.caller.workspace, id);
    if (!before || is_settled(*before) || before->came_due) return {};
    if (!before->due_day) return {};
    if (*before->due_day >= today) {
        keep_timer(writing, *before);
        return {};
    }
    Commitment after = *before;
    after.revision += 1;
    after.came_due = true;
    TRY(save(writing, "commitment.came_due", *before, after));
    return {};
}

}  // namespace akad::commitments
