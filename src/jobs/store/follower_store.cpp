#include "jobs/store/follower_store.hpp"

#include "jobs/jobs.hpp"
#include "storage/query.hpp"

namespace akad::jobs {

namespace {

const std::string select_follower = "SELECT " + storage::columns<FollowerRow>() + " FROM follower ";

}  // namespace

FollowerRow find_follower(storage::Connection& db, WorkspaceId workspace, std::string_view name) {
    static const std::string sql = select_follower + "WHERE workspace = $1 AND name = $2";
    auto row = storage::one<FollowerRow>(db, sql, workspace, name);
    return row ? *std::move(row) : FollowerRow{.workspace = workspace, .name = std::string(name)};
}

std::vector<FollowerRow> all_followers(storage::Connection& db) {
    static const std::string sql = select_follower + "ORDER BY workspace, name";
    return storage::all<FollowerRow>(db, sql);
}

std::vector<FollowerRow> followers_of(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = select_follower + "WHERE workspace = $1 ORDER BY name";
    return storage::all<FollowerRow>(db, sql, workspace);
}

std::vector<FollowerRow> followers_held(storage::Connection& db, std::string_view node) {
    static const std::string sql =
        select_follower + "WHERE lease_owner = $1 ORDER BY workspace, name";
    return storage::all<FollowerRow>(db, sql, node);
}

void put_follower(storage::Connection& db, const FollowerRow& row) {
    storage::run(db, "DELETE FROM follower WHERE workspace = $1 AND name = $2", row.workspace,
                 row.name);
    storage::insert(db, "follower", row);
}

void park_fact(storage::Connection& db, const ParkedFact& fact) {
    storage::insert(db, "follower_parked", fact);
}

void forget_parked_facts(storage::Connection& db, WorkspaceId workspace, std::string_view name) {
    storage::run(db, "DELETE FROM follower_parked WHERE workspace = $1 AND name = $2", workspace,
                 name);
}

std::vector<ParkedFact> parked_facts(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = "SELECT " + storage::columns<ParkedFact>() +
                                   " FROM follower_parked WHERE workspace = $1"
                                   " ORDER BY name, sequence LIMIT 100";
    return storage::all<ParkedFact>(db, sql, workspace);
}

std::int64_t count_parked_facts(storage::Connection& db) {
    return storage::one<std::int64_t>(db, "SELECT count(*) FROM follower_parked").value_or(0);
}

}  // namespace akad::jobs
