#include "reviews/rules/share.hpp"

#include <gtest/gtest.h>

namespace akad::reviews {
namespace {

// Newcombe (1998), table I, method 3, of the four examples there, in percent to a tenth.
TEST(Shares, D70_AreTheIntervalsThatWerePublished) {
    struct Row {
        std::int64_t met, of;
        double low, high;
    };
    for (const Row& row : {Row{81, 263, 25.5, 36.6}, Row{15, 148, 6.2, 16.0}, Row{0, 20, 0, 16.1},
                           Row{1, 29, 0.6, 17.2}}) {
        const auto share = share_of(row.met, row.of);
        ASSERT_TRUE(share) << row.met;
        EXPECT_DOUBLE_EQ(share->low, row.low) << row.met << " of " << row.of;
        EXPECT_DOUBLE_EQ(share->high, row.high) << row.met << " of " << row.of;
    }
}

TEST(Shares, D70_SayNothingOfFewerThanFive) {
    EXPECT_FALSE(share_of(4, 4));
    EXPECT_FALSE(share_of(0, 0));
    EXPECT_FALSE(share_of(6, 5));
    const auto all = share_of(5, 5);
    ASSERT_TRUE(all);
    EXPECT_DOUBLE_EQ(all->percent, 100);
    EXPECT_DOUBLE_EQ(all->high, 100);
    EXPECT_LT(all->low, 60);
}

TEST(Shares, D70_ADealIsWhereItBelongsWhenEveryCriterionIsReallyMet) {
    const auto first = *CriterionId::parse("cri_00000000000000000001");
    const auto second = *CriterionId::parse("cri_00000000000000000002");
    using enum Finding;
    struct Row {
        std::vector<Found> findings;
        Finding verdict;
    };
    for (const Row& row :
         {Row{{{first, yes}, {second, yes}}, yes}, Row{{{first, yes}, {second, no}}, no},
          Row{{{first, cannot_tell}, {second, no}}, no},
          Row{{{first, yes}, {second, cannot_tell}}, cannot_tell}, Row{{{first, yes}}, cannot_tell},
          Row{{}, cannot_tell}})
        EXPECT_EQ(verdict({first, second}, row.findings), row.verdict);
}

}  // namespace
}  // namespace akad::reviews
