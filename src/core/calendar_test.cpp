#include "core/calendar.hpp"

#include <gtest/gtest.h>

namespace akad {
namespace {

const WorkingDays office_week = working_days_in("wwwww--");

Day day_of(std::string_view text) {
    return *Day::parse(text);
}

Calendar in(std::string_view country) {
    return Calendar(office_week, country);
}

std::string after(std::string_view country, std::string_view day, int count) {
    return in(country).add_working_days(day_of(day), count).text();
}

struct Counted {
    std::string_view country;
    std::string_view from;
    int count;
    const char* to;
};

TEST(Calendars, M17_WorkingDaysAreCountedAsTheCountriesPublishedThem) {
    const Counted published[] = {
        {"CN", "2026-02-13", 5, "2026-02-27"},  // Spring Festival, with the worked 14 February
        {"CN", "2026-09-30", 5, "2026-10-13"},  // National Day, with the worked 10 October
        {"CN", "2025-01-24", 5, "2025-02-07"},  // the worked 26 January
        {"CN", "2025-02-05", 4, "2025-02-10"},  // the worked 8 February
        {"CN", "2025-04-25", 5, "2025-05-06"},  // Labour Day, with the worked 27 April
        {"CN", "2025-09-26", 5, "2025-10-10"},  // with Mid-Autumn, 28 September worked
        {"CN", "2025-10-10", 1, "2025-10-11"},
        {"CN", "2025-12-31", 2, "2026-01-05"},  // the worked Sunday 4 January
        {"CN", "2026-06-18", 1, "2026-06-22"},
        {"CN", "2026-09-18", 1, "2026-09-20"},
        {"ID", "2026-03-17", 5, "2026-03-31"},  // Nyepi and Idul Fitri, joint leave counted
        {"ID", "2025-03-27", 5, "2025-04-14"},  // joint leave up to 7 April
        {"ID", "2025-08-15", 1, "2025-08-19"},  // the joint leave added in August 2025
        {"ID", "2025-12-24", 1, "2025-12-29"},
        {"ID", "2026-05-13", 1, "2026-05-18"},
        {"ID", "2026-05-26", 1, "2026-05-29"},
        {"ID", "2026-12-23", 1, "2026-12-28"},
        {"US", "2026-07-02", 1, "2026-07-06"},  // the fourth is a Saturday, the third observed
        {"US", "2025-11-26", 1, "2025-11-28"},
        {"US", "2025-05-23", 1, "2025-05-27"},
        {"US", "2026-01-16", 1, "2026-01-20"},
        {"US", "2025-12-31", 1, "2026-01-02"},
        {"US", "2027-12-30", 1, "2028-01-03"},  // New Year 2028 is observed on 31 December 2027
        {"", "2026-03-17", 5, "2026-03-24"},    // no country: the week alone
    };
    for (const Counted& each : published) {
        EXPECT_EQ(after(each.country, each.from, each.count), each.to)
            << each.country << ' ' << each.from;
        EXPECT_EQ(in(each.country).working_days_between(day_of(each.from), day_of(each.to)),
                  each.count)
            << each.country << ' ' << each.from;
    }
}

/// The working days of a year in each country, as the decrees add up.
TEST(Calendars, M17_AYearHasTheWorkingDaysTheDecreesLeaveIt) {
    const auto in_year = [](std::string_view country, int year) {
        return in(country).working_days_between(Day::of(year - 1, 12, 31), Day::of(year, 12, 31));
    };
    // 365 days less weekends and holidays, with what is worked instead: 248 in China.
    EXPECT_EQ(in_year("CN", 2025), 248);
    EXPECT_EQ(in_year("CN", 2026), 248);
    EXPECT_EQ(in_year("US", 2025), 250);
    EXPECT_EQ(in_year("US", 2026), 250);
    // 261 weekdays, less 13 holidays on them and 11 or 8 days of joint leave.
    EXPECT_EQ(in_year("ID", 2025), 237);
    EXPECT_EQ(in_year("ID", 2026), 240);
}

TEST(Calendars, M17_AWorkedWeekendIsAWorkingDay) {
    const auto china = in("CN");
    EXPECT_TRUE(china.is_working(day_of("2026-02-14")));
    EXPECT_EQ(china.answer(day_of("2026-02-14")).kind, DayKind::worked);
    EXPECT_FALSE(china.is_working(day_of("2026-02-15")));
    EXPECT_EQ(china.answer(day_of("2026-02-21")).holiday, "lunar_new_year");
    EXPECT_EQ(in("ID").answer(day_of("2026-03-18")).kind, DayKind::joint_leave);
    EXPECT_EQ(in("ID").answer(day_of("2026-03-14")).kind, DayKind::rest);
}

TEST(Calendars, M17_ADayBeyondThePublishedYearsIsProvisional) {
    EXPECT_FALSE(in("CN").is_provisional(day_of("2026-12-31")));
    EXPECT_TRUE(in("CN").is_provisional(day_of("2027-01-01")));
    EXPECT_TRUE(in("CN").answer(day_of("2027-02-08")).provisional);
    EXPECT_TRUE(in("CN").is_working(day_of("2027-02-08"))) << "only the week is known of it";
    EXPECT_TRUE(in("ID").is_provisional(day_of("2024-12-31")));
    EXPECT_FALSE(in("US").is_provisional(day_of("2030-06-03")));
    EXPECT_FALSE(in("").is_provisional(day_of("2099-01-01"))) << "no country, nothing to publish";
}

TEST(Calendars, M17_AnAbsenceTakesItsDaysOut) {
    auto calendar = in("ID");
    calendar.add_days_off({day_of("2026-06-02"), day_of("2026-06-19"), DayKind::absence});
    EXPECT_EQ(calendar.add_working_days(day_of("2026-05-29"), 1).text(), "2026-06-22");
    EXPECT_EQ(calendar.answer(day_of("2026-06-10")).kind, DayKind::absence);
    EXPECT_EQ(calendar.answer(day_of("2026-06-06")).kind, DayKind::rest) << "a Saturday stays one";
    EXPECT_EQ(calendar.answer(day_of("2026-06-16")).kind, DayKind::holiday);
}

TEST(Calendars, AbsenceWithoutEndDoesNotRunForever) {
    auto calendar = in("");
    calendar.add_days_off({day_of("2026-01-01"), Day{INT32_MAX / 2}, DayKind::absence});
    EXPECT_GT(calendar.next_working_day(day_of("2026-01-01")), day_of("2026-01-01"));
}

TEST(Calendars, TheNextAndTheLastWorkingDayAreTheDayItselfWhenItIsWorked) {
    const auto china = in("CN");
    EXPECT_EQ(china.next_working_day(day_of("2026-02-14")).text(), "2026-02-14");
    EXPECT_EQ(china.next_working_day(day_of("2026-02-15")).text(), "2026-02-24");
    EXPECT_EQ(china.last_working_day(day_of("2026-02-23")).text(), "2026-02-14");
    EXPECT_EQ(china.add_working_days(day_of("2026-02-24"), -1).text(), "2026-02-14");
    EXPECT_EQ(china.add_working_days(day_of("2026-02-15"), 0).text(), "2026-02-15");
    EXPECT_EQ(china.working_days_between(day_of("2026-02-27"), day_of("2026-02-13")), -5);
}

TEST(Calendars, CountingThereAndBackAgreesOnEveryDay) {
    for (const std::string_view country : {"CN", "ID", "US", ""}) {
        const auto calendar = in(country);
        for (Day day = day_of("2025-01-01"); day <= day_of("2026-12-01"); day = day.plus(1))
            for (const int count : {1, 4, 11}) {
                const Day end = calendar.add_working_days(day, count);
                ASSERT_TRUE(calendar.is_working(end));
                ASSERT_EQ(calendar.working_days_between(day, end), count) << day.text();
            }
    }
}

TEST(Calendars, TheWorkspaceSaysWhichDaysOfTheWeekAreWorked) {
    const Calendar short_week(std::vector<std::string>{"mon", "tue"});
    EXPECT_EQ(short_week.add_working_days(day_of("2026-11-17"), 1).text(), "2026-11-23");
    const Calendar every_day(working_days_in("wwwwwww"));
    EXPECT_EQ(every_day.add_working_days(day_of("2026-11-20"), 2).text(), "2026-11-22");
}

TEST(Calendars, TellWhichDaysOfTheWeekAreLost) {
    const auto lost = in("ID").days_off_between(day_of("2026-03-16"), day_of("2026-03-25"), 10);
    ASSERT_EQ(lost.size(), 5U);
    EXPECT_EQ(lost[0].day.text(), "2026-03-18");
    EXPECT_EQ(lost[1].holiday, "nyepi");
    EXPECT_EQ(in("ID").days_off_between(day_of("2026-03-16"), day_of("2026-03-25"), 2).size(), 2U);
}

TEST(Calendars, EveryTableIsInOrderAndSaysWhereItComesFrom) {
    ASSERT_EQ(country_calendars().size(), 3U);
    for (const CountryCalendar& each : country_calendars()) {
        ASSERT_FALSE(each.days.empty());
        for (std::size_t i = 1; i < each.days.size(); ++i)
            EXPECT_LT(each.days[i - 1].day, each.days[i].day) << each.days[i].day.text();
        for (const CalendarYear& year : each.years) {
            EXPECT_FALSE(year.source.empty());
            EXPECT_LE(year.published, each.version());
        }
        for (const SpecialDay& day : each.days) {
            EXPECT_TRUE(each.covers(day.day)) << day.day.text();
            EXPECT_FALSE(day.holiday.empty());
        }
    }
    EXPECT_EQ(country_calendar("CN")->version().text(), "2025-11-04");
    EXPECT_EQ(country_calendar("FR"), nullptr);
}

TEST(Calendars, ATimeZoneGoesWithACountry) {
    EXPECT_EQ(country_of_zone("Asia/Jakarta"), "ID");
    EXPECT_EQ(country_of_zone("Asia/Shanghai"), "CN");
    EXPECT_EQ(country_of_zone("America/Chicago"), "US");
    EXPECT_EQ(country_of_zone("Europe/Berlin"), "");
}

}  // namespace
}  // namespace akad
