#include "app/demo/plan.hpp"

#include <gtest/gtest.h>

namespace akad::app::demo {
namespace {

const Day a_sunday = Day::of(2026, 11, 22);

TEST(DatesOfTheStory, FallOnWorkingDays) {
    EXPECT_EQ(date_of(-1, a_sunday), Day::of(2026, 11, 20));
    EXPECT_EQ(date_of(-2, a_sunday), Day::of(2026, 11, 20));
    EXPECT_EQ(date_of(-3, a_sunday), Day::of(2026, 11, 19));
    EXPECT_EQ(date_of(1, a_sunday), Day::of(2026, 11, 23));
    EXPECT_EQ(date_of(6, a_sunday), Day::of(2026, 11, 30));
    EXPECT_EQ(date_of(7, a_sunday), Day::of(2026, 11, 30));
}

TEST(DatesOfTheStory, LeaveTodayWhereItIs) {
    EXPECT_EQ(date_of(0, a_sunday), a_sunday);
}

/// A deal that passed its first stage, waits in the second, and was there a week.
Script one_deal() {
    Script script = read_script().value();
    Deal deal = script.deals.front();
    deal.opened = -30;
    deal.story = {{.day = -20, .does = "pass"}};
    script.deals = {deal};
    script.company.rates.clear();
    script.reviews.clear();
    return script;
}

TEST(PassingAStage, ProvesEveryCriterionBeforeTheDealAdvances) {
    int proofs = 0;
    int verified = 0;
    std::string last;
    for (const Step& step : planned(one_deal(), a_sunday)) {
        proofs += step.act.does == "proof" ? 1 : 0;
        verified += step.act.does == "verify" ? 1 : 0;
        last = step.act.does;
    }
    EXPECT_EQ(proofs, 4);
    EXPECT_EQ(verified, 4);
    EXPECT_EQ(last, "advance");
}

TEST(PassingAStage, IsJudgedByOthersThanTheOwner) {
    for (const Step& step : planned(one_deal(), a_sunday))
        if (step.act.does == "verify") {
            EXPECT_NE(*step.act.by, "ayu");
        }
}

}  // namespace
}  // namespace akad::app::demo
