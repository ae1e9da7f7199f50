#include "ledger/laws.hpp"

#include <map>

#include "commitments/commitments.hpp"
#include "reviews/reviews.hpp"
#include "reviews/store/review_store.hpp"

namespace akad::reviews {

namespace {

constexpr const char* agenda_law = "an agenda has no gaps";
constexpr const char* action_law = "a review's action is a commitment of its deal";

void check_actions(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    static const std::string sql = "SELECT " + storage::columns<ReviewAction>() +
                                   " FROM review_action WHERE workspace = $1 ORDER BY commitment";
    std::map<CommitmentId, DealId> wanted;
    for (const auto& each : storage::all<ReviewAction>(db, sql, workspace))
        wanted.emplace(each.commitment, each.deal);
    std::vector<CommitmentId> ids;
    for (const auto& [commitment, deal] : wanted) ids.push_back(commitment);
    std::map<CommitmentId, DealId> kept;
    for (const auto& each : commitments::find_all(db, workspace, ids))
        if (each.kind == commitments::Kind::review_action) kept.emplace(each.id, each.deal);
    for (const auto& [commitment, deal] : wanted) {
        const auto found = kept.find(commitment);
        if (found == kept.end() || found->second != deal)
            report.broken(action_law, "review_action " + commitment.text(),
                          "it is gone, another kind or another deal's");
    }
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Rhythm>("rhythm"), ledger::folded<Review>("review"),
            ledger::folded<Inspection>("inspection"), ledger::folded<Intervention>("intervention")};
}

std::vector<ledger::Law> laws() {
    return {
        {agenda_law,
         [](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
             storage::each<std::string>(
                 db,
                 "SELECT r.id FROM review r LEFT JOIN inspection i ON i.workspace = r.workspace "
                 "AND i.review = r.id WHERE r.workspace = $1 GROUP BY r.id HAVING count(i.id) = 0 "
                 "OR max(i.position) <> count(i.id)",
                 [&](const std::string& id) {
                     report.broken(agenda_law, "review " + id, "a deal of its agenda is missing");
                 },
                 workspace);
         }},
        {action_law, check_actions},
    };
}

}  // namespace akad::reviews
