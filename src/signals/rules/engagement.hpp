// How often a buyer acts, how much time they give, who has joined them, and when they fall silent
// (D18, D20, D90, D91). Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "signals/rules/acts.hpp"
#include "signals/signals.hpp"

namespace akad::signals {

BOOST_DEFINE_ENUM_CLASS(Trend, rising, steady, falling, too_few)

/// Half as much again is rising, a third less falling; under three in both spans says little.
[[nodiscard]] Trend trend_between(std::int64_t before, std::int64_t recent);

struct Week {
    int buyer = 0;
    int ours = 0;
};
BOOST_DESCRIBE_STRUCT(Week, (), (buyer, ours))

struct Engagement {
    int recent = 0;  ///< acts of the buyer in the last thirty days
    int before = 0;  ///< and in the thirty before
    int ours = 0;    ///< touches of ours in the last thirty days
    Trend trend = Trend::too_few;
    int recent_minutes = 0;  ///< of meetings and calls
    int before_minutes = 0;
    std::vector<Week> weeks{};  ///< the last twelve, oldest first
};
BOOST_DESCRIBE_STRUCT(Engagement, (),
                      (recent, before, ours, trend, recent_minutes, before_minutes, weeks))
[[nodiscard]] Engagement engagement_of(const std::vector<Act>& acts, Instant now);

struct Joined {
    PersonId contact{};
    Instant first_at{};
};
/// Who appeared in the last thirty days for the first time. Those of the first week of a deal came
/// with it and joined nothing.
[[nodiscard]] std::vector<Joined> joined_in(const std::vector<Act>& acts, Instant now);

/// The touches of ours since the buyer's last act, oldest first.
[[nodiscard]] std::vector<Act> unanswered_in(const std::vector<Act>& acts);
/// The clocks of one deal from its acts, as `last_acts_of` reads them for many.
[[nodiscard]] LastActs clocks_of(const std::vector<Act>& acts);

}  // namespace akad::signals
