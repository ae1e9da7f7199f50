#include "jobs/jobs.hpp"
#include "jobs/rules/progress.hpp"
#include "storage/query.hpp"

namespace akad::jobs {

Result<JobId> cancel_job(ledger::Writing& writing, JobId id) {
    const auto job = find_job(writing.db, writing.caller.workspace, id);
    if (!job) return Error{ErrorKind::refused, "job_unknown", "There is no such job here."};
    if (is_over(job->state))
        return Error{ErrorKind::conflict, "job_over",
                     "The job has ended; nothing is left to stop."};
    storage::save(writing.db, "job", after_cancel(*job, writing.now));
    return id;
}

}  // namespace akad::jobs
