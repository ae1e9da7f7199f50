#include "ledger/laws.hpp"

#include <string>

#include "adoption/adoption.hpp"
#include "adoption/store/adoption_store.hpp"

namespace akad::adoption {

namespace {

constexpr const char* count_law = "an audit's counts are those of its decisions";

void check_counts(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const auto counted = [](const std::string& verdict, const std::string& more = "") {
        return "(SELECT count(*) FROM audit_decision d WHERE d.workspace = a.workspace AND d.audit "
               "= a.id AND d.verdict = '" +
               verdict + "'" + more + ")";
    };
    const std::string sql = "SELECT a.id FROM audit a WHERE a.workspace = $1 AND (a.kept <> " +
                            counted("kept") + " OR a.moved_back <> " + counted("moved_back") +
                            " OR a.disqualified <> " + counted("disqualified") +
                            " OR a.skipped <> " + counted("skipped", " AND d.round = a.round") +
                            ")";
    storage::each<std::string>(
        db, sql,
        [&](const std::string& id) {
            report.broken(count_law, "audit " + id, "its decisions count otherwise");
        },
        workspace);
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Guide>("guide"), ledger::folded<Audit>("audit"),
            ledger::folded<Decision>("audit_decision")};
}

std::vector<ledger::Law> laws() {
    return {{count_law, check_counts}};
}

}  // namespace akad::adoption
