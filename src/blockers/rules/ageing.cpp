#include "blockers/rules/ageing.hpp"

#include <algorithm>
#include <array>

namespace akad::blockers {

namespace {

constexpr int days_of_week = 7;
constexpr int longest_waiting_days = 36'500;

/// 1970-01-01, day 0, was a Thursday.
std::string_view weekday(int number) {
    constexpr std::array<std::string_view, days_of_week> names{"thu", "fri", "sat", "sun",
                                                               "mon", "tue", "wed"};
    const int place = (number % days_of_week + days_of_week) % days_of_week;
    return names.at(static_cast<std::size_t>(place));
}

/// value × times / parts, rounded down, without a product that leaves 64 bits.
std::int64_t scaled(std::int64_t value, std::int64_t times, std::int64_t parts) {
    return value / parts * times + value % parts * times / parts;
}

}  // namespace

int working_days_between(Day from, Day to, const std::vector<std::string>& working_days) {
    if (to <= from) return 0;
    const int days = to.number - from.number;
    int count = days / days_of_week * static_cast<int>(working_days.size());
    for (int day = from.number + 1; day <= from.number + days % days_of_week; ++day)
        count += std::ranges::find(working_days, weekday(day)) == working_days.end() ? 0 : 1;
    return count;
}

std::int64_t cost_of_waiting(std::int64_t rate_minor, Per per, Day since, Day until) {
    const std::int64_t days = std::clamp(until.number - since.number, 0, longest_waiting_days);
    if (per == Per::week) return scaled(rate_minor, days, days_of_week);
    return scaled(rate_minor, days * 12, 365);
}

int median(std::vector<int> ages) {
    if (ages.empty()) return 0;
    const auto middle = ages.begin() + static_cast<std::ptrdiff_t>((ages.size() - 1) / 2);
    std::ranges::nth_element(ages, middle);
    return *middle;
}

}  // namespace akad::blockers
