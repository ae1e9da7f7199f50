// Brings the stored gates of a stage's deals in line after its criteria changed.
#pragma once

#include <vector>

#include "deals/store/rows.hpp"
#include "storage/database.hpp"

namespace akad::deals {

/// Work in proportion to the deals that stand in the stage: a change of criteria is rare, and what
/// the lists say must be true when it is done.
void regate_stage(storage::Connection& db, const StageWithCriteria& place);

}  // namespace akad::deals
