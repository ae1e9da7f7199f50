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

/// A deal with nothing wrong, three days in a stage of ten.
deals::DealBrief sound(int number) {
    deals::DealBrief deal;
    deal.id = deal_id(number);
    deal.name = std::to_string(number);
    deal.expected_days = 10;
    deal.stage_since = {now.us - 3 * us_per_day};
    deal.close_day = today.plus(30);
    deal.next_due = today.plus(2);
    deal.has_next_step = true;
    return deal;
}

deals::DealBrief standing(int number, int days) {
    auto deal = sound(number);
    deal.stage_since = {now.us - days * us_per_day};
    return deal;
}

std::string names_of(const std::vector<deals::DealBrief>& deals) {
    std::string names;
    for (const auto& each : deals) names += each.name + " ";
    return names;
}

TEST(Agenda, D68_NamesWhatIsWrongWithADeal) {
    using enum Trouble;
    struct Row {
        void (*spoil)(deals::DealBrief&);
        std::vector<Trouble> troubles;
    };
    for (const Row& row : {
             Row{[](deals::DealBrief&) {}, {}},
             Row{[](deals::DealBrief& d) { d.close_day = today; }, {}},
             Row{[](deals::DealBrief& d) { d.close_day = today.plus(-1); }, {close_day_passed}},
             Row{[](deals::DealBrief& d) { d.next_due = today.plus(-1); }, {step_late}},
             Row{[](deals::DealBrief& d) {
                     d.has_next_step = false;
                     d.next_due.reset();
                 },
                 {no_next_step}},
             Row{[](deals::DealBrief& d) { d.stage_since.us = now.us - 10 * us_per_day; }, {}},
             Row{[](deals::DealBrief& d) { d.stage_since.us = now.us - 11 * us_per_day; },
                 {over_expected}},
             Row{[](deals::DealBrief& d) { d.claims_stage = true; }, {claims_stage}},
         }) {
        auto deal = sound(1);
        row.spoil(deal);
        EXPECT_EQ(troubles_of(deal, now, today), row.troubles);
    }
}

TEST(Agenda, D68_PutsDealsInTroubleFirst) {
    auto two_troubles = sound(1);
    two_troubles.close_day = today.plus(-3);
    two_troubles.has_next_step = false;
    two_troubles.next_due.reset();
    const auto slow = standing(2, 40);
    const auto slower = standing(3, 50);
    auto closes_soon = sound(4);
    closes_soon.close_day = today.plus(1);
    EXPECT_EQ(
        names_of(troubled_first({sound(5), closes_soon, slow, slower, two_troubles}, now, today)),
        "1 3 2 4 5 ");
}

TEST(Agenda, D69_HoldsOnlyDealsSlowerThanTheirStage) {
    EXPECT_EQ(names_of(slower_ones({sound(1), standing(2, 11), standing(3, 10), standing(4, 35)},
                                   now, today)),
              "4 2 ");
}

std::vector<deals::DealBrief> two_stages_of(int each) {
    std::vector<deals::DealBrief> deals;
    for (int i = 0; i < 2 * each; ++i) {
        deals.push_back(sound(i));
        deals.back().stage_position = i % 2;
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
    EXPECT_EQ(drawn.front().stage_position, 0);
    EXPECT_EQ(drawn.back().stage_position, 1);
    EXPECT_EQ(sampled(two_stages_of(3), 5, "seed").size(), 6U);
}

TEST(Agenda, D70_DrawsEveryDealAboutAsOften) {
    const auto all = two_stages_of(10);
    std::map<std::string, int> drawn;
    for (int seed = 0; seed < 1'000; ++seed)
        for (const auto& each : sampled(all, 5, std::to_string(seed))) ++drawn[each.name];
    EXPECT_EQ(drawn.size(), 20U);
    // Binomial with n = 1000 and p = 1/2: five standard deviations are 79.
    for (const auto& [name, times] : drawn) EXPECT_NEAR(times, 500, 79) << name;
}

}  // namespace
}  // namespace akad::reviews
