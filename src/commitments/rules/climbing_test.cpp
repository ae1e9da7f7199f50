#include "commitments/rules/climbing.hpp"

#include <gtest/gtest.h>

namespace akad::commitments {
namespace {

using enum RungAct;

constexpr const char* jakarta = "Asia/Jakarta";
const Ladder ladder{{-2, remind}, {0, remind}, {1, remind}, {3, escalate}};

Day day(const char* text) {
    return *Day::parse(text);
}
/// Eight in the morning in Jakarta.
std::string morning(const char* text) {
    return Instant::parse(std::string(text) + "T01:00:00Z")->text();
}
Instant noon(const char* text) {
    return *Instant::parse(std::string(text) + "T05:00:00Z");
}

struct InIndonesia {
    Calendar calendar{working_days_in("wwwww--"), "ID"};
    Footing due(const char* text) { return {day(text), calendar, jakarta}; }
};

TEST(Ladders, RungsAreWorkingDaysOfWhoOwesIt) {
    InIndonesia here;
    // Nyepi and Idul Fitri: 18 to 24 March 2026 are not worked.
    const auto footing = here.due("2026-03-25");
    EXPECT_EQ(time_of({-2, remind}, footing).text(), morning("2026-03-16"));
    EXPECT_EQ(time_of({-1, remind}, footing).text(), morning("2026-03-17"));
    EXPECT_EQ(time_of({0, remind}, footing).text(), morning("2026-03-25"));
    EXPECT_EQ(time_of({3, escalate}, footing).text(), morning("2026-03-30"));
    EXPECT_EQ(time_of({0, remind}, here.due("2026-03-19")).text(), morning("2026-03-17"))
        << "a day that is no working day is reminded of on the last one before it";
}

TEST(Ladders, WhatLiesBeforeTheDayWasAgreedIsNotRemindedOf) {
    InIndonesia here;
    const auto footing = here.due("2026-05-20");
    EXPECT_EQ(rung_at(ladder, footing, noon("2026-05-04")), ground);
    EXPECT_EQ(rung_at(ladder, footing, noon("2026-05-19")), -2);
    EXPECT_EQ(rung_at(ladder, footing, noon("2026-06-30")), 3);
}

TEST(Ladders, AMissedTickIsCaughtUpOnceAndNeverTwice) {
    InIndonesia here;
    const auto footing = here.due("2026-05-20");
    const auto first = climbed(ladder, ground, footing, noon("2026-05-21"));
    EXPECT_EQ(first.act, remind) << "three rungs were missed: one reminder";
    EXPECT_EQ(first.rung, 1);
    EXPECT_EQ(first.next->text(), morning("2026-05-25"));
    EXPECT_EQ(climbed(ladder, first.rung, footing, noon("2026-05-21")).act, std::nullopt);
    const auto late = climbed(ladder, ground, footing, noon("2026-06-10"));
    EXPECT_EQ(late.act, escalate) << "an escalation among what was missed is not lost";
    EXPECT_EQ(late.next, std::nullopt);
    EXPECT_EQ(climbed(ladder, late.rung, footing, noon("2026-07-10")).act, std::nullopt);
}

TEST(Ladders, NobodyIsRemindedOnAHolidayOrWhileAway) {
    InIndonesia here;
    here.calendar.add_days_off({day("2026-05-20"), day("2026-05-21"), DayKind::absence});
    // What was missed on the 20th waits for the 22nd: a Friday that is worked.
    const auto climb = climbed(ladder, ground, here.due("2026-05-18"), noon("2026-05-20"));
    EXPECT_EQ(climb.act, std::nullopt);
    EXPECT_EQ(climb.rung, ground);
    EXPECT_EQ(climb.next->text(), morning("2026-05-22"));
    const auto nyepi = climbed(ladder, ground, here.due("2026-03-17"), noon("2026-03-19"));
    EXPECT_EQ(nyepi.act, std::nullopt);
    EXPECT_EQ(nyepi.next->text(), morning("2026-03-25"));
}

/// Every day of half a year, with the clock looking at odd times: each rung once, on working days.
TEST(Ladders, EveryRungIsClimbedOnceWhateverTheClockDoes) {
    InIndonesia here;
    here.calendar.add_days_off({day("2026-04-06"), day("2026-04-17"), DayKind::absence});
    for (Day due = day("2026-03-01"); due <= day("2026-06-30"); due = due.plus(1)) {
        for (const int every_hours : {1, 7, 30, 200}) {
            const Footing footing{due, here.calendar, jakarta};
            int rung = ground;
            int escalations = 0;
            int acts = 0;
            Instant now{due.plus(-20).number * us_per_day};
            for (; now.us < due.plus(60).number * us_per_day;
                 now.us += every_hours * 3600 * us_per_second) {
                const auto climb = climbed(ladder, rung, footing, now);
                if (climb.act) {
                    ASSERT_TRUE(here.calendar.is_working(day_in_zone(now, jakarta)));
                    ASSERT_GT(climb.rung, rung);
                    ++acts;
                    escalations += *climb.act == escalate ? 1 : 0;
                }
                rung = climb.rung;
            }
            ASSERT_EQ(rung, 3) << due.text();
            ASSERT_EQ(escalations, 1) << due.text();
            ASSERT_LE(acts, 4);
        }
    }
}

TEST(Ladders, AreCheckedAndKeptAsText) {
    const auto code = [](const Ladder& asked) {
        const auto result = checked(asked);
        return result.ok() ? "ok" : result.error().code;
    };
    EXPECT_EQ(code(ladder), "ok");
    EXPECT_EQ(code({}), "ok") << "never";
    EXPECT_EQ(code({{0, escalate}}), "bad_ladder");
    EXPECT_EQ(code({{1, remind}, {1, escalate}}), "bad_ladder");
    EXPECT_EQ(code({{61, remind}}), "bad_ladder");
    EXPECT_EQ(code(Ladder(7)), "bad_ladder");
    EXPECT_EQ(*checked({{3, escalate}, {-2, remind}}), (Ladder{{-2, remind}, {3, escalate}}));
    std::string text = with_ladder("", Kind::next_step, ladder);
    text = with_ladder(text, Kind::verification, Ladder{});
    EXPECT_EQ(ladder_in(text, Kind::next_step), ladder);
    EXPECT_EQ(ladder_in(text, Kind::verification), Ladder{});
    EXPECT_EQ(ladder_in(text, Kind::plan_step), std::nullopt);
    EXPECT_EQ(ladder_in(with_ladder(text, Kind::next_step, std::nullopt), Kind::next_step),
              std::nullopt);
}

}  // namespace
}  // namespace akad::commitments
