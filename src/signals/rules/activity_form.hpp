// The form of an activity: what may be said of it, and what it says about the buyer. Pure.
#pragma once

#include "core/caller.hpp"
#include "core/result.hpp"
#include "signals/actions/actions.hpp"
#include "signals/store/rows.hpp"

namespace akad::signals {

constexpr int most_minutes = 24 * 60;
constexpr std::size_t most_people = 50;
constexpr std::size_t most_note_characters = 4'000;
constexpr std::size_t most_source_characters = 60;
constexpr std::size_t most_source_id_characters = 200;
/// Clocks of other machines run ahead a little; what they tell is taken as of now.
constexpr std::int64_t clock_ahead_us = 5 * 60 * us_per_second;
constexpr std::int64_t oldest_us = 5 * 365 * us_per_day;

/// `before` with what is said of it. Refusals: `side_missing`, `only_the_buyer_does_this`,
/// `activity_in_the_future`, `activity_too_old`, `minutes_out_of_range`, `too_many_people`,
/// `indicator_is_derived`, `indicator_without_buyer`, text limits.
[[nodiscard]] Result<Activity> said(Activity before, const SayActivity& command, Instant now);
/// The same with where it came from: `source_incomplete`.
[[nodiscard]] Result<Activity> told(Activity before, const RecordActivity& command, Instant now);

/// Does it show that the buyer did something? Their own act does; so does a meeting that somebody
/// of theirs was at, and a call of ours that was talked on. A mail of ours does not.
[[nodiscard]] bool shows_buyer(const Activity& activity);

/// Who recorded it, the deal's owner, or who may override: `not_your_activity`.
[[nodiscard]] Result<void> check_keeper(const Activity& activity, const Caller& caller,
                                        PersonId deal_owner);

/// Taken back with a reason (`reason_missing`, `already_removed`), and given back (`not_removed`).
[[nodiscard]] Result<Activity> removed(const Activity& before, std::string_view reason,
                                       const Caller& caller, Instant now);
[[nodiscard]] Result<Activity> restored(const Activity& before);
/// `already_removed`.
[[nodiscard]] Result<void> check_standing(const Activity& activity);

}  // namespace akad::signals
