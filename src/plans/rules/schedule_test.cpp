#include "plans/rules/schedule.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace akad::plans {
namespace {

Day day(int month, int number) {
    return Day::of(2027, static_cast<unsigned>(month), static_cast<unsigned>(number));
}

/// 1970-01-01 was a Thursday.
bool on_weekday(Day day) {
    return (day.number + 3) % 7 < 5;
}

WorkDays weekdays() {
    return {Day::of(2026, 1, 1), 1'500, on_weekday};
}
/// Nobody of this calendar works on 12 and 13 May 2027 either.
WorkDays with_holiday() {
    return {Day::of(2026, 1, 1), 1'500,
            [](Day it) { return on_weekday(it) && it != day(5, 12) && it != day(5, 13); }};
}

/// Monday 3 May 2027: papers (2 days), then a review (5 days), then a signature (1 day, and two
/// working days between).
Network three_steps() {
    Network network{.items = {}, .calendars = {weekdays(), with_holiday()}, .today = day(5, 3)};
    network.items = {{.days = 2, .since = day(5, 3)},
                     {.days = 5, .since = day(5, 3), .after = {{0, 0}}},
                     {.days = 1, .since = day(5, 3), .after = {{1, 2}}}};
    return network;
}

TEST(WorkDays, CountForwardAndBackOverWeekendsAndHolidays) {
    const WorkDays calendar = with_holiday();
    EXPECT_TRUE(calendar.works(day(5, 11)));
    EXPECT_FALSE(calendar.works(day(5, 12)));
    EXPECT_FALSE(calendar.works(day(5, 15)));
    EXPECT_EQ(calendar.at_or_after(day(5, 12)), day(5, 14));
    EXPECT_EQ(calendar.at_or_before(day(5, 13)), day(5, 11));
    EXPECT_EQ(calendar.plus(day(5, 11), 2), day(5, 17));
    EXPECT_EQ(calendar.minus(day(5, 17), 2), day(5, 11));
    EXPECT_EQ(calendar.between(day(5, 11), day(5, 17)), 2);
    EXPECT_EQ(calendar.between(day(5, 17), day(5, 11)), -2);
    EXPECT_EQ(calendar.plus(day(5, 3), 100'000), calendar.at_or_before(Day::of(2199, 1, 1)))
        << "nothing is planned past the end of the stretch";
}

TEST(Schedule, M9_WhatWaitsBeginsOnTheNextWorkingDayAndItsLag) {
    const Schedule schedule(three_steps());
    EXPECT_EQ(schedule.dates()[0].earliest, day(5, 4));
    EXPECT_EQ(schedule.dates()[1].start, day(5, 5));
    EXPECT_EQ(schedule.dates()[1].earliest, day(5, 11));
    EXPECT_EQ(schedule.dates()[2].start, day(5, 14));
    EXPECT_EQ(schedule.end(), day(5, 14));
}

TEST(Schedule, M55_TheLatestDaysCountBackFromTheBuyersGoLiveDay) {
    Network network = three_steps();
    network.go_live = day(5, 21);
    const Schedule schedule(std::move(network));
    EXPECT_EQ(schedule.dates()[2].latest, day(5, 21));
    EXPECT_EQ(schedule.dates()[1].latest, day(5, 18));
    EXPECT_EQ(schedule.dates()[0].latest, day(5, 11));
    EXPECT_EQ(schedule.dates()[0].spare_days, 5);
    EXPECT_TRUE(schedule.dates()[0].critical) << "a day later, and the plan ends a day later";
}

TEST(Schedule, CountsInTheCalendarOfEachOwner) {
    Network network = three_steps();
    network.items[1].calendar = 1;
    const Schedule schedule(std::move(network));
    EXPECT_EQ(schedule.dates()[1].earliest, day(5, 11));
    Network later = three_steps();
    later.items[1].calendar = 1;
    later.items[1].days = 6;
    EXPECT_EQ(Schedule(std::move(later)).dates()[1].earliest, day(5, 14));
}

TEST(Schedule, AnAgreedDayIsKeptUnlessWhatComesBeforePushesIt) {
    Network network = three_steps();
    network.items[1].due = day(5, 20);
    network.items[2].due = day(5, 21);
    network.go_live = day(5, 21);
    const Schedule schedule(std::move(network));
    EXPECT_EQ(schedule.dates()[1].projected, day(5, 20));
    EXPECT_EQ(schedule.dates()[1].earliest, day(5, 11));
    EXPECT_EQ(schedule.dates()[2].projected, day(5, 25)) << "two working days between, then one";
    EXPECT_EQ(schedule.dates()[2].spare_days, -2);
    EXPECT_FALSE(schedule.dates()[0].critical) << "the agreed day of the review waits for it";
}

TEST(Schedule, WhatIsDoneIsDoneAndWhatIsLateIsExpectedTodayAtBest) {
    Network network = three_steps();
    network.today = day(5, 18);
    network.items[0].done = day(5, 3);
    network.items[1].due = day(5, 7);
    const Schedule schedule(std::move(network));
    EXPECT_EQ(schedule.dates()[0].projected, day(5, 3));
    EXPECT_FALSE(schedule.dates()[0].critical);
    EXPECT_EQ(schedule.dates()[1].projected, day(5, 18));
}

TEST(Schedule, M49_APreviewMovesWhatIsDownstreamAndNothingElse) {
    Network network = three_steps();
    network.items.push_back({.days = 3, .since = day(5, 3)});
    const Schedule schedule(std::move(network));
    const auto moves = schedule.preview({.item = 1, .days = 10});
    ASSERT_EQ(moves.size(), 2U);
    EXPECT_EQ(moves[0].item, 1U);
    EXPECT_EQ(moves[0].after, day(5, 18));
    EXPECT_EQ(moves[1].item, 2U);
    EXPECT_EQ(moves[1].before, day(5, 14));
    EXPECT_EQ(moves[1].after, day(5, 21));
    EXPECT_TRUE(schedule.preview({.item = 1, .days = 5}).empty());
}

TEST(Schedule, TellsTheCircleItsItemsWaitIn) {
    Network network = three_steps();
    EXPECT_TRUE(circle_in(network).empty());
    network.items.push_back({.days = 1, .after = {{2, 0}}});
    network.items[1].after.push_back({3, 0});
    EXPECT_EQ(circle_in(network), (std::vector<std::size_t>{1, 3, 2}));
    EXPECT_THROW(Schedule{network}, std::logic_error);
}

/// The same, said as it is defined: day by day, and the whole plan anew for every question.
struct Oracle {
    const Network& network;

    [[nodiscard]] bool works(std::size_t item, Day it) const {
        return network.calendars[network.items[item].calendar].works(it);
    }
    [[nodiscard]] Day nth_after(std::size_t item, Day from, int count) const {
        while (count > 0)
            if (works(item, from = from.plus(1))) --count;
        return from;
    }
    [[nodiscard]] Day on_or_after(std::size_t item, Day it) const {
        return nth_after(item, it.plus(-1), 1);
    }
    /// When an item is to be expected, if `late` of them is finished on `until` instead.
    [[nodiscard]] Day finish(std::size_t item, bool agreed, std::optional<std::size_t> late,
                             Day until) const {
        if (late == item) return until;
        const Work& work = network.items[item];
        if (work.done) return *work.done;
        Day start = work.after.empty() ? on_or_after(item, work.since) : Day{};
        for (const Need& need : work.after)
            start = std::max(
                start, nth_after(item, finish(need.item, agreed, late, until), need.lag_days + 1));
        const Day end =
            std::max(nth_after(item, start, work.days - 1), on_or_after(item, network.today));
        return agreed && work.due ? std::max(end, *work.due) : end;
    }
    [[nodiscard]] Day plan_end(std::optional<std::size_t> late, Day until) const {
        Day end = network.today;
        for (std::size_t item = 0; item < network.items.size(); ++item)
            end = std::max(end, finish(item, true, late, until));
        return end;
    }
    /// True when everything behind an item could still be ready on the go-live day, as far as the
    /// item is concerned: all the rest waits for it alone and is done as soon as it can be.
    [[nodiscard]] bool in_time(std::size_t item, Day finished) const {
        if (finished > *network.go_live) return false;
        for (std::size_t next = 0; next < network.items.size(); ++next) {
            const Work& work = network.items[next];
            for (const Need& need : work.after) {
                if (need.item != item || work.done) continue;
                const Day start = nth_after(next, finished, need.lag_days + 1);
                if (!in_time(next, nth_after(next, start, work.days - 1))) return false;
            }
        }
        return true;
    }
};

Network random_network() {
    Network network{.items = {}, .calendars = {weekdays(), with_holiday()}, .today = day(5, 5)};
    const int count = *rc::gen::inRange(1, 9);
    const auto some_day = [](int from, int to) {
        return day(5, 3).plus(*rc::gen::inRange(from, to));
    };
    for (int i = 0; i < count; ++i) {
        Work work{.days = *rc::gen::inRange(1, 7),
                  .calendar = static_cast<std::size_t>(*rc::gen::inRange(0, 2)),
                  .since = some_day(-5, 5)};
        if (*rc::gen::inRange(0, 3) == 0) work.due = some_day(-4, 40);
        if (*rc::gen::inRange(0, 6) == 0) work.done = some_day(-10, 3);
        for (int before = 0; before < i; ++before)
            if (*rc::gen::inRange(0, 3) == 0)
                work.after.push_back({static_cast<std::size_t>(before), *rc::gen::inRange(0, 4)});
        network.items.push_back(std::move(work));
    }
    network.go_live = some_day(5, 90);
    return network;
}

void compare(const Network& network, const Schedule& schedule) {
    const Oracle oracle{network};
    const Day end = oracle.plan_end({}, {});
    RC_ASSERT(schedule.end() == end);
    for (std::size_t item = 0; item < network.items.size(); ++item) {
        const Dates& dates = schedule.dates()[item];
        RC_ASSERT(dates.earliest == oracle.finish(item, false, {}, {}));
        RC_ASSERT(dates.projected == oracle.finish(item, true, {}, {}));
        if (network.items[item].done) continue;
        const Day later = oracle.nth_after(item, dates.projected, 1);
        RC_ASSERT(dates.critical == (oracle.plan_end(item, later) > end));
        RC_ASSERT(oracle.in_time(item, *dates.latest));
        RC_ASSERT(!oracle.in_time(item, oracle.nth_after(item, *dates.latest, 1)));
    }
}

TEST(Schedule, M32_IsWhatTheDefinitionSaysOnRandomNetworks) {
    EXPECT_TRUE(rc::check([] {
        const Network network = random_network();
        compare(network, Schedule(network));
    }));
}

TEST(Schedule, M49_APreviewIsTheWholePlanComputedAnew) {
    EXPECT_TRUE(rc::check([] {
        const Network network = random_network();
        const Schedule before(network);
        const auto item =
            static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(network.items.size())));
        const Change change{item, day(5, 3).plus(*rc::gen::inRange(0, 50)),
                            *rc::gen::inRange(1, 15)};
        Network changed = network;
        changed.items[item].due = change.due;
        changed.items[item].days = *change.days;
        const Schedule after(changed);
        std::vector<Day> moved;
        for (const Dates& dates : before.dates()) moved.push_back(dates.projected);
        for (const Move& move : before.preview(change)) {
            RC_ASSERT(moved[move.item] == move.before);
            moved[move.item] = move.after;
        }
        for (std::size_t i = 0; i < moved.size(); ++i)
            RC_ASSERT(moved[i] == after.dates()[i].projected);
    }));
}

}  // namespace
}  // namespace akad::plans
