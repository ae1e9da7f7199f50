#include "ledger/laws.hpp"

#include "commitments/commitments.hpp"
#include "commitments/dates.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Commitment>("commitment"),
            ledger::folded<Proposal>("commitment_proposal")};
}

std::vector<ledger::Law> laws() {
    return {{"a settled commitment says when",
             [](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
                 storage::each<std::string>(
                     db,
                     "SELECT id FROM commitment WHERE workspace = $1 AND (state IN ('done', "
                     "'withdrawn')) <> (settled_at IS NOT NULL)",
                     [&](const std::string& id) {
                         report.broken("a settled commitment says when", "commitment " + id,
                                       "its state and its settling disagree");
                     },
                     workspace);
             }},
            {"two open next steps never stand on one deal",
             [](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
                 storage::each<std::string>(
                     db,
                     "SELECT deal FROM commitment WHERE workspace = $1 AND kind = 'next_step' AND "
                     "state IN ('proposed', 'open', 'waiting') GROUP BY deal HAVING count(*) > 1",
                     [&](const std::string& deal) {
                         report.broken("two open next steps never stand on one deal",
                                       "commitment of " + deal, "more than one is open");
                     },
                     workspace);
             }}};
}

}  // namespace akad::commitments
