#include "attention/store/alert_store.hpp"

#include <algorithm>

#include "storage/query.hpp"

namespace akad::attention {

namespace {

std::string select_alerts(std::string_view rest) {
    return "SELECT " + storage::columns<AlertRow>() + " FROM alert WHERE workspace = $1 " +
           std::string(rest);
}

void delete_alert(storage::Connection& db, const AlertRow& row) {
    storage::run(db, "DELETE FROM alert WHERE workspace = $1 AND deal = $2 AND kind = $3",
                 row.workspace, row.deal, row.kind);
}

}  // namespace

std::vector<AlertRow> alerts_of(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    // An order that no index holds: SQLite would walk everybody's alerts in it instead.
    static const std::string sql = select_alerts("AND deal = $2 ORDER BY urgency + 0, since, kind");
    return storage::all<AlertRow>(db, sql, workspace, deal);
}

std::vector<AlertRow> all_alerts(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = select_alerts("ORDER BY deal, kind");
    return storage::all<AlertRow>(db, sql, workspace);
}

void put_alert(storage::Connection& db, const AlertRow& row) {
    delete_alert(db, row);
    storage::insert(db, "alert", row);
}

void keep_alerts(storage::Connection& db, const std::vector<AlertRow>& before,
                 const std::vector<AlertRow>& after) {
    for (const AlertRow& row : before)
        if (std::ranges::find(after, row.kind, &AlertRow::kind) == after.end())
            delete_alert(db, row);
    for (const AlertRow& row : after)
        if (std::ranges::find(before, row) == before.end()) put_alert(db, row);
}

void put_look(storage::Connection& db, const LookRow& row) {
    forget_look(db, row.workspace, row.deal);
    storage::insert(db, "deal_look", row);
}

void forget_look(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    storage::run(db, "DELETE FROM deal_look WHERE workspace = $1 AND deal = $2", workspace, deal);
}

std::vector<LookRow> all_looks(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = "SELECT " + storage::columns<LookRow>() +
                                   " FROM deal_look WHERE workspace = $1 ORDER BY deal";
    return storage::all<LookRow>(db, sql, workspace);
}

std::optional<NormRow> find_norm(storage::Connection& db, WorkspaceId workspace, StageId stage) {
    static const std::string sql = "SELECT " + storage::columns<NormRow>() +
                                   " FROM stage_norm WHERE workspace = $1 AND stage = $2";
    return storage::one<NormRow>(db, sql, workspace, stage);
}

void put_norm(storage::Connection& db, const NormRow& row) {
    storage::run(db, "DELETE FROM stage_norm WHERE workspace = $1 AND stage = $2", row.workspace,
                 row.stage);
    storage::insert(db, "stage_norm", row);
}

}  // namespace akad::attention
