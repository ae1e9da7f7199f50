#include "reviews/testing_house.hpp"

namespace akad::reviews::testing {
namespace {

TEST(Interventions, D72_AreLoggedWithTheirKindAndTheirResultIsToldLater) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        const auto logged =
            house.run(house.manager, log_intervention, deal,
                      LogIntervention{.kind = InterventionKind::executive_introduction,
                                      .on_day = house.today().plus(-1),
                                      .note = "Our director called theirs."});
        ASSERT_TRUE(logged.ok()) << logged.error().code;
        const auto seen = house.look(house.rep, list_interventions, deal, PageFilter{});
        ASSERT_EQ(seen->items.size(), 1U);
        EXPECT_EQ(seen->items[0].stepped_in_by.name, "Dana Rossi");
        EXPECT_EQ(seen->items[0].result, InterventionResult::open);
        EXPECT_EQ(
            code_of(house.run(house.manager, settle_intervention, *logged, SettleIntervention{})),
            "result_missing");
        const SettleIntervention helped{InterventionResult::helped, "They agreed on a date."};
        ASSERT_TRUE(house.run(house.manager, settle_intervention, *logged, helped).ok());
        EXPECT_EQ(house.look(house.rep, show_intervention, *logged)->result,
                  InterventionResult::helped);
        EXPECT_EQ(code_of(house.run(house.manager, settle_intervention, *logged, helped)),
                  "intervention_settled");
        EXPECT_EQ(house.facts_of(deal).front().kind, "intervention.settled");
    });
}

TEST(Interventions, D72_AreNotLoggedBeforeTheyHappen) {
    in_each_house([](ReviewHouse& house) {
        EXPECT_EQ(code_of(house.run(house.manager, log_intervention, house.opened(),
                                    LogIntervention{.on_day = house.today().plus(1)})),
                  "occurred_in_the_future");
    });
}

TEST(Interventions, D73_TheRateSaysHowOftenADealOfSomebodyNeededHelp) {
    in_each_house([](ReviewHouse& house) {
        std::vector<DealId> deals;
        for (int i = 0; i < 4; ++i) deals.push_back(house.opened("Deal " + std::to_string(i)));
        for (const DealId deal : {deals[0], deals[0], deals[1]})
            ASSERT_TRUE(house
                            .run(house.manager, log_intervention, deal,
                                 LogIntervention{.on_day = house.today()})
                            .ok());
        auto rates = house.look(house.owner, list_intervention_rates)->items;
        ASSERT_EQ(rates.size(), 1U);
        EXPECT_FALSE(rates[0].percent) << "four deals are too few";
        // A deal that was closed in the time was carried in it.
        house.opened("Deal 5");
        ASSERT_TRUE(house
                        .run(house.rep, deals::lose_deal, deals[3],
                             deals::LoseDeal{deals::LostReason::cannot_afford, "No budget."})
                        .ok());
        rates = house.look(house.owner, list_intervention_rates)->items;
        EXPECT_EQ(rates[0].deals, 5);
        EXPECT_EQ(rates[0].interventions, 3);
        EXPECT_EQ(rates[0].deals_with, 2);
        ASSERT_TRUE(rates[0].percent);
        EXPECT_DOUBLE_EQ(*rates[0].percent, 60);
        house.pass_days(100);
        rates = house.look(house.owner, list_intervention_rates)->items;
        EXPECT_EQ(rates[0].deals, 4);
        EXPECT_EQ(rates[0].interventions, 0);
    });
}

}  // namespace
}  // namespace akad::reviews::testing
