#include "signals/store/activity_store.hpp"

#include "storage/query.hpp"

namespace akad::signals {

namespace {

std::string select_activity(std::string_view rest) {
    return "SELECT " + storage::columns<Activity>() + " FROM activity WHERE workspace = $1 " +
           std::string(rest);
}

}  // namespace

std::optional<Activity> find_activity(storage::Connection& db, WorkspaceId workspace,
                                      ActivityId id) {
    static const std::string sql = select_activity("AND id = $2");
    return storage::one<Activity>(db, sql, workspace, id);
}

std::optional<Activity> find_by_source(storage::Connection& db, WorkspaceId workspace,
                                       std::string_view source, std::string_view id) {
    static const std::string sql = select_activity("AND source = $2 AND source_id = $3 LIMIT 1");
    return storage::one<Activity>(db, sql, workspace, source, id);
}

std::vector<Activity> activities_of(storage::Connection& db, WorkspaceId workspace, DealId deal,
                                    const std::optional<Place>& place, int limit) {
    static const std::string first = select_activity(
        "AND deal = $2 AND removed_at IS NULL ORDER BY occurred_at DESC, id DESC LIMIT $3");
    static const std::string later = select_activity(
        "AND deal = $2 AND removed_at IS NULL AND (occurred_at, id) < ($4, $5) "
        "ORDER BY occurred_at DESC, id DESC LIMIT $3");
    if (!place) return storage::all<Activity>(db, first, workspace, deal, limit);
    return storage::all<Activity>(db, later, workspace, deal, limit, place->occurred_at, place->id);
}

std::int64_t count_activities(storage::Connection& db, WorkspaceId workspace, DealId deal,
                              int most) {
    const auto count = storage::one<std::int64_t>(
        db,
        "SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM activity WHERE workspace = $1 AND "
        "deal = $2 AND removed_at IS NULL LIMIT $3) AS few",
        workspace, deal, most);
    return count.value_or(0);
}

std::vector<Activity> activities_since(storage::Connection& db, WorkspaceId workspace, DealId deal,
                                       Instant since, int limit) {
    static const std::string sql = select_activity(
        "AND deal = $2 AND removed_at IS NULL AND occurred_at >= $3 "
        "ORDER BY occurred_at DESC, id DESC LIMIT $4");
    return storage::all<Activity>(db, sql, workspace, deal, since, limit);
}

}  // namespace akad::signals
