// Interventions: what may be logged, and when its result may be told. Pure.
#pragma once

#include <string>

#include "core/result.hpp"
#include "reviews/store/rows.hpp"

namespace akad::reviews {

/// Trimmed, or why not: text limits, `occurred_in_the_future`.
[[nodiscard]] Result<Intervention> checked(Intervention intervention, Day today);
/// With its result. Refusals: `intervention_settled`; `result_missing` when it stays open.
[[nodiscard]] Result<Intervention> settled(const Intervention& before, InterventionResult result,
                                           const std::string& note, Instant now);

}  // namespace akad::reviews
