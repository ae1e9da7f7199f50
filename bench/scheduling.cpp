// A plan of 10,000 items beside one of 1,000: the schedule costs as much more as there is more of
// it, and a change costs what lies behind it. In our own CPU time: each run is short.
#include <cstdlib>

#include "figure.hpp"
#include "plans/rules/schedule.hpp"

namespace akad::bench {

namespace {

constexpr int arrows_each = 3;

/// Every item waits for up to three of the hundred before it, the same ones in every run.
plans::Network network_of(std::size_t count) {
    const Day first = Day::of(2026, 1, 1);
    const auto is_weekday = [](Day day) { return (day.number + 3) % 7 < 5; };
    plans::Network network{{}, {plans::WorkDays(first, 100'000, is_weekday)}, first};
    std::uint64_t state = 7;
    const auto next = [&](std::uint64_t most) {
        state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return (state >> 33U) % most;
    };
    for (std::size_t item = 0; item < count; ++item) {
        plans::Work work{.days = 1 + static_cast<int>(next(5)), .since = first};
        for (int arrow = 0; arrow < arrows_each && item > 0; ++arrow)
            work.after.push_back({item - 1 - next(std::min<std::size_t>(item, 100)), 0});
        network.items.push_back(std::move(work));
    }
    network.go_live = first.plus(90'000);
    return network;
}

double seconds_to_schedule(const plans::Network& network) {
    return median_of(9, [&] {
        plans::Network copy = network;
        const Watch watch;
        const plans::Schedule schedule(std::move(copy));
        if (schedule.dates().empty()) std::abort();
        return watch.cpu_seconds();
    });
}

double seconds_to_preview(const plans::Schedule& schedule, std::size_t item) {
    return median_of(9, [&] {
        const Watch watch;
        if (schedule.preview({.item = item, .days = 400}).empty()) std::abort();
        return watch.cpu_seconds();
    });
}

}  // namespace

std::vector<Figure> scheduling(const Scale&) {
    const plans::Network small = network_of(1'000);
    const plans::Network large = network_of(10'000);
    const double small_s = seconds_to_schedule(small);
    const double large_s = seconds_to_schedule(large);
    const plans::Schedule schedule(large);
    const double late_s = seconds_to_preview(schedule, 9'900);
    const double ten_times = large_s / small_s;
    return {{.name = "schedule of 10,000 items",
             .unit = "ms",
             .value = large_s * 1e3,
             .limit_is = "ten times that of 1,000 items",
             .limit = small_s * 1e4,
             .ratio = ten_times / 10,
             .promised = "at most 4 times; squared it would be 10",
             .kept = ten_times <= 40},
            {.name = "a change with 1 % of the items behind it",
             .unit = "ms",
             .value = late_s * 1e3,
             .limit_is = "the whole schedule anew",
             .limit = large_s * 1e3,
             .ratio = late_s / large_s,
             .promised = "at most a tenth",
             .kept = late_s <= large_s / 10}};
}

}  // namespace akad::bench
