#include "jobs/actions/callers.hpp"
#include "jobs/jobs.hpp"
#include "storage/query.hpp"

namespace akad::jobs {

JobId start_job(ledger::Writing& writing, const StartJob& command) {
    JobRow job;
    job.workspace = writing.caller.workspace;
    job.id = writing.draw.id<JobId>();
    job.revision = 1;
    job.kind = command.kind;
    job.subject = command.subject;
    job.total = command.total;
    job.input = command.input;
    job.caller = caller_as_text(writing.caller);
    job.created_at = job.updated_at = writing.now;
    storage::insert(writing.db, "job", job);
    return job.id;
}

}  // namespace akad::jobs
