#include "signals/rules/ghosting.hpp"

#include <algorithm>
#include <array>

#include "signals/signals.hpp"

namespace akad::signals {

namespace {

constexpr int days_in_week = 7;
/// From the weekday of 1970-01-01.
constexpr std::array<std::string_view, days_in_week> weekdays{"thu", "fri", "sat", "sun",
                                                              "mon", "tue", "wed"};

bool is_working(Day day, const std::vector<std::string>& working_days) {
    return std::ranges::find(working_days, weekday_of(day)) != working_days.end();
}

}  // namespace

std::string_view weekday_of(Day day) {
    const int place = ((day.number % days_in_week) + days_in_week) % days_in_week;
    return weekdays[static_cast<std::size_t>(place)];
}

int working_days_between(Day from, Day to, const std::vector<std::string>& working_days) {
    if (to <= from) return 0;
    const int weeks = (to.number - from.number) / days_in_week;
    int count = 0;
    for (int i = 1; i <= days_in_week; ++i)
        if (is_working(from.plus(i), working_days)) count += weeks;
    for (Day day = from.plus(weeks * days_in_week + 1); day <= to; day = day.plus(1))
        if (is_working(day, working_days)) ++count;
    return count;
}

bool is_ghosting(const LastActs& acts, Day today, std::string_view time_zone,
                 const std::vector<std::string>& working_days) {
    if (acts.unanswered < least_unanswered_touches || !acts.unanswered_since) return false;
    const Day since = day_in_zone(*acts.unanswered_since, time_zone);
    return working_days_between(since, today, working_days) >= silent_working_days;
}

}  // namespace akad::signals
