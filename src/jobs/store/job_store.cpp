#include "jobs/store/job_store.hpp"

#include "jobs/jobs.hpp"
#include "storage/query.hpp"

namespace akad::jobs {

std::optional<JobRow> find_job(storage::Connection& db, WorkspaceId workspace, JobId id) {
    static const std::string sql =
        "SELECT " + storage::columns<JobRow>() + " FROM job WHERE workspace = $1 AND id = $2";
    return storage::one<JobRow>(db, sql, workspace, id);
}

std::optional<JobRow> next_job(storage::Connection& db, std::string_view kind,
                               std::string_view node, Instant leases_over) {
    static const std::string sql = "SELECT " + storage::columns<JobRow>() +
                                   " FROM job WHERE state IN ('waiting', 'running') AND kind = $1"
                                   " AND (lease_owner = $2 OR lease_until <= $3)"
                                   " ORDER BY kind, updated_at, workspace, id LIMIT 1";
    return storage::one<JobRow>(db, sql, kind, node, leases_over);
}

std::vector<JobRow> jobs_held(storage::Connection& db, std::string_view kind,
                              std::string_view node) {
    static const std::string sql = "SELECT " + storage::columns<JobRow>() +
                                   " FROM job WHERE state IN ('waiting', 'running') AND kind = $1"
                                   " AND lease_owner = $2 ORDER BY kind, updated_at, workspace, id";
    return storage::all<JobRow>(db, sql, kind, node);
}

std::optional<JobRow> still_as_seen(storage::Connection& db, const JobRow& seen) {
    auto job = find_job(db, seen.workspace, seen.id);
    if (!job || job->revision != seen.revision || is_over(job->state)) return std::nullopt;
    return job;
}

}  // namespace akad::jobs
