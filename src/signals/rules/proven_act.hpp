// When the act of a buyer took place that evidence proves: evidence names a day, clocks an instant.
#pragma once

#include <algorithm>

#include "core/time.hpp"

namespace akad::signals {

/// Noon (UTC) of the day, as the fact of that evidence says; never later than now.
[[nodiscard]] inline Instant proven_at(Day day, Instant now) {
    return std::min(Instant{day.number * us_per_day + us_per_day / 2}, now);
}

}  // namespace akad::signals
