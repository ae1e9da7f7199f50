#include "insight/rules/figures.hpp"

#include <cmath>

namespace akad::insight {

namespace {

constexpr double seconds_a_day = 86'400;
constexpr double usual_from = 0.4;
constexpr double usual_to = 0.6;

double days_of(std::int64_t seconds, std::int64_t cases) {
    return static_cast<double>(seconds) / static_cast<double>(cases) / seconds_a_day;
}

}  // namespace

Share share_of(std::int64_t count, std::int64_t of) {
    Share share{.count = count, .of = of, .too_few = of < fewest_cases};
    if (!share.too_few) share.rate = static_cast<double>(count) / static_cast<double>(of);
    return share;
}

Length length_of(std::int64_t cases, std::int64_t seconds) {
    Length length{.cases = cases, .too_few = cases < fewest_cases};
    if (!length.too_few) length.mean_days = days_of(seconds, cases);
    return length;
}

Length length_of(const StageMonth& counts, Instant now) {
    Length length = length_of(counts.forward + counts.back + counts.lost, counts.stay_s);
    length.open = counts.open;
    if (length.too_few) return length;
    const std::int64_t waiting_s = counts.open * (now.us / us_per_second) - counts.open_since_s;
    length.estimate_days = days_of(counts.stay_s + waiting_s, length.cases);
    return length;
}

std::optional<std::int64_t> velocity_of(std::int64_t open_minor, const Share& won,
                                        const Length& cycle) {
    if (!won.rate || !cycle.mean_days || *cycle.mean_days <= 0) return std::nullopt;
    return std::llround(static_cast<double>(open_minor) * *won.rate / *cycle.mean_days);
}

Misses misses_of(const Share& missed) {
    if (!missed.rate) return Misses::too_few;
    if (*missed.rate < usual_from) return Misses::below;
    return *missed.rate > usual_to ? Misses::above : Misses::usual;
}

}  // namespace akad::insight
