#include "app/demo/wording.hpp"

#include <gtest/gtest.h>

#include "app/demo/script.hpp"

namespace akad::app::demo {
namespace {

std::vector<std::string> said_in_all(const std::string& units, const char* currency) {
    static const Script script = read_script().value();
    const Money money = money_of(units, *Currency::parse(currency));
    std::vector<std::string> all;
    for (const Language language : {Language::en, Language::id, Language::zh})
        all.push_back(said(script.wording, money, language));
    return all;
}

TEST(MoneyInWords, IsSaidAsEachLanguageCounts) {
    using All = std::vector<std::string>;
    EXPECT_EQ(said_in_all("84000", "USD"), (All{"US$84,000", "US$84.000", "8.4万美元"}));
    EXPECT_EQ(said_in_all("4800000000", "IDR"),
              (All{"Rp 4.8 billion", "Rp4,8 miliar", "48亿印尼盾"}));
    EXPECT_EQ(said_in_all("1860000", "CNY"), (All{"¥1.86 million", "CN¥1,86 juta", "186万元"}));
    EXPECT_EQ(said_in_all("1050000", "USD")[0], "US$1.05 million");
}

TEST(DaysInWords, AreSaidInEachLanguage) {
    const Script script = read_script().value();
    const Day day = Day::of(2026, 12, 18);
    EXPECT_EQ(said(script.wording, day, Language::en), "18 December");
    EXPECT_EQ(said(script.wording, day, Language::id), "18 Desember");
    EXPECT_EQ(said(script.wording, day, Language::zh), "12月18日");
}

TEST(FilledText, KeepsWhatItDoesNotKnow) {
    EXPECT_EQ(filled("{a} and {b}", {{"a", "x"}}), "x and {b}");
    EXPECT_EQ(filled("{a", {{"a", "x"}}), "{a");
}

TEST(SpacedText, PartsLatinLettersFromChineseCharacters) {
    EXPECT_EQ(spaced("由Hugo签字，IT同意"), "由 Hugo 签字，IT 同意");
    EXPECT_EQ(spaced("已由 Hugo 签字"), "已由 Hugo 签字");
    EXPECT_EQ(spaced("186万元"), "186万元");
    EXPECT_EQ(spaced("a café b"), "a café b");
}

TEST(Words, AreAskedForInAllThreeLanguages) {
    EXPECT_TRUE(from_json<Team>(R"({"key":"t","name":"same"})").ok());
    EXPECT_FALSE(from_json<Team>(R"({"key":"t","name":{"en":"one"}})").ok());
}

}  // namespace
}  // namespace akad::app::demo
