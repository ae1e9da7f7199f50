// Commitments through the real ledger: their timers with a clock set by hand, the inbox page by
// page, and the laws broken by SQL.
#include <algorithm>
#include <set>

#include "commitments/promise_house_test.hpp"

namespace akad::commitments {
namespace {

TEST(Promises, D50_ComeDueOnceWhenTheirDayIsOverInTheWorkspacesZone) {
    in_each_house([](PromiseHouse& house) {
        house.never_remind();
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today().plus(2)).id;
        const Instant end = *Instant::parse(house.today().plus(2).text() + "T17:00:00Z");
        ASSERT_EQ(house.timers(), std::vector{end.us}) << "midnight in Jakarta is 17:00 in UTC";
        house.now.us = end.us - 1;
        EXPECT_EQ(house.jobs.fire_due(), 0);
        EXPECT_FALSE(house.now_of(id).came_due);
        house.now = end;
        EXPECT_EQ(house.jobs.fire_due(), 1);
        EXPECT_TRUE(house.now_of(id).came_due);
        EXPECT_TRUE(house.timers().empty());
        const auto fact = ledger::facts_about(*house.store.reader(), house.owner.workspace,
                                              house.deal.text(), INT64_MAX, 1)
                              .front();
        EXPECT_EQ(fact.kind, "commitment.came_due");
        EXPECT_EQ(fact.proof, Proof::system);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Promises, TheTimerFollowsTheDayAgreedLast) {
    in_each_house([](PromiseHouse& house) {
        const auto id = house.opened(house.ayu, *house.ayu.person, std::nullopt).id;
        EXPECT_TRUE(house.timers().empty()) << "what has no day does not come due";
        const auto move_to = [&](std::optional<Day> day) {
            ASSERT_TRUE(house
                            .change(id,
                                    [&](auto& writing, const Commitment& before) {
                                        return reschedule(writing, before, day);
                                    })
                            .ok());
        };
        move_to(house.today());
        ASSERT_EQ(house.timers().size(), 1U);
        const auto first = house.timers();
        move_to(house.today().plus(7));
        ASSERT_EQ(house.timers().size(), 1U);
        EXPECT_EQ(house.timers().front(), first.front() + 7 * us_per_day);
        house.pass_days(2);
        EXPECT_EQ(house.jobs.fire_due(), 0);
        move_to(std::nullopt);
        EXPECT_TRUE(house.timers().empty());
    });
}

TEST(Promises, WhatIsSettledOrWithdrawnDoesNotComeDue) {
    in_each_house([](PromiseHouse& house) {
        const auto kept = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        const auto gone = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        ASSERT_EQ(house.timers().size(), 2U);
        ASSERT_TRUE(
            house
                .change(kept, [](auto& writing,
                                 const Commitment& before) { return settle(writing, before, ""); })
                .ok());
        ASSERT_TRUE(house
                        .change(gone,
                                [](auto& writing, const Commitment& before) {
                                    return withdraw(writing, before, "No longer needed.");
                                })
                        .ok());
        EXPECT_TRUE(house.timers().empty());
        house.pass_days(3);
        EXPECT_EQ(house.jobs.fire_due(), 0);
        EXPECT_FALSE(house.now_of(kept).came_due);
    });
}

TEST(Promises, AMovedDayComesDueAgain) {
    in_each_house([](PromiseHouse& house) {
        house.never_remind();
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        house.pass_days(1);
        ASSERT_EQ(house.jobs.fire_due(), 1);
        ASSERT_TRUE(house
                        .change(id,
                                [&](auto& writing, const Commitment& before) {
                                    return reschedule(writing, before, house.today().plus(3));
                                })
                        .ok());
        EXPECT_FALSE(house.now_of(id).came_due);
        house.pass_days(4);
        EXPECT_EQ(house.jobs.fire_due(), 1);
        EXPECT_TRUE(house.now_of(id).came_due);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Promises, AWorkspaceThatMovedWestGivesItsDaysTheirNewEnd) {
    in_each_house([](PromiseHouse& house) {
        house.never_remind();
        const Day day = house.today();
        const auto id = house.opened(house.ayu, *house.ayu.person, day).id;
        house.tamper("UPDATE workspace SET time_zone = 'America/New_York'");
        house.now = *Instant::parse(day.text() + "T17:00:00Z");
        EXPECT_EQ(house.jobs.fire_due(), 1);
        EXPECT_FALSE(house.now_of(id).came_due) << "it is one in the afternoon in New York";
        house.now = *Instant::parse(day.plus(1).text() + "T04:00:00Z");
        EXPECT_EQ(house.jobs.fire_due(), 1);
        EXPECT_TRUE(house.now_of(id).came_due);
    });
}

TEST(Promises, ATimerOfAnotherTimeChangesNothing) {
    in_each_house([](PromiseHouse& house) {
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        ASSERT_TRUE(
            house
                .change(id, [](auto& writing,
                               const Commitment& before) { return settle(writing, before, ""); })
                .ok());
        const auto revision = house.now_of(id).revision;
        ASSERT_TRUE(house
                        .act(house.ayu,
                             [&](ledger::Writing& writing) {
                                 writing.record({.kind = "test.fired", .subject = "test_1"});
                                 return come_due(writing, id, house.today().plus(9));
                             })
                        .ok());
        EXPECT_EQ(house.now_of(id).revision, revision);
    });
}

TEST(Promises, ATitleIsNeededAndAPromiseIsSettledOnce) {
    in_each_house([](PromiseHouse& house) {
        const auto untitled = house.act(house.ayu, [&](ledger::Writing& writing) {
            return open(writing, {.deal = house.deal, .owner = *house.ayu.person, .title = "  "});
        });
        EXPECT_EQ(code_of(untitled), "too_short");
        const auto id = house.opened(house.ayu, *house.ayu.person, {}).id;
        const auto settle_it = [&] {
            return house.change(id, [](auto& writing, const Commitment& before) {
                return settle(writing, before, "");
            });
        };
        EXPECT_EQ(code_of(settle_it()), "ok");
        EXPECT_EQ(code_of(settle_it()), "already_settled");
    });
}

TEST(InboxOfAPerson, ShowsWhatTheyOweByDayPageByPage) {
    in_each_house([](PromiseHouse& house) {
        const std::vector<std::optional<Day>> days{
            house.today().plus(3),  std::nullopt, house.today(),        house.today().plus(3),
            house.today().plus(-5), std::nullopt, house.today().plus(9)};
        std::vector<Commitment> owed;
        for (const auto& day : days)
            owed.push_back(house.opened(house.dewi, *house.ayu.person, day));
        house.opened(house.ayu, *house.dewi.person, house.today());
        std::ranges::sort(owed, {}, [](const Commitment& each) {
            return std::pair(each.due_day ? each.due_day->text() : "9999-12-31", each.id);
        });
        std::vector<CommitmentId> expected;
        for (const auto& each : owed) expected.push_back(each.id);
        for (const int limit : {1, 2, 3, 7, 50}) {
            EXPECT_EQ(house.whole_inbox(house.ayu, Inbox::owe, limit), expected) << limit;
            EXPECT_EQ(house.whole_inbox(house.dewi, Inbox::owed, limit), expected) << limit;
        }
        EXPECT_EQ(count_in(*house.store.reader(), house.owner.workspace, Inbox::owe,
                           *house.ayu.person, 1'000),
                  7);
        EXPECT_EQ(count_in(*house.store.reader(), house.owner.workspace, Inbox::owe,
                           *house.ayu.person, 5),
                  5)
            << "counting stops";
    });
}

TEST(InboxOfAPerson, OwedToThemLeavesOutWhatTheyOweThemselves) {
    in_each_house([](PromiseHouse& house) {
        house.opened(house.ayu, *house.ayu.person, house.today());
        const auto other = house.opened(house.ayu, *house.dewi.person, house.today());
        EXPECT_EQ(house.whole_inbox(house.ayu, Inbox::owed, 10), std::vector{other.id});
    });
}

TEST(InboxOfAPerson, DoneShowsTheNewestFirst) {
    in_each_house([](PromiseHouse& house) {
        std::vector<CommitmentId> settled_ids;
        for (int i = 0; i < 5; ++i) {
            const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
            if (i % 2 == 0) house.pass_s(1);  // some settle at the same instant
            ASSERT_TRUE(house
                            .change(id,
                                    [](auto& writing, const Commitment& before) {
                                        return settle(writing, before, "");
                                    })
                            .ok());
            settled_ids.insert(settled_ids.begin(), id);
        }
        for (const int limit : {1, 2, 10})
            EXPECT_EQ(house.whole_inbox(house.ayu, Inbox::done, limit), settled_ids) << limit;
        EXPECT_TRUE(house.whole_inbox(house.ayu, Inbox::owe, 10).empty());
    });
}

TEST(InboxOfAPerson, ACursorOfAnotherListIsRefused) {
    in_each_house([](PromiseHouse& house) {
        const std::string id = CommitmentId{}.text();
        for (const std::string& cursor :
             {std::string("~"), std::string("nonsense"), "2026-05-15~" + id + "x", "12x~" + id,
              "2026-13-01~" + id, "~" + id, std::string("2026-05-15~")}) {
            for (const Inbox which : {Inbox::owe, Inbox::done})
                EXPECT_EQ(code_of(house.see(house.ayu,
                                            [&](const storage::Reading& reading) {
                                                return inbox(reading, which, cursor, 10);
                                            })),
                          "bad_cursor")
                    << cursor;
        }
    });
}

TEST(InboxOfAPerson, TheSystemAndAnotherWorkspaceSeeNothing) {
    in_each_house([](PromiseHouse& house) {
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        Caller nobody = house.ayu;
        nobody.person.reset();
        EXPECT_TRUE(house.whole_inbox(nobody, Inbox::owe, 10).empty());
        const Caller stranger = house.found("Other company", "boss@other.example");
        Caller same_person = stranger;
        same_person.person = house.ayu.person;
        EXPECT_TRUE(house.whole_inbox(same_person, Inbox::owe, 10).empty());
        EXPECT_FALSE(find(*house.store.reader(), stranger.workspace, id).has_value());
        EXPECT_TRUE(find_all(*house.store.reader(), stranger.workspace, {id}).empty());
    });
}

TEST(Promises, AreFoundManyAtOnceEachOnce) {
    in_each_house([](PromiseHouse& house) {
        std::vector<CommitmentId> ids;
        std::set<CommitmentId> expected;
        for (int i = 0; i < 70; ++i)  // more than one query takes
            ids.push_back(house.opened(house.ayu, *house.ayu.person, {}).id);
        expected.insert(ids.begin(), ids.end());
        const auto found = find_all(*house.store.reader(), house.owner.workspace, ids);
        std::set<CommitmentId> seen;
        for (const auto& each : found) seen.insert(each.id);
        EXPECT_EQ(found.size(), 70U);
        EXPECT_EQ(seen, expected);
        EXPECT_TRUE(find_all(*house.store.reader(), house.owner.workspace, {}).empty());
    });
}

TEST(CommitmentLaws, ASettledCommitmentSaysWhen) {
    in_each_house([](PromiseHouse& house) {
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        house.tamper("UPDATE commitment SET state = 'done'");
        EXPECT_NE(house.broken().find("a settled commitment says when | commitment " + id.text()),
                  std::string::npos);
    });
}

TEST(CommitmentLaws, TwoOpenNextStepsNeverStandOnOneDeal) {
    in_each_house([](PromiseHouse& house) {
        house.opened(house.ayu, *house.ayu.person, house.today(), Kind::next_step);
        EXPECT_EQ(house.broken(), "");
        house.tamper(
            "CREATE TABLE again AS SELECT * FROM commitment; "
            "UPDATE again SET id = replace(id, 'com_0', 'com_1'); "
            "INSERT INTO commitment SELECT * FROM again; DROP TABLE again");
        EXPECT_NE(house.broken().find("two open next steps never stand on one deal"),
                  std::string::npos);
    });
}

}  // namespace
}  // namespace akad::commitments
