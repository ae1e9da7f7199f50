#include "ledger/laws.hpp"

#include <array>

#include "ledger/chain.hpp"
#include "ledger/fold.hpp"

namespace akad::ledger {
namespace {

/// Everything is checked as it stood at one moment, while others go on writing.
class Snapshot {
public:
    explicit Snapshot(storage::Connection& db) : db_(db) {
        db_.script(db.dialect() == storage::Dialect::postgresql
                       ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
                       : "BEGIN");
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot() {
        try {
            db_.script("ROLLBACK");
        } catch (const storage::Failure&) {  // The connection is gone, and the snapshot with it.
        }
    }

private:
    storage::Connection& db_;
};

/// Adds what another report found. What that one only counted, this one only counts, being full.
void add(Report& report, const Report& more) {
    for (const Broken& each : more.kept()) report.broken(each.law, each.place, each.seen);
    for (auto left = more.count() - std::ssize(more.kept()); left > 0; --left)
        report.broken({}, {}, {});
    for (const std::string& what : more.not_told()) report.cannot_tell(what);
}

}  // namespace

void Report::broken(std::string law, std::string place, std::string seen) {
    ++count_;
    if (!is_full()) kept_.push_back({std::move(law), std::move(place), std::move(seen)});
}

std::vector<WorkspaceId> workspaces_with_facts(storage::Connection& db) {
    return storage::all<WorkspaceId>(db, "SELECT workspace FROM ledger_head ORDER BY workspace");
}

void verify(storage::Connection& db, WorkspaceId workspace, const Constitution& constitution,
            Report& report, std::span<const Checkpoint> held) {
    const Snapshot snapshot(db);
    Report of_laws;  // apart, because they are checked while the second thread reports, too
    auto law = constitution.laws.begin();
    const auto check_a_law = [&] {
        if (law == constitution.laws.end()) return false;
        (law++)->check(db, workspace, of_laws);
        return true;
    };
    Fold fold(db, workspace, constitution.tables, report);
    Chain chain(db, workspace, report, held, fold);
    Conveyor second(check_a_law);
    chain.walk(second);
    fold.compare_rows(second);
    while (check_a_law()) {
    }
    second.settle();
    chain.judge();
    fold.finish(second);
    add(report, of_laws);
}

}  // namespace akad::ledger
