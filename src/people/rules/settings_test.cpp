#include "people/rules/settings.hpp"

#include <gtest/gtest.h>

namespace akad::people {
namespace {

TEST(Settings, TakeThreeLanguages) {
    for (const char* language : {"en", "id", "zh-CN"}) EXPECT_TRUE(check_language(language).ok());
    for (const char* language : {"", "EN", "zh", "de"})
        EXPECT_EQ(check_language(language).error().code, "bad_language");
}

TEST(Settings, TakeKnownTimeZones) {
    EXPECT_TRUE(check_time_zone("Asia/Jakarta").ok());
    EXPECT_EQ(check_time_zone("Asia/Nowhere").error().code, "bad_time_zone");
    EXPECT_EQ(check_time_zone("../../etc/passwd").error().code, "bad_time_zone");
    EXPECT_EQ(check_time_zone("").error().code, "bad_time_zone");
}

TEST(Settings, TakeAnyWeekWithAWorkingDay) {
    EXPECT_EQ(*check_working_days({"sun", "mon"}), "mon sun");
    EXPECT_EQ(check_working_days({}).error().code, "bad_working_days");
    EXPECT_EQ(check_working_days({"monday"}).error().code, "bad_working_days");
}

TEST(Settings, TakeCountriesByTheirTwoLetters) {
    EXPECT_EQ(*check_country("ID"), "ID");
    EXPECT_EQ(*check_country("ZW"), "ZW");
    EXPECT_EQ(*check_country(""), std::nullopt);
    for (const char* wrong : {"id", "XX", "Indonesia", "D ", " A", "DA"})
        EXPECT_EQ(check_country(wrong).error().code, "bad_country") << wrong;
}

}  // namespace
}  // namespace akad::people
