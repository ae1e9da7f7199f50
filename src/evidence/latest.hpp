// When buyers last acted, as the evidence that stands says: for the clocks of later rooms.
#pragma once

#include <map>
#include <vector>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "storage/store.hpp"

namespace akad::evidence {

/// The latest day on which submitted or verified evidence says the buyer acted, by deal, in one
/// query for up to 256 deals; a deal without any is left out.
[[nodiscard]] std::map<DealId, Day> latest_acts(storage::Connection& db, WorkspaceId workspace,
                                                const std::vector<DealId>& deals);

}  // namespace akad::evidence
