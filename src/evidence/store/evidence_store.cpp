#include "evidence/store/evidence_store.hpp"

#include <set>

#include "core/refusals.hpp"
#include "storage/query.hpp"

namespace akad::evidence {

namespace {
template <class Row>
std::string select(std::string_view table, std::string_view rest) {
    return "SELECT " + storage::columns<Row>() + " FROM " + std::string(table) +
           " WHERE workspace = $1 " + std::string(rest);
}

struct StandingRow {
    DealId deal{};
    CriterionId criterion{};
    State state = State::submitted;
};
BOOST_DESCRIBE_STRUCT(StandingRow, (), (deal, criterion, state))
}  // namespace

std::optional<Evidence> find(storage::Connection& db, WorkspaceId workspace, EvidenceId id) {
    static const std::string sql = select<Evidence>("evidence", "AND id = $2");
    return storage::one<Evidence>(db, sql, workspace, id);
}

std::optional<File> find_file(storage::Connection& db, WorkspaceId workspace, FileId id) {
    static const std::string sql = select<File>("file", "AND id = $2");
    return storage::one<File>(db, sql, workspace, id);
}

Result<Evidence> require(storage::Connection& db, WorkspaceId workspace, EvidenceId id) {
    auto found = find(db, workspace, id);
    if (!found) return not_permitted();
    return std::move(*found);
}

std::vector<File> files_of(storage::Connection& db, WorkspaceId workspace,
                           const std::vector<Evidence>& evidence) {
    static const std::string sql = select<File>(
        "file",
        "AND id IN (SELECT file FROM evidence WHERE workspace = $1 AND deal = $2 AND file IS NOT "
        "NULL)");
    std::set<DealId> deals;
    for (const Evidence& each : evidence)
        if (each.file) deals.insert(each.deal);
    std::vector<File> files;
    for (const DealId deal : deals)
        for (File& file : storage::all<File>(db, sql, workspace, deal))
            files.push_back(std::move(file));
    return files;
}

std::vector<Evidence> standing(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    static const std::string sql = select<Evidence>(
        "evidence", "AND deal = $2 AND state IN ('submitted', 'verified') ORDER BY id DESC");
    return storage::all<Evidence>(db, sql, workspace, deal);
}

void each_standing(storage::Connection& db, WorkspaceId workspace,
                   const std::function<void(DealId, const std::vector<Standing>&)>& visit) {
    static const std::string sql = select<StandingRow>(
        "evidence", "AND state IN ('submitted', 'verified') ORDER BY deal, id DESC");
    DealId deal;
    std::vector<Standing> standing;
    const auto hand_on = [&] {
        if (!standing.empty()) visit(deal, standing);
        standing.clear();
    };
    storage::each<StandingRow>(
        db, sql,
        [&](const StandingRow& row) {
            if (row.deal != deal) hand_on();
            deal = row.deal;
            standing.push_back({row.criterion, row.state});
        },
        workspace);
    hand_on();
}

std::vector<Evidence> about(storage::Connection& db, WorkspaceId workspace, DealId deal,
                            std::optional<EvidenceId> before, int limit) {
    static const std::string first =
        select<Evidence>("evidence", "AND deal = $2 ORDER BY id DESC LIMIT $3");
    static const std::string later =
        select<Evidence>("evidence", "AND deal = $2 AND id < $4 ORDER BY id DESC LIMIT $3");
    if (!before) return storage::all<Evidence>(db, first, workspace, deal, limit);
    return storage::all<Evidence>(db, later, workspace, deal, limit, *before);
}

std::vector<Evidence> waiting(storage::Connection& db, WorkspaceId workspace,
                              std::optional<EvidenceId> after, int limit) {
    static const std::string sql =
        select<Evidence>("evidence", "AND state = 'submitted' AND id > $2 ORDER BY id LIMIT $3");
    return storage::all<Evidence>(db, sql, workspace, after.value_or(EvidenceId{}), limit);
}

}  // namespace akad::evidence
