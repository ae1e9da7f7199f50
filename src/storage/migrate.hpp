// Brings a schema up to date, step by step.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "storage/store.hpp"

namespace akad::storage {

/// The step's SQL without the lines that are for the other database.
[[nodiscard]] std::string sql_for(Dialect dialect, std::string_view sql);

/// Applies what is missing, each step in a transaction of its own. Errors: `schema_too_new` (the
/// database holds a step unknown here), `schema_step_changed` (a step applied here was edited
/// since). Throws Failure when a step's SQL fails; that step leaves nothing behind.
[[nodiscard]] Result<void> migrate(Connection& db, const std::vector<Migration>& steps);

}  // namespace akad::storage
