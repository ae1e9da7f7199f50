// All SQL about jobs.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobs/job.hpp"

namespace akad::jobs {

/// Of the jobs of one kind that this node may take, the one untouched the longest. A lease that
/// runs until `leases_over` or earlier counts as given back.
[[nodiscard]] std::optional<JobRow> next_job(storage::Connection& db, std::string_view kind,
                                             std::string_view node, Instant leases_over);

/// The jobs of one kind that this node holds.
[[nodiscard]] std::vector<JobRow> jobs_held(storage::Connection& db, std::string_view kind,
                                            std::string_view node);

/// The job, if nothing happened to it since it was seen and it is not over.
[[nodiscard]] std::optional<JobRow> still_as_seen(storage::Connection& db, const JobRow& seen);

}  // namespace akad::jobs
