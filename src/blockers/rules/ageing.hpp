// How old a blocker is, and what its waiting costs. Pure, and exact: money stays in minor units.
#pragma once

#include <vector>

#include "blockers/store/rows.hpp"

namespace akad::blockers {

/// What waiting from `since` up to `until` costs: a week has seven days, a month is a twelfth of
/// 365 days. Rounded down to whole minor units, and counted for a hundred years at most.
[[nodiscard]] std::int64_t cost_of_waiting(std::int64_t rate_minor, Per per, Day since, Day until);

/// The middle of these ages, the lower of two; 0 of none.
[[nodiscard]] int median(std::vector<int> ages);

}  // namespace akad::blockers
