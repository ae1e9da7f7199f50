#include "evidence/latest.hpp"

#include <algorithm>
#include <bit>

#include "storage/query.hpp"

namespace akad::evidence {

namespace {

constexpr std::size_t deals_at_once = 256;

struct LatestAct {
    DealId deal{};
    Day day{};
};
BOOST_DESCRIBE_STRUCT(LatestAct, (), (deal, day))

/// `count` places are asked for, so that few statements are prepared.
std::string sql_for(std::size_t count) {
    std::string list;
    for (std::size_t i = 0; i < count; ++i) list += (i > 0 ? ", $" : "$") + std::to_string(i + 2);
    return "SELECT deal, max(occurred_on) FROM evidence WHERE workspace = $1 AND state IN "
           "('submitted', 'verified') AND deal IN (" +
           list + ") GROUP BY deal";
}

}  // namespace

std::map<DealId, Day> latest_acts(storage::Connection& db, WorkspaceId workspace,
                                  const std::vector<DealId>& deals) {
    std::map<DealId, Day> latest;
    for (std::size_t from = 0; from < deals.size(); from += deals_at_once) {
        const std::size_t count = std::min(deals_at_once, deals.size() - from);
        std::vector<std::string> texts{workspace.text()};
        for (std::size_t i = 0; i < std::bit_ceil(count); ++i)
            texts.push_back(deals[from + std::min(i, count - 1)].text());
        std::vector<storage::Value> values;
        for (const std::string& text : texts) values.emplace_back(std::string_view(text));
        const auto rows = db.open(sql_for(texts.size() - 1), values);
        while (rows->next()) {
            const auto row = storage::read_row<LatestAct>(*rows);
            latest.emplace(row.deal, row.day);
        }
    }
    return latest;
}

}  // namespace akad::evidence
