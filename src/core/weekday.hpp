// The days of the week, and which of them people work. Public holidays are not known here.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "core/time.hpp"

namespace akad {

constexpr int days_in_week = 7;

/// 1 is Monday, 7 is Sunday.
[[nodiscard]] int weekday_of(Day day);
/// The Monday of its week.
[[nodiscard]] Day monday_of(Day day);

/// Which days of the week people work, Monday first.
using WorkingDays = std::array<bool, days_in_week>;
/// From words such as "mon" and "tue".
[[nodiscard]] WorkingDays working_days_of(const std::vector<std::string>& words);
/// As seven letters, Monday first: w works, - does not. And back.
[[nodiscard]] std::string letters_of(const WorkingDays& working);
[[nodiscard]] WorkingDays working_days_in(std::string_view letters);

[[nodiscard]] bool is_working(const WorkingDays& working, Day day);
/// The day itself or the next one somebody works; the day itself when nobody ever does.
[[nodiscard]] Day first_working(const WorkingDays& working, Day day);
/// The working days after `from`, up to and with `to`; 0 when `to` is not later.
[[nodiscard]] int working_days_between(const WorkingDays& working, Day from, Day to);

}  // namespace akad
