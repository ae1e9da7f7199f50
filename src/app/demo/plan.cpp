#include "app/demo/plan.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "core/weekday.hpp"

namespace akad::app::demo {

namespace {

constexpr int friday = 5;
constexpr int morning_hour = 9;
constexpr int working_hours = 8;
constexpr int shortest_stay_with_step_days = 4;

/// Sorted by a member; what is equal stays in the order it was written.
template <class T, class Member>
std::vector<T> in_order(std::vector<T> items, Member T::* member) {
    std::multimap<Member, T> sorted;
    for (T& item : items) {
        const Member key = item.*member;
        sorted.emplace(key, std::move(item));
    }
    items.clear();
    for (auto& [key, item] : sorted) items.push_back(std::move(item));
    return items;
}

/// Writes out what one deal's story leaves unsaid: who judges, and how a stage is passed.
class Storyteller {
public:
    Storyteller(const Script& script, std::size_t index)
        : script_(script), deal_(script.deals[index]), index_(index), entered_(deal_.opened) {}

    std::vector<Act> told(bool first_of_customer) {
        if (first_of_customer) add({.day = deal_.opened, .does = "customer"});
        add({.day = deal_.opened, .does = "open"});
        add({.day = deal_.opened, .does = "stakeholders"});
        for (const Act& act : deal_.story) tell(act);
        return in_order(std::move(acts_), &Act::day);
    }

private:
    void add(Act act) {
        if (!act.by) act.by = deal_.owner;
        acts_.push_back(std::move(act));
    }

    void tell(const Act& act) {
        if (act.does == "pass") return pass(act.day);
        if (act.does == "proof") return prove(act);
        if (act.does == "step") step_is_open_ = true;
        if (act.does == "withdraw" || act.does == "reject") proven_.erase(*act.of);
        add(act);
        if (act.does == "override") enter(stage_ + 1, act.day);
        if (act.does == "back") enter(place_of(*act.to), act.day);
    }

    void prove(const Act& act) {
        proven_.insert(*act.of);
        add(act);
        if (act.verified)
            add({.day = *act.verified, .does = "verify", .of = act.of, .by = judge_of(*act.of)});
    }

    void pass(int day) {
        std::vector<std::string> missing;
        for (const Criterion& criterion : script_.stages[stage_].criteria)
            if (!proven_.contains(criterion.key)) missing.push_back(criterion.key);
        const int stay_days = day - entered_;
        if (!step_is_open_ && stay_days >= shortest_stay_with_step_days) set_usual_step(day);
        const int parts = static_cast<int>(missing.size()) + 1;
        for (int i = 1; i < parts; ++i) {
            const int on = entered_ + stay_days * i / parts;
            prove({.day = on,
                   .does = "proof",
                   .of = missing[static_cast<std::size_t>(i) - 1],
                   .verified = std::min(on + 1, day)});
        }
        if (step_is_open_) add({.day = day, .does = "settle"});
        step_is_open_ = false;
        const bool last = stage_ + 1 == script_.stages.size();
        add({.day = day, .does = last ? "win" : "advance"});
        if (!last) enter(stage_ + 1, day);
    }

    /// Ours and the buyer's in turn; every fourth deal keeps its day badly.
    void set_usual_step(int day) {
        const auto& steps = script_.stages[stage_].steps;
        const std::string& buyer = customer_named(script_, deal_.customer).contacts.front().key;
        const bool ours = (index_ + stage_) % 2 == 0;
        add({.day = entered_,
             .does = "step",
             .owner = ours ? deal_.owner : buyer,
             .with = ours ? buyer : deal_.owner,
             .buyer = buyer,
             .text = steps[index_ % steps.size()],
             .due = index_ % 4 == 0 ? day - 2 : day});
        step_is_open_ = true;
    }

    void enter(std::size_t stage, int day) {
        stage_ = stage;
        entered_ = day;
    }

