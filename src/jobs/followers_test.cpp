#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <future>

#include "jobs/house_test.hpp"
#include "jobs/jobs.hpp"
#include "ledger/heads.hpp"

using namespace akad;
using namespace akad::jobs;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Error odd{ErrorKind::conflict, "odd_fact", "This fact cannot be read."};

/// Writes down the number of every fact; one that counts twice breaks the key of the table.
Result<void> note(ledger::Writing& writing, Facts facts) {
    for (const ledger::Fact& fact : facts)
        storage::run(writing.db, "INSERT INTO counted (workspace, number) VALUES ($1, $2)",
                     writing.caller.workspace, fact.sequence);
    return {};
}

Result<void> forget(ledger::Writing& writing) {
    storage::run(writing.db, "DELETE FROM counted WHERE workspace = $1", writing.caller.workspace);
    return {};
}

Follow noting(int most_facts = 500) {
    return {.apply = note, .clear = forget, .most_facts = most_facts};
}

/// Refuses every chunk that holds a fact of the kind "test.bad".
Result<void> note_good(ledger::Writing& writing, Facts facts) {
    for (const ledger::Fact& fact : facts)
        if (fact.kind == "test.bad") return odd;
    return note(writing, facts);
}

void tell(House& house, int count, const std::string& kind = "test.told") {
    ASSERT_TRUE(house
                    .act([&](ledger::Writing& writing) -> Result<std::string> {
                        for (int i = 0; i < count; ++i)
                            writing.record({.kind = kind, .subject = "test_1"});
                        return std::string();
                    })
                    .ok());
}

std::vector<std::int64_t> numbers_to(std::int64_t last, std::int64_t without = 0) {
    std::vector<std::int64_t> all;
    for (std::int64_t i = 1; i <= last; ++i)
        if (i != without) all.push_back(i);
    return all;
}

FollowerRow row_of(House& house) {
    return followers_of(*house.store.reader(), house.caller.workspace).at(0);
}

void follow_all(Jobs& jobs) {
    while (jobs.follow_once()) continue;
}

}  // namespace

TEST(Followers, every_fact_is_given_once_and_in_order) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        std::vector<std::int64_t> seen;
        jobs.follow("count", {.apply = [&](ledger::Writing& writing, Facts facts) -> Result<void> {
                                  EXPECT_LE(facts.size(), 4U);
                                  for (const auto& fact : facts) seen.push_back(fact.sequence);
                                  return note(writing, facts);
                              },
                              .most_facts = 4});
        tell(house, 10);
        follow_all(jobs);
        tell(house, 3);
        follow_all(jobs);
        EXPECT_EQ(seen, numbers_to(13));
        EXPECT_EQ(house.counted(), numbers_to(13));
        EXPECT_EQ(row_of(house).cursor, 13);
    });
}

TEST(Followers, a_new_node_catches_up_with_what_was_written_before_it_listened) {
    for_each_house([](House& house) {
        tell(house, 7);
        Jobs jobs = house.node();
        jobs.follow("count", noting());
        follow_all(jobs);
        EXPECT_EQ(house.counted(), numbers_to(7));
    });
}

TEST(Followers, after_a_crash_between_two_chunks_the_next_node_goes_on_behind_the_last_one) {
    for_each_house([](House& house) {
        tell(house, 6);
        {
            Jobs crashed = house.node();
            crashed.follow("count", noting(2));
            EXPECT_TRUE(crashed.follow_once());
            EXPECT_EQ(house.counted(), numbers_to(2));
        }
        house.now.us += 31 * us_per_second;
        Jobs next = house.node();
        next.follow("count", noting(2));
        follow_all(next);
        EXPECT_EQ(house.counted(), numbers_to(6));
    });
}

