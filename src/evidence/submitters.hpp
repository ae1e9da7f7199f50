// Who has brought evidence at all: for the room that says how far a team has come.
#pragma once

#include <vector>

#include "core/ids.hpp"
#include "storage/store.hpp"

namespace akad::evidence {

/// Those of these people who submitted evidence at least once: one look into an index for each.
[[nodiscard]] std::vector<PersonId> submitters_among(storage::Connection& db, WorkspaceId workspace,
                                                     const std::vector<PersonId>& people);

}  // namespace akad::evidence
