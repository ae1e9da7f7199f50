#include "deals/rules/required.hpp"

#include <gtest/gtest.h>

#include "deals/rules/things_test.hpp"

namespace akad::deals {
namespace {

using enum DealField;
const std::vector<DealField> all{close_day, value, next_step, economic_buyer, champion};

TEST(RequiredFields, D77_EachFieldOfAStageIsAskedForUntilTheDealHasIt) {
    const Stage stage{.required = kept_fields(all)};
    Deal deal;
    EXPECT_EQ(missing_fields(stage, deal, {}), all);
    deal.close_day = Day{20'700};
    deal.value_minor = 1;
    deal.next_step = id_of<CommitmentId>('1');
    EXPECT_EQ(missing_fields(stage, deal, {"legal"}),
              (std::vector<DealField>{economic_buyer, champion}));
    EXPECT_TRUE(missing_fields(stage, deal, {"champion", "economic_buyer"}).empty());
    EXPECT_TRUE(missing_fields(Stage{}, Deal{}, {}).empty()) << "most stages ask for none";
}

TEST(RequiredFields, AreKeptOnceAndInOneOrder) {
    EXPECT_EQ(kept_fields({champion, close_day, champion}), "close_day champion");
    EXPECT_EQ(kept_fields({}), std::nullopt);
    EXPECT_EQ(required_fields({.required = "close_day champion"}),
              (std::vector<DealField>{close_day, champion}));
}

TEST(RequiredFields, D77_TheGateStaysShutAndTheAnswerListsThem) {
    const Layout layout = three_stages();
    Gate gate = Gate::read("mm");
    gate.fields = {close_day, economic_buyer};
    Deal deal{.stage = id_of<StageId>('a'), .stage_since = monday};
    const auto refused = advanced(deal, layout, gate, {}, person('1'), monday);
    ASSERT_EQ(code_of(refused), "fields_missing");
    ASSERT_EQ(refused.error().items.size(), 2U);
    EXPECT_EQ(refused.error().items[0].field, "close_day");
    EXPECT_EQ(refused.error().items[1].field, "economic_buyer");
    deal.stage = id_of<StageId>('c');
    EXPECT_EQ(code_of(won(deal, layout, gate, person('1'), monday)), "fields_missing");
    gate.states[0] = CriterionState::missing;
    EXPECT_EQ(code_of(won(deal, layout, gate, person('1'), monday)), "criteria_missing");
}

TEST(RequiredFields, D80_AStageAsksAnewWhoIsInvolvedUntilSomebodyLooked) {
    const Stage asking{.asks_stakeholders = true};
    Deal deal{.stage_since = monday};
    EXPECT_TRUE(asks_for_stakeholders(asking, deal));
    EXPECT_FALSE(asks_for_stakeholders(Stage{}, deal));
    deal.stakeholders_at = Instant{monday.us - 1};
    EXPECT_TRUE(asks_for_stakeholders(asking, deal)) << "that was before it came here";
    deal.stakeholders_at = monday;
    EXPECT_FALSE(asks_for_stakeholders(asking, deal));
    deal.stakeholders_at.reset();
    deal.state = DealState::lost;
    EXPECT_FALSE(asks_for_stakeholders(asking, deal));
}

}  // namespace
}  // namespace akad::deals
