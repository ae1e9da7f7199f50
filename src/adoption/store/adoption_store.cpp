#include "adoption/store/adoption_store.hpp"

#include <algorithm>

#include "core/refusals.hpp"

namespace akad::adoption {

namespace {

template <class Row>
std::string select(std::string_view table, std::string_view condition) {
    return "SELECT " + storage::columns<Row>() + " FROM " + std::string(table) +
           " WHERE workspace = $1" + std::string(condition);
}

std::string of_deals() {
    std::string in;
    for (std::size_t i = 0; i < most_at_once; ++i)
        in += (i > 0 ? ", $" : "$") + std::to_string(i + 3);
    return select<Decision>("audit_decision", " AND audit = $2 AND deal IN (" + in + ")");
}

}  // namespace

std::optional<Guide> find_guide(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = select<Guide>("guide", "");
    return storage::one<Guide>(db, sql, workspace);
}

std::optional<Audit> running_audit(storage::Connection& db, WorkspaceId workspace,
                                   PersonId person) {
    static const std::string sql =
        select<Audit>("audit", " AND held_by = $2 AND finished_at IS NULL");
    return storage::one<Audit>(db, sql, workspace, person);
}

Result<Audit> require_audit(const storage::Reading& reading, AuditId id) {
    static const std::string sql = select<Audit>("audit", " AND id = $2");
    auto found = storage::one<Audit>(reading.db, sql, reading.caller.workspace, id);
    if (!found) return not_permitted();
    if (reading.caller.person != found->held_by && !reading.caller.can(Permission::coach))
        return not_permitted();
    return std::move(*found);
}

void save_course(storage::Connection& db, const Audit& audit) {
    storage::run(db,
                 "UPDATE audit SET kept = $3, moved_back = $4, disqualified = $5, skipped = $6, "
                 "place = $7 WHERE workspace = $1 AND id = $2",
                 audit.workspace, audit.id, audit.kept, audit.moved_back, audit.disqualified,
                 audit.skipped, audit.place);
}

std::optional<Decision> find_decision(storage::Connection& db, WorkspaceId workspace, AuditId audit,
                                      DealId deal) {
    static const std::string sql =
        select<Decision>("audit_decision", " AND audit = $2 AND deal = $3");
    return storage::one<Decision>(db, sql, workspace, audit, deal);
}

std::vector<Decision> decisions_of(storage::Connection& db, const Audit& audit,
                                   const std::vector<DealId>& deals) {
    static const std::string sql = of_deals();
    std::vector<Decision> decisions;
    if (deals.empty()) return decisions;
    std::vector<std::string> texts{audit.workspace.text(), audit.id.text()};
    for (std::size_t i = 0; i < most_at_once; ++i)
        texts.push_back(deals[std::min(i, deals.size() - 1)].text());
    std::vector<storage::Value> values;
    for (const std::string& text : texts) values.emplace_back(std::string_view(text));
    const auto rows = db.open(sql, values);
    while (rows->next()) decisions.push_back(storage::read_row<Decision>(*rows));
    return decisions;
}

std::vector<Decision> decisions_below(storage::Connection& db, const Audit& audit,
                                      std::optional<DecisionId> before, std::int64_t limit) {
    static const std::string sql =
        select<Decision>("audit_decision",
                         " AND audit = $2 AND id < $3 AND verdict <> 'undone' ORDER BY id DESC "
                         "LIMIT $4");
    const std::string from = before ? before->text() : "dec_zzzzzzzzzzzzzzzzzzzz";
    return storage::all<Decision>(db, sql, audit.workspace, audit.id, from, limit);
}

}  // namespace akad::adoption
