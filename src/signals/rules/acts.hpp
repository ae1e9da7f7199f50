// Activities and evidence as one line of acts in time, which is what every derivation reads. Pure.
#pragma once

#include <optional>
#include <vector>

#include "evidence/records.hpp"
#include "signals/store/rows.hpp"

namespace akad::signals {

/// The spans that are compared: the last thirty days with the thirty before them.
constexpr std::int64_t span_us = 30 * us_per_day;

struct Act {
    Instant at{};
    bool by_buyer = false;  ///< else it is a touch of ours that nobody answered by itself
    std::optional<ActivityKind> kind{};  ///< none for evidence
    Side side = Side::buyer;
    std::vector<PersonId> contacts{};
    std::vector<Indicator> indicators{};
    int minutes = 0;
    std::optional<ActivityId> activity{};
    std::optional<EvidenceId> evidence{};

    /// A meeting, or a call that was talked on.
    [[nodiscard]] bool is_talk() const {
        return by_buyer && (kind == ActivityKind::meeting || minutes > 0);
    }
};

/// Oldest first. `standing` is evidence that was submitted or verified.
[[nodiscard]] std::vector<Act> acts_of(const std::vector<Activity>& activities,
                                       const std::vector<evidence::Evidence>& standing,
                                       Instant now);

/// The latest act of the buyer; null when there is none.
[[nodiscard]] const Act* last_of_buyer(const std::vector<Act>& acts);

enum class Span { recent, before };
/// Is it within the last thirty days, or the thirty before them?
[[nodiscard]] bool is_within(Instant at, Span span, Instant now);

}  // namespace akad::signals
