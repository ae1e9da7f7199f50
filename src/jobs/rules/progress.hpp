// What becomes of a job's row, and of a timer's, after an attempt. Values in, values out.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "core/time.hpp"
#include "jobs/job.hpp"
#include "jobs/timer.hpp"

namespace akad::jobs {

/// A node keeps a job this long after its last chunk; then another may take it.
constexpr std::int64_t lease_us = 30 * us_per_second;
/// A timer that failed this often is parked.
constexpr std::int64_t most_tries = 8;

[[nodiscard]] JobRow after_chunk(JobRow job, const Step& step, std::string_view node, Instant now);
[[nodiscard]] JobRow after_failure(JobRow job, const Error& error, Instant now);
[[nodiscard]] JobRow after_cancel(JobRow job, Instant now);
/// Gives the job back for any node to take.
[[nodiscard]] JobRow without_lease(JobRow job);

/// The next try comes after 10 s, then twice as long each time: 20 s, 40 s, … up to about 21 min.
[[nodiscard]] TimerRow after_failure(TimerRow timer, const Error& error, Instant now);

/// Whether the attempt may be made again as it is: the database or a queue was not to be had.
[[nodiscard]] bool is_passing(const Error& error);

}  // namespace akad::jobs
