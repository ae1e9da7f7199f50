#include "jobs/rules/progress.hpp"

#include <gtest/gtest.h>

using namespace akad;
using namespace akad::jobs;

namespace {
constexpr Instant now{1'000 * us_per_second};
const Error trouble{ErrorKind::conflict, "stage_gone", "The stage is gone; choose another."};
}  // namespace

TEST(Progress, a_chunk_moves_the_fence_and_renews_the_lease) {
    JobRow job;
    job.revision = 4;
    const JobRow after = after_chunk(job, {.done = 200, .total = 900}, "node-a", now);
    EXPECT_EQ(after.revision, 5);
    EXPECT_EQ(after.state, JobState::running);
    EXPECT_EQ(after.done, 200);
    EXPECT_EQ(after.total, 900);
    EXPECT_EQ(after.lease_owner, "node-a");
    EXPECT_EQ(after.lease_until.us, now.us + lease_us);
}

TEST(Progress, an_ended_job_holds_no_lease) {
    JobRow job;
    job.lease_owner = "node-a";
    job.lease_until = now;
    for (const JobRow& after : {after_chunk(job, {1, 1, Next::finished}, "node-a", now),
                                after_failure(job, trouble, now), after_cancel(job, now)}) {
        EXPECT_TRUE(is_over(after.state));
        EXPECT_EQ(after.lease_owner, "");
        EXPECT_EQ(after.lease_until, Instant{});
    }
}

TEST(Progress, a_failed_job_says_what_was_wrong) {
    const JobRow after = after_failure(JobRow{}, trouble, now);
    EXPECT_EQ(after.problem_code, "stage_gone");
    EXPECT_EQ(after.problem_text, "The stage is gone; choose another.");
}

TEST(Progress, a_failing_timer_waits_twice_as_long_each_time_and_is_parked_in_the_end) {
    TimerRow timer;
    std::int64_t waited_s = 0;
    for (int attempt = 1; attempt <= most_tries; ++attempt) {
        EXPECT_EQ(timer.parked, 0) << "before attempt " << attempt;
        timer = after_failure(timer, trouble, now);
        const std::int64_t wait_s = (timer.try_at.us - now.us) / us_per_second;
        EXPECT_EQ(wait_s, attempt == 1 ? 10 : 2 * waited_s);
        waited_s = wait_s;
    }
    EXPECT_EQ(timer.parked, 1);
    EXPECT_EQ(timer.problem, "stage_gone: The stage is gone; choose another.");
}

TEST(Progress, only_what_is_not_to_be_had_passes_by_itself) {
    EXPECT_TRUE(is_passing({ErrorKind::unavailable, "storage_unavailable", ""}));
    EXPECT_FALSE(is_passing(trouble));
    EXPECT_FALSE(is_passing({ErrorKind::internal, "storage_broken", ""}));
}
