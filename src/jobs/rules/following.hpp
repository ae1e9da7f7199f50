// What becomes of a follower's row after a chunk, a failure, a rebuild. Values in, values out.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/result.hpp"
#include "core/time.hpp"
#include "jobs/follower.hpp"

namespace akad::jobs {

/// A fact that failed a follower this often, taken alone, is parked.
constexpr std::int64_t most_tries_of_fact = 5;

[[nodiscard]] FollowerRow after_facts(FollowerRow row, std::int64_t last, std::string_view node,
                                      Instant now);
/// Before the first fact, with nothing held against any.
[[nodiscard]] FollowerRow rebuilt(FollowerRow row);
[[nodiscard]] FollowerRow without_lease(FollowerRow row);

struct Attempt {
    FollowerRow row;
    std::optional<ParkedFact> parked{};
};
/// A chunk that failed is halved, at once, until the fact that fails stands alone. That one is
/// tried again after 1 s, 2 s, 4 s, 8 s, and then parked: the rest goes on.
[[nodiscard]] Attempt after_failure(FollowerRow row, std::int64_t facts, const Error& error,
                                    Instant now);

}  // namespace akad::jobs
