// Deleting a workspace whole. Which tables keep something of a workspace is read from the schema,
// so that a new table cannot be forgotten.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/ids.hpp"
#include "storage/database.hpp"

namespace akad::storage {

/// The names of the tables that have a column `workspace`.
[[nodiscard]] std::vector<std::string> tables_of_workspaces(Connection& db);

/// Deletes every row of the workspace, in the transaction under way; answers how many. Blobs that
/// are files stay: see Blobs::remove_workspace.
std::int64_t delete_workspace(Connection& db, WorkspaceId workspace);

}  // namespace akad::storage
