#include "commitments/actions/keep.hpp"
#include "commitments/rules/keeping.hpp"
#include "core/text.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

namespace {

constexpr std::size_t most_title_characters = 200;
constexpr std::size_t most_done_when_characters = 500;

Result<std::string> title_of(std::string_view text) {
    return text_within("title", text, 1, most_title_characters);
}

Result<std::optional<std::string>> done_when_of(std::string_view text) {
    if (trimmed(text).empty()) return std::optional<std::string>{};
    return std::optional(TRY(text_within("done_when", text, 1, most_done_when_characters)));
}

/// True, or nothing: what is usual takes no place in the ledger.
std::optional<bool> when(bool said) {
    return said ? std::optional(true) : std::nullopt;
}

Result<Commitment> row_of(ledger::Writing& writing, const Opening& opening) {
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
        .opened_by = writing.caller.person,
        .opened_at = writing.now,
        .proof_needed = when(opening.proof_needed),
        .two_sided = when(opening.two_sided),
    };
    row.title = TRY(title_of(opening.title));
    row.done_when = TRY(done_when_of(opening.done_when));
    if (opening.two_sided && !opening.with_person)
        return Error{ErrorKind::invalid, "other_side_missing",
                     "Its day belongs to both sides. Name somebody on the other side."};
    if (!opening.two_sided || opening.due_agreed) row.first_due = row.due_day = opening.due_day;
    if (!opening.prerequisites.empty())
        row.comes_after =
            text_of(TRY(known_prerequisites(writing, row.deal, opening.prerequisites)));
    if (!unsettled_before(writing.db, row).empty()) row.state = State::waiting;
    return row;
}

std::string titles_of(const std::vector<Commitment>& commitments) {
    std::string text;
    for (const Commitment& each : commitments) text += (text.empty() ? "" : ", ") + each.title;
    return text;
}

}  // namespace

Result<Commitment> open(ledger::Writing& writing, const Opening& opening) {
    Commitment row = TRY(row_of(writing, opening));
    if (opening.two_sided && !opening.due_agreed && opening.due_day)
        row = TRY(open_proposal(writing, row, opening.opened_side, opening.due_day));
    if (row.due_day) keep_timers(writing, row);
    storage::insert(writing.db, "commitment", row);
    if (row.comes_after) keep_prerequisites(writing, row);
    writing.record(ledger::changed<Commitment>("commitment.opened", nullptr, row, row.deal.text()));
    return row;
}

Result<Commitment> settle(ledger::Writing& writing, const Commitment& before,
                          const std::string& note, std::optional<EvidenceId> proof) {
    Commitment after = TRY(settled(before, State::done, note, writing.caller, writing.now, proof));
    const auto first = unsettled_before(writing.db, before);
    if (!first.empty())
        return Error{ErrorKind::conflict, "prerequisite_open",
                     "First comes what this one waits for: " + titles_of(first) + "."};
    end_proposal(writing, before);
    after = TRY(keep(writing, "commitment.settled", before, after));
    TRY(free_what_follows(writing, after));
    return after;
}

Result<Commitment> withdraw(ledger::Writing& writing, const Commitment& before,
                            const std::string& reason) {
    Commitment after = TRY(settled(before, State::withdrawn, reason, writing.caller, writing.now));
    end_proposal(writing, before);
    after = TRY(keep(writing, "commitment.withdrawn", before, after));
    TRY(free_what_follows(writing, after));
    return after;
}

Result<Commitment> reschedule(ledger::Writing& writing, const Commitment& before,
                              std::optional<Day> due_day) {
    return keep(writing, "commitment.rescheduled", before, rescheduled(before, due_day));
}

Result<Commitment> reword(ledger::Writing& writing, const Commitment& before,
                          const std::string* title, const std::string* done_when) {
    TRY(check_unsettled(before));
    Commitment after = before;
    if (title != nullptr) after.title = TRY(title_of(*title));
    if (done_when != nullptr) after.done_when = TRY(done_when_of(*done_when));
    if (after.title == before.title && after.done_when == before.done_when) return before;
    after.revision += 1;
    return keep(writing, "commitment.reworded", before, after);
}

Result<void> come_due(ledger::Writing& writing, CommitmentId id, Day today) {
    const auto before = find(writing.db, writing.caller.workspace, id);
    if (!before || is_settled(*before) || before->came_due) return {};
    if (!before->due_day) return {};
    const Day here = before->zone ? day_in_zone(writing.now, *before->zone) : today;
    if (*before->due_day >= here) {
        Commitment again = *before;
        keep_timers(writing, again);
        return {};
    }
    Commitment after = *before;
    after.revision += 1;
    after.came_due = true;
    TRY(keep(writing, "commitment.came_due", *before, after));
    return {};
}

}  // namespace akad::commitments
