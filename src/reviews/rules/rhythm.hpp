// The rhythm of inspections (D68 to D71): how often, on which day, over which stages. Pure.
#pragma once

#include <string>
#include <vector>

#include "core/result.hpp"
#include "core/time.hpp"
#include "reviews/store/rows.hpp"

namespace akad::reviews {

constexpr int most_sampled_per_stage = 20;
constexpr std::size_t most_rhythm_name_characters = 80;

/// The rhythm with its name trimmed, or why it cannot be: `bad_rhythm_day`, `bad_stage_range`,
/// `bad_sample_size`, `not_rhythmic` (a review of one deal or one person has no rhythm).
[[nodiscard]] Result<Rhythm> checked(Rhythm rhythm, int stage_count);

/// The first day of the rhythm after this one. Weeks begin on Monday; every second week counts from
/// the week the rhythm was set in; a quarter's day is one of its first month.
[[nodiscard]] Day next_day(const Rhythm& rhythm, Day after);
/// The day its next review is due: the first one after the last review, or since it was set.
[[nodiscard]] Day due_day(const Rhythm& rhythm);

BOOST_DEFINE_ENUM_CLASS(UsualSet, inspection, velocity)
/// The two rhythms of the requirements: weekly late stages, monthly slow deals and a quarterly
/// audit of a sample (D68 to D70), or weekly late stages, all deals every second week and monthly
/// velocity (D71). Stage places fit a pipeline of `stage_count` stages.
[[nodiscard]] std::vector<Rhythm> usual_rhythms(UsualSet which, int stage_count);

}  // namespace akad::reviews
