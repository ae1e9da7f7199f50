#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "attention/actions/looking.hpp"
#include "attention/attention.hpp"
#include "attention/views/attention_views.hpp"
#include "deals/commands.hpp"
#include "jobs/jobs.hpp"
#include "signals/testing_house.hpp"

namespace akad::attention {
namespace {

using deals::testing::code_of;
using deals::testing::DealHouse;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A house whose deals are looked at, with a clock set by hand.
struct Watched : DealHouse {
    explicit Watched(storage::Store& store_in)
        : DealHouse(store_in), jobs(store, ledger, [this] { return now; }) {
        add_jobs(jobs);
    }

    /// What the node does by itself: follows the ledger, fires what is due.
    void settle() {
        while (jobs.follow_once()) continue;
        while (const int fired = jobs.fire_due()) fires += fired;
    }
    /// Days pass one by one, and the node is awake on each.
    void live_days(int days) {
        for (int i = 0; i < days; ++i) {
            pass_days(1);
            settle();
        }
    }
    /// A deal about which nothing is to be said today.
    DealId calm(const std::string& name = "Fleet rollout") {
        const DealId id = opened(name);
        step(id, 400);
        settle();
        return id;
    }
    void step(DealId id, int days) {
        EXPECT_TRUE(
            run(rep, deals::set_next_step, id,
                deals::SetNextStep{
                    .title = "Call Sari", .owner = *rep.person, .due_day = today().plus(days)})
                .ok());
    }
    void prove(DealId id) { proven(id, layout.find(deal(id).stage)->criteria[0]); }
    std::vector<AlertView> alerts(DealId id) { return look(manager, show_alerts, id)->alerts; }
    /// "no_step amber" and so on, reddest first.
    std::vector<std::string> said(DealId id) {
        std::vector<std::string> out;
        for (const AlertView& alert : alerts(id))
            out.push_back(std::string(name_of(alert.kind)) + ' ' +
                          std::string(name_of(alert.level)));
        return out;
    }
    std::optional<deals::Attention> mark(DealId id) { return page(manager, id).attention; }
    Result<http::Page<AlertLine>> list(const Caller& caller, const AlertFilter& filter = {}) {
        return look(caller, list_alerts, filter);
    }
    Result<DealId> snooze(DealId id, AlertKind kind, int days, const std::string& reason) {
        return run(manager, snooze_alert, id, SnoozeAlert{kind, today().plus(days), reason});
    }
    std::string broken_attention() {
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, {{}, laws()}, report);
        std::string text;
        for (const auto& each : report.kept())
            if (!each.law.starts_with("ledger.")) text += each.place + ": " + each.seen + "\n";
        for (const auto& each : report.not_told())
            if (each.starts_with("Alerts")) text += each + "\n";
        return text;
    }

    jobs::Jobs jobs;
    int fires = 0;
};

void in_each_watched_house(const std::function<void(Watched&)>& body) {
    auto steps = deals::testing::steps();
    for (const auto& step : signals::migrations()) steps.push_back(step);
    for (const auto& step : migrations()) steps.push_back(step);
    test::for_each_database(steps, [&](storage::Store& store) {
        Watched house(store);
        body(house);
        house.settle();
        EXPECT_EQ(house.broken_attention(), "");
        EXPECT_EQ(house.broken_laws(), "");
        house.ledger.stop();
    });
}

TEST(Attention, D82_ComesByItselfAndGoesWhenItsReasonGoes) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.opened();
        house.settle();
        EXPECT_THAT(house.said(id), ElementsAre("no_step amber"));
        EXPECT_EQ(house.mark(id), deals::Attention::amber);
        house.step(id, 400);
        house.settle();
        EXPECT_THAT(house.said(id), IsEmpty());
        EXPECT_EQ(house.mark(id), std::nullopt);
    });
}

