// How a commitment lives: opened, moved, handed over, settled. Pure.
#pragma once

#include "commitments/commitments.hpp"
#include "commitments/day_end.hpp"

namespace akad::commitments {

[[nodiscard]] bool is_settled(const Commitment& commitment);

/// The commitment after it was settled or withdrawn, or why not.
[[nodiscard]] Result<Commitment> settled(const Commitment& before, State end, std::string_view note,
                                         const Caller& caller, Instant now);
[[nodiscard]] Result<Commitment> rescheduled(const Commitment& before, std::optional<Day> due_day);
[[nodiscard]] Result<Commitment> handed_over(const Commitment& before, PersonId owner, Side side);

}  // namespace akad::commitments
