// The published calendars, one file a country. A new year is added when its decree is out; a year
// that was published is changed only by a later decree.
#pragma once

#include "core/calendar.hpp"

namespace akad {

[[nodiscard]] const CountryCalendar& calendar_of_china();
[[nodiscard]] const CountryCalendar& calendar_of_indonesia();
[[nodiscard]] const CountryCalendar& calendar_of_united_states();

/// "2026-03-18", in tables.
[[nodiscard]] constexpr Day date(int year, unsigned month, unsigned day) {
    const std::chrono::sys_days days(std::chrono::year_month_day{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)});
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

}  // namespace akad