TEST(Attention, D50_D82_ATimerFindsTheStepThatBecameLate) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.opened();
        house.step(id, 3);  // Monday
        house.live_days(3);
        EXPECT_THAT(house.said(id), IsEmpty());
        house.live_days(1);
        EXPECT_THAT(house.said(id), ElementsAre("step_late amber"));
        EXPECT_EQ(house.alerts(id)[0].since, house.today());
        EXPECT_EQ(house.alerts(id)[0].remedy, Remedy::settle_step);
    });
}

TEST(Attention, D3_TimeRaisesAlertsAndMovesNoDeal) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.calm();
        house.open_gate(id);
        const auto before = house.deal(id);
        house.live_days(120);
        EXPECT_FALSE(house.said(id).empty()) << "the clocks did run";
        const auto after = house.deal(id);
        EXPECT_EQ(after.stage, before.stage) << "an open gate is walked through by a person";
        EXPECT_EQ(after.state, before.state);
        EXPECT_EQ(after.stage_since, before.stage_since);
    });
}

TEST(Attention, D4_D47_D49_GrowsWorseButIsSaidOnce) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.calm();
        const auto facts = house.facts_of(id).size();
        house.live_days(12);  // expected: 7 days
        EXPECT_THAT(house.said(id), ElementsAre("buyer_silent amber", "stage_time amber"));
        const Day since = house.alerts(id)[1].since;
        house.live_days(4);
        EXPECT_THAT(house.said(id), ElementsAre("stage_time red", "buyer_silent amber"));
        EXPECT_EQ(house.alerts(id)[0].since, since) << "it lasts since then";
        EXPECT_EQ(house.alerts(id)[0].why.norm_days, 7.0);
        EXPECT_EQ(house.alerts(id)[0].why.norm_stays, 0) << "the pipeline expects it";
        EXPECT_EQ(house.mark(id), deals::Attention::red);
        EXPECT_EQ(house.facts_of(id).size(), facts) << "time writes nothing into the ledger";
    });
}

TEST(Attention, D49_AnActOfTheBuyerEndsTheSilence) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.calm();
        house.live_days(10);
        EXPECT_THAT(house.said(id), ElementsAre("buyer_silent amber"));
        house.prove(id);
        house.settle();
        EXPECT_THAT(house.said(id), IsEmpty());
    });
}

TEST(Attention, D49_AReplyEndsTheSilenceAndOneThatNeverWasDoesNot) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.calm();
        house.live_days(10);
        signals::RecordActivity reply;
        reply.kind = signals::ActivityKind::reply;
        reply.occurred_at = house.now;
        const auto told = house.run(house.rep, signals::record_activity, id, reply);
        ASSERT_TRUE(told.ok());
        house.settle();
        EXPECT_THAT(house.said(id), IsEmpty());
        ASSERT_TRUE(house
                        .run(house.rep, signals::remove_activity, *told,
                             signals::RemoveActivity{"It was another deal"})
                        .ok());
        house.settle();
        EXPECT_THAT(house.said(id), ElementsAre("buyer_silent amber"));
        EXPECT_EQ(house.alerts(id)[0].why.days, 10) << "the clock runs on from where it was";
    });
}

TEST(Attention, D45_D46_MeasuresByTheTeamsOwnHistory) {
    in_each_watched_house([](Watched& house) {
        std::vector<DealId> past;
        for (int i = 0; i < 5; ++i) past.push_back(house.calm("Past " + std::to_string(i)));
        house.live_days(20);
        for (const DealId each : past) house.bring_to(each, 1);
        house.settle();
        const DealId id = house.calm("Present");
        house.live_days(28);
        EXPECT_THAT(house.said(id), ElementsAre("buyer_silent amber"))
            << "28 days are four times what the pipeline expects, but not what is usual";
        house.live_days(4);
        const auto alert = house.alerts(id)[1];
        EXPECT_EQ(alert.kind, AlertKind::stage_time);
        EXPECT_EQ(alert.why.norm_days, 20.0);
        EXPECT_EQ(alert.why.norm_stays, 5);
    });
}

