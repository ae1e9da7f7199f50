#include "core/draw.hpp"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

namespace akad {
namespace {

constexpr Instant now{1'795'253'400'000'000};

TEST(Draw, TheSameSeedDrawsTheSameAgain) {
    const Seed seed = fresh_seed();
    Draw first(now, seed);
    Draw again(now, seed);
    std::array<unsigned char, 100> first_bytes{};
    std::array<unsigned char, 100> again_bytes{};
    EXPECT_EQ(first.id<DealId>(), again.id<DealId>());
    first.bytes(first_bytes);
    again.bytes(again_bytes);
    EXPECT_EQ(first_bytes, again_bytes);
    EXPECT_EQ(first.id<DealId>(), again.id<DealId>());
}

TEST(Draw, EveryDrawIsAnother) {
    Draw draw(now, Seed{});
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        std::string drawn(16, '\0');
        draw.bytes({reinterpret_cast<unsigned char*>(drawn.data()), drawn.size()});
        EXPECT_TRUE(seen.insert(drawn).second);
    }
    EXPECT_NE(fresh_seed(), fresh_seed());
}

TEST(Draw, IdsOfOneDrawSortInTheOrderTheyWereDrawn) {
    Draw draw(now, fresh_seed());
    DealId last;
    for (int i = 0; i < 100'000; ++i) {
        const auto id = draw.id<DealId>();
        ASSERT_LT(last, id);
        last = id;
    }
}

TEST(Draw, IdsSortByTheMillisecondTheyWereMade) {
    Draw early(now, fresh_seed());
    Draw late({now.us + 1000}, fresh_seed());
    for (int i = 0; i < 1000; ++i) EXPECT_LT(early.id<DealId>(), late.id<DealId>());
}

TEST(Draw, AnIdBeginsWithItsMillisecond) {
    Draw draw({0x1234'5678'9ABCLL * 1000}, fresh_seed());
    const std::string text = draw.id<DealId>().text();
    // 48 bits are nine digits of five bits and three bits of the tenth.
    EXPECT_EQ(text.substr(0, 14), "deal_28t5cy4tq") << text;
    EXPECT_TRUE(DealId::parse(text).has_value());
}

}  // namespace
}  // namespace akad
