#include "insight/store/projection.hpp"

#include "insight/store/put.hpp"
#include "storage/in_list.hpp"

namespace akad::insight {

namespace {

struct StagePosition {
    StageId stage{};
    int position = 0;
};
BOOST_DESCRIBE_STRUCT(StagePosition, (), (stage, position))

/// The rows of these deals, in a handful of statements.
template <class Row, class Visit>
void rows_of(storage::Connection& db, WorkspaceId workspace, const std::vector<DealId>& deals,
             std::string_view from, std::string_view order, const Visit& visit) {
    const auto sql_of = [&](const std::string& list) {
        return "SELECT " + storage::columns<Row>() + std::string(from) + " IN (" + list + ")" +
               std::string(order);
    };
    storage::each_of<Row>(db, workspace, deals, sql_of, visit);
}

template <class Row>
std::string all_of(std::string_view table, std::string_view order) {
    return "SELECT " + storage::columns<Row>() + " FROM " + std::string(table) +
           " WHERE workspace = $1 ORDER BY " + std::string(order);
}

/// Saves the rows that differ; those that are no more are removed.
template <class Row>
void save_rows(storage::Connection& db, const std::string& put_row, const std::string& remove,
               const std::vector<Row>& before, const std::vector<Row>& after) {
    for (std::size_t i = 0; i < after.size(); ++i)
        if (i >= before.size() || !(before[i] == after[i])) put(db, put_row, after[i]);
    for (std::size_t i = after.size(); i < before.size(); ++i)
        storage::post(db, remove, before[i].workspace, before[i].deal, before[i].number);
}

}  // namespace

House house_of(storage::Connection& db, WorkspaceId workspace) {
    House house;
    if (auto zone = storage::one<std::string>(
            db, "SELECT time_zone FROM insight_house WHERE workspace = $1", workspace))
        house.time_zone = std::move(*zone);
    storage::each<StagePosition>(
        db, "SELECT stage, position FROM insight_stage WHERE workspace = $1",
        [&](const StagePosition& each) { house.positions.emplace(each.stage, each.position); },
        workspace);
    return house;
}

void save_house(storage::Connection& db, WorkspaceId workspace, const House& house,
                std::int64_t followed) {
    storage::run(db,
                 "INSERT INTO insight_house (workspace, time_zone, followed) VALUES ($1, $2, $3) "
                 "ON CONFLICT (workspace) DO UPDATE SET time_zone = excluded.time_zone, followed = "
                 "excluded.followed",
                 workspace, house.time_zone, followed);
    for (const auto& [stage, position] : house.positions)
        storage::run(db,
                     "INSERT INTO insight_stage (workspace, stage, position) VALUES ($1, $2, $3) "
                     "ON CONFLICT (workspace, stage) DO UPDATE SET position = excluded.position",
                     workspace, stage, position);
}

std::int64_t followed_to(storage::Connection& db, WorkspaceId workspace) {
    return storage::one<std::int64_t>(db, "SELECT followed FROM insight_house WHERE workspace = $1",
                                      workspace)
        .value_or(0);
}

Stories stories_of(storage::Connection& db, WorkspaceId workspace, const std::set<DealId>& deals) {
    Stories stories;
    const std::vector<DealId> ids(deals.begin(), deals.end());
    for (const DealId& deal : ids) stories.try_emplace(deal);
    rows_of<DealNow>(db, workspace, ids, " FROM insight_deal WHERE workspace = $1 AND id", "",
                     [&](DealNow row) {
                         auto& story = stories[row.id].emplace();
                         story.deal = std::move(row);
                     });
    constexpr std::string_view in_order = " ORDER BY deal, number";
    rows_of<Stay>(db, workspace, ids, " FROM insight_stay WHERE workspace = $1 AND deal", in_order,
                  [&](Stay row) { stories[row.deal]->stays.push_back(std::move(row)); });
    rows_of<Promise>(db, workspace, ids, " FROM insight_promise WHERE workspace = $1 AND deal",
                     in_order,
                     [&](Promise row) { stories[row.deal]->promises.push_back(std::move(row)); });
    return stories;
}

void save_story(storage::Connection& db, const std::optional<Story>& before, const Story& after) {
    static const std::string put_deal = put_sql<DealNow>("insight_deal", 2, Put::replace);
    static const std::string put_stay = put_sql<Stay>("insight_stay", 3, Put::replace);
    static const std::string put_promise = put_sql<Promise>("insight_promise", 3, Put::replace);
    static const Story none;
    const Story& was = before ? *before : none;
    if (!before || !(was.deal == after.deal)) put(db, put_deal, after.deal);
    save_rows(db, put_stay,
              "DELETE FROM insight_stay WHERE workspace = $1 AND deal = $2 AND number = $3",
              was.stays, after.stays);
    save_rows(db, put_promise,
              "DELETE FROM insight_promise WHERE workspace = $1 AND deal = $2 AND number = $3",
              was.promises, after.promises);
}

void add_sums(storage::Connection& db, const Sums& sums) {
    static const std::string add_stage = put_sql<StageMonth>("insight_stage_month", 7, Put::add);
    static const std::string add_month = put_sql<DealMonth>("insight_month", 6, Put::add);
    for (const auto& [key, row] : sums.stages)
        if (!is_zero(row)) put(db, add_stage, row);
    for (const auto& [key, row] : sums.months)
        if (!is_zero(row)) put(db, add_month, row);
}

Stories all_stories(storage::Connection& db, WorkspaceId workspace) {
    Stories stories;
    storage::each<DealNow>(
        db, all_of<DealNow>("insight_deal", "id"),
        [&](DealNow row) {
            auto& story = stories[row.id].emplace();
            story.deal = std::move(row);
        },
        workspace);
    storage::each<Stay>(
        db, all_of<Stay>("insight_stay", "deal, number"),
        [&](Stay row) {
            if (stories[row.deal]) stories[row.deal]->stays.push_back(std::move(row));
        },
        workspace);
    storage::each<Promise>(
        db, all_of<Promise>("insight_promise", "deal, number"),
        [&](Promise row) {
            if (stories[row.deal]) stories[row.deal]->promises.push_back(std::move(row));
        },
        workspace);
    return stories;
}

Sums all_sums(storage::Connection& db, WorkspaceId workspace) {
    Sums sums;
    storage::each<StageMonth>(
        db, all_of<StageMonth>("insight_stage_month", "month"),
        [&](const StageMonth& row) { sums.stages.emplace(key_of(row), row); }, workspace);
    storage::each<DealMonth>(
        db, all_of<DealMonth>("insight_month", "month"),
        [&](const DealMonth& row) { sums.months.emplace(key_of(row), row); }, workspace);
    return sums;
}

void forget(storage::Connection& db, WorkspaceId workspace) {
    for (const char* sql : {"DELETE FROM insight_house WHERE workspace = $1",
                            "DELETE FROM insight_stage WHERE workspace = $1",
                            "DELETE FROM insight_deal WHERE workspace = $1",
                            "DELETE FROM insight_stay WHERE workspace = $1",
                            "DELETE FROM insight_promise WHERE workspace = $1",
                            "DELETE FROM insight_stage_month WHERE workspace = $1",
                            "DELETE FROM insight_month WHERE workspace = $1"})
        storage::run(db, sql, workspace);
}

}  // namespace akad::insight