TEST(Attention, D31_AProposalWithoutEvidenceForTwoWeeksIsStuck) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.calm();
        house.bring_to(id, 2);
        house.settle();
        house.live_days(11);
        EXPECT_EQ(house.mark(id), deals::Attention::amber);
        house.live_days(3);
        EXPECT_EQ(house.said(id)[0], "stuck red");
    });
}

TEST(Attention, AClosedDealIsForgottenAndAReopenedOneIsSeenAgain) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.opened();
        house.settle();
        ASSERT_TRUE(house.run(house.rep, deals::lose_deal, id, deals::LoseDeal{}).ok());
        house.settle();
        EXPECT_THAT(house.said(id), IsEmpty());
        house.fires = 0;
        house.live_days(30);
        EXPECT_EQ(house.fires, 0);
        ASSERT_TRUE(
            house.run(house.rep, deals::reopen_deal, id, deals::GiveReason{"Budget is back"}).ok());
        house.settle();
        EXPECT_EQ(house.said(id)[0], "stage_time red");
    });
}

TEST(Attention, AnAlertIsPutOffWithAReasonAndComesBackOnItsDay) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.opened();
        house.settle();
        EXPECT_EQ(code_of(house.snooze(id, AlertKind::no_step, 5, "Sari is on leave")), "ok");
        EXPECT_EQ(house.mark(id), std::nullopt) << "at once";
        EXPECT_THAT(house.list(house.manager)->items, IsEmpty());
        const auto put_off = house.list(house.manager, {.snoozed = true})->items;
        ASSERT_EQ(put_off.size(), 1U);
        EXPECT_EQ(put_off[0].alert.snoozed->reason, "Sari is on leave");
        EXPECT_EQ(put_off[0].alert.snoozed->by->name, "Dana Rossi");
        EXPECT_EQ(house.facts_of(id)[0].kind, "alert.snoozed");
        house.live_days(4);
        EXPECT_EQ(house.mark(id), std::nullopt);
        house.live_days(1);
        EXPECT_EQ(house.mark(id), deals::Attention::amber);
        EXPECT_EQ(house.list(house.manager)->items.size(), 1U);
    });
}

TEST(Attention, WhatCannotBePutOffIsRefused) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.opened();
        house.settle();
        const auto refused = [&](AlertKind kind, int days, const std::string& reason) {
            return code_of(house.snooze(id, kind, days, reason));
        };
        EXPECT_EQ(refused(AlertKind::stuck, 5, "Later"), "alert_gone");
        EXPECT_EQ(refused(AlertKind::no_step, 0, "Later"), "snooze_day_wrong");
        EXPECT_EQ(refused(AlertKind::no_step, 93, "Later"), "snooze_day_wrong");
        EXPECT_EQ(refused(AlertKind::no_step, 5, " "), "reason_missing");
        const Caller stranger = house.joined(Role::representative, "Budi", "budi@example.com");
        EXPECT_EQ(code_of(house.run(stranger, snooze_alert, id,
                                    SnoozeAlert{AlertKind::no_step, house.today().plus(5), "No"})),
                  "not_permitted");
        EXPECT_EQ(code_of(house.look(stranger, show_alerts, id)), "not_permitted");
    });
}

