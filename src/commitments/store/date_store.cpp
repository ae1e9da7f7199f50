#include "commitments/dates.hpp"
#include "commitments/prerequisites.hpp"
#include "commitments/store/ladder_row.hpp"
#include "storage/in_list.hpp"

namespace akad::commitments {

namespace {

std::string select_proposals(std::string_view rest) {
    return "SELECT " + storage::columns<Proposal>() +
           " FROM commitment_proposal WHERE workspace = $1 " + std::string(rest);
}

}  // namespace

std::vector<Proposal> proposals_of(storage::Connection& db, WorkspaceId workspace,
                                   CommitmentId commitment) {
    static const std::string sql =
        select_proposals("AND commitment = $2 ORDER BY proposed_at, id LIMIT 100");
    return storage::all<Proposal>(db, sql, workspace, commitment);
}

std::map<CommitmentId, Proposal> open_proposals(storage::Connection& db, WorkspaceId workspace,
                                                const std::vector<Commitment>& commitments) {
    std::vector<ProposalId> ids;
    for (const Commitment& each : commitments)
        if (each.proposal) ids.push_back(*each.proposal);
    const auto sql_of = [](const std::string& list) {
        return select_proposals("AND id IN (" + list + ")");
    };
    std::map<CommitmentId, Proposal> found;
    storage::each_of<Proposal>(db, workspace, ids, sql_of, [&](Proposal row) {
        found.insert_or_assign(row.commitment, std::move(row));
    });
    return found;
}

std::optional<LadderRow> find_ladders(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = "SELECT " + storage::columns<LadderRow>() +
                                   " FROM reminder_ladder WHERE workspace = $1 AND id = $1";
    return storage::one<LadderRow>(db, sql, workspace);
}

std::vector<Dependence> dependences_in(storage::Connection& db, WorkspaceId workspace,
                                       DealId deal) {
    return storage::all<Dependence>(
        db,
        "SELECT commitment, prerequisite, lag_days FROM commitment_prerequisite WHERE workspace = "
        "$1 AND deal = $2 ORDER BY commitment, prerequisite",
        workspace, deal);
}

}  // namespace akad::commitments
