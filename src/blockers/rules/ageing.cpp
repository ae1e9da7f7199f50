#include "blockers/rules/ageing.hpp"

#include <algorithm>

#include "core/weekday.hpp"

namespace akad::blockers {

namespace {

constexpr int longest_waiting_days = 36'500;

/// value × times / parts, rounded down, without a product that leaves 64 bits.
std::int64_t scaled(std::int64_t value, std::int64_t times, std::int64_t parts) {
    return value / parts * times + value % parts * times / parts;
}

}  // namespace

std::int64_t cost_of_waiting(std::int64_t rate_minor, Per per, Day since, Day until) {
    const std::int64_t days = std::clamp(until.number - since.number, 0, longest_waiting_days);
    if (per == Per::week) return scaled(rate_minor, days, days_in_week);
    return scaled(rate_minor, days * 12, 365);
}

int median(std::vector<int> ages) {
    if (ages.empty()) return 0;
    const auto middle = ages.begin() + static_cast<std::ptrdiff_t>((ages.size() - 1) / 2);
    std::ranges::nth_element(ages, middle);
    return *middle;
}

}  // namespace akad::blockers
