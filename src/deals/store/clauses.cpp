#include "deals/store/clauses.hpp"

#include <algorithm>
#include <bit>

#include "people/people.hpp"

namespace akad::deals {

void Clauses::where_in(std::string_view column, const std::vector<std::string>& texts) {
    sql_.append(" AND ").append(column).append(" IN (");
    for (std::size_t i = 0; i < std::bit_ceil(texts.size()); ++i)
        sql_.append(i > 0 ? ", " : "").append(bind(texts[std::min(i, texts.size() - 1)]));
    sql_ += ")";
}

void Clauses::only_visible(const Caller& caller, std::string_view owner_column) {
    if (caller.visibility == Visibility::all) return;
    bind(people::visible_value(caller));
    sql_.append(" AND ").append(
        people::visible_sql(caller, owner_column, static_cast<int>(values_.size())));
}

void Clauses::only_revealed() {
    sql_ +=
        " AND (import IS NULL OR import NOT IN (SELECT import FROM pending_import WHERE workspace "
        "= $1))";
}

}  // namespace akad::deals
