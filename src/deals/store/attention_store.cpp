#include "deals/attention.hpp"
#include "storage/in_list.hpp"

namespace akad::deals {

namespace {

struct TimeOfDeal {
    DealId deal{};
    std::int64_t us = 0;
};
BOOST_DESCRIBE_STRUCT(TimeOfDeal, (), (deal, us))

}  // namespace

void mark_attention(ledger::Writing& writing, DealId deal, std::optional<Attention> attention) {
    storage::run(writing.db, "UPDATE deal SET attention = $3 WHERE workspace = $1 AND id = $2",
                 writing.caller.workspace, deal, attention);
}

std::vector<Stay> stays_in(storage::Connection& db, WorkspaceId workspace, StageId stage,
                           Instant since, int most) {
    auto stays = storage::all<Stay>(
        db,
        "SELECT entered_at, left_at FROM deal_visit WHERE workspace = $1 AND stage = $2 AND "
        "left_at >= $3 ORDER BY left_at DESC LIMIT $4",
        workspace, stage, since, most);
    const auto open = storage::all<Stay>(
        db,
        "SELECT entered_at, left_at FROM deal_visit WHERE workspace = $1 AND stage = $2 AND "
        "left_at IS NULL LIMIT $3",
        workspace, stage, most);
    stays.insert(stays.end(), open.begin(), open.end());
    return stays;
}

std::map<DealId, std::int64_t> earlier_time_in_stage(storage::Connection& db, WorkspaceId workspace,
                                                     const std::vector<DealId>& deals) {
    // What the open stay counts on from before nurture is not counted twice. The stage is not asked
    // for as the bare column: SQLite would walk every stay in the stage to find one deal's.
    const auto sql_of = [](const std::string& list) {
        return "SELECT deal, CAST(sum(CASE WHEN left_at IS NULL THEN -earlier_us ELSE left_at - "
               "entered_at END) AS BIGINT) AS us FROM deal_visit WHERE workspace = $1 AND stage || "
               "'' "
               "= (SELECT stage FROM deal WHERE deal.workspace = deal_visit.workspace AND deal.id "
               "= deal_visit.deal) AND deal IN (" +
               list + ") GROUP BY deal HAVING count(left_at) > 0";
    };
    std::map<DealId, std::int64_t> times;
    storage::each_of<TimeOfDeal>(db, workspace, deals, sql_of,
                                 [&](const TimeOfDeal& time) { times[time.deal] = time.us; });
    return times;
}

std::vector<DealId> open_deals(storage::Connection& db, WorkspaceId workspace) {
    return storage::all<DealId>(
        db, "SELECT id FROM deal WHERE workspace = $1 AND state = 'open' ORDER BY id", workspace);
}

}  // namespace akad::deals
