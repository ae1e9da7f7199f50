#include "attention/rules/look.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "core/described.hpp"

namespace akad::attention {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// A Monday.
const Day start = Day::of(2026, 3, 2);
const WorkingDays every_day{true, true, true, true, true, true, true};
const WorkingDays monday_to_friday{true, true, true, true, true, false, false};
const StageNorm three_weeks{.tenths = 210, .stays = 12};

/// A deal with nothing to be said about it for a while.
DealSituation calm() {
    return {.stage_since = start,
            .last_act = start.plus(400),
            .last_substance = start.plus(400),
            .has_step = true,
            .step_due = start.plus(400),
            .close_day = start.plus(400)};
}

/// "stage_time amber" and so on, of day `n` after the start.
std::vector<std::string> on_day(const DealSituation& deal, int n,
                                const WorkingDays& working = every_day) {
    std::vector<std::string> out;
    for (const Alert& alert : look_at(deal, three_weeks, working, start.plus(n)).alerts)
        out.push_back(std::string(name_of(alert.kind)) + " " + std::string(name_of(alert.level)));
    return out;
}

TEST(Look, D46_D48_AtOneAndAHalfTimesTheNormIsAmber) {
    EXPECT_THAT(on_day(calm(), 31), IsEmpty());
    EXPECT_THAT(on_day(calm(), 32), ElementsAre("stage_time amber"));
    EXPECT_THAT(on_day(calm(), 35), ElementsAre("stage_time amber"));
}

TEST(Look, D4_D47_AtTwiceTheNormIsRedAndKeepsItsFirstDay) {
    EXPECT_THAT(on_day(calm(), 41), ElementsAre("stage_time amber"));
    EXPECT_THAT(on_day(calm(), 42), ElementsAre("stage_time red"));
    const auto look = look_at(calm(), three_weeks, every_day, start.plus(90));
    EXPECT_EQ(look.alerts[0],
              (Alert{AlertKind::stage_time, Attention::red, start.plus(32), start, 42}));
}

TEST(Look, D4_ComingBackToAStageDoesNotResetItsClock) {
    DealSituation deal = calm();
    deal.earlier_days = 30;
    EXPECT_THAT(on_day(deal, 1), IsEmpty());
    EXPECT_THAT(on_day(deal, 2), ElementsAre("stage_time amber"));
}

TEST(Look, D49_D91_ABuyerWhoDoesNothingForAWeekIsSilent) {
    DealSituation deal = calm();
    deal.last_act = start;
    EXPECT_THAT(on_day(deal, 6), IsEmpty());
    EXPECT_THAT(on_day(deal, 7), ElementsAre("buyer_silent amber"));
}

TEST(Look, D50_AStepIsLateAfterItsDayAndMissingAtOnce) {
    DealSituation deal = calm();
    deal.step_due = start.plus(3);
    EXPECT_THAT(on_day(deal, 3), IsEmpty());
    EXPECT_THAT(on_day(deal, 4), ElementsAre("step_late amber"));
    deal.step_due.reset();
    EXPECT_THAT(on_day(deal, 4), IsEmpty()) << "a step without a day is a step";
    deal.has_step = false;
    EXPECT_THAT(on_day(deal, 0), ElementsAre("no_step amber"));
}

TEST(Look, D5_D51_ACloseDayThatPassedIsSaid) {
    DealSituation deal = calm();
    deal.close_day = start.plus(10);
    EXPECT_THAT(on_day(deal, 10), IsEmpty());
    EXPECT_THAT(on_day(deal, 11), ElementsAre("close_day_passed amber"));
    deal.close_day.reset();
    EXPECT_THAT(on_day(deal, 11), IsEmpty());
}

TEST(Look, D31_TwoWeeksWithoutEvidenceAfterAProposalIsStuck) {
    DealSituation deal = calm();
    deal.last_substance = start.plus(-30);
    EXPECT_THAT(on_day(deal, 20), IsEmpty()) << "not while there is no proposal";
    deal.weighs_proposal = true;
    EXPECT_THAT(on_day(deal, 13), IsEmpty()) << "the stage began only then";
    EXPECT_THAT(on_day(deal, 14), ElementsAre("stuck red"));
    deal.last_substance = start.plus(5);
    EXPECT_THAT(on_day(deal, 14), IsEmpty());
    EXPECT_THAT(on_day(deal, 19), ElementsAre("stuck red"));
}

TEST(Look, WhatBeginsOnADayOffCountsFromTheNextWorkingDay) {
    DealSituation deal = calm();
    deal.step_due = start.plus(4);  // Friday
    EXPECT_THAT(on_day(deal, 5, monday_to_friday), IsEmpty());
    EXPECT_THAT(on_day(deal, 6, monday_to_friday), IsEmpty());
    EXPECT_THAT(on_day(deal, 7, monday_to_friday), ElementsAre("step_late amber"));
    EXPECT_THAT(on_day(deal, 5, WorkingDays{}), ElementsAre("step_late amber"))
        << "nobody works at all: days are days";
}

TEST(Look, AnAlertThatWasPutOffComesBackOnItsDay) {
    DealSituation deal = calm();
    deal.last_act = start;
    const Snoozes snoozes{{AlertKind::buyer_silent, start.plus(12)}};
    const auto attention = [&](int n) {
        const Day today = start.plus(n);
        return attention_of(look_at(deal, three_weeks, every_day, today, snoozes).alerts, snoozes,
                            today);
    };
    EXPECT_EQ(attention(11), std::nullopt);
    EXPECT_EQ(attention(12), Attention::amber);
    EXPECT_EQ(look_at(deal, three_weeks, every_day, start.plus(9), snoozes).next_day,
              start.plus(12));
    EXPECT_EQ(attention(42), Attention::red) << "only that one was put off";
}

struct Chance {
    std::mt19937 engine;
    int upto(int most) { return std::uniform_int_distribution(0, most)(engine); }
    bool coin() { return upto(1) == 1; }
    std::optional<Day> maybe_day() {
        return coin() ? std::optional(start.plus(upto(60) - 20)) : std::nullopt;
    }
    DealSituation deal() {
        DealSituation out{.stage_since = start.plus(upto(40) - 40),
                          .earlier_days = upto(20),
                          .last_act = start.plus(upto(20) - 20),
                          .last_substance = start.plus(upto(40) - 40),
                          .weighs_proposal = coin(),
                          .has_step = coin(),
                          .close_day = maybe_day()};
        if (out.has_step) out.step_due = maybe_day();
        return out;
    }
};

/// What the rule says of a day, without what is counted from today.
std::vector<Alert> said(const DealSituation& deal, const StageNorm& norm,
                        const WorkingDays& working, Day day) {
    auto alerts = look_at(deal, norm, working, day).alerts;
    for (Alert& alert : alerts)
        if (alert.kind == AlertKind::no_step) alert.since = alert.from = Day{};
    return alerts;
}

TEST(Look, NothingChangesBeforeTheNextDayAndThenSomethingDoes) {
    Chance chance{std::mt19937{20260302}};
    int turns = 0;
    for (int round = 0; round < 2'000; ++round) {
        const DealSituation deal = chance.deal();
        const StageNorm norm{.tenths = 10 + chance.upto(300), .stays = 9};
        WorkingDays working{};
        for (bool& each : working) each = chance.coin();
        Day day = start;
        while (true) {
            const Look look = look_at(deal, norm, working, day);
            const Day next = look.next_day.value_or(start.plus(200));
            const auto before = said(deal, norm, working, day);
            for (Day each = day; each < next; each = each.plus(1))
                ASSERT_EQ(said(deal, norm, working, each), before) << each.text();
            if (!look.next_day) break;
            ASSERT_GT(next, day);
            ASSERT_NE(said(deal, norm, working, next), before);
            ++turns;
            day = next;
        }
    }
    EXPECT_GT(turns, 2'000);
}

}  // namespace
}  // namespace akad::attention
