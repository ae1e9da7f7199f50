// The rows and all SQL of the evidence room.
#pragma once

#include "evidence/evidence.hpp"

namespace akad::evidence {

/// The evidence, or the one answer for what is not there for this caller.
[[nodiscard]] Result<Evidence> require(storage::Connection& db, WorkspaceId workspace,
                                       EvidenceId id);

}  // namespace akad::evidence