TEST(Followers, another_node_keeps_its_hands_off_while_a_lease_runs) {
    for_each_house([](House& house) {
        if (house.store.dialect() == storage::Dialect::sqlite) return;  // a folder has one node
        Jobs first = house.node();
        Jobs second = house.node();
        first.follow("count", noting(2));
        second.follow("count", noting(2));
        tell(house, 6);
        EXPECT_TRUE(first.follow_once());
        follow_all(second);
        EXPECT_EQ(house.counted(), numbers_to(2));
        house.now.us += 31 * us_per_second;
        follow_all(second);
        EXPECT_EQ(house.counted(), numbers_to(6));
    });
}

TEST(Followers, a_chunk_prepared_before_another_node_went_on_is_thrown_away) {
    for_each_house([](House& house) {
        Jobs slow = house.node();
        Jobs quick = house.node();
        quick.follow("count", noting(2));
        bool overtaken = false;
        slow.follow("count", {.prepare = [&](storage::Store&, Facts) -> Result<FollowFacts> {
                                  if (!std::exchange(overtaken, true)) {
                                      EXPECT_TRUE(quick.follow_once());
                                      house.now.us += 31 * us_per_second;
                                  }
                                  return FollowFacts(note);
                              },
                              .most_facts = 2});
        tell(house, 6);
        follow_all(slow);
        EXPECT_TRUE(overtaken);
        EXPECT_EQ(house.counted(), numbers_to(6));
    });
}

TEST(Followers, two_nodes_at_full_speed_give_every_fact_once) {
    for_each_house([](House& house) {
        OtherNode other(house);
        Jobs first = house.node();
        Jobs second = other.node();
        const auto all_given = std::make_shared<std::promise<void>>();
        for (Jobs* each : {&first, &second})
            each->follow(
                "count",
                {.apply = [all_given](ledger::Writing& writing, Facts facts) -> Result<void> {
                     TRY(note(writing, facts));
                     if (facts.back().sequence == 61)
                         writing.record({.kind = "test.end", .subject = "test_1"});
                     return {};
                 },
                 .most_facts = 1});
        house.ledger.listen([all_given](const std::vector<ledger::Heard>& heard) {
            for (const auto& fact : heard)
                if (fact.kind == "test.end") all_given->set_value();
        });
        first.start();
        second.start();
        for (int i = 0; i < 61; ++i) tell(house, 1);
        all_given->get_future().wait();
        first.stop();
        second.stop();
        const auto counted = house.counted();
        EXPECT_THAT(std::vector(counted.begin(), counted.begin() + 61), numbers_to(61));
        EXPECT_EQ(row_of(house).lease_owner, "") << "leases are given back";
    });
}

TEST(Followers, a_fact_that_fails_five_times_is_parked_and_the_rest_goes_on) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.follow("count", {.apply = note_good});
        tell(house, 9);
        tell(house, 1, "test.bad");
        tell(house, 20);
        follow_all(jobs);
        EXPECT_EQ(house.counted(), numbers_to(9)) << "those before it do not wait";
        for (const int seconds : {1, 2, 4, 8}) {
            EXPECT_EQ(row_of(house).cursor, 9);
            house.now.us += seconds * us_per_second;
            follow_all(jobs);
        }
        EXPECT_EQ(house.counted(), numbers_to(30, 10));
        const auto parked = parked_facts(*house.store.reader(), house.caller.workspace);
        ASSERT_EQ(parked.size(), 1U);
        EXPECT_EQ(parked[0].sequence, 10);
        EXPECT_EQ(parked[0].name, "count");
        EXPECT_EQ(parked[0].problem, "odd_fact: This fact cannot be read.");
        EXPECT_EQ(count_parked_facts(*house.store.reader()), 1);
    });
}

TEST(Followers, a_mistake_in_one_does_not_hold_up_another) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.follow("broken", {.apply = [](ledger::Writing&, Facts) -> Result<void> {
                        throw std::runtime_error("a mistake");
                    }});
        jobs.follow("count", noting());
        tell(house, 5);
        follow_all(jobs);
        EXPECT_EQ(house.counted(), numbers_to(5));
        EXPECT_THAT(parked_facts(*house.store.reader(), house.caller.workspace), IsEmpty());
    });
}

