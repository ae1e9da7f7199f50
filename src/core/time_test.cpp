#include "core/time.hpp"

#include <gtest/gtest.h>

#include <string>

namespace akad {
namespace {

TEST(Time, AnInstantIsWrittenInUtcWithMicroseconds) {
    EXPECT_EQ(Instant{0}.text(), "1970-01-01T00:00:00.000000Z");
    EXPECT_EQ(Instant{1'795'253'400'000'001}.text(), "2026-11-21T09:30:00.000001Z");
    EXPECT_EQ(Instant{-1}.text(), "1969-12-31T23:59:59.999999Z");
}

TEST(Time, AnInstantIsReadWithAnyOffset) {
    const struct {
        const char* text;
        const char* same;
    } cases[] = {
        {"2026-11-21T09:30:00Z", "2026-11-21T09:30:00.000000Z"},
        {"2026-11-21t09:30:00z", "2026-11-21T09:30:00.000000Z"},
        {"2026-11-21 09:30:00Z", "2026-11-21T09:30:00.000000Z"},
        {"2026-11-21T16:30:00+07:00", "2026-11-21T09:30:00.000000Z"},
        {"2026-11-21T06:00:00-03:30", "2026-11-21T09:30:00.000000Z"},
        {"2026-11-21T00:30:00+07:00", "2026-11-20T17:30:00.000000Z"},
        {"2026-11-21T09:30:00.5Z", "2026-11-21T09:30:00.500000Z"},
        {"2026-11-21T09:30:00.123456789Z", "2026-11-21T09:30:00.123456Z"},
        {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000000Z"},
        {"2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000000Z"},
    };
    for (const auto& [text, same] : cases) {
        const auto at = Instant::parse(text);
        ASSERT_TRUE(at.has_value()) << text;
        EXPECT_EQ(at->text(), same) << text;
    }
}

TEST(Time, WhatIsNotAnInstantIsRefused) {
    for (const char* text :
         {"", "2026-11-21", "2026-11-21T09:30Z", "2026-11-21T09:30:00", "2026-11-21T24:00:00Z",
          "2026-11-21T09:60:00Z", "2026-11-21T09:30:61Z", "2026-13-21T09:30:00Z",
          "2026-02-30T09:30:00Z", "2025-02-29T09:30:00Z", "2026-11-21T09:30:00.Z",
          "2026-11-21T09:30:00.1234567890Z", "2026-11-21T09:30:00+7:00", "2026-11-21T09:30:00Zx",
          "2026-11-21T09:30:00+24:00", "26-11-21T09:30:00Z", "2026-11-2aT09:30:00Z"})
        EXPECT_FALSE(Instant::parse(text).has_value()) << text;
}

TEST(Time, ADayIsReadAndWrittenInIsoForm) {
    EXPECT_EQ(Day{0}.text(), "1970-01-01");
    EXPECT_EQ(Day::of(2026, 12, 18).text(), "2026-12-18");
    EXPECT_EQ(Day::parse("2026-12-18"), Day::of(2026, 12, 18));
    EXPECT_EQ(Day::parse("1900-01-01")->text(), "1900-01-01");
    EXPECT_EQ(Day::parse("2200-12-31")->text(), "2200-12-31");
    EXPECT_EQ(Day::of(2024, 2, 28).plus(1).text(), "2024-02-29");
    EXPECT_EQ(Day::of(2026, 1, 1).plus(-1).text(), "2025-12-31");
}

TEST(Time, WhatIsNoDateOfOurYearsIsRefused) {
    for (const char* text : {"", "2026-12-32", "2026-00-10", "2025-02-29", "1899-12-31",
                             "2201-01-01", "2026-1-1", "2026/12/18", "2026-12-18 ", "20261218"})
        EXPECT_FALSE(Day::parse(text).has_value()) << text;
}

TEST(Time, TheDayOfAnInstantDependsOnTheZone) {
    const struct {
        const char* at;
        const char* zone;
        const char* day;
    } cases[] = {
        {"2026-11-21T16:59:59Z", "Asia/Jakarta", "2026-11-21"},
        {"2026-11-21T17:00:00Z", "Asia/Jakarta", "2026-11-22"},
        {"2026-11-21T16:00:00Z", "Asia/Shanghai", "2026-11-22"},
        {"2026-11-21T03:00:00Z", "America/New_York", "2026-11-20"},
        {"2026-03-29T22:30:00Z", "Europe/Berlin", "2026-03-30"},
        {"2026-03-28T22:30:00Z", "Europe/Berlin", "2026-03-28"},
        {"1969-12-31T23:59:59.5Z", "Etc/UTC", "1969-12-31"},
        {"2026-11-21T17:00:00Z", "Nowhere/Atlantis", "2026-11-21"},
        {"2026-11-21T17:00:00Z", "", "2026-11-21"},
    };
    for (const auto& [at, zone, day] : cases)
        EXPECT_EQ(day_in_zone(*Instant::parse(at), zone).text(), day) << at << ' ' << zone;
}

TEST(Time, AZoneIsKnownOrNot) {
    EXPECT_TRUE(is_time_zone("Asia/Jakarta"));
    EXPECT_TRUE(is_time_zone("UTC"));
    EXPECT_FALSE(is_time_zone("Asia/Nowhere"));
    EXPECT_FALSE(is_time_zone("../etc/passwd"));
    EXPECT_FALSE(is_time_zone(""));
}

}  // namespace
}  // namespace akad
