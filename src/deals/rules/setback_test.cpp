#include "deals/rules/setback.hpp"

#include <gtest/gtest.h>

#include "deals/rules/things_test.hpp"

namespace akad::deals {
namespace {

/// What a trigger suggests to a deal in this stage: a stage's letter, or the way's name.
std::string suggested(char stage, Trigger trigger) {
    Deal deal;
    deal.stage = id_of<StageId>(stage);
    for (const Setback& each : setbacks(deal, three_stages())) {
        if (each.trigger != trigger) continue;
        if (each.stage) return {each.stage->text().back()};
        return std::string(name_of(each.way));
    }
    return "none";
}

TEST(SetbackRules, D59_EachTriggerSuggestsItsTarget) {
    using enum Trigger;
    EXPECT_EQ(suggested('c', qualification_false), "a");
    EXPECT_EQ(suggested('c', champion_changed), "b");
    EXPECT_EQ(suggested('c', requirements_changed), "split");
    EXPECT_EQ(suggested('c', decision_maker_pushed_back), "b");
    EXPECT_EQ(suggested('c', timeline_extended), "nurture");
    EXPECT_EQ(suggested('c', process_restarted), "b");
}

TEST(SetbackRules, D59_TheTargetIsAlwaysEarlierOrOutOfThePipeline) {
    using enum Trigger;
    EXPECT_EQ(suggested('b', decision_maker_pushed_back), "a");
    EXPECT_EQ(suggested('b', champion_changed), "a");
    EXPECT_EQ(suggested('b', process_restarted), "a");
    for (const Trigger each : {qualification_false, champion_changed, decision_maker_pushed_back,
                               timeline_extended, process_restarted}) {
        EXPECT_EQ(suggested('a', each), "nurture") << "nothing is earlier than the first";
        EXPECT_EQ(suggested('x', each), "nurture") << "its stage was retired";
    }
}

}  // namespace
}  // namespace akad::deals
