#include "insight/rules/months.hpp"

#include <gtest/gtest.h>

#include <map>

namespace akad::insight {
namespace {

TEST(Months, FollowEachOtherOverTheYearsEnd) {
    EXPECT_EQ(month_after("2026-11", 1), "2026-12");
    EXPECT_EQ(month_after("2026-12", 1), "2027-01");
    EXPECT_EQ(month_after("2026-01", -11), "2025-02");
    EXPECT_EQ(months_of({"2026-11", "2027-01"}),
              (std::vector<std::string>{"2026-11", "2026-12", "2027-01"}));
}

TEST(Months, APeriodIsTwoMonthsInOrderAndFiveYearsAtMost) {
    EXPECT_TRUE(checked_period("2022-01", "2026-12").ok());
    for (const auto& [from, to] : std::map<std::string, std::string>{{"2026-13", "2027-01"},
                                                                     {"2026-1", "2026-02"},
                                                                     {"", "2026-02"},
                                                                     {"2026-03", "2026-02"},
                                                                     {"2021-12", "2026-12"}})
        EXPECT_EQ(checked_period(from, to).error().code, "bad_month") << from;
}

}  // namespace
}  // namespace akad::insight
