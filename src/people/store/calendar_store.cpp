#include "people/store/calendar_store.hpp"

#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/store/rows.hpp"
#include "storage/in_list.hpp"

namespace akad::people {

namespace {

struct Place {
    PersonId id{};
    std::optional<std::string> country{};
    std::optional<std::string> time_zone{};
};
BOOST_DESCRIBE_STRUCT(Place, (), (id, country, time_zone))

struct Away {
    std::optional<PersonId> person{};
    Day first_day{};
    Day last_day{};
};
BOOST_DESCRIBE_STRUCT(Away, (), (person, first_day, last_day))

/// More days off than this are not looked at, the earliest first.
constexpr std::string_view few = " AND removed_at IS NULL ORDER BY last_day DESC LIMIT 2000";

struct Placed {
    std::optional<std::string> country{};
    std::optional<std::string> time_zone{};
    bool contact = false;
};

std::map<PersonId, Placed> places_of(storage::Connection& db, WorkspaceId workspace,
                                     const std::vector<PersonId>& persons) {
    std::map<PersonId, Placed> places;
    const auto keep = [&](const Place& found) {
        Placed& place = places[found.id];
        if (found.country && !found.country->empty()) place.country = found.country;
        if (found.time_zone) place.time_zone = found.time_zone;
    };
    storage::each_of<Place>(
        db, workspace, persons,
        [](const std::string& list) {
            return "SELECT k.id, c.country, NULL FROM contact k JOIN customer c ON c.workspace = "
                   "k.workspace AND c.id = k.customer WHERE k.workspace = $1 AND k.id IN (" +
                   list + ")";
        },
        [&](const Place& found) {
            keep(found);
            places[found.id].contact = true;
        });
    storage::each_of<Place>(
        db, workspace, persons,
        [](const std::string& list) {
            return "SELECT id, country, time_zone FROM person_place WHERE workspace = $1 AND id "
                   "IN (" +
                   list + ")";
        },
        keep);
    return places;
}

/// The days off of these persons; those of the whole workspace are none of a contact's.
void add_absences(storage::Connection& db, WorkspaceId workspace,
                  const std::vector<PersonId>& persons, std::map<PersonId, PersonDays>& days) {
    storage::each_of<Away>(
        db, workspace, persons,
        [](const std::string& list) {
            return "SELECT person, first_day, last_day FROM absence WHERE workspace = $1 AND "
                   "person IN (" +
                   list + ")" + std::string(few);
        },
        [&](const Away& away) {
            days.at(*away.person)
                .calendar.add_days_off({away.first_day, away.last_day, DayKind::absence});
        });
}

std::vector<Away> days_off_of_all(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql =
        std::string(
            "SELECT person, first_day, last_day FROM absence WHERE workspace = $1 AND "
            "person IS NULL")
            .append(few);
    return storage::all<Away>(db, sql, workspace);
}

void add_days_off(PersonDays& days, const std::vector<Away>& off) {
    for (const Away& each : off)
        days.calendar.add_days_off({each.first_day, each.last_day, DayKind::day_off});
}

CountryOfWorkspace country_of(const WorkspaceRow& row) {
    if (row.country) return {*row.country, false};
    return {std::string(country_of_zone(row.time_zone)), true};
}

PersonDays unfilled(storage::Connection& db, WorkspaceId workspace) {
    const auto row = find_row<WorkspaceRow>(db, workspace, workspace).value_or(WorkspaceRow{});
    const std::string country = country_of(row).country;
    return {country, row.time_zone, false,
            Calendar(working_days_of(split(row.working_days)), country)};
}

}  // namespace

CountryOfWorkspace country_of(storage::Connection& db, WorkspaceId workspace) {
    const auto row = find_row<WorkspaceRow>(db, workspace, workspace);
    return row ? country_of(*row) : CountryOfWorkspace{};
}

PersonDays days_of_workspace(storage::Connection& db, WorkspaceId workspace) {
    PersonDays days = unfilled(db, workspace);
    add_days_off(days, days_off_of_all(db, workspace));
    return days;
}

std::map<PersonId, PersonDays> days_of(storage::Connection& db, WorkspaceId workspace,
                                       const std::vector<PersonId>& persons) {
    const auto row = find_row<WorkspaceRow>(db, workspace, workspace).value_or(WorkspaceRow{});
    const std::string country = country_of(row).country;
    const auto off = days_off_of_all(db, workspace);
    const auto week = working_days_of(split(row.working_days));
    auto places = places_of(db, workspace, persons);
    std::map<PersonId, PersonDays> days;
    for (const PersonId& person : persons) {
        const Placed& place = places[person];
        const std::string where = place.country.value_or(country);
        PersonDays here{where, place.time_zone.value_or(row.time_zone), place.time_zone.has_value(),
                        Calendar(week, where)};
        if (!place.contact) add_days_off(here, off);
        days.insert_or_assign(person, std::move(here));
    }
    add_absences(db, workspace, persons, days);
    return days;
}

PersonDays days_of(storage::Connection& db, WorkspaceId workspace, PersonId person) {
    return days_of(db, workspace, std::vector{person}).at(person);
}

std::optional<PersonId> who_leads(storage::Connection& db, WorkspaceId workspace,
                                  std::optional<PersonId> person) {
    return storage::one<PersonId>(
        db,
        "SELECT m.id FROM member m WHERE m.workspace = $1 AND m.state = 'active' AND m.id <> $2 "
        "AND m.role IN ('manager', 'administrator') ORDER BY CASE WHEN m.role = 'administrator' "
        "THEN 2 WHEN m.team = (SELECT p.team FROM member p WHERE p.workspace = $1 AND p.id = $2) "
        "THEN 0 ELSE 1 END, m.name_key, m.id LIMIT 1",
        workspace, person.value_or(PersonId{}));
}

std::optional<Whose> whose_days(const storage::Reading& reading, std::optional<PersonId> person) {
    if (!person) return Whose::everybody;
    if (person == reading.caller.person) return Whose::own;
    const WorkspaceId workspace = reading.caller.workspace;
    if (find_row<MemberRow>(reading.db, workspace, *person)) return Whose::member;
    if (find_row<ContactRow>(reading.db, workspace, *person)) return Whose::contact;
    return std::nullopt;
}

}  // namespace akad::people
