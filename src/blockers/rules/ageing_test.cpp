#include "blockers/rules/ageing.hpp"

#include <gtest/gtest.h>

namespace akad::blockers {
namespace {

TEST(Ageing, D40_WaitingCostsByTheDayAndExactly) {
    const Day since = Day::of(2026, 11, 1);
    struct Case {
        std::int64_t rate;
        Per per;
        int days;
        std::int64_t cost;
    };
    for (const Case& each :
         {Case{700, Per::week, 0, 0}, Case{700, Per::week, -5, 0}, Case{700, Per::week, 7, 700},
          Case{700, Per::week, 1, 100}, Case{1'000, Per::week, 3, 428},
          Case{1'000, Per::month, 365, 12'000}, Case{1'000, Per::month, 30, 986},
          Case{1, Per::month, 365, 12},
          // A quarter of waiting, to the smallest unit.
          Case{250'000'000, Per::month, 91, 747'945'205},
          // The largest amount for a hundred years still fits.
          Case{1'000'000'000'000'000, Per::week, 36'500, 5'214'285'714'285'714'285},
          Case{1'000'000'000'000'000, Per::week, 90'000, 5'214'285'714'285'714'285}})
        EXPECT_EQ(cost_of_waiting(each.rate, each.per, since, since.plus(each.days)), each.cost)
            << each.rate << " for " << each.days;
}

TEST(Ageing, D86_TheMedianIsTheLowerMiddle) {
    EXPECT_EQ(median({}), 0);
    EXPECT_EQ(median({4}), 4);
    EXPECT_EQ(median({9, 1}), 1);
    EXPECT_EQ(median({9, 1, 5}), 5);
    EXPECT_EQ(median({9, 1, 5, 7}), 5);
}

}  // namespace
}  // namespace akad::blockers
