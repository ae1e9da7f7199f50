#include "storage/forget.hpp"

#include "storage/query.hpp"

namespace akad::storage {

namespace {

constexpr std::string_view sqlite_tables =
    "SELECT t.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c ON c.name = 'workspace' "
    "WHERE t.type = 'table' ORDER BY t.name";

constexpr std::string_view postgresql_tables =
    "SELECT CAST(t.relname AS TEXT) FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid "
    "WHERE c.attname = 'workspace' AND NOT c.attisdropped AND t.relkind IN ('r', 'p') AND "
    "t.relnamespace = CAST(CAST(current_schema() AS TEXT) AS regnamespace) ORDER BY t.relname";

}  // namespace

std::vector<std::string> tables_of_workspaces(Connection& db) {
    return all<std::string>(db,
                            db.dialect() == Dialect::sqlite ? sqlite_tables : postgresql_tables);
}

std::int64_t delete_workspace(Connection& db, WorkspaceId workspace) {
    std::int64_t rows = 0;
    for (const std::string& table : tables_of_workspaces(db))
        rows += run(db, "DELETE FROM " + table + " WHERE workspace = $1", workspace);
    return rows;
}

}  // namespace akad::storage
