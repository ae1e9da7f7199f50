#include "jobs/rules/progress.hpp"

namespace akad::jobs {

JobRow after_chunk(JobRow job, const Step& step, std::string_view node, Instant now) {
    job.revision += 1;
    job.state = step.next == Next::finished ? JobState::finished : JobState::running;
    job.done = step.done;
    job.total = step.total;
    job.updated_at = now;
    job.lease_owner = node;
    job.lease_until = {now.us + lease_us};
    return job.state == JobState::finished ? without_lease(std::move(job)) : job;
}

JobRow after_failure(JobRow job, const Error& error, Instant now) {
    job.revision += 1;
    job.state = JobState::failed;
    job.problem_code = error.code;
    job.problem_text = error.text;
    job.updated_at = now;
    return without_lease(std::move(job));
}

JobRow after_cancel(JobRow job, Instant now) {
    job.revision += 1;
    job.state = JobState::cancelled;
    job.updated_at = now;
    return without_lease(std::move(job));
}

JobRow without_lease(JobRow job) {
    job.lease_owner.clear();
    job.lease_until = {};
    return job;
}

TimerRow after_failure(TimerRow timer, const Error& error, Instant now) {
    const std::int64_t wait_us = (10 * us_per_second) << timer.tries;
    timer.tries += 1;
    timer.try_at = {now.us + wait_us};
    timer.parked = timer.tries >= most_tries ? 1 : 0;
    timer.problem = error.code + ": " + error.text;
    return timer;
}

bool is_passing(const Error& error) {
    return error.kind == ErrorKind::unavailable;
}

}  // namespace akad::jobs
