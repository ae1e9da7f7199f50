#include "signals/rules/latency.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "signals/rules/testing_acts.hpp"

namespace akad::signals::testing {
namespace {

std::vector<std::int64_t> minutes_of(const std::vector<Act>& acts) {
    std::vector<std::int64_t> minutes;
    for (const Answer& each : answers_in(in_order(acts))) minutes.push_back(each.minutes);
    return minutes;
}

Act viewed(double hours) {
    Act act = theirs(hours);
    act.kind = ActivityKind::content_viewed;
    return act;
}

TEST(Latency, D19_AnAnswerIsMeasuredFromTheFirstMessageThatWaitedForIt) {
    using Minutes = std::vector<std::int64_t>;
    struct Case {
        const char* what;
        std::vector<Act> acts;
        Minutes minutes;
    };
    const std::vector<Case> cases{
        {"a message and its answer", {ours(50), theirs(48)}, {120}},
        {"asking again makes nobody faster", {ours(50), ours(30), theirs(26)}, {1'440}},
        {"a buyer who writes first answers nothing", {theirs(50), theirs(40)}, {}},
        {"one answer for one question", {ours(50), theirs(48), theirs(40)}, {120}},
        {"looking at a page is no answer", {ours(50), viewed(49), theirs(48)}, {120}},
        {"a meeting ends the wait without being an answer",
         {ours(50), met(40, 60), theirs(30)},
         {}},
        {"a message that still waits counts for nothing", {theirs(60), ours(50)}, {}},
        {"two in turn", {ours(50), theirs(49), ours(20), theirs(17)}, {60, 180}},
    };
    for (const Case& each : cases) EXPECT_EQ(minutes_of(each.acts), each.minutes) << each.what;
}

/// Three answers in each span, taking so many hours.
Latency latency_with(double before_hours, double recent_hours) {
    std::vector<Act> acts;
    for (const double days : {40.0, 45.0, 50.0}) {
        acts.push_back(ours(days * 24 + before_hours));
        acts.push_back(theirs(days * 24));
        acts.push_back(ours((days - 35) * 24 + recent_hours));
        acts.push_back(theirs((days - 35) * 24));
    }
    return latency_of(in_order(acts), now);
}

TEST(Latency, D19_TheTrendComparesTheLastThirtyDaysWithTheThirtyBefore) {
    EXPECT_EQ(latency_with(48, 6).trend, LatencyTrend::faster) << "48 hours to the same day";
    EXPECT_EQ(latency_with(6, 48).trend, LatencyTrend::slower);
    EXPECT_EQ(latency_with(24, 20).trend, LatencyTrend::steady);
    EXPECT_EQ(latency_with(0.5, 0.1).trend, LatencyTrend::steady) << "minutes are no trend";
    EXPECT_EQ(latency_with(48, 6).recent.median_minutes, 360);
    EXPECT_EQ(latency_with(48, 6).before.median_minutes, 2'880);
}

TEST(Latency, D19_UnderThreeAnswersNoMedianIsSaid) {
    const auto latency = latency_of(in_order({ours(50), theirs(48), ours(20), theirs(17)}), now);
    EXPECT_EQ(latency.recent.answers, 2);
    EXPECT_FALSE(latency.recent.median_minutes);
    EXPECT_EQ(latency.trend, LatencyTrend::too_few);
    EXPECT_EQ(latency.answers.size(), 2U) << "they are shown all the same";
}

TEST(Latency, AnswersNeverOverlapAndNeverRunBackwards) {
    EXPECT_TRUE(rc::check([] {
        std::vector<Act> acts;
        for (const int hours : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 2'000)))
            acts.push_back(hours % 3 == 0   ? ours(hours)
                           : hours % 3 == 1 ? theirs(hours)
                                            : met(hours, 30));
        Instant last{};
        for (const Answer& each : answers_in(in_order(acts))) {
            RC_ASSERT(each.asked_at >= last);
            RC_ASSERT(each.answered_at >= each.asked_at);
            last = each.answered_at;
        }
    }));
}

}  // namespace
}  // namespace akad::signals::testing
