#include "attention/rules/norm.hpp"

#include <gtest/gtest.h>

namespace akad::attention {
namespace {

std::vector<std::int64_t> in_days(std::vector<int> days) {
    std::vector<std::int64_t> times;
    for (const int each : days) times.push_back(each * us_per_day);
    return times;
}

StageNorm norm(std::vector<int> completed, std::vector<int> open = {}) {
    return norm_of(in_days(std::move(completed)), in_days(std::move(open)), 21);
}

TEST(StageNorm, D45_IsTheMeanOfStaysThatEnded) {
    EXPECT_EQ(norm({14, 7, 28, 10, 21}), (StageNorm{.tenths = 160, .stays = 5}));
}

TEST(StageNorm, IsThePipelinesExpectationUntilFiveStaysEnded) {
    EXPECT_EQ(norm({14, 7, 28, 10}), (StageNorm{.tenths = 210, .stays = 0}));
    EXPECT_EQ(norm({}, {90, 90, 90, 90, 90}), (StageNorm{.tenths = 210, .stays = 0}));
}

TEST(StageNorm, CountsOpenStaysAsNotEndedYet) {
    // One of six is at risk at each of 10, 20, 30, 40, 50 days; one is still there after 60.
    // 10 + 10·5/6 + 10·4/6 + 10·3/6 + 10·2/6 = 33.3 days: more than the mean of 30.
    EXPECT_EQ(norm({10, 20, 30, 40, 50}, {60}).tenths, 333);
    // Those who came yesterday say nothing about longer times.
    EXPECT_EQ(norm({10, 20, 30, 40, 50}, {1, 1, 1}).tenths, 300);
    // Left and still there at the same time: still there counts as at risk.
    EXPECT_EQ(norm({10, 10, 10, 10, 10}, {10}).tenths, 100);
}

TEST(StageNorm, IsNotMovedByDealsForgottenThere) {
    EXPECT_EQ(norm({14, 14, 14, 14, 14}, {350, 350, 350}).tenths, 140);
}

TEST(StageNorm, IsNeverNothing) {
    EXPECT_EQ(norm({0, 0, 0, 0, 0}).tenths, 1);
}

}  // namespace
}  // namespace akad::attention
