#include "plans/rules/checks.hpp"

#include <algorithm>

namespace akad::plans {

namespace {

/// One item with everything it is held against.
struct Held {
    const std::vector<Planned>& planned;
    const Schedule& schedule;
    std::size_t item;

    [[nodiscard]] const Work& work() const { return schedule.network().items[item]; }
    [[nodiscard]] const Work& work(std::size_t other) const {
        return schedule.network().items[other];
    }
    [[nodiscard]] const Planned& plan() const { return planned[item]; }
    [[nodiscard]] const WorkDays& calendar() const {
        return schedule.network().calendars[work().calendar];
    }
    [[nodiscard]] Finding found(Flaw flaw) const {
        return {.flaw = flaw, .item = item, .words = {}};
    }
};

/// The day something was finished on, or else is agreed to be.
std::optional<Day> end_of(const Work& work) {
    return work.done ? work.done : work.due;
}

/// What the day of an item says against the day of one that comes before it.
std::optional<Finding> against(const Held& held, const Need& need) {
    const std::optional<Day> before = end_of(held.work(need.item));
    if (!before) return std::nullopt;
    const Day due = *held.work().due;
    const int there = held.calendar().between(*before, due) - need.lag_days;
    const int wanted = held.work().days * buffer_percent / 100;
    const auto found = [&](Flaw flaw) {
        return Finding{flaw, held.item, need.item, {}, std::max(there, 0), {}};
    };
    if (due < *before) return found(Flaw::ends_before_prerequisite);
    if (due == *before) return found(Flaw::same_day_as_prerequisite);
    if (is_legal_work(held.plan().title) && there <= 1) return found(Flaw::legal_next_day);
    if (there < held.work().days) return found(Flaw::starts_before_prerequisite_ends);
    if (there < wanted && !held.work(need.item).done) return found(Flaw::no_buffer);
    return std::nullopt;
}

/// Of all that comes before an item, only the hardest contradiction is told: the first in the
/// order of the flaws.
void check_before(const Held& held, std::vector<Finding>& out) {
    std::optional<Finding> hardest;
    for (const Need& need : held.work().after) {
        auto found = against(held, need);
        if (found && (!hardest || found->flaw < hardest->flaw)) hardest = std::move(found);
    }
    if (hardest) out.push_back(std::move(*hardest));
}

/// A decision waits for every approval, whether somebody wrote that down or not.
void check_decision(const Held& held, std::vector<Finding>& out) {
    if (held.plan().milestone != Milestone::purchase_decision) return;
    std::optional<std::size_t> last;
    for (std::size_t other = 0; other < held.planned.size(); ++other) {
        const auto due = held.work(other).due;
        if (held.planned[other].milestone >= Milestone::purchase_decision || !due) continue;
        if (held.work(other).done || *due <= *held.work().due) continue;
        const bool named = std::ranges::any_of(
            held.work().after, [&](const Need& need) { return need.item == other; });
        if (!named && (!last || *due > *held.work(*last).due)) last = other;
    }
    if (!last) return;
    Finding found = held.found(Flaw::decided_before_ready);
    found.other = last;
    out.push_back(std::move(found));
}

void check_day(const Held& held, std::vector<Finding>& out) {
    const Network& network = held.schedule.network();
    const Day due = *held.work().due;
    if (!held.calendar().works(due)) out.push_back(held.found(Flaw::not_a_working_day));
    if (network.go_live && due > *network.go_live) out.push_back(held.found(Flaw::after_go_live));
    const Day expected = held.schedule.dates()[held.item].projected;
    if (due >= network.today && expected > due) {
        Finding found = held.found(Flaw::cannot_be_kept);
        found.day = expected;
        out.push_back(std::move(found));
    }
    const int late = held.calendar().between(due, network.today);
    if (late <= long_overdue_days) return;
    Finding found = held.found(Flaw::long_overdue);
    found.days = late;
    out.push_back(std::move(found));
}

void check_item(const Held& held, std::vector<Finding>& out) {
    if (held.work().done) return;
    if (held.work().due) {
        check_before(held, out);
        check_decision(held, out);
        check_day(held, out);
    }
    if (auto words = vague_words_in(held.plan().title); !words.empty()) {
        Finding found = held.found(Flaw::vague_words);
        found.words = std::move(words);
        out.push_back(std::move(found));
    }
    if (!held.plan().has_owner) out.push_back(held.found(Flaw::owner_missing));
    if (held.plan().times_moved < often_moved) return;
    Finding found = held.found(Flaw::day_keeps_moving);
    found.days = held.plan().times_moved;
    out.push_back(std::move(found));
}

}  // namespace

std::vector<Finding> check_plan(const std::vector<Planned>& planned, const Schedule& schedule,
                                std::optional<Day> close_day) {
    std::vector<Finding> out;
    const Network& network = schedule.network();
    int open = 0;
    int late = 0;
    for (std::size_t item = 0; item < planned.size(); ++item) {
        check_item({planned, schedule, item}, out);
        const Work& work = network.items[item];
        if (work.done) continue;
        const bool decides = planned[item].milestone == Milestone::purchase_decision;
        if (const Day day = schedule.dates()[item].projected;
            decides && close_day && day > *close_day)
            out.push_back(
                {.flaw = Flaw::close_day_too_early, .item = item, .words = {}, .day = day});
        ++open;
        if (work.due && *work.due < network.today) ++late;
    }
    if (late >= ignored_items && late * 3 >= open)
        out.push_back({.flaw = Flaw::plan_ignored, .words = {}, .days = late});
    return out;
}

}  // namespace akad::plans
