#include "commitments/dates.hpp"
#include "commitments/prerequisites.hpp"
#include "commitments/store/ladder_row.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

namespace {

constexpr std::size_t ids_at_once = 64;

std::string select_proposals(std::string_view rest) {
    return "SELECT " + storage::columns<Proposal>() +
           " FROM commitment_proposal WHERE workspace = $1 " + std::string(rest);
}

std::string select_many() {
    std::string in = "AND id IN (";
    for (std::size_t i = 0; i < ids_at_once; ++i)
        in += (i > 0 ? ",$" : "$") + std::to_string(i + 2);
    return select_proposals(in + ")");
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
    static const std::string sql = select_many();
    std::vector<std::string> ids;
    for (const Commitment& each : commitments)
        if (each.proposal) ids.push_back(each.proposal->text());
    std::map<CommitmentId, Proposal> found;
    for (std::size_t from = 0; from < ids.size(); from += ids_at_once) {
        const std::string here = workspace.text();
        std::array<storage::Value, ids_at_once + 1> values;
        values[0] = std::string_view(here);
        for (std::size_t i = 0; i < ids_at_once; ++i)
            values[i + 1] = std::string_view(ids[std::min(from + i, ids.size() - 1)]);
        const auto rows = db.open(sql, values);
        while (rows->next()) {
            auto row = storage::read_row<Proposal>(*rows);
            found.insert_or_assign(row.commitment, std::move(row));
        }
    }
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
