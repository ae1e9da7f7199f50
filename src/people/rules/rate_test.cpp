#include "people/rules/rate.hpp"

#include <gtest/gtest.h>

#include <tuple>

namespace akad::people {
namespace {

Currency currency(std::string_view code) {
    return *Currency::parse(code);
}

TEST(Rate, IsAPlainDecimalAboveZero) {
    EXPECT_EQ(*parse_rate("16350"), (Rate{16350, 0}));
    EXPECT_EQ(*parse_rate("0.0000612"), (Rate{612, 7}));
    EXPECT_EQ(*parse_rate("1.10"), (Rate{110, 2}));
    for (const char* wrong : {"", ".", "1.", ".5", "0", "0.000", "-1", "+1", "1e3", "1,5", " 1",
                              "1234567890123", "0.1234567890123", "999999999999.999999999999"}) {
        const auto rate = parse_rate(wrong);
        ASSERT_FALSE(rate.ok()) << wrong;
        EXPECT_EQ(rate.error().code, "bad_rate");
    }
}

TEST(Rate, ConvertsMinorUnitsOfBothCurrencies) {
    const std::tuple<std::int64_t, const char*, const char*, const char*, std::int64_t> cases[] = {
        {100'00, "EUR", "USD", "1.1", 110'00},
        {16'350'000'00, "IDR", "USD", "0.00006116208", 100'000},
        {1'000, "JPY", "USD", "0.0065", 6'50},
        {6'50, "USD", "JPY", "153.846", 1'000},
        {1'000, "BHD", "USD", "2.65", 2'65},
        {5, "USD", "EUR", "0.5", 2},
        {15, "USD", "EUR", "0.5", 8},
        {-15, "USD", "EUR", "0.5", -8},
        {0, "USD", "EUR", "0.9", 0},
    };
    for (const auto& [value, from, into, rate, expected] : cases) {
        const auto money = converted({value, currency(from)}, currency(into), *parse_rate(rate));
        ASSERT_TRUE(money) << from << into;
        EXPECT_EQ(*money, (Money{expected, currency(into)})) << value << from << into;
    }
}

TEST(Rate, AnAmountBeyondSixtyFourBitsIsNoAmount) {
    const Money most{largest_value_minor, currency("USD")};
    EXPECT_FALSE(converted(most, currency("IDR"), *parse_rate("999999")));
    EXPECT_TRUE(converted(most, currency("EUR"), *parse_rate("0.9")));
}

}  // namespace
}  // namespace akad::people
