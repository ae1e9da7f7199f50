#include "people/rules/sign_in_limit.hpp"

#include <gtest/gtest.h>

namespace akad::people {
namespace {

constexpr Instant start{1'780'000'000'000'000};
Instant after_s(std::int64_t seconds) {
    return {start.us + seconds * us_per_second};
}

Attempts tried(std::int64_t times) {
    return {times, start, start};
}

TEST(SignInLimit, AnAccountWaitsLongerAfterEachTryBeyondTheFifth) {
    const std::pair<std::int64_t, std::int64_t> waits[] = {{0, 0},    {1, 0},    {4, 0},   {5, 30},
                                                           {6, 60},   {7, 120},  {8, 240}, {9, 480},
                                                           {10, 900}, {500, 900}};
    for (const auto& [tries, wait_s] : waits)
        EXPECT_EQ(wait_before_next_s(CountedBy::account, tried(tries), start), wait_s) << tries;
}

TEST(SignInLimit, AnAddressThatManyPeopleShareGetsSixtyTries) {
    EXPECT_EQ(wait_before_next_s(CountedBy::address, tried(59), start), 0);
    EXPECT_EQ(wait_before_next_s(CountedBy::address, tried(60), start), 60);
    EXPECT_EQ(wait_before_next_s(CountedBy::address, tried(10'000), start), 60);
}

TEST(SignInLimit, TheWaitRunsOff) {
    EXPECT_EQ(wait_before_next_s(CountedBy::account, tried(5), after_s(10)), 20);
    EXPECT_EQ(wait_before_next_s(CountedBy::account, tried(5), {start.us + 1}), 30);
    EXPECT_EQ(wait_before_next_s(CountedBy::account, tried(5), after_s(30)), 0);
}

TEST(SignInLimit, AQuarterOfAnHourWithoutATryForgetsTheCount) {
    EXPECT_EQ(wait_before_next_s(CountedBy::account, tried(500), after_s(901)), 0);
    EXPECT_EQ(with_one_more(tried(500), after_s(901)).attempts, 1);
    EXPECT_EQ(with_one_more(tried(500), after_s(900)).attempts, 501);
}

TEST(SignInLimit, EveryTryCountsFromTheFirstOfItsWindow) {
    const auto twice = with_one_more(with_one_more({}, start), after_s(5));
    EXPECT_EQ(twice.attempts, 2);
    EXPECT_EQ(twice.first_at, start);
    EXPECT_EQ(twice.last_at, after_s(5));
}

}  // namespace
}  // namespace akad::people
