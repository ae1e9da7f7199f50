// Days for steps from templates: each as late as the go-live day allows, with half as many days
// again to spare. Pure.
#pragma once

#include "plans/rules/schedule.hpp"
#include "plans/rules/templates.hpp"

namespace akad::plans {

/// A template chosen, and the day it would be due; none where it is to be decided.
struct Draft {
    const ItemTemplate* from = nullptr;
    std::optional<Day> due_day{};
};

/// `chosen` in the order of the templates; `calendars` are the seller's and the buyer's. Without a
/// go-live day, or when it is too close, no day is guessed (M54, M55).
[[nodiscard]] std::vector<Draft> drafted(const std::vector<const ItemTemplate*>& chosen,
                                         std::vector<WorkDays> calendars, Day today,
                                         std::optional<Day> go_live);

}  // namespace akad::plans
