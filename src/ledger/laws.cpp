#include "ledger/laws.hpp"

#include <array>

#include "ledger/chain.hpp"
#include "ledger/fold.hpp"

namespace akad::ledger {
namespace {

constexpr std::size_t most_kept = 1000;

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
    if (kept_.size() < most_kept)
        kept_.push_back({std::move(law), std::move(place), std::move(seen)});
}

void verify(storage::Connection& db, WorkspaceId workspace, const Constitution& constitution,
            Report& report, std::span<const Checkpoint> held) {
    const Snapshot snapshot(db);
    verify_chain(db, workspace, report, held);
    verify_fold(db, workspace, constitution.tables, report);
    for (const auto& law : constitution.laws) law.check(db, workspace, report);
}

}  // namespace akad::ledger
