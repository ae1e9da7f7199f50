// How a commitment lives: opened, moved, handed over, settled. Pure.
#pragma once

#include "commitments/commitments.hpp"
#include "commitments/day_end.hpp"

namespace akad::commitments {

[[nodiscard]] bool is_settled(const Commitment& commitment);

/// The commitment after it was settled or withdrawn, or why not.
[[nodiscard]] Result<Commitment> settled(const Commitment& before, State end, std::string_view note,
                                         const Caller& caller, Instant now,
                                         std::optional<EvidenceId> proof = std::nullopt);
[[nodiscard]] Result<Commitment> rescheduled(const Commitment& before, std::optional<Day> due_day);
[[nodiscard]] Result<Commitment> handed_over(const Commitment& before, PersonId owner, Side side,
                                             const Caller& caller);
[[nodiscard]] Result<Commitment> taken_over(const Commitment& before, const Caller& caller);
/// Back with who gave it away. The reason is the caller's to keep.
[[nodiscard]] Result<Commitment> given_back(const Commitment& before, const Caller& caller);
[[nodiscard]] Result<Commitment> delegated(const Commitment& before, std::optional<PersonId> doer);
/// What both sides settled on, or neither has: the talk about its day in the row's own members.
[[nodiscard]] Commitment with_due(Commitment after, std::optional<Day> first,
                                  std::optional<Day> due_day);

[[nodiscard]] Result<void> check_unsettled(const Commitment& commitment);
/// A reason, told in at most 2,000 characters; `reason_missing` without one.
[[nodiscard]] Result<std::string> reason_of(std::string_view text, std::string_view ask);

}  // namespace akad::commitments
