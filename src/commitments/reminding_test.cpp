// Reminders and escalation through the real ledger and timers, with a clock set by hand.
#include "commitments/promise_house_test.hpp"
#include "people/calendars.hpp"

namespace akad::commitments {
namespace {

/// A Monday, six in the morning in Jakarta.
constexpr const char* monday = "2026-04-26T23:00:00Z";

struct Reminding {
    explicit Reminding(PromiseHouse& house_in) : house(house_in) {
        house.now = *Instant::parse(monday);
        budi = house.joined(Role::manager, "Budi Santoso", "budi@example.com");
    }
    /// Ten in the morning of a day in Jakarta; what is due then fires.
    void come_to(const char* text) {
        house.now = *Instant::parse(std::string(text) + "T03:00:00Z");
        house.jobs.fire_due();
    }
    std::vector<std::string> told(CommitmentId id) {
        std::vector<std::string> kinds;
        const auto facts =
            ledger::facts_after(*house.store.reader(), house.owner.workspace, 0, 10'000);
        for (const auto& fact : facts)
            if (fact.subject == id.text() &&
                (fact.kind == "commitment.reminded" || fact.kind == "commitment.escalated"))
                kinds.push_back(fact.kind);
        return kinds;
    }
    PromiseHouse& house;
    Caller budi;
};

using Told = std::vector<std::string>;

TEST(Reminding, BeforeOnAndAfterTheDayAndThenTheManager) {
    in_each_house([](PromiseHouse& house) {
        Reminding clock(house);
        const auto id = house.opened(house.ayu, *house.ayu.person, *Day::parse("2026-05-06")).id;
        clock.come_to("2026-05-03");
        EXPECT_EQ(clock.told(id), Told{});
        clock.come_to("2026-05-04");
        EXPECT_EQ(clock.told(id), Told{"commitment.reminded"});
        clock.come_to("2026-05-06");
        clock.come_to("2026-05-07");
        EXPECT_EQ(clock.told(id).size(), 3U);
        EXPECT_EQ(house.now_of(id).reminders, 3);
        EXPECT_TRUE(house.whole_inbox(clock.budi, Inbox::escalated, 5).empty());
        clock.come_to("2026-05-11");
        EXPECT_EQ(clock.told(id).back(), "commitment.escalated");
        EXPECT_EQ(house.whole_inbox(clock.budi, Inbox::escalated, 5), std::vector{id});
        const auto fact = ledger::facts_about(*house.store.reader(), house.owner.workspace,
                                              house.deal.text(), INT64_MAX, 1)
                              .front();
        EXPECT_NE(fact.kept.find("\"reminded\":3"), std::string::npos) << "what has been tried";
        EXPECT_NE(fact.kept.find("\"late_days\":5"), std::string::npos) << fact.kept;
        clock.come_to("2026-06-11");
        EXPECT_EQ(clock.told(id).size(), 4U) << "and then nobody is told again";
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Reminding, ANodeThatSleptCatchesUpOnce) {
    in_each_house([](PromiseHouse& house) {
        Reminding clock(house);
        const auto id = house.opened(house.ayu, *house.ayu.person, *Day::parse("2026-05-06")).id;
        clock.come_to("2026-05-08");
        EXPECT_EQ(clock.told(id), Told{"commitment.reminded"}) << "three were missed";
        EXPECT_EQ(house.jobs.fire_due(), 0);
        jobs::Jobs other_node(house.store, house.ledger, [&] { return house.now; });
        other_node.on_timer(std::string(ladder_timer),
                            [](ledger::Writing& writing, const jobs::TimerRow& timer) {
                                return climb(writing, *CommitmentId::parse(timer.subject));
                            });
        EXPECT_EQ(other_node.fire_due(), 0) << "nor does another node";
        EXPECT_EQ(clock.told(id).size(), 1U);
    });
}

TEST(Reminding, WaitsForTheEndOfAHolidayOrAnAbsence) {
    in_each_house([](PromiseHouse& house) {
        Reminding clock(house);
        const auto away = house.act(house.ayu, [](ledger::Writing& writing) {
            return people::note_absence(writing, {.first_day = *Day::parse("2026-05-06"),
                                                  .last_day = *Day::parse("2026-05-12")});
        });
        ASSERT_TRUE(away.ok());
        const auto id = house.opened(house.ayu, *house.ayu.person, *Day::parse("2026-05-05")).id;
        clock.come_to("2026-05-07");
        EXPECT_EQ(clock.told(id), Told{}) << "she is away";
        EXPECT_EQ(house.jobs.fire_due(), 0);
        clock.come_to("2026-05-13");
        EXPECT_EQ(clock.told(id), Told{"commitment.reminded"});
        // The 14th is Ascension Day and the 15th joint leave.
        clock.come_to("2026-05-14");
        clock.come_to("2026-05-16");
        EXPECT_EQ(clock.told(id).size(), 1U);
        clock.come_to("2026-05-19");
        EXPECT_EQ(clock.told(id).back(), "commitment.escalated");
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Reminding, AMovedDayBeginsAnew) {
    in_each_house([](PromiseHouse& house) {
        Reminding clock(house);
        const auto id = house.opened(house.ayu, *house.ayu.person, *Day::parse("2026-05-06")).id;
        clock.come_to("2026-05-11");
        EXPECT_EQ(clock.told(id), Told{"commitment.escalated"});
        ASSERT_TRUE(house
                        .change(id,
                                [](auto& writing, const Commitment& before) {
                                    return reschedule(writing, before, Day::parse("2026-05-25"));
                                })
                        .ok());
        EXPECT_TRUE(house.whole_inbox(clock.budi, Inbox::escalated, 5).empty());
        clock.come_to("2026-05-20");
        EXPECT_EQ(clock.told(id).size(), 1U);
        clock.come_to("2026-05-21");
        EXPECT_EQ(clock.told(id).size(), 2U);
        ASSERT_TRUE(
            house
                .change(id, [](auto& writing,
                               const Commitment& before) { return settle(writing, before, ""); })
                .ok());
        clock.come_to("2026-07-21");
        EXPECT_EQ(clock.told(id).size(), 2U) << "what is done is not reminded of";
    });
}

TEST(Reminding, WhatWaitsForSomethingElseIsNotRemindedOf) {
    in_each_house([](PromiseHouse& house) {
        Reminding clock(house);
        const auto first = house.opened(house.ayu, *house.ayu.person, {}).id;
        const auto made = house.act(house.ayu, [&](ledger::Writing& writing) {
            return open(writing, {.kind = Kind::plan_step,
                                  .deal = house.deal,
                                  .owner = *house.ayu.person,
                                  .title = "Sign",
                                  .due_day = Day::parse("2026-05-06"),
                                  .prerequisites = {{first, 0}}});
        });
        ASSERT_TRUE(made.ok());
        clock.come_to("2026-05-06");
        EXPECT_EQ(clock.told(made->id), Told{});
        ASSERT_TRUE(
            house
                .change(first, [](auto& writing,
                                  const Commitment& before) { return settle(writing, before, ""); })
                .ok());
        house.jobs.fire_due();
        EXPECT_EQ(clock.told(made->id), Told{"commitment.reminded"});
    });
}

TEST(Reminding, AWorkspaceHasLaddersOfItsOwn) {
    in_each_house([](PromiseHouse& house) {
        Reminding clock(house);
        const auto set = [&](const std::optional<Ladder>& rungs) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return set_ladder(writing, {Kind::evidence_request, rungs});
            });
        };
        EXPECT_EQ(code_of(set(Ladder{{0, RungAct::escalate}})), "bad_ladder");
        ASSERT_TRUE(set(Ladder{{-5, RungAct::remind}}).ok());
        const auto id = house.opened(house.ayu, *house.ayu.person, *Day::parse("2026-05-06")).id;
        clock.come_to("2026-04-28");
        EXPECT_EQ(clock.told(id).size(), 1U);
        clock.come_to("2026-05-30");
        EXPECT_EQ(clock.told(id).size(), 1U);
        const auto shown = house.see(house.ayu, show_ladders);
        EXPECT_FALSE(shown->may_change);
        for (const LadderView& each : shown->ladders)
            EXPECT_EQ(each.usual, each.kind != Kind::evidence_request);
        ASSERT_TRUE(set(std::nullopt).ok());
        EXPECT_EQ(ladder_of(*house.store.reader(), house.owner.workspace, Kind::evidence_request),
                  usual_ladder(Kind::evidence_request));
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Reminding, TheDayOfSomebodyInAnotherZoneEndsThere) {
    in_each_house([](PromiseHouse& house) {
        Reminding clock(house);
        ASSERT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return people::set_place(writing, *house.chen.person,
                                                          {.time_zone = "America/New_York"});
                             })
                        .ok());
        const auto id = house.opened(house.ayu, *house.chen.person, *Day::parse("2026-05-06")).id;
        EXPECT_EQ(house.now_of(id).zone, "America/New_York");
        ASSERT_EQ(house.timers(), std::vector{Instant::parse("2026-05-07T04:00:00Z")->us});
        ASSERT_TRUE(house
                        .change(id,
                                [&](auto& writing, const Commitment& before) {
                                    return hand_over(writing, before, *house.ayu.person,
                                                     Side::seller);
                                })
                        .ok());
        EXPECT_EQ(house.now_of(id).zone, std::nullopt);
        EXPECT_EQ(house.timers(), std::vector{Instant::parse("2026-05-06T17:00:00Z")->us});
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(CommitmentLaws, ProposalsAndPrerequisitesStandInBothPlaces) {
    in_each_house([](PromiseHouse& house) {
        const auto first = house.opened(house.ayu, *house.ayu.person, {}).id;
        ASSERT_TRUE(house
                        .act(house.ayu,
                             [&](ledger::Writing& writing) {
                                 return open(writing, {.kind = Kind::plan_step,
                                                       .deal = house.deal,
                                                       .owner = *house.ayu.person,
                                                       .with_person = house.chen.person,
                                                       .title = "Sign",
                                                       .due_day = house.today(),
                                                       .two_sided = true,
                                                       .prerequisites = {{first, 0}}});
                             })
                        .ok());
        EXPECT_EQ(house.broken(), "");
        house.tamper("UPDATE commitment_prerequisite SET lag_days = 3");
        EXPECT_NE(house.broken().find("is found from both ends"), std::string::npos);
        house.tamper(
            "UPDATE commitment_prerequisite SET lag_days = 0; "
            "UPDATE commitment_proposal SET state = 'accepted'");
        EXPECT_NE(house.broken().find("a proposal waits where"), std::string::npos);
    });
}

}  // namespace
}  // namespace akad::commitments
