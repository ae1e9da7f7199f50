#include "imports/rules/numbers.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

std::string read(std::string_view text, const char* currency, char decimal) {
    const ReadAmount amount = read_amount(text, Currency::parse(currency).value(), decimal);
    switch (amount.flaw) {
        case AmountFlaw::none:
            return std::to_string(amount.value_minor);
        case AmountFlaw::not_a_number:
            return "not a number";
        case AmountFlaw::negative:
            return "negative";
        case AmountFlaw::too_many_digits:
            return "too many digits";
        case AmountFlaw::too_large:
            return "too large";
    }
    return "";
}

TEST(Amounts, AreReadInMinorUnits) {
    struct Case {
        const char* text;
        const char* currency;
        char decimal;
        const char* minor;
    };
    const Case cases[] = {
        {"84000", "USD", '.', "8400000"},
        {"84000.0", "USD", '.', "8400000"},  // Salesforce writes doubles
        {"84000.50", "USD", '.', "8400050"},
        {"84000.5000", "USD", '.', "8400050"},
        {"84,000.50", "USD", '.', "8400050"},
        {"84.000,50", "EUR", ',', "8400050"},
        {"1,25,000", "INR", '.', "12500000"},
        {"12800.0", "JPY", '.', "12800"},
        {"¥12,800", "JPY", '.', "12800"},
        {"Rp 1.250.000", "IDR", ',', "125000000"},
        {"Rp1.250.000,00", "IDR", ',', "125000000"},
        {"US$ 84,000", "USD", '.', "8400000"},
        {"84 000,50 €", "EUR", ',', "8400050"},
        {"84\xC2\xA0"
         "000,50",
         "EUR", ',', "8400050"},
        {"84'000.50", "CHF", '.', "8400050"},
        {"IDR 5", "IDR", '.', "500"},
        {"5 IDR", "IDR", '.', "500"},
        {"1.25E+06", "USD", '.', "125000000"},
        {"1.25E7", "USD", '.', "1250000000"},
        {"1,25E6", "EUR", ',', "125000000"},
        {"125e-1", "USD", '.', "1250"},
        {"0.0", "USD", '.', "0"},
        {".5", "USD", '.', "50"},
        {"5.", "USD", '.', "500"},
        {"-0", "USD", '.', "0"},
        {"+7", "USD", '.', "700"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(read(each.text, each.currency, each.decimal), each.minor) << each.text;
}

TEST(Amounts, WhatIsNoAmountIsRefusedWithItsReason) {
    struct Case {
        const char* text;
        const char* currency;
        char decimal;
        const char* flaw;
    };
    const Case cases[] = {
        {"", "USD", '.', "not a number"},
        {"n/a", "USD", '.', "not a number"},
        {"about 5000", "USD", '.', "not a number"},
        {"50k", "USD", '.', "not a number"},
        {"1,50", "USD", '.', "not a number"},  // a decimal comma read as thousands
        {"1.2.3", "USD", '.', "not a number"},
        {"5 - 7", "USD", '.', "not a number"},
        {"1E", "USD", '.', "not a number"},
        {"1E999", "USD", '.', "not a number"},
        {"-84000", "USD", '.', "negative"},
        {"(84,000)", "USD", '.', "negative"},
        {"84000-", "USD", '.', "negative"},
        {"-$84", "USD", '.', "negative"},
        {"33.333", "USD", '.', "too many digits"},
        {"12800.5", "JPY", '.', "too many digits"},
        {"99999999999999999999", "USD", '.', "too large"},
        {"1E20", "USD", '.', "too large"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(read(each.text, each.currency, each.decimal), each.flaw) << each.text;
}

TEST(Amounts, MayNameTheirCurrency) {
    const auto named = [](std::string_view text) {
        const auto currency = currency_in_amount(text);
        return currency ? currency->text() : "";
    };
    EXPECT_EQ(named("Rp 1.250.000"), "IDR");
    EXPECT_EQ(named("84 000,50 €"), "EUR");
    EXPECT_EQ(named("SGD 500"), "SGD");
    EXPECT_EQ(named("500 SGD"), "SGD");
    EXPECT_EQ(named("$500"), "") << "of several countries";
    EXPECT_EQ(named("500"), "");
}

TEST(DecimalSign, OneAmountDecidesForTheColumn) {
    struct Case {
        std::initializer_list<const char*> texts;
        char decimal;
        bool certain;
        const char* because;
    };
    const Case cases[] = {
        {{"1,234", "84000.50"}, '.', true, "84000.50 in line 3 has a decimal point."},
        {{"1.250.000"}, ',', true, "1.250.000 in line 2 has a decimal comma."},
        {{"84,5"}, ',', true, "84,5 in line 2 has a decimal comma."},
        {{"1.234,56"}, ',', true, "1.234,56 in line 2 has a decimal comma."},
        {{"1,234.56"}, '.', true, "1,234.56 in line 2 has a decimal point."},
        {{"1,234,567"}, '.', true, "1,234,567 in line 2 has a decimal point."},
        {{"1,234", "84000", ""}, '.', false, "No amount has a decimal sign that decides."},
        {{"84.5", "84,5"},
         '.',
         false,
         "84.5 in line 2 has a decimal point, but 84,5 in line 3 a decimal comma. Choose one; rows "
         "that do not fit are listed."},
    };
    for (const Case& each : cases) {
        DecimalEvidence evidence;
        std::int64_t line = 2;
        for (const char* text : each.texts) evidence.see(text, line++);
        const auto found = evidence.conclude();
        EXPECT_EQ(found.decimal, each.decimal) << each.because;
        EXPECT_EQ(found.certain, each.certain) << each.because;
        EXPECT_EQ(found.because, each.because);
    }
}

TEST(Booleans, AreReadAsSalesforceWritesThem) {
    for (const char* yes : {"1", "true", "TRUE", "Yes", "y", "ya", "是"})
        EXPECT_EQ(read_boolean(yes), true) << yes;
    for (const char* no : {"0", "false", "False", "no", "tidak", "否"})
        EXPECT_EQ(read_boolean(no), false) << no;
    for (const char* neither : {"", "2", "maybe"})
        EXPECT_EQ(read_boolean(neither), std::nullopt) << neither;
}

}  // namespace
}  // namespace akad::imports
