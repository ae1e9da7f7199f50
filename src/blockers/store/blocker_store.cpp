#include "blockers/store/blocker_store.hpp"

#include "deals/brief.hpp"
#include "people/people.hpp"
#include "storage/in_list.hpp"

namespace akad::blockers {

namespace {

/// The filters of a list; `$2` is who sees what, `$3` to `$5` are empty where nothing is asked.
std::string filtered(const std::string& head, const Caller& caller) {
    return head + " FROM blocker WHERE workspace = $1 AND state = 'open' AND " +
           deals::seen_open_deal_sql(caller, "blocker.deal", 2) +
           " AND ($3 = '' OR kind = $3) AND ($4 = '' OR owner = $4) AND ($5 = '' OR review_day < "
           "$5) AND (review_day, id) > ($6, $7) ORDER BY review_day, id LIMIT $8";
}

template <class Use>
auto with_filters(const storage::Reading& reading, const ListQuery& query, Use use) {
    return use(reading.caller.workspace, people::visible_value(reading.caller),
               query.kind ? std::string(name_of(*query.kind)) : std::string(),
               query.owner ? query.owner->text() : std::string(),
               query.reviewed_before ? query.reviewed_before->text() : std::string(),
               query.after_day, query.after_id, query.limit);
}

}  // namespace

Result<Blocker> require_blocker(const storage::Reading& reading, BlockerId id) {
    static const std::string sql =
        "SELECT " + storage::columns<Blocker>() + " FROM blocker WHERE workspace = $1 AND id = $2";
    auto found = storage::one<Blocker>(reading.db, sql, reading.caller.workspace, id);
    TRY(deals::require_brief(reading, found ? found->deal : DealId{}));
    return std::move(*found);
}

std::vector<Blocker> blockers_of(storage::Connection& db, WorkspaceId workspace, DealId deal,
                                 int most) {
    static const std::string head = "SELECT " + storage::columns<Blocker>() +
                                    " FROM blocker WHERE workspace = $1 AND deal = $2 AND state ";
    static const std::string open_sql = head + "= 'open' ORDER BY review_day, id LIMIT $3";
    static const std::string over_sql = head + "<> 'open' ORDER BY resolved_at DESC, id LIMIT $3";
    auto found = storage::all<Blocker>(db, open_sql, workspace, deal, most);
    for (Blocker& each : storage::all<Blocker>(db, over_sql, workspace, deal,
                                               most - static_cast<int>(found.size())))
        found.push_back(std::move(each));
    return found;
}

std::vector<Blocker> page_of(const storage::Reading& reading, const ListQuery& query) {
    const std::string sql = filtered("SELECT " + storage::columns<Blocker>(), reading.caller);
    return with_filters(reading, query, [&](const auto&... values) {
        return storage::all<Blocker>(reading.db, sql, values...);
    });
}

std::int64_t count_of(const storage::Reading& reading, const ListQuery& query) {
    const std::string sql = "SELECT CAST(count(*) AS BIGINT) FROM (" +
                            filtered("SELECT 1", reading.caller) + ") AS few";
    return with_filters(reading, query, [&](const auto&... values) {
        return storage::one<std::int64_t>(reading.db, sql, values...).value_or(0);
    });
}

std::vector<KindAge> ages_of(const storage::Reading& reading, int most) {
    const std::string sql = "SELECT " + storage::columns<KindAge>() +
                            " FROM blocker WHERE workspace = $1 AND state = 'open' AND " +
                            deals::seen_open_deal_sql(reading.caller, "blocker.deal", 2) +
                            " ORDER BY kind, opened_at LIMIT $3";
    return storage::all<KindAge>(reading.db, sql, reading.caller.workspace,
                                 people::visible_value(reading.caller), most);
}

std::multimap<BlockerId, CommitmentId> actions_of(storage::Connection& db, WorkspaceId workspace,
                                                  const std::vector<BlockerId>& blockers) {
    const auto sql_of = [](const std::string& list) {
        return "SELECT " + storage::columns<ActionLink>() +
               " FROM blocker_action WHERE workspace = $1 AND blocker IN (" + list +
               ") ORDER BY blocker, commitment";
    };
    std::multimap<BlockerId, CommitmentId> actions;
    storage::each_of<ActionLink>(db, workspace, blockers, sql_of, [&](const ActionLink& link) {
        actions.emplace(link.blocker, link.commitment);
    });
    return actions;
}

}  // namespace akad::blockers
