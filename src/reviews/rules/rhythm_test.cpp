#include "reviews/rules/rhythm.hpp"

#include <gtest/gtest.h>

namespace akad::reviews {
namespace {

Day day(const char* text) {
    return Day::parse(text).value();
}

Rhythm every(Every how_often, int on_day, const char* since = "2026-11-02") {
    Rhythm rhythm;
    rhythm.every = how_often;
    rhythm.on_day = on_day;
    rhythm.since = day(since);
    return rhythm;
}

// 2026-11-22 is a Sunday; 2026-11-02 was a Monday.
TEST(Rhythms, D71_ComeOnTheirDay) {
    struct Row {
        Rhythm rhythm;
        const char* after;
        const char* next;
    };
    for (const Row& row : {
             Row{every(Every::week, 1), "2026-11-22", "2026-11-23"},
             Row{every(Every::week, 1), "2026-11-23", "2026-11-30"},
             Row{every(Every::week, 7), "2026-11-21", "2026-11-22"},
             Row{every(Every::two_weeks, 1), "2026-11-02", "2026-11-16"},
             Row{every(Every::two_weeks, 3), "2026-11-04", "2026-11-18"},
             Row{every(Every::two_weeks, 1, "2026-11-09"), "2026-11-09", "2026-11-23"},
             Row{every(Every::month, 1), "2026-11-22", "2026-12-01"},
             Row{every(Every::month, 28), "2027-02-01", "2027-02-28"},
             Row{every(Every::quarter, 5), "2026-11-22", "2027-01-05"},
             Row{every(Every::quarter, 28), "2027-01-28", "2027-04-28"},
             Row{every(Every::quarter, 1), "2026-07-01", "2026-10-01"},
         })
        EXPECT_EQ(next_day(row.rhythm, day(row.after)).text(), row.next) << row.after;
}

TEST(Rhythms, D71_AreDueAfterTheLastReviewAndOnTheDayTheyWereSet) {
    Rhythm rhythm = every(Every::week, 1);
    EXPECT_EQ(due_day(rhythm).text(), "2026-11-02");
    rhythm.last_held = day("2026-11-05");
    EXPECT_EQ(due_day(rhythm).text(), "2026-11-09");
}

TEST(Rhythms, D71_RefuseWhatCannotBe) {
    struct Row {
        void (*spoil)(Rhythm&);
        const char* code;
    };
    for (const Row& row : {
             Row{[](Rhythm& r) { r.on_day = 8; }, "bad_rhythm_day"},
             Row{[](Rhythm& r) { r.on_day = 0; }, "bad_rhythm_day"},
             Row{[](Rhythm& r) {
                     r.every = Every::month;
                     r.on_day = 29;
                 },
                 "bad_rhythm_day"},
             Row{[](Rhythm& r) { r.first_stage = 6; }, "bad_stage_range"},
             Row{[](Rhythm& r) {
                     r.first_stage = 3;
                     r.last_stage = 2;
                 },
                 "bad_stage_range"},
             Row{[](Rhythm& r) { r.last_stage = 6; }, "bad_stage_range"},
             Row{[](Rhythm& r) { r.looking = Looking::stage_audit; }, "bad_sample_size"},
             Row{[](Rhythm& r) {
                     r.looking = Looking::stage_audit;
                     r.sample_size = 21;
                 },
                 "bad_sample_size"},
             Row{[](Rhythm& r) { r.looking = Looking::one_deal; }, "not_rhythmic"},
         }) {
        Rhythm rhythm = every(Every::week, 1);
        row.spoil(rhythm);
        const auto refused = checked(rhythm, 5);
        EXPECT_EQ(refused.ok() ? "ok" : refused.error().code, row.code);
    }
}

TEST(Rhythms, D68_D69_D70_TheUsualOnesFitEveryPipeline) {
    for (const UsualSet set : {UsualSet::inspection, UsualSet::velocity})
        for (int stages = 1; stages <= 7; ++stages) {
            const auto usual = usual_rhythms(set, stages);
            EXPECT_EQ(usual.size(), 3U);
            for (const Rhythm& each : usual) EXPECT_TRUE(checked(each, stages).ok()) << stages;
        }
    const auto usual = usual_rhythms(UsualSet::inspection, 5);
    EXPECT_EQ(usual[0].every, Every::week);
    EXPECT_EQ(usual[0].first_stage, 3);
    EXPECT_EQ(usual[1].looking, Looking::slower);
    EXPECT_EQ(usual[1].every, Every::month);
    EXPECT_EQ(usual[2].looking, Looking::stage_audit);
    EXPECT_EQ(usual[2].every, Every::quarter);
    EXPECT_EQ(usual_rhythms(UsualSet::velocity, 5)[1].every, Every::two_weeks);
}

}  // namespace
}  // namespace akad::reviews
