#include "plans/rules/checks.hpp"

#include <gtest/gtest.h>

namespace akad::plans {
namespace {

Day day(int month, int number) {
    return Day::of(2027, static_cast<unsigned>(month), static_cast<unsigned>(number));
}

struct Entry {
    std::string title;
    int days = 1;
    std::optional<Day> due{};
    std::vector<Need> after{};
    Milestone milestone = Milestone::discovery;
    std::optional<Day> done{};
    int times_moved = 0;
    bool has_owner = true;
};

struct Sheet {
    std::vector<Entry> entries;
    Day today = day(4, 26);
    std::optional<Day> go_live{};

    [[nodiscard]] std::vector<Finding> checked() const {
        const auto is_worked = [](Day it) { return (it.number + 3) % 7 < 5 && it != day(5, 6); };
        Network network{.items = {},
                        .calendars = {WorkDays(day(1, 1), 900, is_worked)},
                        .today = today,
                        .go_live = go_live};
        std::vector<Planned> planned;
        for (const Entry& each : entries) {
            network.items.push_back({.days = each.days,
                                     .since = day(4, 26),
                                     .due = each.due,
                                     .done = each.done,
                                     .after = each.after});
            planned.push_back({each.title, each.milestone, each.has_owner, each.times_moved});
        }
        return check_plan(planned, Schedule(std::move(network)));
    }
    /// "flaw item/other" of each finding.
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> out;
        for (const Finding& each : checked()) {
            std::string text(boost::describe::enum_to_string(each.flaw, ""));
            if (each.item) text += " " + std::to_string(*each.item);
            if (each.other) text += "/" + std::to_string(*each.other);
            out.push_back(std::move(text));
        }
        return out;
    }
};
using Told = std::vector<std::string>;

/// The usual example plan of May: twelve items of two sides, three of whose days contradict others.
Sheet plan_of_may() {
    return {
        .entries = {
            {"Hand over how the system is built", 1, day(5, 3)},
            {"Walk the IT people through the technology", 1, day(5, 5), {{0, 0}}},
            {"Show the system to those who will use it", 1, day(5, 7)},
            {"Name three customers who can be asked", 1, day(5, 8)},
            {"Answer the questions about safety", 2, day(5, 10), {{0, 0}}},
            {"Pass the security review", 6, day(5, 15), {{4, 0}}, Milestone::technical_validation},
            {"Bring everybody concerned to one table", 1, day(5, 12)},
            {"Give the price in writing", 1, day(5, 13), {{6, 0}}},
            {"Send the figures to the finance chief", 1, day(5, 15), {}, Milestone::business_case},
            {"Say what is doubted in the figures",
             1,
             day(5, 15),
             {{8, 0}},
             Milestone::business_case},
            {"Agree on the wording of the contract", 2, day(5, 18), {}, Milestone::approval},
            {"Pass the purchase through procurement",
             5,
             day(5, 27),
             {{10, 0}},
             Milestone::approval},
            {"Decide", 1, day(5, 24), {}, Milestone::purchase_decision}}};
}

TEST(PlanChecks, M29_AllThreeContradictionsOfTheUsualExampleAreFound) {
    const Told told = plan_of_may().told();
    const auto has = [&](const char* finding) {
        return std::ranges::find(told, finding) != told.end();
    };
    EXPECT_TRUE(has("decided_before_ready 12/11")) << "decided on the 24th, approved on the 27th";
    EXPECT_TRUE(has("starts_before_prerequisite_ends 5/4"))
        << "the review begins on the 8th, what it reads is ready on the 10th";
    EXPECT_TRUE(has("same_day_as_prerequisite 9/8")) << "an answer on the day of the question";
}

TEST(PlanChecks, M29_NothingIsFoundOnceThoseDaysAreMended) {
    Sheet sheet = plan_of_may();
    const auto due = [&](std::size_t item, Day day) { sheet.entries[item].due = day; };
    due(3, day(5, 10));
    due(4, day(5, 10));
    due(5, day(5, 21));
    due(8, day(5, 14));
    due(9, day(5, 19));
    due(11, day(6, 1));
    due(12, day(6, 4));
    sheet.entries[12].title = "Sign the order";
    EXPECT_EQ(sheet.told(), Told{});
}

TEST(PlanChecks, M30_WeekendsAndHolidaysAreToldInEveryYear) {
    const Sheet may = plan_of_may();
    const auto found = may.checked();
    EXPECT_TRUE(std::ranges::any_of(found, [](const Finding& it) {
        return it.flaw == Flaw::not_a_working_day;
    })) << "twelve days of one month fall on a weekend somewhere, whatever the year";
    const Sheet holiday{.entries = {{"Hand over the drawings", 1, day(5, 6)}}};
    EXPECT_EQ(holiday.told(), Told{"not_a_working_day 0"});
}

TEST(PlanChecks, M9_NothingEndsBeforeWhatItWaitsFor) {
    const Sheet sheet{.entries = {{"Install the test system", 2, day(5, 12)},
                                  {"Measure with real orders", 2, day(5, 10), {{0, 0}}}}};
    EXPECT_EQ(sheet.told(), (Told{"ends_before_prerequisite 1/0", "cannot_be_kept 1"}));
}

TEST(PlanChecks, M28_TwoUsualWeeksArePlannedAsThree) {
    Sheet sheet{.entries = {{"Install the test system", 1, day(5, 3)},
                            {"Measure with real orders", 10, day(5, 19), {{0, 0}}}}};
    EXPECT_EQ(sheet.told(), Told{"no_buffer 1/0"});
    sheet.entries[1].due = day(5, 25);
    EXPECT_EQ(sheet.told(), Told{});
}

TEST(PlanChecks, M29_LawyersDoNotAnswerOnTheNextDay) {
    Sheet sheet{.entries = {{"Send the draft", 1, day(5, 4)},
                            {"Legal reads the contract", 1, day(5, 5), {{0, 0}}}}};
    EXPECT_EQ(sheet.told(), Told{"legal_next_day 1/0"});
    sheet.entries[1].title = "Bagian hukum membaca draf";
    EXPECT_EQ(sheet.told(), Told{"legal_next_day 1/0"});
    sheet.entries[1].title = "法务审阅草案内容";
    EXPECT_EQ(sheet.told(), Told{"legal_next_day 1/0"});
    sheet.entries[1].due = day(5, 10);
    EXPECT_EQ(sheet.told(), Told{});
}

TEST(PlanChecks, M27_ADayThatCannotBeKeptIsToldWithTheOneToExpect) {
    const Sheet sheet{.entries = {{"Collect the requirements", 20, day(5, 3)}}};
    const auto found = sheet.checked();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].flaw, Flaw::cannot_be_kept);
    EXPECT_EQ(found[0].day, day(5, 24));
    Sheet late{.entries = {{"Train the drivers", 1, day(5, 20)}}, .go_live = day(5, 19)};
    EXPECT_EQ(late.told(), Told{"after_go_live 0"});
}

