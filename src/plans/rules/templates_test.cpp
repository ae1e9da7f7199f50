#include "plans/rules/templates.hpp"

#include <gtest/gtest.h>
#include <set>

#include "plans/rules/checks.hpp"

namespace akad::plans {
namespace {

constexpr std::array languages{"en", "id", "zh-CN"};

TEST(PlanTemplates, M24_BothSidesHaveAtLeastFiveItems) {
    int of_buyer = 0;
    int of_seller = 0;
    for (const ItemTemplate& each : item_templates())
        ++(each.side == commitments::Side::buyer ? of_buyer : of_seller);
    EXPECT_GE(of_buyer, 5);
    EXPECT_GE(of_seller, 5);
}

TEST(PlanTemplates, M41_EveryMilestoneHasAnItem) {
    std::set<Milestone> reached;
    for (const ItemTemplate& each : item_templates()) reached.insert(each.milestone);
    EXPECT_EQ(reached.size(), 7U) << "six until the decision, and going live";
}

TEST(PlanTemplates, M24_EachStandsBehindWhatItWaitsFor) {
    std::set<std::string_view> before;
    for (const ItemTemplate& each : item_templates()) {
        for (const std::string_view code : each.after)
            EXPECT_TRUE(code.empty() || before.contains(code))
                << each.code << " waits for " << code;
        EXPECT_TRUE(before.insert(each.code).second) << each.code;
        EXPECT_EQ(find_template(each.code), &each);
    }
    EXPECT_EQ(find_template("coffee"), nullptr);
}

TEST(PlanTemplates, M23_NoneOfThemIsVagueInAnyLanguage) {
    for (const ItemTemplate& each : item_templates())
        for (const char* language : languages) {
            const std::string title(each.title.in(language));
            EXPECT_FALSE(title.empty()) << each.code << ' ' << language;
            EXPECT_FALSE(each.done_when.in(language).empty()) << each.code << ' ' << language;
            EXPECT_EQ(vague_words_in(title), "") << each.code << ' ' << language;
        }
}

TEST(PlanTemplates, M22_EveryGoalSaysWhenItIsANo) {
    for (const GoalTemplate& each : goal_templates())
        for (const char* language : languages) {
            EXPECT_FALSE(each.goal.in(language).empty());
            EXPECT_FALSE(each.criteria.in(language).empty());
            EXPECT_FALSE(each.no_when.in(language).empty());
        }
}

}  // namespace
}  // namespace akad::plans
