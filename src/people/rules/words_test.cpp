#include "people/rules/words.hpp"

#include <gtest/gtest.h>

namespace akad::people {
namespace {

TEST(NameKey, IsTheSameForNamesAPersonWouldCallTheSame) {
    EXPECT_EQ(name_key("PT. Maju  Jaya, Tbk."), "pt maju jaya tbk");
    EXPECT_EQ(name_key(" pt maju\tjaya tbk "), name_key("PT. Maju Jaya, Tbk."));
    EXPECT_EQ(name_key("ＡＣＭＥ"), "acme");
    EXPECT_EQ(name_key("Stra\u00dfe"), "strasse");
    EXPECT_EQ(name_key("上海 电气"), "上海 电气");
}

TEST(NameKey, KeepsDifferentNamesApart) {
    EXPECT_NE(name_key("A A Trading"), name_key("A Trading"));
    EXPECT_NE(name_key("Bank Nusa"), name_key("Banknusa"));
}

TEST(NameKey, OfBytesThatAreNotTextIsTheBytes) {
    EXPECT_EQ(name_key("\xff"), "\xff");
}

TEST(Words, StandInTheOrderAllowedEachOnce) {
    EXPECT_EQ(*words_of_list("days", "bad_day", {"fri", "mon", "mon"}, {"mon", "tue", "fri"}),
              "mon fri");
    EXPECT_EQ(split("mon fri"), (std::vector<std::string>{"mon", "fri"}));
    EXPECT_TRUE(split("").empty());
    const auto refused = words_of_list("days", "bad_day", {"funday"}, {"mon"});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "bad_day");
    EXPECT_EQ(refused.error().items.at(0).field, "days");
}

TEST(Words, SearchTextIsNotAPattern) {
    EXPECT_EQ(like_anywhere("5%_!"), "%5!%!_!!%");
}

}  // namespace
}  // namespace akad::people
