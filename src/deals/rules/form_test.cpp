#include "deals/rules/form.hpp"

#include <gtest/gtest.h>

#include "deals/rules/promises.hpp"
#include "deals/rules/things_test.hpp"

namespace akad::deals {
namespace {

TEST(DealForm, ANameHasOneToTwoHundredCharacters) {
    EXPECT_EQ(code_of(deal_name("   ")), "too_short");
    EXPECT_EQ(deal_name("  Fleet rollout ").value(), "Fleet rollout");
    std::string name;
    for (int i = 0; i < 200; ++i) name += "合";
    EXPECT_EQ(deal_name(name).value(), name) << "characters, not bytes";
    EXPECT_EQ(code_of(deal_name(name + "同")), "too_long");
}

TEST(DealForm, AValueIsZeroOrMoreAndCanBeSummed) {
    EXPECT_EQ(code_of(check_value({-1, Currency{}})), "value_out_of_range");
    EXPECT_EQ(code_of(check_value({0, Currency{}})), "ok");
    EXPECT_EQ(code_of(check_value({largest_value_minor, Currency{}})), "ok");
    EXPECT_EQ(code_of(check_value({largest_value_minor + 1, Currency{}})), "value_out_of_range");
}

TEST(DealForm, M25_AStakeholderPlaysOneOfSevenParts) {
    for (const char* role : {"economic_buyer", "champion", "technical_evaluator", "legal",
                             "procurement", "signatory", "user"})
        EXPECT_EQ(code_of(check_buyer_role(role)), "ok") << role;
    for (const char* role : {"", "team", "Champion", "economic buyer"})
        EXPECT_EQ(code_of(check_buyer_role(role)), "unknown_buyer_role") << role;
}

TEST(PromiseForm, OnlyANextStepIsSettledByHand) {
    using commitments::Kind;
    EXPECT_EQ(code_of(check_settled_by_hand({.kind = Kind::next_step})), "ok");
    EXPECT_EQ(code_of(check_settled_by_hand({.kind = Kind::verification})), "settled_by_evidence");
    EXPECT_EQ(code_of(check_settled_by_hand({.kind = Kind::evidence_request})),
              "settled_by_evidence");
}

}  // namespace
}  // namespace akad::deals