TEST(PlanChecks, M31_ADayThatKeepsMovingIsUrgentToNobody) {
    Sheet sheet{.entries = {{"Sign the order", 1, day(5, 20)}}};
    sheet.entries[0].times_moved = 1;
    EXPECT_EQ(sheet.told(), Told{});
    sheet.entries[0].times_moved = 2;
    EXPECT_EQ(sheet.told(), Told{"day_keeps_moving 0"});
}

TEST(PlanChecks, M18_OurCloseDayDoesNotMoveTheBuyersDecision) {
    const auto is_worked = [](Day it) { return (it.number + 3) % 7 < 5; };
    const Schedule schedule({.items = {{.days = 1, .since = day(5, 3), .due = day(5, 20)}},
                             .calendars = {WorkDays(day(1, 1), 900, is_worked)},
                             .today = day(5, 3)});
    const std::vector<Planned> decision{{"Sign the order", Milestone::purchase_decision}};
    const auto found = check_plan(decision, schedule, day(5, 14));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].flaw, Flaw::close_day_too_early);
    EXPECT_EQ(found[0].day, day(5, 20));
    EXPECT_TRUE(check_plan(decision, schedule, day(5, 20)).empty());
}

TEST(PlanChecks, M50_APlanThatEverybodyIgnoresIsTold) {
    Sheet sheet{.entries = {{"Name the users", 1, day(4, 27)},
                            {"Order the devices", 1, day(4, 27)},
                            {"Book the room", 1, day(5, 3)},
                            {"Sign the order", 1, day(6, 21)}},
                .today = day(5, 5)};
    EXPECT_EQ(sheet.told(), Told{"plan_ignored"});
    sheet.today = day(5, 14);
    EXPECT_EQ(sheet.told(), (Told{"long_overdue 0", "long_overdue 1", "plan_ignored"}));
    sheet.entries[0].done = day(5, 13);
    sheet.entries[1].done = day(5, 13);
    EXPECT_EQ(sheet.told(), Told{});
}

TEST(PlanChecks, M23_WordsThatSayNothingAreFoundInThreeLanguages) {
    EXPECT_EQ(vague_words_in("Send the papers ASAP"), "asap");
    EXPECT_EQ(vague_words_in("Follow up with finance"), "follow up");
    EXPECT_EQ(vague_words_in("Review proposal"), "Review proposal");
    EXPECT_EQ(vague_words_in("Kirim dokumen keamanan secepatnya"), "secepatnya");
    EXPECT_EQ(vague_words_in("Rapat evaluasi"), "Rapat evaluasi");
    EXPECT_EQ(vague_words_in("尽快提供架构资料"), "尽快");
    EXPECT_EQ(vague_words_in("讨论方案"), "");
    EXPECT_EQ(vague_words_in("讨论"), "讨论");
    EXPECT_EQ(vague_words_in("Finance chief says what she doubts in the business case"), "");
    EXPECT_EQ(vague_words_in("Direktur keuangan memeriksa asumsi biaya"), "");
    EXPECT_EQ(vague_words_in("财务总监书面确认投资回报假设"), "");
}

TEST(PlanChecks, M6_AGroupIsNobody) {
    for (const char* name :
         {"IT team", "The Board", "Tim Hukum", "Divisi Keuangan", "采购部门", "everyone"})
        EXPECT_TRUE(names_a_group(name)) << name;
    for (const char* name : {"Sari Wulandari", "Timothy Board-Smith", "Tim Hall", "王伟"})
        EXPECT_FALSE(names_a_group(name)) << name;
    const Sheet gone{.entries = {{.title = "Name the users", .has_owner = false}}};
    EXPECT_EQ(gone.told(), Told{"owner_missing 0"});
}

}  // namespace
}  // namespace akad::plans
