#include "attention/asking.hpp"

#include <algorithm>

#include "attention/store/alert_store.hpp"
#include "storage/query.hpp"

namespace akad::attention {

namespace {

constexpr std::size_t deals_at_once = 64;

std::string alerts_of_many() {
    std::string sql =
        "SELECT " + storage::columns<AlertRow>() + " FROM alert WHERE workspace = $1 AND deal IN (";
    for (std::size_t i = 0; i < deals_at_once; ++i)
        sql += (i > 0 ? ", $" : "$") + std::to_string(i + 2);
    return sql + ") ORDER BY deal, urgency, since, kind";
}

}  // namespace

std::map<DealId, std::vector<Asking>> asking_in(const storage::Reading& reading,
                                                const std::vector<DealId>& deals, Day today) {
    static const std::string sql = alerts_of_many();
    std::map<DealId, std::vector<Asking>> asking;
    for (std::size_t from = 0; from < deals.size(); from += deals_at_once) {
        std::vector<std::string> texts{reading.caller.workspace.text()};
        for (std::size_t i = 0; i < deals_at_once; ++i)
            texts.push_back(deals[std::min(from + i, deals.size() - 1)].text());
        std::vector<storage::Value> values;
        for (const std::string& text : texts) values.emplace_back(std::string_view(text));
        const auto rows = reading.db.open(sql, values);
        while (rows->next()) {
            const auto row = storage::read_row<AlertRow>(*rows);
            if (row.snoozed_until && *row.snoozed_until > today) continue;
            asking[row.deal].push_back({row.kind, row.level, row.since});
        }
    }
    return asking;
}

std::map<StageId, StageNorm> norms_in(const storage::Reading& reading) {
    static const std::string sql = "SELECT " + storage::columns<NormRow>() +
                                   " FROM stage_norm WHERE workspace = $1 AND stays > 0";
    std::map<StageId, StageNorm> norms;
    for (const NormRow& row : storage::all<NormRow>(reading.db, sql, reading.caller.workspace))
        norms.emplace(row.stage, StageNorm{row.tenths, row.stays});
    return norms;
}

}  // namespace akad::attention
