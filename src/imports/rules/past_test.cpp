#include "imports/rules/past.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

constexpr Instant now{1000};

StageId stage(char digit) {
    IdTail tail;
    tail.fill(digit);
    return StageId(tail);
}

StageChoice choice(char what) {
    if (what == 'w') return {StageChoice::Kind::won};
    if (what == 'l') return {StageChoice::Kind::lost};
    if (what == '-') return {StageChoice::Kind::leave_out};
    return {StageChoice::Kind::stage, stage(what)};
}

using Entries = std::vector<std::pair<StageChoice, StageEntry>>;

Entries entries(std::initializer_list<std::pair<char, std::int64_t>> list) {
    Entries out;
    for (const auto& [what, at] : list) out.push_back({choice(what), {0, Instant{at}}});
    return out;
}

/// "open 2 since 10: 1@10-20 2@20-": end, stage, creation and stays; stages are 1 to 5.
std::string told(const OurPast& past) {
    std::string out(past.end == StageEnd::open  ? "open"
                    : past.end == StageEnd::won ? "won"
                                                : "lost");
    out += std::string(" ") + past.stage.text().back() + " since " +
           std::to_string(past.created_at.us) + ":";
    for (const Stay& stay : past.stays) {
        out += std::string(" ") + stay.stage.text().back() + "@" +
               std::to_string(stay.entered_at.us) + "-";
        if (stay.left_at) out += std::to_string(stay.left_at->us);
    }
    return out;
}

std::string told(const TheirPast& theirs) {
    return told(our_past(theirs, stage('1'), stage('5'), now));
}

TEST(Past, OfAnOpenDealEndsWhereItStands) {
    EXPECT_EQ(told({.choice = choice('2'), .entries = entries({{'1', 10}, {'2', 20}})}),
              "open 2 since 10: 1@10-20 2@20-");
    EXPECT_EQ(told({.choice = choice('3'),
                    .entries = entries({{'1', 10}, {'2', 20}}),
                    .since = Instant{50}}),
              "open 3 since 10: 1@10-20 2@20-50 3@50-")
        << "the history is short of the last change";
    EXPECT_EQ(told({.choice = choice('3'), .entries = entries({{'1', 10}, {'2', 20}})}),
              "open 3 since 10: 1@10-20 2@20-1000 3@1000-")
        << "nobody says when: from now";
    EXPECT_EQ(told({.choice = choice('2'), .entries = entries({{'1', 10}, {'l', 20}, {'2', 30}})}),
              "open 2 since 10: 1@10-20 2@30-")
        << "reopened: between lost and reopened it was in no stage";
    EXPECT_EQ(told({.choice = choice('2'), .entries = entries({{'1', 10}, {'-', 15}, {'2', 30}})}),
              "open 2 since 10: 1@10-30 2@30-");
    EXPECT_EQ(told({.choice = choice('2'), .entries = entries({{'2', 10}, {'3', 2000}})}),
              "open 2 since 10: 2@10-")
        << "the future is not the past";
}

TEST(Past, WithoutHistoryTimeInStageIsNotMadeUp) {
    EXPECT_EQ(told({.choice = choice('1'), .created_at = Instant{10}}), "open 1 since 10: 1@10-")
        << "a deal in the first stage is there since it began";
    EXPECT_EQ(told({.choice = choice('3'), .created_at = Instant{10}}), "open 3 since 10: 3@1000-");
    EXPECT_EQ(told({.choice = choice('3'), .created_at = Instant{10}, .since = Instant{60}}),
              "open 3 since 10: 3@60-");
    EXPECT_EQ(told({.choice = choice('3')}), "open 3 since 1000: 3@1000-");
}

TEST(Past, OfADealThatEndedIsClosed) {
    EXPECT_EQ(told({.choice = choice('w'), .entries = entries({{'1', 10}, {'4', 20}, {'w', 70}})}),
              "won 4 since 10: 1@10-20 4@20-70");
    EXPECT_EQ(told({.choice = choice('l'), .entries = entries({{'1', 10}}), .since = Instant{70}}),
              "lost 1 since 10: 1@10-70");
    EXPECT_EQ(told({.choice = choice('w'), .created_at = Instant{10}, .close_day = Instant{80}}),
              "won 5 since 10: 5@80-80");
    EXPECT_EQ(told({.choice = choice('l'), .created_at = Instant{10}, .close_day = Instant{8000}}),
              "lost 1 since 10: 1@1000-1000")
        << "a close day to come tells nothing";
}

TEST(Past, OfAHistoryAloneIsItsStays) {
    const auto stays = stays_told(entries({{'1', 10}, {'2', 20}, {'w', 30}}), now);
    ASSERT_EQ(stays.size(), 2U);
    EXPECT_EQ(stays[1], (Stay{stage('2'), Instant{20}, Instant{30}}));
}

}  // namespace
}  // namespace akad::imports
