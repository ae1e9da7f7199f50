#include "ledger/laws.hpp"

#include "imports/imports.hpp"
#include "imports/store/rows.hpp"
#include "storage/query.hpp"

namespace akad::imports {

namespace {

/// Reports every id the query finds.
ledger::Law ids_law(const char* law, const char* sql, const char* seen) {
    return {law, [=](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
                storage::each<std::string>(
                    db, sql,
                    [&](const std::string& id) { report.broken(law, "import " + id, seen); },
                    workspace);
            }};
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Import>("import")};
}

std::vector<ledger::Law> laws() {
    return {
        ids_law("nothing is applied while a row is bad",
                "SELECT i.id FROM import i WHERE i.workspace = $1 AND i.state IN ('applying', "
                "'applied') AND EXISTS (SELECT 1 FROM import_row r WHERE r.workspace = i.workspace "
                "AND r.import = i.id AND r.pass = i.pass AND r.state = 'bad')",
                "a bad row was neither mended nor left out"),
        ids_law("a preview counts its rows",
                "SELECT i.id FROM import i WHERE i.workspace = $1 AND i.state IN ('preview', "
                "'applying', 'applied') AND i.good_count + i.bad_count + i.left_out_count + "
                "i.known_deals <> (SELECT count(*) FROM import_row r WHERE r.workspace = "
                "i.workspace AND r.import = i.id AND r.pass = i.pass)",
                "rows were lost or counted twice"),
    };
}

}  // namespace akad::imports
