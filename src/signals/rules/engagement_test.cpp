#include "signals/rules/engagement.hpp"

#include <gtest/gtest.h>

#include "signals/rules/coverage.hpp"
#include "signals/rules/ghosting.hpp"
#include "signals/rules/indicators.hpp"
#include "signals/rules/testing_acts.hpp"

namespace akad::signals::testing {
namespace {

const WorkingDays usual = working_days_of({"mon", "tue", "wed", "thu", "fri"});
const Day monday = Day::of(2026, 6, 1);

LastActs silent(int touches, double days) {
    return {.unanswered = touches, .unanswered_since = hours_ago(days * 24)};
}

TEST(Ghosting, D91_TwoTouchesAndFiveWorkingDaysOfSilence) {
    const Day today = day_in_zone(now, "UTC");
    ASSERT_EQ(today, monday);
    struct Case {
        const char* what;
        LastActs acts;
        bool ghosting;
    };
    for (const Case& each :
         {Case{"one touch is no silence", silent(1, 20), false},
          Case{"a weekend is not counted: Tuesday to Monday is four", silent(2, 6), false},
          Case{"Monday to Monday is five", silent(2, 7), true},
          Case{"many touches in a day are no silence yet", silent(9, 1), false},
          Case{"nothing was sent", LastActs{}, false}})
        EXPECT_EQ(is_ghosting(each.acts, today, "UTC", usual), each.ghosting) << each.what;
}

TEST(Ghosting, D91_AnActOfTheBuyerEndsIt) {
    const auto silence = clocks_of(in_order({theirs(400), ours(300), ours(200)}));
    EXPECT_EQ(silence.unanswered, 2);
    EXPECT_EQ(silence.unanswered_since, hours_ago(300));
    const auto answered = clocks_of(in_order({theirs(400), ours(300), ours(200), met(100, 30)}));
    EXPECT_EQ(answered.unanswered, 0);
    EXPECT_FALSE(answered.unanswered_since);
    EXPECT_EQ(answered.buyer_act, hours_ago(100));
}

TEST(Engagement, D18_CountsWhatTheBuyerDidAgainstTheThirtyDaysBefore) {
    std::vector<Act> acts{theirs(24 * 40), theirs(24 * 35), ours(24 * 2), met(24 * 50, 30)};
    for (int i = 1; i <= 5; ++i) acts.push_back(theirs(24 * i));
    acts.push_back(met(24, 60));
    const auto found = engagement_of(in_order(acts), now);
    EXPECT_EQ(found.recent, 6);
    EXPECT_EQ(found.before, 3);
    EXPECT_EQ(found.ours, 1);
    EXPECT_EQ(found.trend, Trend::rising);
    EXPECT_EQ(found.recent_minutes, 60);
    EXPECT_EQ(found.before_minutes, 30);
    ASSERT_EQ(found.weeks.size(), 12U);
    EXPECT_EQ(found.weeks.back().buyer, 6);
    EXPECT_EQ(found.weeks.back().ours, 1);
    EXPECT_EQ(trend_between(1, 1), Trend::too_few);
    EXPECT_EQ(trend_between(4, 4), Trend::steady);
    EXPECT_EQ(trend_between(6, 4), Trend::falling);
}

TEST(Joining, D20_WhoIsSeenFirstInTheLastThirtyDaysJoinedLaterThanTheDeal) {
    const auto joined =
        joined_in(in_order({theirs(24 * 60, {person(1)}), met(24 * 9, 60, {person(1), person(2)}),
                            theirs(24 * 3, {person(2), person(3)}), ours(24)}),
                  now);
    ASSERT_EQ(joined.size(), 2U);
    EXPECT_EQ(joined[0].contact, person(3));
    EXPECT_EQ(joined[1].contact, person(2));
    EXPECT_EQ(joined[1].first_at, hours_ago(24 * 9));
    EXPECT_TRUE(
        joined_in(in_order({theirs(24 * 5, {person(1)}), theirs(24, {person(2)})}), now).empty())
        << "a new deal's people came with it";
}

TEST(Coverage, D75_WhenTheEconomicBuyerLastSpokeIsComputed) {
    Act tried = ours(10);
    tried.contacts = {person(1)};
    const auto coverage = coverage_of(
        in_order({met(240, 45, {person(1), person(2)}), theirs(100, {person(3)}), tried}),
        {{person(1), BuyerRole::economic_buyer},
         {person(3), BuyerRole::economic_buyer},
         {person(1), BuyerRole::economic_buyer}});
    ASSERT_EQ(coverage.size(), 6U);
    const Covered& economic = coverage[0];
    EXPECT_EQ(economic.role, BuyerRole::economic_buyer);
    ASSERT_EQ(economic.people.size(), 2U) << "each once";
    EXPECT_EQ(economic.people[0].contact, person(3)) << "who spoke last comes first";
    EXPECT_EQ(economic.spoken_at(), hours_ago(100));
    EXPECT_EQ(economic.people[1].spoken_at, hours_ago(240));
    EXPECT_EQ(economic.people[1].tried_at, hours_ago(10)) << "a mail of ours is not speaking";
}

TEST(Coverage, D76_ARoleNobodyPlaysIsNotCovered) {
    const auto coverage = coverage_of({theirs(5, {person(2)})}, {{person(1), BuyerRole::legal},
                                                                 {person(2), BuyerRole::champion}});
    EXPECT_TRUE(coverage[0].people.empty());
    EXPECT_EQ(coverage[1].spoken_at(), hours_ago(5));
    EXPECT_EQ(coverage[3].people.size(), 1U);
    EXPECT_FALSE(coverage[3].spoken_at()) << "named, and never spoken to";
}

bool shows(const std::vector<Act>& acts, Indicator indicator) {
    for (const Shown& each : indicators_of(in_order(acts), now))
        if (each.indicator == indicator) return !each.by.empty();
    return false;
}

TEST(Indicators, D18_SevenEachWithWhatShowsIt) {
    using enum Indicator;
    EXPECT_EQ(indicators_of({}, now).size(), 7U);
    EXPECT_TRUE(shows({theirs(24, {}, {competitive_narrowing})}, competitive_narrowing));
    EXPECT_FALSE(shows({theirs(24 * 61, {}, {competitive_narrowing})}, competitive_narrowing))
        << "two months old says nothing of now";
    EXPECT_TRUE(shows({theirs(24), theirs(25), theirs(26)}, engagement_frequency));
    EXPECT_FALSE(shows({theirs(24), theirs(25)}, engagement_frequency)) << "too few";
    EXPECT_TRUE(
        shows({theirs(24 * 50, {person(1)}), theirs(24, {person(2)})}, stakeholder_expansion));
    EXPECT_TRUE(shows({met(24 * 40, 30), met(24, 60)}, growing_time));
    EXPECT_FALSE(shows({met(24, 60)}, growing_time)) << "nothing before to grow from";
    EXPECT_TRUE(shows({theirs(9, {}, {growing_time})}, growing_time));
    std::vector<Act> many;
    for (int i = 1; i < 20; ++i) many.push_back(theirs(i, {}, {took_action}));
    EXPECT_EQ(indicators_of(in_order(many), now)[3].by.size(), most_shown_by);
    EXPECT_EQ(indicators_of(in_order(many), now)[3].by[0].at, hours_ago(1));
}

TEST(Indicators, D21_SupportNeedsAFreshActAndTwoThatShow) {
    const auto supported = [](const std::vector<Act>& acts, bool ghosting = false) {
        return signals_support(clocks_of(acts), ghosting, indicators_of(acts, now), now);
    };
    using enum Indicator;
    EXPECT_TRUE(supported({theirs(24, {}, {took_action, information_sharing})}));
    EXPECT_FALSE(supported({theirs(24, {}, {took_action})})) << "one is not enough";
    EXPECT_FALSE(supported({theirs(24 * 15, {}, {took_action, information_sharing})})) << "stale";
    EXPECT_FALSE(supported({theirs(24, {}, {took_action, information_sharing})}, true));
    EXPECT_FALSE(supported({}));
}

}  // namespace
}  // namespace akad::signals::testing
