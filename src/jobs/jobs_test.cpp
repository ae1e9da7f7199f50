#include "jobs/jobs.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>

#include "jobs/house_test.hpp"

using namespace akad;
using namespace akad::jobs;
using testing::ElementsAre;

namespace {

const Error stage_gone{ErrorKind::conflict, "stage_gone", "The stage is gone; choose another."};

}  // namespace

TEST(Jobs, a_job_is_done_chunk_by_chunk_and_says_how_far_it_is) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on("count", counting_by(2));
        const JobId id = house.start({.kind = "count", .subject = "imp_1", .total = 5});

        std::vector<std::int64_t> progress;
        while (jobs.work_once()) progress.push_back(house.job(id).done);

        EXPECT_THAT(progress, ElementsAre(2, 4, 5));
        EXPECT_EQ(house.job(id).state, JobState::finished);
        EXPECT_THAT(house.counted(), ElementsAre(1, 2, 3, 4, 5));
    });
}

TEST(Jobs, what_a_chunk_wrote_names_the_person_who_started_the_job) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        Caller seen;
        jobs.on("look", [&](ledger::Writing& writing, const JobRow&) -> Result<Step> {
            seen = writing.caller;
            return Step{1, 1, Next::finished};
        });
        house.start({.kind = "look"});
        EXPECT_TRUE(jobs.work_once());
        EXPECT_EQ(seen.workspace, house.caller.workspace);
        EXPECT_EQ(seen.person, house.caller.person);
        EXPECT_EQ(seen.proof, Proof::import);
        EXPECT_EQ(seen.visibility, Visibility::team);
        EXPECT_EQ(seen.team, house.caller.team);
        EXPECT_TRUE(seen.can(Permission::import_deals));
        EXPECT_FALSE(seen.can(Permission::manage_members));
    });
}

TEST(Jobs, after_a_crash_the_next_node_goes_on_where_the_last_chunk_ended) {
    for_each_house([](House& house) {
        const JobId id = house.start({.kind = "count", .total = 6});
        {
            Jobs crashed = house.node();
            crashed.on("count", counting_by(2));
            EXPECT_TRUE(crashed.work_once());
        }
        Jobs next = house.node();
        next.on("count", counting_by(2));
        house.now.us += 31 * us_per_second;
        while (next.work_once()) continue;

        EXPECT_EQ(house.job(id).state, JobState::finished);
        EXPECT_THAT(house.counted(), ElementsAre(1, 2, 3, 4, 5, 6));
    });
}

TEST(Jobs, another_node_keeps_its_hands_off_a_job_whose_lease_runs) {
    for_each_house([](House& house) {
        if (house.store.dialect() == storage::Dialect::sqlite) return;  // a folder has one node
        Jobs first = house.node();
        Jobs second = house.node();
        first.on("count", counting_by(1));
        second.on("count", counting_by(1));
        house.start({.kind = "count", .total = 9});

        EXPECT_TRUE(first.work_once());
        EXPECT_FALSE(second.work_once());
        EXPECT_TRUE(first.work_once());
        house.now.us += 30 * us_per_second;
        EXPECT_TRUE(second.work_once());
        EXPECT_FALSE(first.work_once());
        EXPECT_THAT(house.counted(), ElementsAre(1, 2, 3));
    });
}

TEST(Jobs, a_chunk_prepared_before_another_node_went_on_is_thrown_away) {
    for_each_house([](House& house) {
        Jobs slow = house.node();
        Jobs quick = house.node();
        quick.on("count", counting_by(2));
        bool overtaken = false;
        slow.on_prepared("count", [&](storage::Store&, const JobRow& seen) -> Result<DoChunk> {
            if (!std::exchange(overtaken, true)) {
                house.now.us += 31 * us_per_second;
                EXPECT_TRUE(quick.work_once());  // goes on while this one still prepares
                house.now.us += 31 * us_per_second;
            }
            return DoChunk([seen](ledger::Writing& writing, const JobRow&) {
                return counting_by(2)(writing, seen);
            });
        });
        const JobId id = house.start({.kind = "count", .total = 6});
        while (slow.work_once()) continue;

        EXPECT_TRUE(overtaken);
        EXPECT_THAT(house.counted(), ElementsAre(1, 2, 3, 4, 5, 6));
        EXPECT_EQ(house.job(id).state, JobState::finished);
    });
}

TEST(Jobs, two_nodes_at_full_speed_never_do_a_chunk_twice) {
    for_each_house([](House& house) {
        OtherNode other(house);
        Jobs first = house.node();
        Jobs second = other.node();
        const auto finished = std::make_shared<std::promise<void>>();
        house.ledger.listen([finished](const std::vector<ledger::Heard>& heard) {
            for (const auto& fact : heard)
                if (fact.kind == "test.finished") finished->set_value();
        });
        for (Jobs* each : {&first, &second})
            each->on("count", [](ledger::Writing& writing, const JobRow& job) {
                auto step = counting_by(1)(writing, job);
                if (step.ok() && step->next == Next::finished)
                    writing.record({.kind = "test.finished", .subject = job.id.text()});
                return step;
            });
        first.start();
        second.start();
        const JobId id = house.start({.kind = "count", .total = 60});
        finished->get_future().wait();
        first.stop();
        second.stop();

        EXPECT_EQ(house.job(id).state, JobState::finished);
        EXPECT_EQ(house.counted().size(), 60U);  // a number twice is refused by its key
    });
}

