// Who works when: each person's business calendar, from the workspace's week, a country's published
// days, the workspace's own days off and the person's absences. For rooms that count in working
// days. A country is said for a person, else for a contact's customer, else for the workspace.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/calendar.hpp"
#include "ledger/ledger.hpp"

namespace akad::people {

struct PersonDays {
    std::string country;    ///< two letters, or none
    std::string time_zone;  ///< the person's, or the workspace's
    bool own_zone = false;  ///< said for this person
    Calendar calendar;
};

/// Of members and contacts, in five queries for up to 256 of them; unknown ids work as the
/// workspace does.
[[nodiscard]] std::map<PersonId, PersonDays> days_of(storage::Connection& db, WorkspaceId workspace,
                                                     const std::vector<PersonId>& persons);
[[nodiscard]] PersonDays days_of(storage::Connection& db, WorkspaceId workspace, PersonId person);
/// The workspace's own, without anybody's absences.
[[nodiscard]] PersonDays days_of_workspace(storage::Connection& db, WorkspaceId workspace);

/// Who is asked when something of this person's is late: the manager of their team, else another
/// manager, else an administrator; never the person. Nobody: none is left.
[[nodiscard]] std::optional<PersonId> who_leads(storage::Connection& db, WorkspaceId workspace,
                                                std::optional<PersonId> person);

struct NoteAbsence {
    std::optional<PersonId> person{};  ///< none: oneself
    std::optional<bool> everybody{};   ///< a day off of the whole workspace
    Day first_day{};
    Day last_day{};
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(NoteAbsence, (), (person, everybody, first_day, last_day, note))
/// One's own; a member's, for who manages or coaches them; a contact's, for who edits customers;
/// everybody's, for who manages the workspace. Refusals `not_permitted`, `bad_span`,
/// `absence_too_long`.
[[nodiscard]] Result<AbsenceId> note_absence(ledger::Writing& writing, const NoteAbsence& command);
[[nodiscard]] Result<AbsenceId> remove_absence(ledger::Writing& writing, AbsenceId absence);

struct SetPlace {
    std::optional<std::optional<std::string>> country{};
    std::optional<std::optional<std::string>> time_zone{};
};
BOOST_DESCRIBE_STRUCT(SetPlace, (), (country, time_zone))
/// Where a member or contact works; null follows the customer or the workspace again. Whoever may
/// note their absences may say it. Refusals `not_permitted`, `bad_country`, `bad_time_zone`.
[[nodiscard]] Result<PersonId> set_place(ledger::Writing& writing, PersonId person,
                                         const SetPlace& command);

struct SetCountry {
    std::optional<std::string> country{};
};
BOOST_DESCRIBE_STRUCT(SetCountry, (), (country))
/// The country whose calendar the workspace follows; "" for none, null to go by its time zone.
[[nodiscard]] Result<WorkspaceId> set_country(ledger::Writing& writing, const SetCountry& command);

}  // namespace akad::people
