#include "core/weekday.hpp"

#include <gtest/gtest.h>

namespace akad {
namespace {

const WorkingDays usual = working_days_of({"mon", "tue", "wed", "thu", "fri"});
const WorkingDays six = working_days_of({"mon", "tue", "wed", "thu", "fri", "sat"});
const WorkingDays sunday_week = working_days_of({"sun", "mon", "tue", "wed", "thu"});
const Day monday = Day::of(2026, 6, 1);

TEST(Weekday, IsCountedFromMondayAlsoBefore1970) {
    EXPECT_EQ(weekday_of(Day::of(1970, 1, 1)), 4);
    EXPECT_EQ(weekday_of(Day::of(1969, 12, 28)), 7);
    for (int i = 0; i < days_in_week; ++i) {
        EXPECT_EQ(weekday_of(monday.plus(i)), i + 1);
        EXPECT_EQ(monday_of(monday.plus(i)), monday);
    }
}

TEST(WorkingDays, ComeFromWordsAndAreKeptAsLetters) {
    EXPECT_EQ(working_days_of({"sat", "mon"}),
              (WorkingDays{true, false, false, false, false, true, false}));
    EXPECT_EQ(letters_of(usual), "wwwww--");
    EXPECT_EQ(working_days_in("wwww--w"), sunday_week);
}

TEST(WorkingDays, PassWeekendsBy) {
    struct Case {
        int from, to, days;
        const WorkingDays& week;
    };
    for (const Case& each :
         {Case{0, 0, 0, usual}, Case{0, 1, 1, usual}, Case{-3, 0, 1, usual}, Case{-2, 0, 1, usual},
          Case{0, 6, 4, usual}, Case{0, 7, 5, usual}, Case{0, 28, 20, usual},
          Case{3, 6, 1, sunday_week}, Case{5, 3, 0, usual}})
        EXPECT_EQ(working_days_between(each.week, monday.plus(each.from), monday.plus(each.to)),
                  each.days)
            << each.from << " to " << each.to;
}

TEST(WorkingDays, D39_AreCountedAfterAFriday) {
    const Day friday = Day::of(2026, 11, 20);
    struct Case {
        int from;
        int to;
        int of_five;
        int of_six;
    };
    for (const Case& each :
         {Case{0, 0, 0, 0}, Case{0, -3, 0, 0}, Case{0, 1, 0, 1}, Case{0, 2, 0, 1}, Case{0, 3, 1, 2},
          Case{0, 7, 5, 6}, Case{0, 10, 6, 8}, Case{-1, 0, 1, 1}, Case{0, 364, 260, 312}}) {
        const Day from = friday.plus(each.from);
        const Day to = friday.plus(each.to);
        EXPECT_EQ(working_days_between(usual, from, to), each.of_five) << each.to;
        EXPECT_EQ(working_days_between(six, from, to), each.of_six) << each.to;
    }
}

TEST(WorkingDays, TheNextOneIsTheDayItselfWhenSomebodyWorks) {
    EXPECT_EQ(first_working(usual, monday), monday);
    EXPECT_EQ(first_working(usual, monday.plus(5)), monday.plus(7));
    EXPECT_EQ(first_working(WorkingDays{}, monday.plus(5)), monday.plus(5));
}

}  // namespace
}  // namespace akad
