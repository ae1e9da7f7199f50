#include "deals/rules/imported_past.hpp"

#include <gtest/gtest.h>

#include <string>

namespace akad::deals {
namespace {

StageId stage(char digit) {
    IdTail tail;
    tail.fill(digit);
    return StageId(tail);
}

Visit visit(char where, std::int64_t entered, std::optional<std::int64_t> left,
            Move how = Move::imported) {
    Visit made;
    made.stage = stage(where);
    made.entered_how = how;
    made.entered_at = Instant{entered};
    if (left) made.left_at = Instant{*left};
    return made;
}

ImportedVisit told(char where, std::int64_t entered, std::optional<std::int64_t> left = {}) {
    ImportedVisit made{stage(where), Instant{entered}, std::nullopt};
    if (left) made.left_at = Instant{*left};
    return made;
}

/// "1@10-20 2@20-": stays in stages 1 and 2; "as it was" when nothing is added.
std::string after(const std::vector<Visit>& visits, const std::vector<ImportedVisit>& history) {
    const auto all = with_past(visits, history);
    if (!all) return "as it was";
    std::string out;
    int number = 0;
    for (const Visit& each : *all) {
        EXPECT_EQ(each.number, ++number);
        if (!out.empty()) out += ' ';
        out += std::string(1, each.stage.text().back()) + "@" + std::to_string(each.entered_at.us) +
               "-" + (each.left_at ? std::to_string(each.left_at->us) : "");
    }
    return out;
}

TEST(ImportedPast, ReplacesTheStaysThatTheImportGave) {
    EXPECT_EQ(after({visit('3', 100, {})}, {told('1', 10, 20), told('2', 20, 50), told('3', 50)}),
              "1@10-20 2@20-50 3@50-");
    EXPECT_EQ(after({visit('3', 100, {})}, {told('1', 10, 20), told('2', 20)}),
              "1@10-20 2@20-100 3@100-")
        << "the history does not reach where the deal stands";
    EXPECT_EQ(after({visit('3', 100, {})}, {}), "as it was");
}

TEST(ImportedPast, KeepsWhatHappenedHereSince) {
    EXPECT_EQ(after({visit('2', 100, 200), visit('3', 200, {}, Move::advanced)},
                    {told('1', 10, 20), told('2', 20, 500), told('4', 500)}),
              "1@10-20 2@20-200 3@200-");
    EXPECT_EQ(after({visit('1', 100, {}, Move::opened)}, {told('1', 10)}), "as it was")
        << "a deal that was never imported has its own past";
}

TEST(ImportedPast, OfADealThatHadEndedEndsWithItsStays) {
    EXPECT_EQ(after({visit('5', 100, 100)}, {told('1', 10, 20), told('4', 20, 90)}),
              "1@10-20 4@20-90");
}

TEST(ImportedPast, ToldTwiceAddsNothing) {
    const std::vector<ImportedVisit> history{told('1', 10, 20), told('2', 20)};
    const auto once = with_past({visit('3', 100, {})}, history);
    ASSERT_TRUE(once);
    EXPECT_EQ(after(*once, history), "as it was");
}

}  // namespace
}  // namespace akad::deals
