#include "deals/store/revealed.hpp"

namespace akad::deals {

std::string revealed_sql(std::string_view table) {
    const std::string import = std::string(table) + "import";
    return "(" + import + " IS NULL OR " + import +
           " NOT IN (SELECT import FROM pending_import WHERE workspace = $1))";
}

void only_revealed(storage::Clauses& clauses) {
    clauses.add(" AND " + revealed_sql());
}

}  // namespace akad::deals
