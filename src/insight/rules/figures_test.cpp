#include "insight/rules/figures.hpp"

#include <gtest/gtest.h>

namespace akad::insight {
namespace {

TEST(Figures, NoRateIsToldOfFewerThanFive) {
    EXPECT_TRUE(share_of(3, 4).too_few);
    EXPECT_EQ(share_of(3, 4).rate, std::nullopt);
    EXPECT_EQ(share_of(3, 4).count, 3) << "the count itself is no secret";
    EXPECT_DOUBLE_EQ(*share_of(3, 5).rate, 0.6);
}

TEST(Figures, OpenStaysLengthenTheEstimateAndNotTheMean) {
    StageMonth counts;
    counts.forward = 4;
    counts.lost = 1;
    counts.stay_s = 5 * 10 * 86'400;
    counts.open = 2;
    const Instant now{1'000 * us_per_day};
    counts.open_since_s = 2 * (1'000 - 25) * 86'400;  // two that stand for 25 days
    const Length length = length_of(counts, now);
    EXPECT_DOUBLE_EQ(*length.mean_days, 10);
    EXPECT_DOUBLE_EQ(*length.estimate_days, 20) << "a hundred days stood, five endings seen";
    counts.lost = 0;
    EXPECT_FALSE(length_of(counts, now).mean_days) << "four are too few";
}

TEST(Figures, VelocityIsOpenValueTimesWinRateForEachDayOfTheCycle) {
    const Length cycle = length_of(5, std::int64_t{5} * 80 * 86'400);
    EXPECT_EQ(velocity_of(1'000'000, share_of(2, 8), cycle), 3'125);
    EXPECT_EQ(velocity_of(1'000'000, share_of(2, 4), cycle), std::nullopt);
    EXPECT_EQ(velocity_of(1'000'000, share_of(2, 8), length_of(4, 400)), std::nullopt);
}

TEST(Figures, MissedDaysAreHeldAgainstTheUsualFortyToSixtyPercent) {
    EXPECT_EQ(misses_of(share_of(1, 4)), Misses::too_few);
    EXPECT_EQ(misses_of(share_of(3, 10)), Misses::below);
    EXPECT_EQ(misses_of(share_of(4, 10)), Misses::usual);
    EXPECT_EQ(misses_of(share_of(6, 10)), Misses::usual);
    EXPECT_EQ(misses_of(share_of(7, 10)), Misses::above);
}

}  // namespace
}  // namespace akad::insight