TEST(Followers, while_the_queue_is_full_nothing_is_held_against_a_fact) {
    for_each_house([](House& house) {
        tell(house, 3);
        ledger::Ledger full(house.store, {.queue = 0});
        Jobs jobs(house.store, full, [&] { return house.now; });
        jobs.follow("count", noting());
        EXPECT_FALSE(jobs.follow_once());
        full.stop();
        EXPECT_THAT(followers_of(*house.store.reader(), house.caller.workspace), IsEmpty());
    });
}

TEST(Followers, rebuilding_empties_the_projection_and_begins_at_the_first_fact) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        bool strict = true;
        jobs.follow("count", {.apply =
                                  [&](ledger::Writing& writing, Facts facts) {
                                      return strict ? note_good(writing, facts)
                                                    : note(writing, facts);
                                  },
                              .clear = forget});
        tell(house, 1, "test.bad");
        tell(house, 4);
        for (int i = 0; i < 5; ++i, house.now.us += 10 * us_per_second) follow_all(jobs);
        EXPECT_EQ(house.counted(), (std::vector<std::int64_t>{2, 3, 4, 5}));
        strict = false;
        ASSERT_TRUE(jobs.rebuild(house.caller.workspace, "count").ok());
        EXPECT_THAT(house.counted(), IsEmpty());
        follow_all(jobs);
        EXPECT_EQ(house.counted(), numbers_to(5));
        EXPECT_EQ(count_parked_facts(*house.store.reader()), 0);
        EXPECT_EQ(jobs.rebuild(house.caller.workspace, "nobody").error().code, "follower_unknown");
    });
}

TEST(Followers, moving_the_cursor_wakes_nobody) {
    for_each_house([](House& house) {
        const auto heard_facts = std::make_shared<std::atomic<int>>(0);
        house.ledger.listen([heard_facts](const std::vector<ledger::Heard>& heard) {
            *heard_facts += static_cast<int>(heard.size());
        });
        Jobs jobs = house.node();
        jobs.follow("count", noting(1));
        tell(house, 3);
        int steps = 0;
        while (jobs.follow_once()) ++steps;
        EXPECT_EQ(*heard_facts, 3);
        EXPECT_EQ(steps, 4) << "three chunks, and one look that finds the end";
        EXPECT_FALSE(jobs.follow_once());
    });
}

TEST(Followers, a_sleeping_node_wakes_for_a_new_fact) {
    for_each_house([](House& house) {
        const auto given = std::make_shared<std::promise<std::string>>();
        Jobs jobs = house.node();
        jobs.follow("count", {.apply = [given](ledger::Writing&, Facts facts) -> Result<void> {
                        given->set_value(facts.back().kind);
                        return {};
                    }});
        jobs.start();
        tell(house, 1, "test.woken");
        EXPECT_EQ(given->get_future().get(), "test.woken");
        jobs.stop();
    });
}

TEST(Followers, what_one_node_wrote_is_followed_by_another) {
    for_each_house([](House& house) {
        OtherNode other(house);
        Jobs jobs = other.node();
        jobs.follow("count", noting());
        tell(house, 3);
        follow_all(jobs);
        EXPECT_EQ(house.counted(), numbers_to(3));
    });
}

TEST(Followers, a_deleted_workspace_is_followed_no_more) {
    for_each_house([](House& house) {
        Jobs jobs = house.node();
        jobs.follow("count", {.prepare = [&](storage::Store&, Facts) -> Result<FollowFacts> {
                        const auto gone = house.ledger.forget_workspace(
                            house.caller.workspace,
                            [](storage::Connection&) { return Result<void>(); });
                        EXPECT_TRUE(gone.ok());
                        return FollowFacts(note);
                    }});
        tell(house, 3);
        EXPECT_TRUE(jobs.follow_once());
        EXPECT_FALSE(jobs.follow_once());
        EXPECT_THAT(followers_of(*house.store.reader(), house.caller.workspace), IsEmpty());
        EXPECT_THAT(house.complaints, IsEmpty());
    });
}
