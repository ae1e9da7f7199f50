#include "plans/rules/keeping.hpp"

#include <gtest/gtest.h>

#include "plans/rules/drafting.hpp"

namespace akad::plans {
namespace {

TEST(PlanKeeping, M47_TwelveOfEighteenAreSixtySevenPercent) {
    EXPECT_EQ(percent_of(12, 18), 67);
    EXPECT_EQ(percent_of(1, 200), 1);
    EXPECT_EQ(percent_of(1, 201), 0);
    EXPECT_EQ(percent_of(0, 0), 0);
    EXPECT_EQ(percent_of(7, 7), 100);
}

TEST(PlanKeeping, M8_WhatTheBuyerSaidHasANameAndADay) {
    const Day today = Day::of(2027, 5, 3);
    const auto code = [&](const std::optional<SaidByBuyer>& said, commitments::Side speaks) {
        const auto checked = check_said(said, speaks, today);
        return checked.ok() ? std::string("ok") : checked.error().code;
    };
    EXPECT_EQ(code({}, commitments::Side::buyer), "buyer_not_named");
    EXPECT_EQ(code({}, commitments::Side::seller), "ok");
    EXPECT_EQ(code(SaidByBuyer{PersonId{}, today.plus(1)}, commitments::Side::buyer),
              "said_in_the_future");
    EXPECT_EQ(code(SaidByBuyer{PersonId{}, today}, commitments::Side::buyer), "ok");
}

TEST(PlanDrafting, M55_UsualStepsCountBackWithHalfAsManyDaysAgain) {
    const Day today = Day::of(2027, 5, 3);
    const auto is_worked = [](Day it) { return (it.number + 3) % 7 < 5; };
    const std::vector<WorkDays> both(2, WorkDays(Day::of(2027, 1, 1), 900, is_worked));
    std::vector<const ItemTemplate*> all;
    for (const ItemTemplate& each : item_templates()) all.push_back(&each);
    const auto drafts = drafted(all, both, today, Day::of(2027, 9, 30));
    EXPECT_EQ(drafts.back().due_day, Day::of(2027, 9, 30));
    for (std::size_t i = 1; i < drafts.size(); ++i)
        ASSERT_TRUE(drafts[i].due_day) << drafts[i].from->code;
    EXPECT_EQ(drafts[drafts.size() - 2].due_day, Day::of(2027, 9, 9))
        << "ten usual days are fifteen in a plan";
    const auto too_close = drafted(all, both, today, today.plus(14));
    EXPECT_FALSE(too_close[0].due_day) << "no day is guessed that cannot be kept";
    EXPECT_FALSE(drafted(all, both, today, std::nullopt)[0].due_day);
}

}  // namespace
}  // namespace akad::plans
