#include "people/rules/refusals.hpp"
#include "people/store/keep.hpp"
#include "people/views/paging.hpp"
#include "people/views/views.hpp"

namespace akad::people {

Result<RateView> show_rate(const storage::Reading& reading, RateId rate) {
    static const std::string sql = "SELECT " + storage::columns<RateView>() +
                                   " FROM exchange_rate WHERE workspace = $1 AND id = $2";
    auto found = storage::one<RateView>(reading.db, sql, reading.caller.workspace, rate);
    if (!found) return not_permitted();
    return std::move(*found);
}

Result<http::Page<RateView>> list_rates(const storage::Reading& reading) {
    static const std::string sql =
        "SELECT " + storage::columns<RateView>() +
        " FROM exchange_rate WHERE workspace = $1 ORDER BY day DESC, base, currency LIMIT $2";
    return whole(
        storage::all<RateView>(reading.db, sql, reading.caller.workspace, most_in_whole_list));
}

}  // namespace akad::people
