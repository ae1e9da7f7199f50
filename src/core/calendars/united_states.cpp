// Federal holidays of the United States, by the rule of 5 U.S.C. 6103: one that falls on a Saturday
// is observed on the Friday before, one on a Sunday on the Monday after. Made by the rule for every
// year from 2025 to 2030.
#include <algorithm>
#include <array>

#include "core/calendars/tables.hpp"

namespace akad {

namespace {

constexpr int first_year = 2025;
constexpr int year_count = 6;
constexpr int holidays_a_year = 11;
constexpr std::string_view law = "United States Code, title 5, section 6103";

/// 0 for Monday. The first of January 1970 was a Thursday.
constexpr int weekday(Day day) {
    return (day.number % 7 + 10) % 7;
}

constexpr Day plus(Day day, int days) {
    return {day.number + days};
}

constexpr Day observed(Day day) {
    if (weekday(day) == 5) return plus(day, -1);
    return weekday(day) == 6 ? plus(day, 1) : day;
}

/// The `count`th such weekday of a month, from 1.
constexpr Day nth(int year, unsigned month, int weekday_wanted, int count) {
    const Day first = date(year, month, 1);
    return plus(first, (weekday_wanted - weekday(first) + 7) % 7 + 7 * (count - 1));
}

constexpr Day last_monday_of_may(int year) {
    const Day last = date(year, 5, 31);
    return plus(last, -weekday(last));
}

using Year = std::array<SpecialDay, holidays_a_year>;

constexpr Year holidays_of(int year) {
    constexpr int monday = 0;
    constexpr int thursday = 3;
    using enum DayKind;
    return {{{observed(date(year, 1, 1)), holiday, "new_year"},
             {nth(year, 1, monday, 3), holiday, "martin_luther_king"},
             {nth(year, 2, monday, 3), holiday, "washington"},
             {last_monday_of_may(year), holiday, "memorial_day"},
             {observed(date(year, 6, 19)), holiday, "juneteenth"},
             {observed(date(year, 7, 4)), holiday, "independence_us"},
             {nth(year, 9, monday, 1), holiday, "labor_day_us"},
             {nth(year, 10, monday, 2), holiday, "columbus"},
             {observed(date(year, 11, 11)), holiday, "veterans"},
             {nth(year, 11, thursday, 4), holiday, "thanksgiving"},
             {observed(date(year, 12, 25)), holiday, "christmas"}}};
}

constexpr auto all_days() {
    std::array<SpecialDay, std::size_t{year_count} * holidays_a_year> all{};
    std::size_t at = 0;
    for (int year = first_year; year < first_year + year_count; ++year)
        for (const SpecialDay& each : holidays_of(year)) all[at++] = each;
    return all;
}

constexpr auto all_years() {
    std::array<CalendarYear, year_count> all{};
    for (int i = 0; i < year_count; ++i)
        all[static_cast<std::size_t>(i)] = {first_year + i, date(2021, 6, 17), law};
    return all;
}

constexpr auto days = all_days();
constexpr auto years = all_years();
constexpr CountryCalendar calendar{"US", years, days};

}  // namespace

const CountryCalendar& calendar_of_united_states() {
    return calendar;
}

}  // namespace akad
