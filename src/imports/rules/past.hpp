// The past of a deal as its own system tells it, made whole: whatever is missing or contradictory,
// the stays end where the deal stands now.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "imports/rules/history.hpp"
#include "imports/rules/stages.hpp"

namespace akad::imports {

/// What their system says of a deal.
struct TheirPast {
    StageChoice choice{};  ///< where it stands, or how it ended; not leave_out
    std::vector<std::pair<StageChoice, StageEntry>> entries{};
    std::optional<Instant> created_at{};
    std::optional<Instant> since{};      ///< when it came to where it stands
    std::optional<Instant> close_day{};  ///< the end of its close day
};

struct Stay {
    StageId stage{};
    Instant entered_at{};
    std::optional<Instant> left_at{};
    friend bool operator==(const Stay&, const Stay&) = default;
};

/// What becomes of it here.
struct OurPast {
    StageId stage{};
    StageEnd end = StageEnd::open;
    Instant created_at{};
    std::vector<Stay> stays{};  ///< never empty; the last is open unless the deal ended
};

/// The first and last stage of our pipeline stand in where theirs tells none. A stage that nobody
/// says when it was entered counts from `now`: time in stage is never made up.
[[nodiscard]] OurPast our_past(const TheirPast& theirs, StageId first_stage, StageId last_stage,
                               Instant now);

/// The stays that a history tells, without ends and stages left out, none after `now`.
[[nodiscard]] std::vector<Stay> stays_told(
    const std::vector<std::pair<StageChoice, StageEntry>>& entries, Instant now);

}  // namespace akad::imports
