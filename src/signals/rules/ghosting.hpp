// Working days, and when the silence of a buyer is a ghost's (D91).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/time.hpp"

namespace akad::signals {

constexpr int least_unanswered_touches = 2;
constexpr int silent_working_days = 5;

/// "mon" … "sun".
[[nodiscard]] std::string_view weekday_of(Day day);

/// The working days behind `from`, up to and with `to`; 0 when `to` is not later.
[[nodiscard]] int working_days_between(Day from, Day to,
                                       const std::vector<std::string>& working_days);

}  // namespace akad::signals
