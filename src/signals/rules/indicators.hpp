// The seven indicators of a buyer on the way to buy (D18), each with what shows it, and whether
// they support what the criteria say (D21). Pure.
#pragma once

#include <optional>
#include <vector>

#include "signals/rules/acts.hpp"
#include "signals/rules/engagement.hpp"

namespace akad::signals {

/// What a person said of an act counts for two spans; older words say nothing of now.
constexpr std::int64_t said_within_us = 2 * span_us;
constexpr std::size_t most_shown_by = 5;

struct Shown {
    Indicator indicator = Indicator::engagement_frequency;
    std::vector<Act> by{};  ///< what shows it, newest first, up to five; empty: it is not shown
};
/// All seven in their order.
[[nodiscard]] std::vector<Shown> indicators_of(const std::vector<Act>& acts, Instant now);

/// Signals support a deal when the buyer acted in the last fourteen days, is not silent, and two or
/// more indicators show. They never stand in for a criterion.
constexpr std::int64_t fresh_us = 14 * us_per_day;
constexpr int least_indicators = 2;
[[nodiscard]] bool signals_support(const LastActs& clocks, bool is_ghosting,
                                   const std::vector<Shown>& indicators, Instant now);

}  // namespace akad::signals
