// What one looks at of calendars: who is away when, where somebody works, and what the countries
// published.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/calendar.hpp"
#include "core/result.hpp"
#include "http/page.hpp"
#include "people/records.hpp"
#include "storage/store.hpp"

namespace akad::people {

struct AbsenceView {
    AbsenceId id{};
    std::int64_t revision = 1;
    std::optional<Named<PersonId>> person{};  ///< none: everybody
    Day first_day{};
    Day last_day{};
    std::string note;
    bool may_remove = false;
};
BOOST_DESCRIBE_STRUCT(AbsenceView, (),
                      (id, revision, person, first_day, last_day, note, may_remove))
struct AbsenceFilter {
    std::optional<PersonId> person{};
    std::optional<Day> from{};  ///< those that end on this day or later; else today
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(AbsenceFilter, (), (person, from, cursor, limit))
[[nodiscard]] Result<AbsenceView> show_absence(const storage::Reading& reading, AbsenceId absence);
/// In the order in which they end.
[[nodiscard]] Result<http::Page<AbsenceView>> list_absences(const storage::Reading& reading,
                                                            const AbsenceFilter& filter);

/// Where a person works. `own_` is what is said for this person alone.
struct PlaceView {
    Named<PersonId> person{};
    std::string country;
    std::string time_zone;
    std::optional<std::string> own_country{};
    std::optional<std::string> own_time_zone{};
    bool calendar_known = false;  ///< the country's holidays are known here
    bool may_change = false;
};
BOOST_DESCRIBE_STRUCT(PlaceView, (),
                      (person, country, time_zone, own_country, own_time_zone, calendar_known,
                       may_change))
[[nodiscard]] Result<PlaceView> show_place(const storage::Reading& reading, PersonId person);

struct PublishedYear {
    int year = 0;
    Day published{};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(PublishedYear, (), (year, published, source))
struct CalendarDay {
    Day day{};
    DayKind kind = DayKind::holiday;
    std::string holiday;
};
BOOST_DESCRIBE_STRUCT(CalendarDay, (), (day, kind, holiday))
struct PublishedCalendar {
    std::string country;
    Day version{};
    std::vector<PublishedYear> years;
    std::vector<CalendarDay> next_days;  ///< what is special from today on
};
BOOST_DESCRIBE_STRUCT(PublishedCalendar, (), (country, version, years, next_days))
struct WorkspaceCalendar {
    std::string country;
    bool guessed = false;  ///< from the time zone, because nobody said it
    std::vector<PublishedCalendar> published;
};
BOOST_DESCRIBE_STRUCT(WorkspaceCalendar, (), (country, guessed, published))
[[nodiscard]] Result<WorkspaceCalendar> show_calendar(const storage::Reading& reading);
[[nodiscard]] Result<WorkspaceCalendar> show_changed_calendar(const storage::Reading& reading,
                                                              WorkspaceId workspace);

}  // namespace akad::people
