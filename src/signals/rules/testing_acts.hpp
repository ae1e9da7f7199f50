// Acts as tests write them: so many hours or days ago.
#pragma once

#include <vector>

#include "core/draw.hpp"
#include "signals/rules/acts.hpp"

namespace akad::signals::testing {

/// A Monday at noon in UTC.
constexpr Instant now{1'780'315'200'000'000};

inline Instant hours_ago(double hours) {
    return {now.us - static_cast<std::int64_t>(hours * 3600) * us_per_second};
}

inline PersonId person(unsigned char number) {
    return Draw(now, Seed{number}).id<PersonId>();
}

/// A mail of ours.
inline Act ours(double hours) {
    return {.at = hours_ago(hours), .kind = ActivityKind::mail, .side = Side::seller};
}
/// A mail of the buyer's.
inline Act theirs(double hours, std::vector<PersonId> contacts = {},
                  std::vector<Indicator> indicators = {}) {
    return {.at = hours_ago(hours),
            .by_buyer = true,
            .kind = ActivityKind::mail,
            .contacts = std::move(contacts),
            .indicators = std::move(indicators)};
}
/// A meeting that somebody of theirs was at.
inline Act met(double hours, int minutes, std::vector<PersonId> contacts = {}) {
    return {.at = hours_ago(hours),
            .by_buyer = true,
            .kind = ActivityKind::meeting,
            .side = Side::seller,
            .contacts = std::move(contacts),
            .minutes = minutes};
}

/// In the order of time, whatever order they are written in.
inline std::vector<Act> in_order(std::vector<Act> acts) {
    std::ranges::stable_sort(acts, {}, &Act::at);
    return acts;
}

}  // namespace akad::signals::testing
