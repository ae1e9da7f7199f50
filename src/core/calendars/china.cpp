// Holidays and worked weekends of China, from the notices of the General Office of the State
// Council.
#include "core/calendars/tables.hpp"

namespace akad {

namespace {

using enum DayKind;

// clang-format off
constexpr CalendarYear years[] = {
    {2025, date(2024, 11, 12),
     "General Office of the State Council, notice on holidays in 2025"},
    {2026, date(2025, 11, 4),
     "General Office of the State Council, notice on holidays in 2026"},
};

constexpr SpecialDay days[] = {
    {date(2025, 1, 1), holiday, "new_year"},
    {date(2025, 1, 26), worked, "lunar_new_year"},
    {date(2025, 1, 28), holiday, "lunar_new_year"},
    {date(2025, 1, 29), holiday, "lunar_new_year"},
    {date(2025, 1, 30), holiday, "lunar_new_year"},
    {date(2025, 1, 31), holiday, "lunar_new_year"},
    {date(2025, 2, 1), holiday, "lunar_new_year"},
    {date(2025, 2, 2), holiday, "lunar_new_year"},
    {date(2025, 2, 3), holiday, "lunar_new_year"},
    {date(2025, 2, 4), holiday, "lunar_new_year"},
    {date(2025, 2, 8), worked, "lunar_new_year"},
    {date(2025, 4, 4), holiday, "qingming"},
    {date(2025, 4, 5), holiday, "qingming"},
    {date(2025, 4, 6), holiday, "qingming"},
    {date(2025, 4, 27), worked, "labour_day"},
    {date(2025, 5, 1), holiday, "labour_day"},
    {date(2025, 5, 2), holiday, "labour_day"},
    {date(2025, 5, 3), holiday, "labour_day"},
    {date(2025, 5, 4), holiday, "labour_day"},
    {date(2025, 5, 5), holiday, "labour_day"},
    {date(2025, 5, 31), holiday, "dragon_boat"},
    {date(2025, 6, 1), holiday, "dragon_boat"},
    {date(2025, 6, 2), holiday, "dragon_boat"},
    {date(2025, 9, 28), worked, "national_day_cn"},
    {date(2025, 10, 1), holiday, "national_day_cn"},
    {date(2025, 10, 2), holiday, "national_day_cn"},
    {date(2025, 10, 3), holiday, "national_day_cn"},
    {date(2025, 10, 4), holiday, "national_day_cn"},
    {date(2025, 10, 5), holiday, "national_day_cn"},
    {date(2025, 10, 6), holiday, "mid_autumn"},
    {date(2025, 10, 7), holiday, "national_day_cn"},
    {date(2025, 10, 8), holiday, "national_day_cn"},
    {date(2025, 10, 11), worked, "national_day_cn"},
    {date(2026, 1, 1), holiday, "new_year"},
    {date(2026, 1, 2), holiday, "new_year"},
    {date(2026, 1, 3), holiday, "new_year"},
    {date(2026, 1, 4), worked, "new_year"},
    {date(2026, 2, 14), worked, "lunar_new_year"},
    {date(2026, 2, 15), holiday, "lunar_new_year"},
    {date(2026, 2, 16), holiday, "lunar_new_year"},
    {date(2026, 2, 17), holiday, "lunar_new_year"},
    {date(2026, 2, 18), holiday, "lunar_new_year"},
    {date(2026, 2, 19), holiday, "lunar_new_year"},
    {date(2026, 2, 20), holiday, "lunar_new_year"},
    {date(2026, 2, 21), holiday, "lunar_new_year"},
    {date(2026, 2, 22), holiday, "lunar_new_year"},
    {date(2026, 2, 23), holiday, "lunar_new_year"},
    {date(2026, 2, 28), worked, "lunar_new_year"},
    {date(2026, 4, 4), holiday, "qingming"},
    {date(2026, 4, 5), holiday, "qingming"},
    {date(2026, 4, 6), holiday, "qingming"},
    {date(2026, 5, 1), holiday, "labour_day"},
    {date(2026, 5, 2), holiday, "labour_day"},
    {date(2026, 5, 3), holiday, "labour_day"},
    {date(2026, 5, 4), holiday, "labour_day"},
    {date(2026, 5, 5), holiday, "labour_day"},
    {date(2026, 5, 9), worked, "labour_day"},
    {date(2026, 6, 19), holiday, "dragon_boat"},
    {date(2026, 6, 20), holiday, "dragon_boat"},
    {date(2026, 6, 21), holiday, "dragon_boat"},
    {date(2026, 9, 20), worked, "national_day_cn"},
    {date(2026, 9, 25), holiday, "mid_autumn"},
    {date(2026, 9, 26), holiday, "mid_autumn"},
    {date(2026, 9, 27), holiday, "mid_autumn"},
    {date(2026, 10, 1), holiday, "national_day_cn"},
    {date(2026, 10, 2), holiday, "national_day_cn"},
    {date(2026, 10, 3), holiday, "national_day_cn"},
    {date(2026, 10, 4), holiday, "national_day_cn"},
    {date(2026, 10, 5), holiday, "national_day_cn"},
    {date(2026, 10, 6), holiday, "national_day_cn"},
    {date(2026, 10, 7), holiday, "national_day_cn"},
    {date(2026, 10, 10), worked, "national_day_cn"},
};
// clang-format on

constexpr CountryCalendar calendar{"CN", years, days};

}  // namespace

const CountryCalendar& calendar_of_china() {
    return calendar;
}

}  // namespace akad
