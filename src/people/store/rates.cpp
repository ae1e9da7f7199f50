#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::people {

namespace {
struct StoredRate {
    Currency currency{};
    std::string rate;
    Day day{};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(StoredRate, (), (currency, rate, day, source))
}  // namespace

std::vector<RateOfDay> rates_into(Connection& db, WorkspaceId workspace, Currency base, Day day) {
    std::vector<RateOfDay> rates;
    const auto keep = [&](const StoredRate& row) {
        if (auto rate = parse_rate(row.rate); rate.ok())
            rates.push_back({row.currency, *rate, row.day, row.source});
    };
    storage::each<StoredRate>(
        db,
        "SELECT r.currency, r.rate, r.day, r.source FROM exchange_rate r "
        "WHERE r.workspace = $1 AND r.base = $2 AND r.day = "
        "(SELECT max(x.day) FROM exchange_rate x WHERE x.workspace = r.workspace "
        "AND x.base = r.base AND x.currency = r.currency AND x.day <= $3) ORDER BY r.currency",
        keep, workspace, base, day);
    return rates;
}

}  // namespace akad::people
