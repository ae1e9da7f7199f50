#include "people/calendars.hpp"
#include "people/people.hpp"
#include "people/store/calendar_store.hpp"
#include "people/store/keep.hpp"
#include "people/views/calendar_views.hpp"
#include "people/views/paging.hpp"

namespace akad::people {

namespace {

constexpr int next_days_shown = 12;

/// Where a list by last day goes on.
struct AbsencePlace {
    std::string last_day;
    std::string id;
};
BOOST_DESCRIBE_STRUCT(AbsencePlace, (), (last_day, id))

std::vector<AbsenceView> views_of(const storage::Reading& reading,
                                  const std::vector<AbsenceRow>& rows) {
    const WorkspaceId workspace = reading.caller.workspace;
    std::vector<PersonId> persons;
    for (const AbsenceRow& row : rows)
        if (row.person) persons.push_back(*row.person);
    const auto names = names_of(reading.db, workspace, persons);
    const auto contacts = contacts_of(reading.db, workspace, persons);
    std::vector<AbsenceView> views;
    for (const AbsenceRow& row : rows) {
        AbsenceView view{row.id, row.revision, {}, row.first_day, row.last_day, row.note, false};
        Whose whose = Whose::everybody;
        if (row.person) {
            const auto name = names.find(*row.person);
            view.person = Named<PersonId>{*row.person, name == names.end() ? "" : name->second};
            whose = contacts.contains(*row.person) ? Whose::contact : Whose::member;
            if (row.person == reading.caller.person) whose = Whose::own;
        }
        view.may_remove = !row.removed_at && may_keep_days(reading.caller, whose);
        views.push_back(std::move(view));
    }
    return views;
}

PublishedCalendar shown(const CountryCalendar& calendar, Day today) {
    PublishedCalendar out{std::string(calendar.country), calendar.version(), {}, {}};
    for (const CalendarYear& each : calendar.years)
        out.years.push_back({each.year, each.published, std::string(each.source)});
    for (const SpecialDay& each : calendar.days)
        if (each.day >= today && std::ssize(out.next_days) < next_days_shown)
            out.next_days.push_back({each.day, each.kind, std::string(each.holiday)});
    return out;
}

}  // namespace

Result<AbsenceView> show_absence(const storage::Reading& reading, AbsenceId absence) {
    const auto row = find_row<AbsenceRow>(reading.db, reading.caller.workspace, absence);
    if (!row) return not_permitted();
    return views_of(reading, {*row}).front();
}

Result<http::Page<AbsenceView>> list_absences(const storage::Reading& reading,
                                              const AbsenceFilter& filter) {
    static const std::string sql = select_where<AbsenceRow>(
        "workspace = $1 AND removed_at IS NULL AND last_day >= $2 AND (last_day, id) > ($3, $4) "
        "AND ($5 = '' OR person = $5) ORDER BY last_day, id LIMIT $6");
    const WorkspaceId workspace = reading.caller.workspace;
    const auto size = TRY(http::page_size(filter.limit));
    const auto after = TRY(http::key_of<AbsencePlace>(filter.cursor)).value_or(AbsencePlace{});
    const Day from = filter.from.value_or(today_in(reading.db, workspace, reading.now));
    const std::string person = filter.person ? filter.person->text() : "";
    auto rows = storage::all<AbsenceRow>(reading.db, sql, workspace, from, after.last_day, after.id,
                                         person, size + 1);
    http::Page<AbsenceView> page;
    if (std::ssize(rows) > size) {
        rows.pop_back();
        page.next =
            http::cursor_of(AbsencePlace{rows.back().last_day.text(), rows.back().id.text()});
    }
    page.items = views_of(reading, rows);
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

Result<PlaceView> show_place(const storage::Reading& reading, PersonId person) {
    const WorkspaceId workspace = reading.caller.workspace;
    const auto whose = whose_days(reading, person);
    if (!whose) return not_permitted();
    const PersonDays days = days_of(reading.db, workspace, person);
    const auto said = find_row<PlaceRow>(reading.db, workspace, person).value_or(PlaceRow{});
    const auto names = names_of(reading.db, workspace, {person});
    const auto name = names.find(person);
    return PlaceView{{person, name == names.end() ? "" : name->second},
                     days.country,
                     days.time_zone,
                     said.country,
                     said.time_zone,
                     country_calendar(days.country) != nullptr,
                     may_keep_days(reading.caller, *whose)};
}

Result<WorkspaceCalendar> show_calendar(const storage::Reading& reading) {
    const WorkspaceId workspace = reading.caller.workspace;
    const auto country = country_of(reading.db, workspace);
    const Day today = today_in(reading.db, workspace, reading.now);
    WorkspaceCalendar view{country.country, country.guessed, {}};
    for (const CountryCalendar& each : country_calendars())
        view.published.push_back(shown(each, today));
    return view;
}

Result<WorkspaceCalendar> show_changed_calendar(const storage::Reading& reading, WorkspaceId) {
    return show_calendar(reading);
}

}  // namespace akad::people
