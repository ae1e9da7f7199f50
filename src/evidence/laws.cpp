#include "ledger/laws.hpp"

#include "evidence/evidence.hpp"
#include "storage/query.hpp"

namespace akad::evidence {

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Evidence>("evidence"), ledger::folded<File>("file")};
}

namespace {

void report_ids(storage::Connection& db, WorkspaceId workspace, ledger::Report& report,
                const char* law, const char* sql, const char* seen) {
    storage::each<std::string>(
        db, sql, [&](const std::string& id) { report.broken(law, "evidence " + id, seen); },
        workspace);
}

}  // namespace

std::vector<ledger::Law> laws() {
    return {
        {"evidence is judged by another person",
         [](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
             report_ids(db, workspace, report, "evidence is judged by another person",
                        "SELECT id FROM evidence WHERE workspace = $1 AND state IN ('verified', "
                        "'rejected') AND (decided_by IS NULL OR decided_by = submitted_by)",
                        "its submitter decided on it");
         }},
        {"evidence names a file that was kept",
         [](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
             report_ids(db, workspace, report, "evidence names a file that was kept",
                        "SELECT e.id FROM evidence e LEFT JOIN file f ON f.workspace = "
                        "e.workspace AND f.id = e.file WHERE e.workspace = $1 AND e.file IS NOT "
                        "NULL AND f.id IS NULL",
                        "the file is not there");
         }},
    };
}

}  // namespace akad::evidence
