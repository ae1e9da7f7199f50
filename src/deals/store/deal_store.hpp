// Deals and their visits in the database. Every change of a deal's row goes through `insert_deal`
// and `save_deal`, which keep the totals of the board true in the same transaction.
#pragma once

#include <optional>
#include <vector>

#include "deals/rules/gate.hpp"
#include "deals/store/rows.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

/// The deal if this caller may see it; else the one answer for what is not there.
[[nodiscard]] Result<Deal> require_deal(const storage::Reading& reading, DealId id);

/// The one answer for what is not there or not for this caller.
[[nodiscard]] Error not_seen();

/// Those of these deals that the caller may see, in one query for up to 256 of them.
[[nodiscard]] std::vector<Deal> find_deals(const storage::Reading& reading,
                                           const std::vector<DealId>& ids);

void insert_deal(storage::Connection& db, const Deal& deal);
void save_deal(storage::Connection& db, const Deal& before, const Deal& after);

/// Stores the gate's letters and count beside the deal; they are derived, so no fact is left and
/// the revision stays.
void save_gate(storage::Connection& db, const Deal& deal, const Gate& gate);
void save_next_step(storage::Connection& db, WorkspaceId workspace, DealId deal,
                    std::optional<CommitmentId> step, std::optional<Day> due);
void save_return_day(storage::Connection& db, WorkspaceId workspace, DealId deal,
                     std::optional<Day> due);

[[nodiscard]] std::vector<Visit> visits_of(storage::Connection& db, WorkspaceId workspace,
                                           DealId deal);
void insert_visit(storage::Connection& db, const Visit& visit);
/// Ends the stay that is open and begins the next one.
void enter_stage(storage::Connection& db, const Deal& after, Move how);
/// Begins a stay that counts on from the one before nurture.
void continue_stage(storage::Connection& db, const Deal& after);
/// Ends the stay that is open, as when a deal is won, lost or in nurture.
void leave_stage(storage::Connection& db, const Deal& after);
/// Takes the newest stay away (undo counts it neither as a visit nor as a regression) and opens
/// the one before again; answers since when
/// that one counts.
[[nodiscard]] Instant forget_last_visit(storage::Connection& db, const Deal& deal);
/// Opens the newest stay again, as when a deal is reopened; answers since when it counts.
Instant reopen_last_visit(storage::Connection& db, const Deal& deal);

/// The deal that came from this record of another system.
[[nodiscard]] std::optional<Deal> find_by_source(storage::Connection& db, WorkspaceId workspace,
                                                 std::string_view system, std::string_view id);

/// The deals that were split off from this one, oldest first; up to 50.
[[nodiscard]] std::vector<DealId> split_off(storage::Connection& db, WorkspaceId workspace,
                                            DealId deal);

struct Stakeholder {
    WorkspaceId workspace{};
    DealId deal{};
    PersonId contact{};
    std::string role;
    std::string concern;
};
BOOST_DESCRIBE_STRUCT(Stakeholder, (), (workspace, deal, contact, role, concern))
[[nodiscard]] std::vector<Stakeholder> stakeholders_of(storage::Connection& db,
                                                       WorkspaceId workspace, DealId deal);
void replace_stakeholders(storage::Connection& db, WorkspaceId workspace, DealId deal,
                          const std::vector<Stakeholder>& stakeholders);

}  // namespace akad::deals
