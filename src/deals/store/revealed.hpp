// The deals of an import that is still being applied are not there yet, in no list and no total.
#pragma once

#include <string>
#include <string_view>

#include "storage/clauses.hpp"

namespace akad::deals {

/// The condition that a deal came by no import, or by one that is applied; `$1` is the workspace.
/// `table` is "seen_deal." where the statement needs it.
[[nodiscard]] std::string revealed_sql(std::string_view table = "");
void only_revealed(storage::Clauses& clauses);

}  // namespace akad::deals
