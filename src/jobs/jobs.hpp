// Long work with progress, cancel and resume, timers that fire once, and followers of the ledger.
// Every chunk is one ledger action; the row that says how far it is moves in the same transaction,
// guarded by the row's revision, so a crash, a second node or a lost answer never does one twice.
//
//     jobs.on("imports.apply", [](ledger::Writing& writing, const JobRow& job) -> Result<Step> …);
//     jobs.start();
//     …
//     start_job(writing, {.kind = "imports.apply", .subject = import.id.text()});
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobs/follower.hpp"
#include "jobs/job.hpp"
#include "jobs/timer.hpp"

namespace akad::jobs {

struct StartJob {
    std::string kind;
    std::string subject{};
    std::string input = "{}";
    std::int64_t total = 0;
};

/// Puts a job into the queue as part of an action. It works for the action's caller: its facts
/// name that person, and it may what they may now.
JobId start_job(ledger::Writing& writing, const StartJob& command);

/// Ends a job between two chunks. What it did stays; whoever cancels cleans up in the same action.
/// Errors: `job_unknown`, `job_over`.
Result<JobId> cancel_job(ledger::Writing& writing, JobId id);

/// Sets the timer of this kind and subject, in place of one that was set before.
void set_timer(ledger::Writing& writing, std::string_view kind, std::string_view subject,
               Instant due_at);
/// Takes the timer away, if there is one.
void cancel_timer(ledger::Writing& writing, std::string_view kind, std::string_view subject);

[[nodiscard]] std::optional<JobRow> find_job(storage::Connection& db, WorkspaceId workspace,
                                             JobId id);
/// Timers that failed too often, oldest first, at most a hundred.
[[nodiscard]] std::vector<TimerRow> parked_timers(storage::Connection& db, WorkspaceId workspace);

/// How far each follower is in this workspace, by name.
[[nodiscard]] std::vector<FollowerRow> followers_of(storage::Connection& db, WorkspaceId workspace);
/// Facts that failed a follower too often, by follower, oldest first, at most a hundred.
[[nodiscard]] std::vector<ParkedFact> parked_facts(storage::Connection& db, WorkspaceId workspace);
/// Those of the whole house, for /metrics.
[[nodiscard]] std::int64_t count_parked_facts(storage::Connection& db);

/// The steps of this room's schema.
[[nodiscard]] const std::vector<storage::Migration>& migrations();

/// Runs the jobs, timers and followers it knows. One per node; several nodes share the work.
class Jobs {
public:
    using Clock = std::function<Instant()>;
    using Complain = std::function<void(std::string_view)>;  ///< for the log

    /// Make it before the ledger's first command; it listens to know when to look.
    Jobs(storage::Store& store, ledger::Ledger& ledger, Clock clock, Complain complain = {});
    ~Jobs();

    void on(std::string kind, DoChunk chunk);
    void on_prepared(std::string kind, PrepareChunk prepare);
    void on_timer(std::string kind, FireTimer fire);
    /// Gives every fact of every workspace to this projection, in order, each once.
    void follow(std::string name, Follow follow);

    /// Starts a thread each for jobs, timers and followers. Between due times they sleep.
    void start();
    /// Ends both after their present chunk and gives the leases back. Before the ledger stops.
    void stop();

    /// One chunk of one job on this thread; false when there is nothing to do. For tests and tools.
    bool work_once();
    /// Fires the timers that are due, on this thread; answers how many fired here.
    int fire_due();
    /// One step of one follower on this thread; false when all stand at the end of their logs or
    /// wait for a later time.
    bool follow_once();

    /// Empties a follower's projection and lets it begin again at the first fact. Not from inside
    /// an action. Error `follower_unknown`.
    [[nodiscard]] Result<std::string> rebuild(WorkspaceId workspace, std::string_view follower);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace akad::jobs
