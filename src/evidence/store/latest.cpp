#include "evidence/latest.hpp"

#include "storage/in_list.hpp"

namespace akad::evidence {

namespace {

struct LatestAct {
    DealId deal{};
    Day day{};
};
BOOST_DESCRIBE_STRUCT(LatestAct, (), (deal, day))

}  // namespace

std::map<DealId, Day> latest_acts(storage::Connection& db, WorkspaceId workspace,
                                  const std::vector<DealId>& deals) {
    std::map<DealId, Day> latest;
    const auto sql_of = [](const std::string& list) {
        return "SELECT deal, max(occurred_on) FROM evidence WHERE workspace = $1 AND state IN "
               "('submitted', 'verified') AND deal IN (" +
               list + ") GROUP BY deal";
    };
    storage::each_of<LatestAct>(db, workspace, deals, sql_of,
                                [&](const LatestAct& row) { latest.emplace(row.deal, row.day); });
    return latest;
}

}  // namespace akad::evidence
