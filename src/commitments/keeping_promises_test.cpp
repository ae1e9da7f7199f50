// Commitments through the real ledger: their timers with a clock set by hand, the inbox page by
// page, and the laws broken by SQL.
#include <algorithm>
#include <set>

#include "commitments/commitments.hpp"
#include "jobs/jobs.hpp"
#include "people/testing_house.hpp"
#include "storage/query.hpp"

namespace akad::commitments {
namespace {

using people::testing::TestHouse;

struct PromiseHouse : TestHouse {
    explicit PromiseHouse(storage::Store& store_in)
        : TestHouse(store_in), jobs(store_in, ledger, [this] { return now; }) {
        ayu = joined(Role::representative, "Ayu Pratama", "ayu@example.com");
        dewi = joined(Role::deal_desk, "Dewi Rahayu", "dewi@example.com");
        Draw draw(now, fresh_seed());
        deal = draw.id<DealId>();
        jobs.on_timer(std::string(due_timer), [](ledger::Writing& writing,
                                                 const jobs::TimerRow& timer) {
            const auto id = CommitmentId::parse(timer.subject);
            const Day today = people::today_in(writing.db, writing.caller.workspace, writing.now);
            return come_due(writing, *id, today);
        });
    }

    Commitment opened(const Caller& caller, PersonId owes, std::optional<Day> due,
                      Kind kind = Kind::evidence_request) {
        pass_s(1);
        const auto made = act(caller, [&](ledger::Writing& writing) {
            return open(writing, {.kind = kind,
                                  .deal = deal,
                                  .deal_name = "Fleet rollout",
                                  .owner = owes,
                                  .title = "Send the offer",
                                  .due_day = due});
        });
        EXPECT_TRUE(made.ok()) << made.error().code;
        return *made;
    }
    Commitment now_of(CommitmentId id) { return *find(*store.reader(), owner.workspace, id); }
    template <class Act>
    auto change(CommitmentId id, Act change_it) {
        return act(ayu, [&](ledger::Writing& writing) { return change_it(writing, now_of(id)); });
    }
    [[nodiscard]] Day today() const { return day_in_zone(now, "Asia/Jakarta"); }
    std::vector<std::int64_t> timers() {
        return storage::all<std::int64_t>(
            *store.reader(), "SELECT due_at FROM timer WHERE workspace = $1", owner.workspace);
    }
    /// All pages of an inbox, `limit` at a time.
    std::vector<CommitmentId> whole_inbox(const Caller& caller, Inbox which, int limit) {
        std::vector<CommitmentId> ids;
        std::string cursor;
        for (int page_number = 0; page_number < 100; ++page_number) {
            const auto page = see(caller, [&](const storage::Reading& reading) {
                return inbox(reading, which, cursor, limit);
            });
            EXPECT_TRUE(page.ok());
            EXPECT_LE(page->items.size(), static_cast<std::size_t>(limit));
            for (const auto& each : page->items) ids.push_back(each.id);
            if (!page->next) return ids;
            cursor = *page->next;
        }
        ADD_FAILURE() << "the inbox has no end";
        return ids;
    }
    std::string broken() {
        ledger::Constitution all{people::folded_tables(), people::laws()};
        for (const auto& table : folded_tables()) all.tables.push_back(table);
        for (const auto& law : laws()) all.laws.push_back(law);
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept()) text += each.law + " | " + each.place + "\n";
        return text;
    }

    jobs::Jobs jobs;
    Caller ayu;
    Caller dewi;
    DealId deal{};
};

void in_each_house(const std::function<void(PromiseHouse&)>& body) {
    test::for_each_database(test::steps_of({ledger::migrations(), jobs::migrations(),
                                            people::migrations(), migrations()}),
                            [&](storage::Store& store) {
                                PromiseHouse house(store);
                                body(house);
                                house.ledger.stop();
                            });
}

template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

TEST(Promises, D50_ComeDueOnceWhenTheirDayIsOverInTheWorkspacesZone) {
    in_each_house([](PromiseHouse& house) {
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
        EXPECT_EQ(
            count_owed_by(*house.store.reader(), house.owner.workspace, *house.ayu.person, 1'000),
            7);
        EXPECT_EQ(count_owed_by(*house.store.reader(), house.owner.workspace, *house.ayu.person, 5),
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
            "INSERT INTO commitment SELECT workspace, replace(id, 'com_0', 'com_1'), revision, "
            "kind, deal, deal_name, criterion, evidence, side, owner, with_person, title, "
            "first_due, due_day, state, opened_by, opened_at, settled_by, settled_at, note, "
            "came_due FROM commitment");
        EXPECT_NE(house.broken().find("two open next steps never stand on one deal"),
                  std::string::npos);
    });
}

}  // namespace
}  // namespace akad::commitments
