// How a blocker lives: raised with an owner, a strategy and a day it is looked at again, changed,
// resolved, reopened. Every function takes the blocker as it is and gives it as it will be, or the
// refusal. Pure.
#pragma once

#include "blockers/store/rows.hpp"
#include "core/result.hpp"

namespace akad::blockers {

constexpr std::size_t most_what = 500;
constexpr std::size_t most_strategy = 2'000;
constexpr std::size_t most_note = 2'000;
constexpr std::size_t most_ground = 500;
/// No blocker sits for weeks unattended (D39).
constexpr int longest_until_review_days = 30;

/// The cost of waiting as somebody at the buyer told it.
struct DelayCost {
    Money amount{};
    Per per = Per::week;
    std::optional<Day> since{};  ///< when the waiting began; the day it is told when not named
    std::string ground;          ///< who said it, and from what
};
BOOST_DESCRIBE_STRUCT(DelayCost, (), (amount, per, since, ground))

/// The texts trimmed and within limits. Refusals: `too_short`, `too_long`, `bad_text`.
[[nodiscard]] Result<Blocker> well_formed(Blocker blocker);
/// Refusals `review_in_the_past`, `review_too_far`.
[[nodiscard]] Result<void> check_review_day(Day review, Day today);
/// With the cost, or without one. Refusals: `value_out_of_range`, `ground_missing`,
/// `waiting_not_begun`.
[[nodiscard]] Result<Blocker> with_delay(Blocker blocker, const std::optional<DelayCost>& cost,
                                         Day today);

/// Refusal `blocker_resolved`.
[[nodiscard]] Result<void> check_unresolved(const Blocker& blocker);
/// Refusals `blocker_resolved`, text limits: how it ended is said in words too.
[[nodiscard]] Result<Blocker> resolved(const Blocker& before, Outcome outcome,
                                       const std::string& note, std::optional<PersonId> by,
                                       Instant now);
/// Refusals `blocker_open`, and those of the review day.
[[nodiscard]] Result<Blocker> reopened(const Blocker& before, Day review, Day today);

}  // namespace akad::blockers
