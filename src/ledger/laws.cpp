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
    Fold fold(db, workspace, constitution.tables, report);
    verify_chain(db, workspace, report, held, fold);
    fold.finish();
    for (const auto& law : constitution.laws) law.check(db, workspace, report);
}

}  // namespace akad::ledger
