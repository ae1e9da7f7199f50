#include "signals/rules/ghosting.hpp"

#include "signals/signals.hpp"

namespace akad::signals {

bool is_ghosting(const LastActs& acts, Day today, std::string_view time_zone,
                 const WorkingDays& working) {
    if (acts.unanswered < least_unanswered_touches || !acts.unanswered_since) return false;
    const Day since = day_in_zone(*acts.unanswered_since, time_zone);
    return working_days_between(working, since, today) >= silent_working_days;
}

}  // namespace akad::signals
