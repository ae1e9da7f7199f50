#include "plans/rules/work_days.hpp"

#include <algorithm>

namespace akad::plans {

WorkDays::WorkDays(Day first, int days, const std::function<bool(Day)>& works)
    : first_(first.number) {
    ranks_.reserve(static_cast<std::size_t>(days));
    for (int i = 0; i < days; ++i) {
        const Day day = first.plus(i);
        if (works(day)) worked_.push_back(day.number);
        ranks_.push_back(static_cast<std::int32_t>(worked_.size()));
    }
    if (worked_.empty()) worked_.push_back(first.number);
}

int WorkDays::rank(Day day) const {
    if (day.number < first_ || ranks_.empty()) return 0;
    const auto place = static_cast<std::size_t>(day.number - first_);
    return place < ranks_.size() ? ranks_[place] : ranks_.back();
}

Day WorkDays::nth(int rank) const {
    const int last = static_cast<int>(worked_.size());
    return {worked_[static_cast<std::size_t>(std::clamp(rank, 1, last) - 1)]};
}

bool WorkDays::works(Day day) const {
    return rank(day) != rank(day.plus(-1));
}

Day WorkDays::at_or_after(Day day) const {
    return nth(rank(day.plus(-1)) + 1);
}

Day WorkDays::at_or_before(Day day) const {
    return nth(rank(day));
}

Day WorkDays::plus(Day day, int count) const {
    return count == 0 ? at_or_after(day) : nth(rank(day) + count);
}

Day WorkDays::minus(Day day, int count) const {
    return count == 0 ? at_or_before(day) : nth(rank(day.plus(-1)) - count + 1);
}

int WorkDays::between(Day from, Day to) const {
    return rank(to) - rank(from);
}

}  // namespace akad::plans
