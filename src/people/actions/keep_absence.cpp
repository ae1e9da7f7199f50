#include "core/text.hpp"
#include "people/calendars.hpp"
#include "people/people.hpp"
#include "people/rules/absence.hpp"
#include "people/store/absence_rows.hpp"
#include "people/store/calendar_store.hpp"
#include "people/store/keep.hpp"
#include "people/store/rows.hpp"

namespace akad::people {

namespace {
constexpr std::size_t most_note_characters = 200;

Result<void> check_may_keep(ledger::Writing& writing, std::optional<PersonId> person) {
    const auto whose = whose_days(writing.reading(), person);
    return whose && may_keep_days(writing.caller, *whose) ? Result<void>() : not_permitted();
}
}  // namespace

Result<AbsenceId> note_absence(ledger::Writing& writing, const NoteAbsence& command) {
    const bool everybody = command.everybody.value_or(false);
    AbsenceRow row{.workspace = writing.caller.workspace,
                   .id = writing.draw.id<AbsenceId>(),
                   .first_day = command.first_day,
                   .last_day = command.last_day,
                   .noted_by = writing.caller.person,
                   .noted_at = writing.now};
    if (!everybody) row.person = command.person ? command.person : writing.caller.person;
    if (!everybody && !row.person) return not_permitted();
    TRY(check_may_keep(writing, row.person));
    TRY(check_span(row.first_day, row.last_day));
    row.note = TRY(text_within("note", command.note.value_or(""), 0, most_note_characters));
    keep_new(writing, "absence.noted", row);
    return row.id;
}

Result<AbsenceId> remove_absence(ledger::Writing& writing, AbsenceId absence) {
    const auto before = find_row<AbsenceRow>(writing.db, writing.caller.workspace, absence);
    if (!before) return not_permitted();
    TRY(check_may_keep(writing, before->person));
    AbsenceRow after = *before;
    if (!after.removed_at) after.removed_at = writing.now;
    keep_changed(writing, "absence.removed", *before, after);
    return absence;
}

Result<PersonId> set_place(ledger::Writing& writing, PersonId person, const SetPlace& command) {
    TRY(check_may_keep(writing, person));
    const WorkspaceId workspace = writing.caller.workspace;
    const auto before = find_row<PlaceRow>(writing.db, workspace, person);
    PlaceRow after = before.value_or(PlaceRow{.workspace = workspace, .id = person});
    if (command.country) after.country = TRY(check_country(command.country->value_or("")));
    if (command.time_zone && *command.time_zone)
        after.time_zone = TRY(check_time_zone(**command.time_zone));
    else if (command.time_zone)
        after.time_zone.reset();
    if (before)
        keep_changed(writing, "person.placed", *before, after);
    else
        keep_new(writing, "person.placed", after);
    return person;
}

Result<WorkspaceId> set_country(ledger::Writing& writing, const SetCountry& command) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto before = find_row<WorkspaceRow>(writing.db, workspace, workspace);
    if (!before) return not_permitted();
    WorkspaceRow after = *before;
    after.country = command.country;
    if (command.country) TRY(check_country(*command.country));
    keep_changed(writing, "workspace.changed", *before, after);
    return workspace;
}

}  // namespace akad::people
