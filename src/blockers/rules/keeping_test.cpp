#include "blockers/rules/keeping.hpp"

#include <gtest/gtest.h>

#include "core/json_read.hpp"
#include "playbooks/library_keys.hpp"

namespace akad::blockers {
namespace {

constexpr Day today{20'000};

Blocker blocker(BlockerState state = BlockerState::open) {
    Blocker made{.what = "Nobody knows the budget",
                 .strategy = "Ask the finance chief",
                 .review_day = today.plus(3),
                 .state = state};
    if (state == BlockerState::resolved) {
        made.outcome = Outcome::accepted;
        made.outcome_note = "They live with it";
        made.resolved_at = Instant{1};
    }
    return made;
}

template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

TEST(Keeping, D37_ABlockerIsOneOfSevenKinds) {
    const std::vector<std::string_view> seven{
        "information_gap",    "stakeholder_access", "competing_priorities", "risk_aversion",
        "budget_uncertainty", "internal_politics",  "analysis_paralysis"};
    EXPECT_EQ(words_of<BlockerKind>(), seven);
}

TEST(Keeping, D38_EveryKindHasItsRemedyAndStepsToTake) {
    for (const std::string_view kind : words_of<BlockerKind>()) {
        const std::string remedy = "remedy/" + std::string(kind);
        const std::string step = "step/" + std::string(kind) + '/';
        EXPECT_EQ(playbooks::count_texts(remedy), 1) << kind;
        EXPECT_GE(playbooks::count_texts(step), 2) << kind;
    }
    for (const char* key : {"step/budget_uncertainty/return", "step/budget_uncertainty/studies",
                            "step/budget_uncertainty/briefing", "step/risk_aversion/pilot",
                            "step/risk_aversion/phases", "step/risk_aversion/reference",
                            "step/stakeholder_access/introduction"})
        EXPECT_EQ(playbooks::count_texts(key), 1) << key;
}

TEST(Keeping, D39_ABlockerHasAStrategyAndIsLookedAtAgainWithinThirtyDays) {
    struct Case {
        int days;
        const char* code;
    };
    for (const Case& each : {Case{-1, "review_in_the_past"}, Case{0, "ok"}, Case{30, "ok"},
                             Case{31, "review_too_far"}})
        EXPECT_EQ(code_of(check_review_day(today.plus(each.days), today)), each.code) << each.days;
    Blocker bare = blocker();
    bare.strategy = "  ";
    EXPECT_EQ(code_of(well_formed(bare)), "too_short");
    bare = blocker();
    bare.what = std::string(most_what + 1, 'x');
    EXPECT_EQ(code_of(well_formed(bare)), "too_long");
    bare.what = "  The budget  ";
    EXPECT_EQ(well_formed(bare)->what, "The budget");
}

TEST(Keeping, D40_ACostOfWaitingNeedsAnAmountAndItsGround) {
    const DelayCost good{.amount = {40'000, *Currency::parse("USD")},
                         .per = Per::month,
                         .ground = "Sari, from the overtime sheets"};
    const auto code = [&](auto change) {
        DelayCost cost = good;
        change(cost);
        return code_of(with_delay(blocker(), cost, today));
    };
    EXPECT_EQ(code([](DelayCost&) {}), "ok");
    EXPECT_EQ(code([](DelayCost& cost) { cost.ground = " "; }), "ground_missing");
    EXPECT_EQ(code([](DelayCost& cost) { cost.amount.value_minor = 0; }), "value_out_of_range");
    EXPECT_EQ(code([](DelayCost& cost) { cost.amount.value_minor = largest_value_minor + 1; }),
              "value_out_of_range");
    EXPECT_EQ(code([](DelayCost& cost) { cost.since = today.plus(1); }), "waiting_not_begun");
    const Blocker told = with_delay(blocker(), good, today).value();
    EXPECT_EQ(told.delay_minor, 40'000);
    EXPECT_EQ(told.delay_since, today);
    const Blocker untold = with_delay(told, std::nullopt, today).value();
    EXPECT_FALSE(untold.delay_minor || untold.delay_since || untold.delay_currency);
    EXPECT_EQ(untold.delay_ground, "");
}

TEST(Keeping, ABlockerEndsInWordsAndOnlyOnce) {
    const auto end = [](const Blocker& before, const std::string& note) {
        return resolved(before, Outcome::no_longer_applies, note, PersonId{}, Instant{7});
    };
    EXPECT_EQ(code_of(end(blocker(), " ")), "too_short");
    EXPECT_EQ(code_of(end(blocker(BlockerState::resolved), "Gone")), "blocker_resolved");
    const auto ended = end(blocker(), " The board agreed ");
    ASSERT_TRUE(ended.ok());
    EXPECT_EQ(ended->state, BlockerState::resolved);
    EXPECT_EQ(ended->outcome, Outcome::no_longer_applies);
    EXPECT_EQ(ended->outcome_note, "The board agreed");
    EXPECT_EQ(ended->resolved_at, Instant{7});
}

TEST(Keeping, AReopenedBlockerIsAsBeforeItEndedAndHasANewDay) {
    EXPECT_EQ(code_of(reopened(blocker(), today, today)), "blocker_open");
    EXPECT_EQ(code_of(reopened(blocker(BlockerState::resolved), today.plus(-1), today)),
              "review_in_the_past");
    const auto again = reopened(blocker(BlockerState::resolved), today.plus(5), today);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->state, BlockerState::open);
    EXPECT_EQ(again->review_day, today.plus(5));
    EXPECT_FALSE(again->outcome || again->resolved_at || again->resolved_by);
    EXPECT_EQ(again->outcome_note, "");
}

}  // namespace
}  // namespace akad::blockers
