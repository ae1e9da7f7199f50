// A stretch of somebody's calendar, counted once into working days, so that every question about
// it is answered at once. Which days are worked is handed in; nothing here knows a holiday.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/time.hpp"

namespace akad::plans {

class WorkDays {
public:
    /// `days` days from `first` on, of which those are worked that `works` says. At least one must
    /// be. A day outside of the stretch is answered by the nearest worked day inside.
    WorkDays(Day first, int days, const std::function<bool(Day)>& works);

    [[nodiscard]] bool works(Day day) const;
    [[nodiscard]] Day at_or_after(Day day) const;
    [[nodiscard]] Day at_or_before(Day day) const;
    /// The `count`-th working day after `day`; 0 is `at_or_after`.
    [[nodiscard]] Day plus(Day day, int count) const;
    /// The `count`-th working day before `day`; 0 is `at_or_before`.
    [[nodiscard]] Day minus(Day day, int count) const;
    /// Working days after `from` up to and with `to`; the same below zero when `to` lies before.
    [[nodiscard]] int between(Day from, Day to) const;

private:
    /// How many working days lie on or before `day`.
    [[nodiscard]] int rank(Day day) const;
    [[nodiscard]] Day nth(int rank) const;

    std::int32_t first_;
    std::vector<std::int32_t> ranks_;
    std::vector<std::int32_t> worked_;
};

}  // namespace akad::plans
