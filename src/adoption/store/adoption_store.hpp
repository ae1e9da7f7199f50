// All SQL of this room.
#pragma once

#include <optional>
#include <vector>

#include "adoption/store/rows.hpp"
#include "ledger/ledger.hpp"
#include "storage/query.hpp"

namespace akad::adoption {

[[nodiscard]] std::optional<Guide> find_guide(storage::Connection& db, WorkspaceId workspace);

/// The audit that this person has not finished.
[[nodiscard]] std::optional<Audit> running_audit(storage::Connection& db, WorkspaceId workspace,
                                                 PersonId person);
/// The audit, if the caller held it or coaches; else the one answer for what is not there.
[[nodiscard]] Result<Audit> require_audit(const storage::Reading& reading, AuditId id);
/// Writes its counts and its place, which are derived: no fact is left and the revision stays.
void save_course(storage::Connection& db, const Audit& audit);

[[nodiscard]] std::optional<Decision> find_decision(storage::Connection& db, WorkspaceId workspace,
                                                    AuditId audit, DealId deal);
/// What is decided of these deals, at most `most_at_once` of them.
constexpr std::size_t most_at_once = 20;
[[nodiscard]] std::vector<Decision> decisions_of(storage::Connection& db, const Audit& audit,
                                                 const std::vector<DealId>& deals);
/// Newest first, ids below `before` when given; what was taken back is left out.
[[nodiscard]] std::vector<Decision> decisions_below(storage::Connection& db, const Audit& audit,
                                                    std::optional<DecisionId> before,
                                                    std::int64_t limit);

}  // namespace akad::adoption
