#include "imports/rules/date_order.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

namespace akad::imports {
namespace {

DateEvidence seen(std::initializer_list<std::string_view> texts, std::int64_t line = 2) {
    DateEvidence evidence;
    for (const std::string_view each : texts) evidence.see(each, line++);
    return evidence;
}

TEST(DateOrder, OneDateDecidesForTheWholeColumnAndIsNamed) {
    const auto found = seen({"03/04/2026", "", "17/03/2026 14:05", "05/06/2026"}).conclude();
    EXPECT_EQ(found.order, DateOrder::dmy);
    EXPECT_EQ(found.because, "17/03/2026 in line 4 can only be day first.");
}

TEST(DateOrder, IsConcludedFromWhatIsPossible) {
    struct Case {
        std::initializer_list<std::string_view> texts;
        std::optional<DateOrder> order;
        const char* because;
    };
    const Case cases[] = {
        {{"03/17/2026"}, DateOrder::mdy, "03/17/2026 in line 2 can only be month first."},
        {{"2026-03-04"},
         DateOrder::ymd,
         "2026-03-04 in line 2 begins with the year, as all dates do."},
        {{"03/04/2026"},
         std::nullopt,
         "All dates can be read day first or month first, such as 03/04/2026 in line 2. Choose "
         "one."},
        {{"17/03/2026", "03/17/2026"},
         std::nullopt,
         "17/03/2026 in line 2 can only be day first, but 03/17/2026 in line 3 only month first. "
         "Choose one; rows that do not fit are listed."},
        {{"17 Mar 2026", "soon", "1250000"}, DateOrder::ymd, "No dates were found."},
    };
    for (const Case& each : cases) {
        const auto found = seen(each.texts).conclude();
        EXPECT_EQ(found.order, each.order) << each.because;
        EXPECT_EQ(found.because, each.because);
    }
}

TEST(DateOrder, ColumnsSpeakTogether) {
    DateEvidence close_day = seen({"03/04/2026"});
    close_day.join(seen({"28/02/2026"}, 9));
    EXPECT_EQ(close_day.conclude().because, "28/02/2026 in line 9 can only be day first.");
}

}  // namespace
}  // namespace akad::imports