TEST(Attention, TheListShowsTheReddestAndOldestFirstToWhoMaySeeThem) {
    in_each_watched_house([](Watched& house) {
        const DealId old = house.calm("Old");
        house.live_days(10);
        const DealId fresh = house.opened("Fresh");
        house.live_days(6);
        const Caller other = house.joined(Role::representative, "Budi", "budi@example.com");
        const DealId budis = house.opened_by(other, "Of Budi");
        house.settle();
        const auto lines = [&](const Caller& caller, AlertFilter filter = {}) {
            std::vector<std::string> out;
            filter.limit = 1;
            do {
                const auto page = house.list(caller, filter);
                for (const AlertLine& line : page->items)
                    out.push_back(line.deal.name + " " + std::string(name_of(line.alert.kind)));
                filter.cursor = page->next;
            } while (filter.cursor);
            return out;
        };
        EXPECT_THAT(lines(house.owner), ElementsAre("Old stage_time", "Old buyer_silent",
                                                    "Fresh no_step", "Of Budi no_step"));
        EXPECT_THAT(lines(other), ElementsAre("Of Budi no_step"));
        EXPECT_THAT(lines(house.owner, {.owner = other.person}), ElementsAre("Of Budi no_step"));
        EXPECT_THAT(lines(house.owner, {.kind = AlertKind::buyer_silent}),
                    ElementsAre("Old buyer_silent"));
        EXPECT_THAT(lines(house.owner, {.level = Attention::red}), ElementsAre("Old stage_time"));
        EXPECT_THAT(lines(house.owner, {.stage = house.stage(1).stage.id}), IsEmpty());
        EXPECT_EQ(house.list(house.owner)->total.count, 4);
        EXPECT_EQ(code_of(house.list(house.owner, {.cursor = http::wrap_cursor("1~2")})),
                  "bad_cursor");
        EXPECT_EQ(house.mark(fresh), deals::Attention::amber);
        EXPECT_EQ(house.mark(old), deals::Attention::red);
        EXPECT_EQ(house.mark(budis), deals::Attention::amber);
    });
}

TEST(Attention, OnlyWhatChangedOrIsDueIsLookedAt) {
    in_each_watched_house([](Watched& house) {
        for (int i = 0; i < 12; ++i) house.calm("Calm " + std::to_string(i));
        const DealId due = house.opened("Due");
        house.step(due, 3);
        house.settle();
        const auto looked_today = [&] {
            return storage::one<std::int64_t>(*house.store.reader(),
                                              "SELECT count(*) FROM deal_look WHERE looked_on = $1",
                                              house.today())
                .value();
        };
        EXPECT_EQ(looked_today(), 13);
        house.fires = 0;
        house.live_days(1);
        EXPECT_EQ(looked_today(), 0) << "nothing happened";
        house.step(house.opened("New"), 90);
        house.settle();
        EXPECT_EQ(looked_today(), 1);
        EXPECT_EQ(house.fires, 0);
        house.live_days(3);
        EXPECT_EQ(looked_today(), 1);
        EXPECT_EQ(house.fires, 1) << "the one that is due";
        EXPECT_FALSE(house.jobs.follow_once()) << "looks do not wake themselves";
    });
}

TEST(Attention, RebuildingFindsTheSameAndKeepsWhatWasPutOff) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.calm();
        house.live_days(16);
        ASSERT_TRUE(house.snooze(id, AlertKind::buyer_silent, 9, "Holidays").ok());
        house.settle();
        const auto before = all_alerts(*house.store.reader(), house.owner.workspace);
        ASSERT_EQ(before.size(), 2U);
        ASSERT_TRUE(house.jobs.rebuild(house.owner.workspace, follower_name).ok());
        house.settle();
        EXPECT_EQ(all_alerts(*house.store.reader(), house.owner.workspace), before);
    });
}

TEST(AttentionLaws, FindAnAlertThatTheRuleDoesNotKnowAndAMarkThatLies) {
    in_each_watched_house([](Watched& house) {
        const DealId id = house.opened();
        house.settle();
        house.tamper("UPDATE alert SET kind = 'stuck'");
        EXPECT_THAT(house.broken_attention(), ::testing::HasSubstr("the rule says no_step amber"));
        house.tamper("UPDATE alert SET kind = 'no_step'; UPDATE deal SET attention = 'red'");
        EXPECT_THAT(house.broken_attention(), ::testing::HasSubstr("marked otherwise"));
        house.tamper("UPDATE deal SET attention = 'amber'");
        ASSERT_TRUE(house.run(house.rep, deals::lose_deal, id, deals::LoseDeal{}).ok());
        EXPECT_THAT(house.broken_attention(), ::testing::HasSubstr("being brought up to date"));
    });
}

}  // namespace
}  // namespace akad::attention
