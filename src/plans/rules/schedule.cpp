#include "plans/rules/schedule.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>
#include <stdexcept>
#include <utility>

namespace akad::plans {

namespace {

/// Each item after all it waits for; items on or behind a circle are left out.
std::vector<std::size_t> order_in(const Network& network, const Followers& followers) {
    std::vector<std::size_t> waits_for(network.items.size());
    std::vector<std::size_t> order;
    order.reserve(network.items.size());
    for (std::size_t item = 0; item < network.items.size(); ++item) {
        waits_for[item] = network.items[item].after.size();
        if (waits_for[item] == 0) order.push_back(item);
    }
    for (std::size_t next = 0; next < order.size(); ++next)
        for (const Need& follower : followers.of(order[next]))
            if (--waits_for[follower.item] == 0) order.push_back(follower.item);
    return order;
}

}  // namespace

Followers::Followers(const Network& network) : begins_(network.items.size() + 1) {
    for (const Work& work : network.items)
        for (const Need& need : work.after) ++begins_[need.item + 1];
    for (std::size_t item = 1; item < begins_.size(); ++item) begins_[item] += begins_[item - 1];
    needs_.resize(begins_.back());
    std::vector<std::size_t> ends(begins_.begin(), begins_.end() - 1);
    for (std::size_t item = 0; item < network.items.size(); ++item)
        for (const Need& need : network.items[item].after)
            needs_[ends[need.item]++] = {item, need.lag_days};
}

std::vector<std::size_t> circle_in(const Network& network) {
    const auto order = order_in(network, Followers(network));
    if (order.size() == network.items.size()) return {};
    std::vector<bool> ordered(network.items.size());
    for (const std::size_t item : order) ordered[item] = true;
    // Every item left waits for another one that is left: walking on must come round.
    std::vector<std::size_t> path;
    std::vector<bool> met(network.items.size());
    auto at = static_cast<std::size_t>(std::ranges::find(ordered, false) - ordered.begin());
    while (!met[at]) {
        met[at] = true;
        path.push_back(at);
        const auto& after = network.items[at].after;
        at = std::ranges::find_if(after, [&](const Need& it) { return !ordered[it.item]; })->item;
    }
    path.erase(path.begin(), std::ranges::find(path, at));
    return path;
}

Schedule::Schedule(Network network)
    : network_(std::move(network)),
      places_(network_.items.size()),
      followers_(network_),
      dates_(network_.items.size()) {
    order_ = order_in(network_, followers_);
    if (order_.size() != network_.items.size())
        throw std::logic_error("the items of this plan wait for one another in a circle");
    end_ = network_.today;
    for (std::size_t place = 0; place < order_.size(); ++place) {
        const std::size_t item = order_[place];
        const Work& work = network_.items[item];
        Dates& dates = dates_[item];
        places_[item] = place;
        dates.earliest = forward(work, [&](std::size_t it) { return dates_[it].earliest; }).finish;
        const Forward reached = forward(work, [&](std::size_t it) { return dates_[it].projected; });
        dates.start = reached.start;
        dates.projected = expected(work, reached);
        end_ = std::max(end_, dates.projected);
    }
    const auto last = backward(end_);
    const auto latest = backward(network_.go_live.value_or(end_));
    for (std::size_t item = 0; item < dates_.size(); ++item) judge(item, latest[item], last[item]);
}

/// When a work begins behind what it waits for, and when it is finished then, not before today.
template <class Finish>
Schedule::Forward Schedule::forward(const Work& work, const Finish& finish_of) const {
    const WorkDays& calendar = network_.calendars[work.calendar];
    if (work.done) return {calendar.minus(*work.done, work.days - 1), *work.done};
    Day start = calendar.at_or_after(work.since);
    if (!work.after.empty()) start = {};
    for (const Need& need : work.after)
        start = std::max(start, calendar.plus(finish_of(need.item), need.lag_days + 1));
    const Day finish = calendar.plus(start, work.days - 1);
    return {start, std::max(finish, calendar.at_or_after(network_.today))};
}

Day Schedule::expected(const Work& work, const Forward& reached) const {
    if (work.done || !work.due) return reached.finish;
    return std::max(*work.due, reached.finish);
}

Day Schedule::latest_before(std::size_t item, const std::vector<Day>& latest, Day end) const {
    Day last = end;
    for (const Need& follower : followers_.of(item)) {
        const Work& work = network_.items[follower.item];
        if (work.done) continue;
        const WorkDays& calendar = network_.calendars[work.calendar];
        const Day begin = calendar.minus(latest[follower.item], work.days - 1);
        last = std::min(last, calendar.minus(begin, follower.lag_days).plus(-1));
    }
    return network_.calendars[network_.items[item].calendar].at_or_before(last);
}

std::vector<Day> Schedule::backward(Day end) const {
    std::vector<Day> latest(dates_.size());
    for (std::size_t place = order_.size(); place-- > 0;)
        latest[order_[place]] = latest_before(order_[place], latest, end);
    return latest;
}

void Schedule::judge(std::size_t item, Day latest, Day last) {
    const Work& work = network_.items[item];
    if (work.done) return;
    const WorkDays& calendar = network_.calendars[work.calendar];
    Dates& dates = dates_[item];
    dates.critical = calendar.plus(dates.projected, 1) > last;
    if (!network_.go_live) return;
    dates.latest = latest;
    dates.spare_days = calendar.between(dates.projected, latest);
}

std::vector<Move> Schedule::preview(const Change& change) const {
    Work changed = network_.items[change.item];
    if (change.due) changed.due = change.due;
    if (change.days) changed.days = *change.days;
    std::map<std::size_t, Day> moved;
    const auto finish_of = [&](std::size_t item) {
        const auto found = moved.find(item);
        return found == moved.end() ? dates_[item].projected : found->second;
    };
    // By place in the order, so that an item is looked at once, after all it waits for.
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<>> waiting;
    waiting.push(places_[change.item]);
    std::vector<Move> moves;
    while (!waiting.empty()) {
        const std::size_t place = waiting.top();
        const std::size_t item = order_[place];
        while (!waiting.empty() && waiting.top() == place) waiting.pop();
        const Work& work = item == change.item ? changed : network_.items[item];
        const Day after = expected(work, forward(work, finish_of));
        if (after == dates_[item].projected) continue;
        moved.emplace(item, after);
        moves.push_back({item, dates_[item].projected, after});
        for (const Need& follower : followers_.of(item)) waiting.push(places_[follower.item]);
    }
    return moves;
}

}  // namespace akad::plans
