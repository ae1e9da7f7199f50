// A better past for a deal that was imported: the stays its import gave it are replaced by what a
// history tells, up to where it stood when it was imported. What happened here since stays. Pure.
#pragma once

#include <optional>
#include <vector>

#include "deals/deals.hpp"
#include "deals/store/rows.hpp"

namespace akad::deals {

/// All visits of the deal, numbered anew; nothing when the history adds nothing. `visits` are the
/// deal's own in order, the imported ones first; `told` is in order and does not overlap.
[[nodiscard]] std::optional<std::vector<Visit>> with_past(const std::vector<Visit>& visits,
                                                          const std::vector<ImportedVisit>& told);

}  // namespace akad::deals
