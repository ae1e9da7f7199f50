// National holidays and joint leave of Indonesia, from the joint decrees of three ministers.
#include "core/calendars/tables.hpp"

namespace akad {

namespace {

using enum DayKind;

// clang-format off
constexpr CalendarYear years[] = {
    {2025, date(2025, 8, 7),
     "Joint decree 933/2025, 1/2025, 3/2025, changing 1017/2024, 2/2024, 2/2024"},
    {2026, date(2025, 9, 19),
     "Joint decree 1497/2025, 2/2025, 5/2025"},
};

constexpr SpecialDay days[] = {
    {date(2025, 1, 1), holiday, "new_year"},
    {date(2025, 1, 27), holiday, "isra_miraj"},
    {date(2025, 1, 28), joint_leave, "lunar_new_year"},
    {date(2025, 1, 29), holiday, "lunar_new_year"},
    {date(2025, 3, 28), joint_leave, "nyepi"},
    {date(2025, 3, 29), holiday, "nyepi"},
    {date(2025, 3, 31), holiday, "eid_al_fitr"},
    {date(2025, 4, 1), holiday, "eid_al_fitr"},
    {date(2025, 4, 2), joint_leave, "eid_al_fitr"},
    {date(2025, 4, 3), joint_leave, "eid_al_fitr"},
    {date(2025, 4, 4), joint_leave, "eid_al_fitr"},
    {date(2025, 4, 7), joint_leave, "eid_al_fitr"},
    {date(2025, 4, 18), holiday, "good_friday"},
    {date(2025, 4, 20), holiday, "easter"},
    {date(2025, 5, 1), holiday, "labour_day"},
    {date(2025, 5, 12), holiday, "vesak"},
    {date(2025, 5, 13), joint_leave, "vesak"},
    {date(2025, 5, 29), holiday, "ascension"},
    {date(2025, 5, 30), joint_leave, "ascension"},
    {date(2025, 6, 1), holiday, "pancasila"},
    {date(2025, 6, 6), holiday, "eid_al_adha"},
    {date(2025, 6, 9), joint_leave, "eid_al_adha"},
    {date(2025, 6, 27), holiday, "islamic_new_year"},
    {date(2025, 8, 17), holiday, "independence_id"},
    {date(2025, 8, 18), joint_leave, "independence_id"},
    {date(2025, 9, 5), holiday, "mawlid"},
    {date(2025, 12, 25), holiday, "christmas"},
    {date(2025, 12, 26), joint_leave, "christmas"},
    {date(2026, 1, 1), holiday, "new_year"},
    {date(2026, 1, 16), holiday, "isra_miraj"},
    {date(2026, 2, 16), joint_leave, "lunar_new_year"},
    {date(2026, 2, 17), holiday, "lunar_new_year"},
    {date(2026, 3, 18), joint_leave, "nyepi"},
    {date(2026, 3, 19), holiday, "nyepi"},
    {date(2026, 3, 20), joint_leave, "eid_al_fitr"},
    {date(2026, 3, 21), holiday, "eid_al_fitr"},
    {date(2026, 3, 22), holiday, "eid_al_fitr"},
    {date(2026, 3, 23), joint_leave, "eid_al_fitr"},
    {date(2026, 3, 24), joint_leave, "eid_al_fitr"},
    {date(2026, 4, 3), holiday, "good_friday"},
    {date(2026, 4, 5), holiday, "easter"},
    {date(2026, 5, 1), holiday, "labour_day"},
    {date(2026, 5, 14), holiday, "ascension"},
    {date(2026, 5, 15), joint_leave, "ascension"},
    {date(2026, 5, 27), holiday, "eid_al_adha"},
    {date(2026, 5, 28), joint_leave, "eid_al_adha"},
    {date(2026, 5, 31), holiday, "vesak"},
    {date(2026, 6, 1), holiday, "pancasila"},
    {date(2026, 6, 16), holiday, "islamic_new_year"},
    {date(2026, 8, 17), holiday, "independence_id"},
    {date(2026, 8, 25), holiday, "mawlid"},
    {date(2026, 12, 24), joint_leave, "christmas"},
    {date(2026, 12, 25), holiday, "christmas"},
};
// clang-format on

constexpr CountryCalendar calendar{"ID", years, days};

}  // namespace

const CountryCalendar& calendar_of_indonesia() {
    return calendar;
}

}  // namespace akad
