// When the items of a plan can be finished at the earliest, when they must be at the latest, how
// many days are to spare, and what a change moves. In working days of each owner's calendar, in
// time proportional to items plus prerequisites. Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/time.hpp"
#include "plans/rules/work_days.hpp"

namespace akad::plans {

/// Something that must be finished first. The item after it begins so many working days of its own
/// owner later than the next one.
struct Need {
    std::size_t item = 0;
    int lag_days = 0;
};

/// An item as the schedule sees it.
struct Work {
    int days = 1;              ///< working days it takes, the last one included
    std::size_t calendar = 0;  ///< of its owner
    Day since{};               ///< when it could begin, if it waits for nothing
    std::optional<Day> due{};  ///< agreed; none is "to be decided" (M54)
    std::optional<Day> done{};
    std::vector<Need> after{};
};

struct Network {
    std::vector<Work> items;
    std::vector<WorkDays> calendars;
    Day today{};
    std::optional<Day> go_live{};  ///< the buyer's day, from which the latest days count back
};

struct Dates {
    Day start{};      ///< what waits for something begins after it, in the projection
    Day earliest{};   ///< the first day it could be finished on, whatever was agreed
    Day projected{};  ///< when it is to be expected: as agreed, or later when it is pushed
    std::optional<Day> latest{};  ///< so that the go-live day still holds
    std::optional<int>
        spare_days{};       ///< working days from `projected` to `latest`; below 0: missed
    bool critical = false;  ///< one working day later, and the whole plan ends later
};

/// The items that wait for one another in a circle, each before the one it waits for; empty when
/// there is none.
[[nodiscard]] std::vector<std::size_t> circle_in(const Network& network);

/// What is tried before it is proposed.
struct Change {
    std::size_t item = 0;
    std::optional<Day> due{};
    std::optional<int> days{};
};
struct Move {
    std::size_t item = 0;
    Day before{};
    Day after{};
};

/// What waits for each item, all in one row of memory: a plan is walked many times.
class Followers {
public:
    explicit Followers(const Network& network);
    [[nodiscard]] std::span<const Need> of(std::size_t item) const {
        return std::span(needs_).subspan(begins_[item], begins_[item + 1] - begins_[item]);
    }

private:
    std::vector<std::size_t> begins_;
    std::vector<Need> needs_;
};

/// The dates of a network without a circle.
class Schedule {
public:
    explicit Schedule(Network network);

    [[nodiscard]] const std::vector<Dates>& dates() const { return dates_; }
    [[nodiscard]] const Network& network() const { return network_; }
    /// The last projected day; today when there are no items.
    [[nodiscard]] Day end() const { return end_; }
    /// The days a change would move, the changed item first and then downstream (M49). Looks at
    /// the changed item and what is moved with it, and at what stands directly behind those.
    [[nodiscard]] std::vector<Move> preview(const Change& change) const;

private:
    struct Forward {
        Day start{};
        Day finish{};
    };
    template <class Finish>
    [[nodiscard]] Forward forward(const Work& work, const Finish& finish_of) const;
    [[nodiscard]] Day expected(const Work& work, const Forward& reached) const;
    [[nodiscard]] Day latest_before(std::size_t item, const std::vector<Day>& latest,
                                    Day end) const;
    [[nodiscard]] std::vector<Day> backward(Day end) const;
    void judge(std::size_t item, Day latest, Day last);

    Network network_;
    std::vector<std::size_t> order_;   ///< each after all it waits for
    std::vector<std::size_t> places_;  ///< of every item in `order_`
    Followers followers_;
    std::vector<Dates> dates_;
    Day end_{};
};

}  // namespace akad::plans
