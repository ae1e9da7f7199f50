#include "imports/rules/dates.hpp"

#include <gtest/gtest.h>

#include <string>

namespace akad::imports {
namespace {

std::string read(std::string_view text, std::optional<DateOrder> order = std::nullopt) {
    const ReadMoment read = read_moment(text, order);
    switch (read.flaw) {
        case DateFlaw::none:
            break;
        case DateFlaw::not_a_date:
            return "not a date";
        case DateFlaw::order_unknown:
            return "order unknown";
        case DateFlaw::no_such_day:
            return "no such day";
        case DateFlaw::out_of_range:
            return "out of range";
    }
    std::string out = read.moment->day.text();
    if (read.moment->time_us != 0)
        out += " " + std::to_string(read.moment->time_us / us_per_second);
    if (read.moment->offset_minutes) out += " " + std::to_string(*read.moment->offset_minutes);
    return out;
}

TEST(Dates, AreReadAsExportersWriteThem) {
    struct Case {
        const char* text;
        const char* read;
    };
    const Case cases[] = {
        {"2026-03-17", "2026-03-17"},
        {"2026/3/7", "2026-03-07"},
        {"2026.03.17", "2026-03-17"},
        {"20260317", "2026-03-17"},
        {"2026年3月17日", "2026-03-17"},
        {"2026-03-17 00:00:00", "2026-03-17"},
        {"2026-03-17 09:30:05", "2026-03-17 34205"},             // Data Export
        {"2026-03-17T09:30:05.000Z", "2026-03-17 34205 0"},      // Data Loader
        {"2026-03-17T09:30:05.000+0000", "2026-03-17 34205 0"},  // Bulk API
        {"2026-03-17T09:30:05+07:00", "2026-03-17 34205 420"},
        {"2026-03-17 09:30 UTC", "2026-03-17 34200 0"},
        {"2026-03-17 09:30 GMT-08:00", "2026-03-17 34200 -480"},
        {"2026-03-17 14:05", "2026-03-17 50700"},  // HubSpot
        {"3/17/2026 2:05 PM", "2026-03-17 50700"},
        {"3/17/2026, 12:05 AM", "2026-03-17 300"},
        {"17/03/2026", "2026-03-17"},
        {"03/17/2026", "2026-03-17"},
        {"17.3.26", "2026-03-17"},
        {"17 Mar 2026", "2026-03-17"},
        {"17-Mar-26", "2026-03-17"},
        {"Mar 17, 2026", "2026-03-17"},
        {"March 17, 2026 2:05 pm", "2026-03-17 50700"},
        {"17 Maret 2026", "2026-03-17"},
        {"1 Mei 2026", "2026-05-01"},
        {"9 Agustus 2026", "2026-08-09"},
        {" 2026-03-17 ", "2026-03-17"},
        {"2024-02-29", "2024-02-29"},
    };
    for (const Case& each : cases) EXPECT_EQ(read(each.text), each.read) << each.text;
}

TEST(Dates, AnOrderDecidesWhereNumbersDoNot) {
    EXPECT_EQ(read("03/04/2026", DateOrder::dmy), "2026-04-03");
    EXPECT_EQ(read("03/04/2026", DateOrder::mdy), "2026-03-04");
    EXPECT_EQ(read("26/03/04", DateOrder::ymd), "2026-03-04");
    EXPECT_EQ(read("03/04/2026"), "order unknown");
    EXPECT_EQ(read("17/03/2026", DateOrder::mdy), "no such day");
    EXPECT_EQ(read("2026-03-04", DateOrder::mdy), "2026-03-04") << "a year first needs no order";
    EXPECT_EQ(read("4 Mar 2026", DateOrder::mdy), "2026-03-04") << "a named month needs no order";
}

TEST(Dates, WhatIsNoDateIsSaidToBeNone) {
    struct Case {
        const char* text;
        const char* read;
    };
    const Case cases[] = {
        {"", "not a date"},
        {"soon", "not a date"},
        {"45733", "not a date"},  // a serial number of a spreadsheet
        {"2026-03", "not a date"},
        {"2026-03-17 or so", "not a date"},
        {"2026-03-17 25:00", "not a date"},
        {"2026-03-17 13:00 PM", "not a date"},
        {"2026-03-17 09:30 PST", "not a date"},
        {"2026-03-17 09:30 +99:00", "not a date"},
        {"Q1/03/2026", "not a date"},
        {"17 Foo 2026", "not a date"},
        {"2026-02-30", "no such day"},
        {"31/04/2026", "no such day"},
        {"32/13/2026", "not a date"},
        {"13/13/2026", "no such day"},
        {"0/0/2026", "no such day"},
        {"1.2.3", "not a date"},
        {"2026-00-10", "no such day"},
        {"1601-01-01", "out of range"},
        {"99999999999999999999", "not a date"},
    };
    for (const Case& each : cases) EXPECT_EQ(read(each.text), each.read) << each.text;
}

}  // namespace
}  // namespace akad::imports
