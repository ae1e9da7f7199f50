// How long deals usually stay in a stage, from the team's own history.
#pragma once

#include <cstdint>
#include <vector>

#include "core/time.hpp"

namespace akad::attention {

/// Below so many completed stays a history says nothing yet.
constexpr int fewest_stays = 5;
/// How far back a history counts.
constexpr int history_days = 365;

/// A norm in tenths of a day.
struct StageNorm {
    int tenths = 0;
    int stays = 0;  ///< completed stays it rests on; 0: the pipeline's expected days
    friend bool operator==(const StageNorm&, const StageNorm&) = default;
};

/// The mean time in a stage. Open stays count as what they are, stays not ended yet: leaving them
/// out would make a slow stage look quick, counting them as ended too. Estimated by the area under
/// the survival curve of Kaplan and Meier (Nonparametric Estimation from Incomplete Observations,
/// J. Amer. Statist. Assoc. 53, 1958), up to the longest completed stay, so that a deal which was
/// forgotten there for a year does not become the norm. With fewer than five completed stays it is
/// `expected_days`. Times in microseconds, in any order.
[[nodiscard]] StageNorm norm_of(std::vector<std::int64_t> completed_us,
                                std::vector<std::int64_t> open_us, int expected_days);

}  // namespace akad::attention
