#include "reviews/rules/agenda.hpp"

#include <gtest/gtest.h>

#include <set>

namespace akad::reviews {
namespace {

const Instant now{1'780'000'000'000'000};
const Day today = day_in_zone(now, "UTC");

DealId deal_id(int number) {
    const std::string digits = std::to_string(number);
    return *DealId::parse("deal_" + std::string(20 - digits.size(), '0') + digits);
}

/// A deal that asks for nothing, three days in a stage that takes ten.
Candidate sound(int number) {
    Candidate candidate;
    candidate.deal.id = deal_id(number);
    candidate.deal.name = std::to_string(number);
    candidate.deal.stage_since = {now.us - 3 * us_per_day};
    candidate.deal.close_day = today.plus(30);
    candidate.norm_tenths = 100;
    return candidate;
}

Candidate standing(int number, int days) {
    auto candidate = sound(number);
    candidate.deal.stage_since = {now.us - days * us_per_day};
    return candidate;
}

Candidate asking(int number, std::vector<attention::Asking> asks) {
    auto candidate = sound(number);
    candidate.asking = std::move(asks);
    return candidate;
}

std::string names_of(const std::vector<Candidate>& candidates) {
    std::string names;
    for (const auto& each : candidates) names += each.deal.name + " ";
    return names;
}

TEST(Agenda, D68_NamesWhatAttentionSaysOfADeal) {
    using enum attention::AlertKind;
    struct Row {
        attention::AlertKind alert;
        TroubleKind trouble;
    };
    for (const Row& row :
         {Row{stage_time, TroubleKind::over_expected}, Row{stuck, TroubleKind::stuck},
          Row{buyer_silent, TroubleKind::buyer_silent}, Row{step_late, TroubleKind::step_late},
          Row{no_step, TroubleKind::no_next_step},
          Row{close_day_passed, TroubleKind::close_day_passed}})
        EXPECT_EQ(troubles_of(asking(1, {{row.alert, attention::Attention::red, today}})),
                  (std::vector{Trouble{row.trouble, attention::Attention::red, today}}));
    EXPECT_TRUE(troubles_of(sound(1)).empty());
    auto claiming = sound(1);
    claiming.deal.claims_stage = true;
    EXPECT_EQ(troubles_of(claiming), (std::vector{Trouble{TroubleKind::claims_stage, {}, {}}}));
}

TEST(Agenda, D68_PutsDealsInTroubleFirst) {
    using enum attention::AlertKind;
    using enum attention::Attention;
    const auto two = asking(1, {{step_late, amber, today}, {buyer_silent, amber, today}});
    const auto one_red = asking(2, {{stuck, red, today}});
    const auto longest = asking(3, {{no_step, amber, today.plus(-9)}});
    const auto shorter = asking(4, {{no_step, amber, today.plus(-2)}});
    auto closes_soon = sound(6);
    closes_soon.deal.close_day = today.plus(1);
    EXPECT_EQ(names_of(troubled_first(
                  {sound(7), closes_soon, standing(5, 8), shorter, longest, two, one_red}, now)),
              "2 1 3 4 5 6 7 ");
}

TEST(Agenda, D69_HoldsOnlyDealsSlowerThanTheirStageUsuallyIs) {
    auto quick_stage = standing(2, 11);
    quick_stage.norm_tenths = 105;
    EXPECT_EQ(names_of(slower_ones({sound(1), quick_stage, standing(3, 10), standing(4, 35)}, now)),
              "4 2 ");
}

std::vector<Candidate> two_stages_of(int each) {
    std::vector<Candidate> deals;
    for (int i = 0; i < 2 * each; ++i) {
        deals.push_back(sound(i));
        deals.back().deal.stage_position = i % 2;
    }
    return deals;
}

TEST(Agenda, D70_DrawsTheSameSampleFromTheSameSeed) {
    const auto all = two_stages_of(20);
    auto turned = all;
    std::reverse(turned.begin(), turned.end());
    const auto drawn = sampled(all, 5, "seed");
    EXPECT_EQ(drawn.size(), 10U);
    EXPECT_EQ(names_of(drawn), names_of(sampled(turned, 5, "seed")));
    EXPECT_NE(names_of(drawn), names_of(sampled(all, 5, "another")));
    EXPECT_EQ(drawn.front().deal.stage_position, 0);
    EXPECT_EQ(drawn.back().deal.stage_position, 1);
    EXPECT_EQ(sampled(two_stages_of(3), 5, "seed").size(), 6U);
}

TEST(Agenda, D70_DrawsEveryDealAboutAsOften) {
    const auto all = two_stages_of(10);
    std::map<std::string, int> drawn;
    for (int seed = 0; seed < 1'000; ++seed)
        for (const auto& each : sampled(all, 5, std::to_string(seed))) ++drawn[each.deal.name];
    EXPECT_EQ(drawn.size(), 20U);
    // Binomial with n = 1000 and p = 1/2: five standard deviations are 79.
    for (const auto& [name, times] : drawn) EXPECT_NEAR(times, 500, 79) << name;
}

}  // namespace
}  // namespace akad::reviews
