#include "attention/rules/norm.hpp"

#include <algorithm>
#include <cmath>

namespace akad::attention {

namespace {

constexpr std::int64_t tenth_us = us_per_day / 10;

}  // namespace

StageNorm norm_of(std::vector<std::int64_t> completed_us, std::vector<std::int64_t> open_us,
                  int expected_days) {
    if (completed_us.size() < fewest_stays) return {.tenths = 10 * expected_days};
    std::ranges::sort(completed_us);
    std::ranges::sort(open_us);
    double still_there = 1;
    double area_us = 0;
    std::int64_t at_us = 0;
    auto open = open_us.begin();
    for (std::size_t i = 0; i < completed_us.size(); ++i) {
        area_us += still_there * static_cast<double>(completed_us[i] - at_us);
        at_us = completed_us[i];
        open = std::lower_bound(open, open_us.end(), at_us);
        const auto at_risk =
            completed_us.size() - i + static_cast<std::size_t>(open_us.end() - open);
        still_there *= 1 - 1 / static_cast<double>(at_risk);
    }
    const auto tenths = static_cast<int>(std::lround(area_us / static_cast<double>(tenth_us)));
    return {.tenths = std::max(1, tenths), .stays = static_cast<int>(completed_us.size())};
}

}  // namespace akad::attention
