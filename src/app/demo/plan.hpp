// When everything in the sample company's past happened, who did it, and in which order. Pure: from
// the script and today's date.
#pragma once

#include <optional>
#include <vector>

#include "app/demo/script.hpp"

namespace akad::app::demo {

/// One command to give. What `act.does` may say beside the words of a story: customer, open,
/// stakeholders, verify, settle, advance, win, rate, review. `act.by` always names who does it.
struct Step {
    Act act;
    std::optional<std::size_t> deal{};  ///< its place in the script; none for what is no deal's
    Day day{};                          ///< a working day before today
    Instant at{};                       ///< in working hours of it
};

/// All steps in the order of time.
[[nodiscard]] std::vector<Step> planned(const Script& script, Day today);

/// The founding of the workspace, before all steps.
[[nodiscard]] Instant founded_at(const Script& script, Day today);

/// A day of the script as a date: the past moves from a weekend to the Friday before, what is to
/// come to the Monday after.
[[nodiscard]] Day date_of(int day, Day today);
/// The working day before.
[[nodiscard]] Day working_day_before(Day day);

}  // namespace akad::app::demo