    std::string judge_of(const std::string& criterion) const {
        const auto& judges = criterion_named(script_, criterion).judges;
        const auto other = std::ranges::find_if(
            judges, [&](const std::string& judge) { return judge != deal_.owner; });
        return other == judges.end() ? script_.company.members.front().key : *other;
    }

    std::size_t place_of(const std::string& stage) const {
        const auto found = std::ranges::find(script_.stages, stage, &Stage::key);
        return static_cast<std::size_t>(found - script_.stages.begin());
    }

    const Script& script_;
    const Deal& deal_;
    std::size_t index_;
    std::size_t stage_ = 0;
    int entered_;
    bool step_is_open_ = false;
    std::set<std::string> proven_;
    std::vector<Act> acts_;
};

Instant instant_of(const Company& company, Day day, int second_of_day) {
    return {day.number * us_per_day +
            (second_of_day - std::int64_t{company.hours_ahead} * 3600) * us_per_second};
}

/// Spreads what one deal did on one day over the working hours, in its order. The places look
/// drawn, and are the same each time.
void set_times(const Company& company, std::span<Step> of_one_day) {
    const auto slot_s = working_hours * 3600 / static_cast<int>(of_one_day.size());
    int second = morning_hour * 3600;
    for (Step& step : of_one_day) {
        const auto mixed = static_cast<std::uint64_t>(step.day.number) * 2654435761U +
                           step.deal.value_or(0) * 40503U + static_cast<unsigned>(second) * 97U;
        step.at = instant_of(company, step.day, second + static_cast<int>(mixed % 9973U) % slot_s);
        step.at.us += static_cast<std::int64_t>(mixed % 999'983U);
        second += slot_s;
    }
}

void add_deal(std::vector<Step>& steps, const Script& script, std::size_t index, Day today,
              bool first_of_customer) {
    const auto begin = steps.size();
    for (Act& act : Storyteller(script, index).told(first_of_customer)) {
        const Day day = date_of(act.day, today);
        steps.push_back({std::move(act), index, day});
    }
    for (auto from = steps.begin() + static_cast<std::ptrdiff_t>(begin); from != steps.end();) {
        const auto to = std::find_if(from, steps.end(),
                                     [&](const Step& step) { return step.day != from->day; });
        set_times(script.company, {from, to});
        from = to;
    }
}

bool is_first_of_customer(const Script& script, std::size_t index) {
    const Deal& deal = script.deals[index];
    return std::ranges::none_of(script.deals, [&](const Deal& other) {
        return other.customer == deal.customer && other.opened < deal.opened;
    });
}

}  // namespace

Day date_of(int day, Day today) {
    const Day date = today.plus(day);
    const int past_friday = weekday_of(date) - friday;
    if (day == 0 || past_friday <= 0) return date;
    return day > 0 ? monday_of(date.plus(days_in_week)) : date.plus(-past_friday);
}

Day working_day_before(Day day) {
    return date_of(-1, day);
}

Instant founded_at(const Script& script, Day today) {
    return instant_of(script.company, date_of(script.company.founded, today), morning_hour * 3600);
}

std::vector<Step> planned(const Script& script, Day today) {
    std::vector<Step> steps;
    for (const DatedRate& rate : script.company.rates) {
        Step step{{.day = rate.day, .does = "rate", .by = script.company.members.front().key}};
        step.act.value = rate.rate;
        step.act.of = rate.currency.text();
        step.day = date_of(rate.day, today);
        step.at = instant_of(script.company, step.day, morning_hour * 3600 + 120);
        steps.push_back(std::move(step));
    }
    for (const HeldReview& review : script.reviews) {
        Step step{{.day = review.day, .does = "review", .by = review.by}};
        step.day = date_of(review.day, today);
        const int last_minute = (morning_hour + working_hours) * 3600 - 60;
        step.at = instant_of(script.company, step.day, last_minute);
        steps.push_back(std::move(step));
    }
    for (std::size_t i = 0; i < script.deals.size(); ++i)
        add_deal(steps, script, i, today, is_first_of_customer(script, i));
    return in_order(std::move(steps), &Step::at);
}

}  // namespace akad::app::demo
