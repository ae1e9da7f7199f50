#include "ledger/laws.hpp"

#include <map>

#include "blockers/blockers.hpp"
#include "blockers/store/rows.hpp"
#include "commitments/commitments.hpp"
#include "storage/query.hpp"

namespace akad::blockers {

namespace {

constexpr const char* ending_law = "a resolved blocker says how and when";
constexpr const char* action_law = "a blocker's action is a commitment about its deal";

/// One action with the deal of its blocker.
struct ActionOfDeal {
    CommitmentId commitment{};
    std::optional<DealId> deal{};
};
BOOST_DESCRIBE_STRUCT(ActionOfDeal, (), (commitment, deal))

void check_endings(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    storage::each<std::string>(
        db,
        "SELECT id FROM blocker WHERE workspace = $1 AND ((state = 'resolved') <> (resolved_at IS "
        "NOT NULL) OR (state = 'resolved') <> (outcome IS NOT NULL))",
        [&](const std::string& id) {
            report.broken(ending_law, "blocker " + id, "its state and its end disagree");
        },
        workspace);
}

void check_actions(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const auto links = storage::all<ActionOfDeal>(
        db,
        "SELECT a.commitment, b.deal FROM blocker_action a LEFT JOIN blocker b ON b.workspace = "
        "a.workspace AND b.id = a.blocker WHERE a.workspace = $1 ORDER BY a.commitment",
        workspace);
    std::vector<CommitmentId> ids;
    for (const auto& link : links) ids.push_back(link.commitment);
    std::map<CommitmentId, commitments::Commitment> actions;
    for (auto& each : commitments::find_all(db, workspace, ids))
        actions.emplace(each.id, std::move(each));
    for (const auto& link : links) {
        const auto found = actions.find(link.commitment);
        if (found == actions.end() || found->second.deal != link.deal ||
            found->second.kind != commitments::Kind::blocker_action)
            report.broken(action_law, "blocker_action " + link.commitment.text(),
                          "no such commitment about the blocker's deal");
    }
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Blocker>("blocker")};
}

std::vector<ledger::Law> laws() {
    return {{ending_law, check_endings}, {action_law, check_actions}};
}

}  // namespace akad::blockers
