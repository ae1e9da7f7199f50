#include "signals/rules/activity_form.hpp"

#include <gtest/gtest.h>

#include "signals/rules/testing_acts.hpp"

namespace akad::signals::testing {
namespace {

using enum ActivityKind;

SayActivity saying(ActivityKind kind, std::optional<Side> side = {}) {
    return {.kind = kind, .side = side, .occurred_at = hours_ago(1)};
}

std::string code(const SayActivity& command) {
    const auto result = said({}, command, now);
    return result.ok() ? "ok" : result.error().code;
}

TEST(ActivityForm, EveryRefusalSaysWhatIsWrong) {
    EXPECT_EQ(code(saying(mail)), "side_missing");
    EXPECT_EQ(code(saying(call)), "side_missing");
    EXPECT_EQ(code(saying(meeting)), "ok");
    EXPECT_EQ(code(saying(reply)), "ok");
    EXPECT_EQ(code(saying(reply, Side::seller)), "only_the_buyer_does_this");
    EXPECT_EQ(code(saying(content_viewed, Side::seller)), "only_the_buyer_does_this");
    SayActivity each = saying(meeting);
    each.occurred_at = {now.us + clock_ahead_us + 1};
    EXPECT_EQ(code(each), "activity_in_the_future");
    each.occurred_at = {now.us - oldest_us - 1};
    EXPECT_EQ(code(each), "activity_too_old");
    each = saying(meeting);
    for (const int minutes : {0, -5, 1'441}) {
        each.minutes = minutes;
        EXPECT_EQ(code(each), "minutes_out_of_range") << minutes;
    }
    each = saying(mail, Side::buyer);
    each.minutes = 5;
    EXPECT_EQ(code(each), "minutes_out_of_range") << "a mail takes no minutes";
    each = saying(meeting);
    each.contacts = std::vector<PersonId>(51);
    EXPECT_EQ(code(each), "too_many_people");
    each = saying(reply);
    each.indicators = {Indicator::engagement_frequency};
    EXPECT_EQ(code(each), "indicator_is_derived");
    each = saying(mail, Side::seller);
    each.indicators = {Indicator::took_action};
    EXPECT_EQ(code(each), "indicator_without_buyer");
    each = saying(reply);
    each.note = std::string(4'001, 'a');
    EXPECT_EQ(code(each), "too_long");
}

TEST(ActivityForm, ACloseFutureIsAClockThatRunsAhead) {
    SayActivity each = saying(reply);
    each.occurred_at = {now.us + us_per_second};
    EXPECT_EQ(said({}, each, now)->occurred_at, now);
}

TEST(ActivityForm, WhatTheBuyerTookPartInShowsTheBuyer) {
    const auto shows = [](ActivityKind kind, Side side, bool named, std::optional<int> minutes) {
        SayActivity each = saying(kind, side);
        if (named) each.contacts = {person(1)};
        each.minutes = minutes;
        return said({}, each, now)->buyer_acted;
    };
    EXPECT_TRUE(shows(mail, Side::buyer, false, {}));
    EXPECT_FALSE(shows(mail, Side::seller, true, {}));
    EXPECT_TRUE(shows(meeting, Side::seller, true, {}));
    EXPECT_FALSE(shows(meeting, Side::seller, false, {})) << "nobody of theirs was named";
    EXPECT_FALSE(shows(call, Side::seller, true, {})) << "nobody picked up";
    EXPECT_TRUE(shows(call, Side::seller, true, 12));
}

TEST(ActivityForm, ListsKeepEachOnceAndReadBack) {
    EXPECT_EQ(listed({person(2), person(1), person(2)}), person(2).text() + " " + person(1).text());
    EXPECT_EQ(ids_in<PersonId>(listed({person(2), person(1)})),
              (std::vector{person(2), person(1)}));
    EXPECT_EQ(listed({Indicator::growing_time, Indicator::took_action, Indicator::took_action}),
              "took_action growing_time");
    EXPECT_TRUE(parts_of("  ").empty());
}

}  // namespace
}  // namespace akad::signals::testing
