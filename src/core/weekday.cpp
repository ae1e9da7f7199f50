#include "core/weekday.hpp"

#include <algorithm>

namespace akad {

int weekday_of(Day day) {
    constexpr int since_monday = 3;  // 1970-01-01, day 0, was a Thursday
    return ((day.number + since_monday) % days_in_week + days_in_week) % days_in_week + 1;
}

Day monday_of(Day day) {
    return day.plus(1 - weekday_of(day));
}

WorkingDays working_days_of(const std::vector<std::string>& words) {
    constexpr std::array<std::string_view, days_in_week> names{"mon", "tue", "wed", "thu",
                                                               "fri", "sat", "sun"};
    WorkingDays working{};
    for (std::size_t i = 0; i < names.size(); ++i)
        working[i] = std::ranges::find(words, names[i]) != words.end();
    return working;
}

std::string letters_of(const WorkingDays& working) {
    std::string letters;
    for (const bool works : working) letters += works ? 'w' : '-';
    return letters;
}

WorkingDays working_days_in(std::string_view letters) {
    WorkingDays working{};
    for (std::size_t i = 0; i < working.size() && i < letters.size(); ++i)
        working[i] = letters[i] == 'w';
    return working;
}

bool is_working(const WorkingDays& working, Day day) {
    return working[static_cast<std::size_t>(weekday_of(day) - 1)];
}

Day first_working(const WorkingDays& working, Day day) {
    if (working == WorkingDays{}) return day;
    while (!is_working(working, day)) day = day.plus(1);
    return day;
}

int working_days_between(const WorkingDays& working, Day from, Day to) {
    if (to <= from) return 0;
    const int weeks = (to.number - from.number) / days_in_week;
    int count = weeks * static_cast<int>(std::ranges::count(working, true));
    for (Day day = from.plus(weeks * days_in_week + 1); day <= to; day = day.plus(1))
        count += is_working(working, day) ? 1 : 0;
    return count;
}

}  // namespace akad
