#include "core/ids.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace akad {
namespace {

TEST(Ids, AnIdIsReadBackFromItsText) {
    const std::string text = "deal_01jd8x7k2m9qrstvwxyz";
    const auto id = DealId::parse(text);
    ASSERT_TRUE(id.has_value());
    EXPECT_EQ(id->text(), text);
}

TEST(Ids, NothingElseIsAnIdOfThatKind) {
    for (const char* text :
         {"", "deal_", "deal_01jd8x7k2m9qrstvwxy", "deal_01jd8x7k2m9qrstvwxyz0",
          "stg_01jd8x7k2m9qrstvwxyz", "deal-01jd8x7k2m9qrstvwxyz", "deal_01JD8X7K2M9QRSTVWXYZ",
          "deal_01jd8x7k2m9qrstvwxyi", "deal_01jd8x7k2m9qrstvwxyl", "deal_01jd8x7k2m9qrstvwxyo",
          "deal_01jd8x7k2m9qrstvwxyu", "deal_01jd8x7k2m9qrstvwxy "})
        EXPECT_FALSE(DealId::parse(text).has_value()) << text;
}

TEST(Ids, AnIdWithoutAThingIsAllZeroesAndSortsFirst) {
    EXPECT_EQ(DealId().text(), "deal_00000000000000000000");
    EXPECT_LT(DealId(), *DealId::parse("deal_00000000000000000001"));
}

}  // namespace
}  // namespace akad
