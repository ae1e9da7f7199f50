#include "imports/rules/local_time.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

std::string at(const char* zone, const char* text) {
    LocalTime local{std::string(zone)};
    return local.at(read_moment(text, std::nullopt).moment.value()).text();
}

TEST(LocalTime, GivesTheInstantOfAWrittenTime) {
    EXPECT_EQ(at("UTC", "2026-03-17 09:30"), "2026-03-17T09:30:00.000000Z");
    EXPECT_EQ(at("Asia/Jakarta", "2026-03-17 09:30"), "2026-03-17T02:30:00.000000Z");
    EXPECT_EQ(at("America/New_York", "2026-01-17 09:30"), "2026-01-17T14:30:00.000000Z");
    EXPECT_EQ(at("America/New_York", "2026-07-17 09:30"), "2026-07-17T13:30:00.000000Z");
    EXPECT_EQ(at("Pacific/Kiritimati", "2026-03-17"), "2026-03-16T10:00:00.000000Z");
}

TEST(LocalTime, AWrittenOffsetOutweighsTheZone) {
    EXPECT_EQ(at("Asia/Jakarta", "2026-03-17T09:30:00.000Z"), "2026-03-17T09:30:00.000000Z");
    EXPECT_EQ(at("Asia/Jakarta", "2026-03-17 09:30 -0800"), "2026-03-17T17:30:00.000000Z");
}

}  // namespace
}  // namespace akad::imports
