#include "ledger/laws.hpp"

#include <map>

#include "commitments/commitments.hpp"
#include "commitments/dates.hpp"
#include "commitments/prerequisites.hpp"
#include "commitments/store/ladder_row.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

std::vector<ledger::FoldedTable> folded_tables() {
    // What is kept in a plan has the same id there; the kinds of their facts tell them apart.
    return {ledger::folded<Commitment>("commitment", "commitment."),
            ledger::folded<Proposal>("commitment_proposal"),
            ledger::folded<LadderRow>("reminder_ladder", "reminders.")};
}

namespace {

struct Sequenced {
    CommitmentId id{};
    std::optional<std::string> comes_after{};
};
BOOST_DESCRIBE_STRUCT(Sequenced, (), (id, comes_after))

void check_prerequisites(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    std::map<CommitmentId, std::vector<Prerequisite>> kept;
    storage::each<Dependence>(
        db,
        "SELECT commitment, prerequisite, lag_days FROM commitment_prerequisite WHERE workspace = "
        "$1 ORDER BY commitment, prerequisite",
        [&](const Dependence& each) {
            kept[each.commitment].push_back({each.prerequisite, each.lag_days});
        },
        workspace);
    const auto wrong = [&](CommitmentId id) {
        report.broken("what a commitment comes after is found from both ends",
                      "commitment " + id.text(), "its row and the table of prerequisites disagree");
    };
    storage::each<Sequenced>(
        db,
        "SELECT id, comes_after FROM commitment WHERE workspace = $1 AND comes_after IS NOT NULL",
        [&](const Sequenced& row) {
            const auto found = kept.extract(row.id);
            if (found.empty() || found.mapped() != prerequisites_in(row.comes_after)) wrong(row.id);
        },
        workspace);
    for (const auto& [id, prerequisites] : kept) wrong(id);
}

}  // namespace

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
             }},
            {"what a commitment comes after is found from both ends", check_prerequisites},
            {"a proposal waits where its commitment says",
             [](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
                 storage::each<std::string>(
                     db,
                     "SELECT p.id FROM commitment_proposal p LEFT JOIN commitment c ON c.workspace "
                     "= p.workspace AND c.id = p.commitment WHERE p.workspace = $1 AND (p.state = "
                     "'open') <> (c.proposal IS NOT NULL AND c.proposal = p.id)",
                     [&](const std::string& id) {
                         report.broken("a proposal waits where its commitment says",
                                       "proposal " + id, "only one of the two says that it waits");
                     },
                     workspace);
             }}};
}

}  // namespace akad::commitments
