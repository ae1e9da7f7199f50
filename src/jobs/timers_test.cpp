#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>

#include "jobs/house_test.hpp"
#include "jobs/jobs.hpp"

using namespace akad;
using namespace akad::jobs;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Counts up; firing twice breaks the key of the table.
FireTimer noting() {
    return [](ledger::Writing& writing, const TimerRow& timer) -> Result<void> {
        storage::run(writing.db, "INSERT INTO counted (workspace, number) VALUES ($1, $2)",
                     writing.caller.workspace, timer.due_at.us / us_per_second);
        return {};
    };
}

constexpr Instant at_s(std::int64_t seconds) {
    return {seconds * us_per_second};
}

}  // namespace

TEST(Timers, a_timer_fires_when_it_is_due_and_never_again) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on_timer("remind", noting());
        house.set("remind", "com_1", at_s(1010));
        EXPECT_EQ(jobs.fire_due(), 0);
        house.now = at_s(1010);
        EXPECT_EQ(jobs.fire_due(), 1);
        house.now = at_s(9999);
        EXPECT_EQ(jobs.fire_due(), 0);
        EXPECT_THAT(house.counted(), ElementsAre(1010));
    });
}

TEST(Timers, of_two_nodes_one_fires) {
    for_each_house([](House& house) {
        OtherNode other_node(house);
        Jobs first = house.node();
        Jobs second = other_node.node();
        first.on_timer("remind", noting());
        second.on_timer("remind", noting());
        for (int i = 0; i < 40; ++i) house.set("remind", "com_" + std::to_string(i), at_s(500 + i));

        auto other = std::async(std::launch::async, [&] { return second.fire_due(); });
        const int fired = first.fire_due();
        EXPECT_EQ(fired + other.get(), 40);
        EXPECT_EQ(house.counted().size(), 40U);
    });
}

TEST(Timers, while_the_queue_is_full_a_timer_waits_and_no_try_is_counted) {
    for_each_house([](House& house) {
        house.set("remind", "com_1", at_s(900));
        ledger::Ledger full(house.store, {.queue = 0});
        Jobs jobs(house.store, full, [&] { return house.now; });
        jobs.on_timer("remind", noting());
        EXPECT_EQ(jobs.fire_due(), 0);
        full.stop();

        Jobs later = house.node();
        later.on_timer("remind", noting());
        EXPECT_EQ(later.fire_due(), 1) << "a counted try would wait ten seconds";
    });
}

TEST(Timers, setting_it_again_moves_it) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on_timer("remind", noting());
        house.set("remind", "com_1", at_s(900));
        house.set("remind", "com_1", at_s(1020));
        EXPECT_EQ(jobs.fire_due(), 0);
        house.now = at_s(1020);
        EXPECT_EQ(jobs.fire_due(), 1);
        EXPECT_THAT(house.counted(), ElementsAre(1020));
    });
}

TEST(Timers, a_cancelled_timer_does_not_fire) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on_timer("remind", noting());
        house.set("remind", "com_1", at_s(900));
        const auto kept = house.act([](ledger::Writing& writing) -> Result<std::string> {
            cancel_timer(writing, "remind", "com_1");
            return std::string();
        });
        ASSERT_TRUE(kept.ok());
        EXPECT_EQ(jobs.fire_due(), 0);
    });
}

TEST(Timers, a_timer_may_set_itself_anew) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on_timer("daily", [](ledger::Writing& writing, const TimerRow& timer) -> Result<void> {
            TRY(noting()(writing, timer));
            set_timer(writing, timer.kind, timer.subject, {timer.due_at.us + us_per_day});
            return {};
        });
        house.set("daily", "ws_1", at_s(900));
        EXPECT_EQ(jobs.fire_due(), 1);
        EXPECT_EQ(jobs.fire_due(), 0);
        house.now = at_s(900 + 86'400);
        EXPECT_EQ(jobs.fire_due(), 1);
        EXPECT_THAT(house.counted(), ElementsAre(900, 87'300));
    });
}

TEST(Timers, a_refused_timer_is_tried_later_and_parked_after_eight_tries) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        int tries = 0;
        jobs.on_timer("remind", [&](ledger::Writing&, const TimerRow&) -> Result<void> {
            ++tries;
            return Error{ErrorKind::conflict, "nobody_home", "Nobody is home."};
        });
        house.set("remind", "com_1", at_s(900));
        jobs.fire_due();
        jobs.fire_due();
        EXPECT_EQ(tries, 1) << "the second try waits ten seconds";
        for (int i = 0; i < 20; ++i) {
            house.now.us += us_per_day;
            jobs.fire_due();
        }
        EXPECT_EQ(tries, 8);
        const auto parked = parked_timers(*house.store.reader(), house.caller.workspace);
        ASSERT_EQ(parked.size(), 1U);
        EXPECT_EQ(parked[0].problem, "nobody_home: Nobody is home.");
        EXPECT_EQ(parked[0].due_at, at_s(900));
    });
}

TEST(Timers, a_timer_that_is_refused_does_not_hold_up_the_rest) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.on_timer("remind",
                      [](ledger::Writing& writing, const TimerRow& timer) -> Result<void> {
                          if (timer.subject == "com_bad")
                              return Error{ErrorKind::conflict, "nobody_home", "Nobody is home."};
                          return noting()(writing, timer);
                      });
        house.set("remind", "com_bad", at_s(800));
        house.set("remind", "com_good", at_s(900));
        EXPECT_EQ(jobs.fire_due(), 1);
        EXPECT_THAT(house.counted(), ElementsAre(900));
    });
}

TEST(Timers, a_sleeping_node_wakes_for_a_timer_that_is_set) {
    for_each_house([](House& house) {
        const auto fired = std::make_shared<std::promise<std::string>>();
        Jobs jobs = house.node();
        jobs.on_timer("remind", [fired](ledger::Writing&, const TimerRow& timer) -> Result<void> {
            fired->set_value(timer.subject);
            return {};
        });
        jobs.start();
        house.set("remind", "com_1", house.now);
        EXPECT_EQ(fired->get_future().get(), "com_1");
        jobs.stop();
    });
}
