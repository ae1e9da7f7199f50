#include "imports/rules/local_time.hpp"

namespace akad::imports {
namespace {

/// The first second of a day in a zone, which lies within fifteen hours of the same in UTC.
Instant first_second(Day day, const std::string& zone) {
    constexpr std::int64_t widest_s = 15 * 3600;
    std::int64_t before_s = std::int64_t{day.number} * 86'400 - widest_s;
    std::int64_t within_s = std::int64_t{day.number} * 86'400 + widest_s;
    while (within_s - before_s > 1) {
        const std::int64_t middle_s = before_s + (within_s - before_s) / 2;
        const bool reached = day_in_zone(Instant{middle_s * us_per_second}, zone) >= day;
        (reached ? within_s : before_s) = middle_s;
    }
    return {within_s * us_per_second};
}

}  // namespace

Instant LocalTime::at(const Moment& moment) {
    if (!moment.offset_minutes) return {midnight(moment.day).us + moment.time_us};
    return {moment.day.number * us_per_day + moment.time_us -
            *moment.offset_minutes * 60 * us_per_second};
}

Instant LocalTime::midnight(Day day) {
    const auto known = midnights_.find(day.number);
    if (known != midnights_.end()) return known->second;
    const Instant at = first_second(day, zone_);
    midnights_.emplace(day.number, at);
    return at;
}

}  // namespace akad::imports
