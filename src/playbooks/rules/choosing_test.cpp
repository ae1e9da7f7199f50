#include "playbooks/rules/choosing.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/json_read.hpp"
#include "playbooks/store/library.hpp"

namespace akad::playbooks {
namespace {

TEST(Playbook, D22_AStageGetsTheTransitionOfItsBuyerPhaseOrTheNearest) {
    using enum Transition;
    struct Case {
        const char* phase;
        Transition transition;
    };
    for (const Case& each :
         {Case{"problem_recognition", to_qualification}, Case{"solution_research", to_proposal},
          Case{"vendor_evaluation", to_negotiation}, Case{"business_case", to_negotiation},
          Case{"approval_process", to_closing}, Case{"implementation_planning", to_closing}})
        EXPECT_EQ(transition_from(each.phase), each.transition) << each.phase;
}

TEST(Playbook, D24_SeventeenStallPointsAreEachTiedToTheirTransition) {
    std::map<Transition, int> points;
    for (const std::string_view word : words_of<StallPoint>()) {
        const Transition transition = transition_of(*parse_enum<StallPoint>(word));
        ++points[transition];
        const std::string key =
            "stall/" + std::string(name_of(transition)) + '/' + std::string(word);
        EXPECT_NE(find_built_in(key), nullptr) << key;
    }
    const std::map<Transition, int> expected{{Transition::to_qualification, 4},
                                             {Transition::to_proposal, 4},
                                             {Transition::to_negotiation, 4},
                                             {Transition::to_closing, 5}};
    EXPECT_EQ(points, expected);
    const auto stalls = std::ranges::count_if(
        library(), [](const BuiltIn& each) { return each.key.starts_with("stall/"); });
    EXPECT_EQ(stalls, 17);
}

TEST(Playbook, EveryTextIsThereOnceInEveryLanguage) {
    std::set<std::string> keys;
    for (const BuiltIn& each : library()) {
        EXPECT_TRUE(keys.insert(each.key).second) << each.key;
        ASSERT_EQ(each.in.size(), 3U) << each.key;
        std::set<std::string> titles;
        for (const char* language : {"en", "id", "zh-CN"}) {
            const auto& words = each.in.at(language);
            ASSERT_EQ(words.size(), 2U) << each.key;
            EXPECT_TRUE(titles.insert(words[0]).second) << each.key << " is not translated";
            const EditedText shown{.title = words[0], .text = words[1]};
            EXPECT_TRUE(well_formed(shown).ok()) << each.key;
            EXPECT_EQ(words[1].empty(), each.in.at("en")[1].empty()) << each.key;
        }
    }
}

TEST(Playbook, D25_EveryTransitionHasWhatMustHappenAndQuestions) {
    for (const std::string_view word : words_of<Transition>())
        for (const char* section : {"must/", "question/"}) {
            const std::string begin = section + std::string(word) + '/';
            const auto count = std::ranges::count_if(
                library(), [&](const BuiltIn& each) { return each.key.starts_with(begin); });
            EXPECT_GE(count, 3) << begin;
        }
}

TEST(Accelerations, D54_EveryIdeaIsInTheLibrary) {
    for (const std::string_view word : words_of<Idea>())
        EXPECT_NE(find_built_in("acceleration/" + std::string(word)), nullptr) << word;
}

TEST(Accelerations, D55_ScarcityNeedsItsGround) {
    for (const std::string_view word : words_of<Idea>()) {
        const Idea idea = *parse_enum<Idea>(word);
        const bool claims = word == "scarcity" || word == "capacity_slots";
        const auto bare = well_formed(Acceleration{.idea = idea, .ground = "  "});
        EXPECT_EQ(bare.ok(), !claims) << word;
        EXPECT_EQ(bare.ok() ? "" : bare.error().code, claims ? "ground_missing" : "");
        EXPECT_TRUE(well_formed(Acceleration{.idea = idea, .ground = "The rota of May"}).ok());
    }
}

}  // namespace
}  // namespace akad::playbooks
