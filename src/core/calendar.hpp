// Business calendars: which days somebody works. A calendar is a week, the published holidays of a
// country (with its worked weekends), and further spans off. Counting is in working days; a day
// beyond the published years is provisional, because only the week is known of it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/time.hpp"
#include "core/weekday.hpp"

namespace akad {

/// Why a day is worked or not. `joint_leave` is Indonesia's cuti bersama; `worked` is a weekend day
/// worked in place of another (China); `day_off` is the workspace's own, `absence` the person's.
BOOST_DEFINE_ENUM_CLASS(DayKind, working, worked, rest, holiday, joint_leave, day_off, absence)

/// A day that a country's calendar says something about. `holiday` is a code with a name in every
/// catalogue of the web: "nyepi".
struct SpecialDay {
    Day day{};
    DayKind kind = DayKind::holiday;
    std::string_view holiday{};
};
BOOST_DESCRIBE_STRUCT(SpecialDay, (), (day, kind, holiday))

/// What was published for one year, where, and when.
struct CalendarYear {
    int year = 0;
    Day published{};
    std::string_view source{};
};
BOOST_DESCRIBE_STRUCT(CalendarYear, (), (year, published, source))

/// A country's calendar as data. Its version is the day of the last thing published in it.
struct CountryCalendar {
    std::string_view country{};  ///< two letters, ISO 3166-1
    std::span<const CalendarYear> years{};
    std::span<const SpecialDay> days{};  ///< in order

    [[nodiscard]] Day version() const;
    [[nodiscard]] bool covers(Day day) const;
};

/// Indonesia, China, United States: all that this program knows.
[[nodiscard]] std::span<const CountryCalendar> country_calendars();
/// Null when the country's calendar is not known here.
[[nodiscard]] const CountryCalendar* country_calendar(std::string_view country);
/// The country whose calendar a time zone goes with, or nothing.
[[nodiscard]] std::string_view country_of_zone(std::string_view zone);

/// Days off, both ends included.
struct DaysOff {
    Day from{};
    Day to{};
    DayKind kind = DayKind::absence;
};

struct DayAnswer {
    DayKind kind = DayKind::working;
    std::string_view holiday{};  ///< its code, when a country's calendar says it
    bool provisional = false;    ///< nothing is published for its year
};

class Calendar {
public:
    /// A country that is not known leaves the week alone.
    explicit Calendar(const WorkingDays& week, std::string_view country = {});
    /// The week as words, "mon" … "sun".
    explicit Calendar(const std::vector<std::string>& week, std::string_view country = {});

    /// Adds days off, such as an absence. At most four hundred years are looked through, so a span
    /// without end does no harm.
    void add_days_off(const DaysOff& off);

    [[nodiscard]] std::string_view country() const;
    [[nodiscard]] DayAnswer answer(Day day) const;
    [[nodiscard]] bool is_working(Day day) const;
    /// True when a country is chosen and nothing is published for the day's year.
    [[nodiscard]] bool is_provisional(Day day) const;

    /// The day itself when it is worked, else the next that is; and backwards.
    [[nodiscard]] Day next_working_day(Day day) const;
    [[nodiscard]] Day last_working_day(Day day) const;
    /// The `count`th working day after a day, before it when `count` is negative; the day itself,
    /// worked or not, when it is 0. Five working days after a Monday is the next Monday.
    [[nodiscard]] Day add_working_days(Day day, int count) const;
    /// The working days after `from` up to and with `to`; negative when `to` is before `from`.
    [[nodiscard]] int working_days_between(Day from, Day to) const;
    /// The days between two days, both with, that are not worked although the week says they are.
    [[nodiscard]] std::vector<SpecialDay> days_off_between(Day from, Day to, int most) const;

private:
    [[nodiscard]] const SpecialDay* special(Day day) const;
    [[nodiscard]] Day step(Day day, int direction) const;

    WorkingDays week_{};
    const CountryCalendar* country_ = nullptr;
    std::vector<DaysOff> off_;
};

}  // namespace akad