TEST(Jobs, a_cancelled_job_stops_between_two_chunks) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on("count", counting_by(2));
        const JobId id = house.start({.kind = "count", .total = 6});
        EXPECT_TRUE(jobs.work_once());

        EXPECT_EQ(house.cancel(id), "");
        EXPECT_FALSE(jobs.work_once());
        EXPECT_EQ(house.job(id).state, JobState::cancelled);
        EXPECT_THAT(house.counted(), ElementsAre(1, 2));
    });
}

TEST(Jobs, cancelling_what_has_ended_or_never_was_is_refused) {
    for_each_house([](House& house) {
        const JobId id = house.start({.kind = "count"});
        EXPECT_EQ(house.cancel(id), "");
        EXPECT_EQ(house.cancel(id), "job_over");
        EXPECT_EQ(house.cancel(JobId{}), "job_unknown");
    });
}

TEST(Jobs, a_refused_chunk_leaves_nothing_and_fails_the_job_with_its_reason) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on("count", [](ledger::Writing& writing, const JobRow& job) -> Result<Step> {
            TRY(counting_by(2)(writing, job));
            if (job.done == 2) return stage_gone;
            return Step{2, 6, Next::more};
        });
        const JobId id = house.start({.kind = "count", .total = 6});
        while (jobs.work_once()) continue;

        EXPECT_EQ(house.job(id).state, JobState::failed);
        EXPECT_EQ(house.job(id).problem_code, "stage_gone");
        EXPECT_EQ(house.job(id).done, 2);
        EXPECT_THAT(house.counted(), ElementsAre(1, 2));
    });
}

TEST(Jobs, a_mistake_while_preparing_fails_that_job_and_no_other) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on("count", counting_by(1));
        jobs.on_prepared("break", [](storage::Store&, const JobRow&) -> Result<DoChunk> {
            throw std::runtime_error("a mistake");
        });
        const JobId broken = house.start({.kind = "break"});
        const JobId sound = house.start({.kind = "count", .total = 1});
        while (jobs.work_once()) continue;

        EXPECT_EQ(house.job(broken).problem_code, "work_broken");
        EXPECT_EQ(house.job(sound).state, JobState::finished);
        EXPECT_THAT(house.complaints, ElementsAre("a mistake"));
    });
}

TEST(Jobs, a_database_that_is_broken_while_preparing_fails_the_job) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on_prepared("read", [](storage::Store&, const JobRow&) -> Result<DoChunk> {
            throw storage::Failure(storage::Failure::Kind::broken, "wrong SQL");
        });
        const JobId id = house.start({.kind = "read"});
        while (jobs.work_once()) continue;
        EXPECT_EQ(house.job(id).problem_code, "storage_failed");
        EXPECT_THAT(house.complaints, ElementsAre("wrong SQL"));
    });
}

TEST(Jobs, while_the_database_is_away_a_job_waits_instead_of_failing) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        bool away = true;
        jobs.on_prepared("count", [&](storage::Store&, const JobRow&) -> Result<DoChunk> {
            if (away) throw storage::Failure(storage::Failure::Kind::unavailable, "away");
            return counting_by(1);
        });
        const JobId id = house.start({.kind = "count", .total = 1});
        EXPECT_FALSE(jobs.work_once());
        EXPECT_EQ(house.job(id).state, JobState::waiting);
        away = false;
        EXPECT_TRUE(jobs.work_once());
        EXPECT_EQ(house.job(id).state, JobState::finished);
    });
}

TEST(Jobs, several_jobs_take_turns) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        std::vector<std::string> order;
        jobs.on("name", [&](ledger::Writing&, const JobRow& job) -> Result<Step> {
            order.push_back(job.subject);
            return Step{job.done + 1, 2, job.done + 1 == 2 ? Next::finished : Next::more};
        });
        house.start({.kind = "name", .subject = "a"});
        house.now.us += 1;
        house.start({.kind = "name", .subject = "b"});
        do house.now.us += 1;
        while (jobs.work_once());
        EXPECT_THAT(order, ElementsAre("a", "b", "a", "b"));
    });
}

TEST(Jobs, a_stopped_node_gives_its_jobs_back_at_once) {
    for_each_house([](House& house) {
        const auto begun = std::make_shared<std::promise<void>>();
        Jobs leaving = house.node();
        leaving.on("endless", [begun](ledger::Writing&, const JobRow& job) -> Result<Step> {
            if (job.done == 0) begun->set_value();
            return Step{job.done + 1, 0};
        });
        leaving.start();
        const JobId id = house.start({.kind = "endless"}, "test.started");
        begun->get_future().wait();
        leaving.stop();

        EXPECT_EQ(house.job(id).state, JobState::running);
        EXPECT_EQ(house.job(id).lease_owner, "");
    });
}

TEST(Jobs, kinds_this_node_does_not_know_are_left_for_one_that_does) {
    for_each_house([](House& house) {
        Jobs older = house.node();
        older.on("count", counting_by(1));
        const JobId id = house.start({.kind = "count_better", .total = 1});
        EXPECT_FALSE(older.work_once());
        EXPECT_EQ(house.job(id).state, JobState::waiting);
    });
}
