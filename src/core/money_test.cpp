#include "core/money.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace akad {
namespace {

TEST(Money, ACurrencyIsACodeInUse) {
    for (const char* code : {"USD", "IDR", "CNY", "EUR", "JPY", "BHD", "CLF", "XCG", "ZWG"})
        EXPECT_EQ(Currency::parse(code)->text(), code);
    for (const char* code :
         {"", "US", "usd", "USDX", "XXX", "XTS", "XAU", "DEM", "HRK", "AB ", "D A", " US"})
        EXPECT_FALSE(Currency::parse(code).has_value()) << code;
}

TEST(Money, ACurrencyKnowsItsDigits) {
    const struct {
        const char* code;
        int digits;
    } cases[] = {{"USD", 2}, {"IDR", 2}, {"JPY", 0}, {"KRW", 0}, {"BHD", 3}, {"CLF", 4}};
    for (const auto& [code, digits] : cases)
        EXPECT_EQ(Currency::parse(code)->digits(), digits) << code;
}

TEST(Money, ADecimalIsReadIntoMinorUnits) {
    const struct {
        const char* text;
        const char* code;
        char decimal;
        std::int64_t minor;
    } cases[] = {
        {"1250000.50", "USD", '.', 125000050},
        {"1,250,000.50", "USD", '.', 125000050},
        {"1.250.000,50", "EUR", ',', 125000050},
        {"12,50,000", "INR", '.', 125000000},
        {"0", "USD", '.', 0},
        {"0.5", "USD", '.', 50},
        {"007", "USD", '.', 700},
        {"1500", "JPY", '.', 1500},
        {"1.234", "BHD", '.', 1234},
        {"1.000", "IDR", ',', 100000},
        {"10000000000000.00", "USD", '.', largest_value_minor},
    };
    for (const auto& [text, code, decimal, minor] : cases)
        EXPECT_EQ(parse_minor(text, *Currency::parse(code), decimal), minor) << text << code;
}

TEST(Money, WhatIsNotAnAmountIsRefused) {
    const struct {
        const char* text;
        const char* code;
        char decimal;
    } cases[] = {
        {"", "USD", '.'},
        {".", "USD", '.'},
        {".5", "USD", '.'},
        {"5.", "USD", '.'},
        {"1.234", "USD", '.'},
        {"1.5", "JPY", '.'},
        {"-5", "USD", '.'},
        {"+5", "USD", '.'},
        {"1e6", "USD", '.'},
        {"1 000", "USD", '.'},
        {"1,25", "USD", '.'},
        {"1,2500", "USD", '.'},
        {"1234,567", "USD", '.'},
        {"1,2,345", "USD", '.'},
        {",123", "USD", '.'},
        {"1.2.3", "USD", '.'},
        {"1.2,3", "USD", '.'},
        {"12,345,", "USD", '.'},
        {"1.25", "EUR", ','},
        {"$5", "USD", '.'},
        {"10000000000000.01", "USD", '.'},
        {"99999999999999999999999999", "USD", '.'},
    };
    for (const auto& [text, code, decimal] : cases)
        EXPECT_EQ(parse_minor(text, *Currency::parse(code), decimal), std::nullopt) << text;
}

}  // namespace
}  // namespace akad
