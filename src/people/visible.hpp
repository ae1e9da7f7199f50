// Who sees what, as a condition of a query that grows by conditions.
#pragma once

#include <string_view>

#include "core/caller.hpp"
#include "storage/clauses.hpp"

namespace akad::people {

/// Only what belongs to an owner whose deals the caller sees: their own, those of the members who
/// are in their team now, or all. `owner_column` is "deal.owner".
void only_visible(storage::Clauses& clauses, const Caller& caller, std::string_view owner_column);

}  // namespace akad::people
