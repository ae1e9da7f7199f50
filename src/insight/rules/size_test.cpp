#include "insight/rules/size.hpp"

#include <gtest/gtest.h>

namespace akad::insight {
namespace {

TEST(Size, StepsGoOneTwoFiveTen) {
    const std::map<std::int64_t, int> steps{{0, 0}, {1, 1},  {2, 2},  {4, 2},   {5, 3},
                                            {9, 3}, {10, 4}, {20, 5}, {499, 8}, {500, 9}};
    for (const auto& [value, step] : steps) EXPECT_EQ(size_step(value), step) << value;
    for (int step = 1; step < 46; ++step) {
        EXPECT_EQ(size_step(value_of_step(step)), step);
        EXPECT_EQ(size_step(value_of_step(step) - 1), step - 1);
    }
    EXPECT_EQ(size_step(1'000'000'000'000'000), 46);
}

TEST(Size, ThirdsOfTheTeamsOwnDealsAreSmallMediumAndLarge) {
    const SizeCut cut = cut_of({{10, 4}, {11, 3}, {13, 3}, {20, 2}});
    EXPECT_EQ(cut.of(10), Size::small);
    EXPECT_EQ(cut.of(11), Size::medium);
    EXPECT_EQ(cut.of(13), Size::medium) << "seven of twelve stand below it, not yet two thirds";
    EXPECT_EQ(cut.of(20), Size::large);
}

TEST(Size, ASingleDealIsSmallAndNothingIsCutWithoutDeals) {
    EXPECT_EQ(cut_of({{10, 1}}).of(10), Size::small);
    EXPECT_EQ(cut_of({}).of(0), Size::small);
}

}  // namespace
}  // namespace akad::insight
