#include "jobs/store/timer_store.hpp"

#include "jobs/jobs.hpp"
#include "storage/query.hpp"

namespace akad::jobs {

std::vector<TimerRow> timers_due(storage::Connection& db, std::string_view kind, Instant now) {
    static const std::string sql =
        "SELECT " + storage::columns<TimerRow>() +
        " FROM timer WHERE parked = 0 AND kind = $1 AND try_at <= $2 ORDER BY kind, try_at,"
        " workspace, subject LIMIT 100";
    return storage::all<TimerRow>(db, sql, kind, now);
}

std::optional<Instant> next_timer(storage::Connection& db, std::string_view kind) {
    return storage::one<Instant>(
        db, "SELECT try_at FROM timer WHERE parked = 0 AND kind = $1 ORDER BY kind, try_at LIMIT 1",
        kind);
}

std::vector<TimerRow> parked_timers(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql =
        "SELECT " + storage::columns<TimerRow>() +
        " FROM timer WHERE workspace = $1 AND parked = 1 ORDER BY due_at, kind, subject LIMIT 100";
    return storage::all<TimerRow>(db, sql, workspace);
}

Taken take_timer(storage::Connection& db, const TimerRow& seen) {
    const auto taken = storage::run(
        db,
        "DELETE FROM timer WHERE workspace = $1 AND kind = $2 AND subject = $3 AND try_at = $4"
        " AND tries = $5 AND parked = 0",
        seen.workspace, seen.kind, seen.subject, seen.try_at, seen.tries);
    return taken == 1 ? Taken::here : Taken::elsewhere;
}

void put_timer(storage::Connection& db, const TimerRow& timer) {
    remove_timer(db, timer.workspace, timer.kind, timer.subject);
    storage::insert(db, "timer", timer);
}

void remove_timer(storage::Connection& db, WorkspaceId workspace, std::string_view kind,
                  std::string_view subject) {
    storage::run(db, "DELETE FROM timer WHERE workspace = $1 AND kind = $2 AND subject = $3",
                 workspace, kind, subject);
}

}  // namespace akad::jobs
