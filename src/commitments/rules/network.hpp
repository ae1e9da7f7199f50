// What comes after what: one network a deal, without a circle. Pure.
#pragma once

#include <vector>

#include "commitments/prerequisites.hpp"
#include "core/result.hpp"

namespace akad::commitments {

/// The circle that these prerequisites of `commitment` would close, from it back to it; empty:
/// none.
[[nodiscard]] std::vector<CommitmentId> circle_through(const std::vector<Dependence>& network,
                                                       CommitmentId commitment,
                                                       const std::vector<Prerequisite>& after);
/// In order, each once. Refusals `too_many_prerequisites`, `bad_lag`.
[[nodiscard]] Result<std::vector<Prerequisite>> in_order(std::vector<Prerequisite> prerequisites);

}  // namespace akad::commitments
