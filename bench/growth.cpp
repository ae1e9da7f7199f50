// What a screen, a look at due deals and a dashboard's refresh cost when a house holds a hundred
// times as much.
#include <filesystem>

#include "attention/actions/looking.hpp"
#include "attention/views/attention_views.hpp"
#include "deals/views/deal_view.hpp"
#include "figure.hpp"
#include "grown.hpp"
#include "insight/insight.hpp"
#include "insight/views/flow.hpp"
#include "insight/views/stages.hpp"

namespace akad::bench {

namespace {

/// One screen, as a function of a reading.
struct Screen {
    std::string name;
    std::function<void(const storage::Reading&)> show;
};

template <class Filter, class View>
Screen screen(std::string name, Result<View> (*show)(const storage::Reading&, const Filter&),
              Filter filter = {}) {
    return {std::move(name), [show, filter](const storage::Reading& reading) {
                if (!show(reading, filter).ok()) std::abort();
            }};
}

std::vector<Screen> screens(const Grown& grown) {
    using deals::list_deals;
    return {
        {"deal page",
         [id = grown.deals.front()](const storage::Reading& reading) {
             if (!deals::show_deal(reading, id).ok()) std::abort();
         }},
        screen("board", deals::show_board),
        screen("list: closing first", list_deals),
        screen("list: missing evidence, largest first", list_deals,
               {.needs = "missing_evidence", .sort = "-value"}),
        screen("list: late next steps", list_deals, {.needs = "late_step"}),
        screen("attention", attention::list_alerts),
        screen("insight: stage times", insight::show_stage_times),
        screen("insight: conversion", insight::show_conversion),
        screen("insight: velocity", insight::show_velocity),
    };
}

/// A house whose screens are shown to the representative of its largest workspace.
class Shown {
public:
    explicit Shown(const Grown& grown)
        : lease_(grown.store->reader()),
          reading_{*lease_, grown.largest.rep, app::system_now()},
          screens_(screens(grown)) {}

    [[nodiscard]] std::size_t count() const { return screens_.size(); }
    [[nodiscard]] const std::string& name(std::size_t screen) const {
        return screens_[screen].name;
    }
    [[nodiscard]] double us(std::size_t screen) const {
        constexpr int times = 20;
        const Watch watch;
        for (int i = 0; i < times; ++i) screens_[screen].show(reading_);
        return watch.seconds() / times * 1e6;
    }
    [[nodiscard]] double pages(std::size_t screen) const {
        const auto before = lease_->pages_read();
        screens_[screen].show(reading_);
        return static_cast<double>(lease_->pages_read() - before);
    }

private:
    storage::Lease lease_;
    storage::Reading reading_;
    std::vector<Screen> screens_;
};

constexpr int due_at_once = 200;

/// Deals whose time has come are looked at, each by its timer.
double us_to_look(app::House& house, const Grown& grown) {
    must(house.ledger(), grown.largest.owner, [&](ledger::Writing& writing) -> Result<std::string> {
        for (std::size_t i = 0; i < due_at_once; ++i)
            jobs::set_timer(writing, attention::look_timer, grown.deals[i].text(), writing.now);
        return std::string();
    });
    const Watch watch;
    settle(house);
    return watch.seconds() / due_at_once * 1e6;
}

/// Deals change, and alerts and dashboards are brought up to date.
double us_to_refresh(app::House& house, const Grown& grown) {
    const std::vector<DealId> changed(grown.deals.begin(), grown.deals.begin() + due_at_once);
    change_deals(house.ledger(), grown.largest, changed, 2);
    const Watch watch;
    settle(house);
    return watch.seconds() / (2 * due_at_once) * 1e6;
}

/// Every dashboard of the largest workspace, counted anew from its first fact.
double seconds_to_rebuild(app::House& house, const Grown& grown) {
    const Watch watch;
    if (!house.jobs().rebuild(grown.largest.owner.workspace, insight::follower).ok()) std::abort();
    settle(house);
    return watch.seconds();
}

double seconds_to_read(const Grown& grown) {
    const auto lease = grown.store->reader();
    const Watch watch;
    for (std::int64_t after = 0;;) {
        const auto facts = ledger::facts_after(*lease, grown.largest.owner.workspace, after, 4'000);
        if (facts.empty()) return watch.seconds();
        after = facts.back().sequence;
    }
}

constexpr int runs = 7;

Figure beside(std::string name, const Medians& us, const std::string& limit_is) {
    return {.name = std::move(name),
            .unit = "us",
            .value = us.second,
            .limit_is = limit_is,
            .limit = us.first,
            .ratio = us.second / us.first,
            .promised = "at most 2",
            .kept = us.second <= 2 * us.first};
}

/// In a tree of a hundred times the rows each row that is looked up stands a level or two deeper:
/// nothing else may grow.
Figure pages_beside(double after, double before, const std::string& limit_is) {
    return {.name = "  its pages read",
            .unit = "",
            .value = after,
            .limit_is = limit_is,
            .limit = before,
            .ratio = before > 0 ? after / before : 1,
            .promised = "at most 1.5",
            .kept = after <= 1.5 * before};
}

/// The smaller house has lists that fill their page and their count, as the larger one has.
struct Sizes {
    HouseSize small;
    HouseSize large;
};
Sizes sizes_of(const Scale& scale) {
    const int workspaces = scale.full ? 100 : 10;
    const int usual = scale.full ? 1'000'000 : 60'000;
    const int deals = scale.deals > 0 ? scale.deals : usual;
    return {.small = {.deals = 10'000, .workspaces = workspaces, .changes = 8},
            .large = {.deals = deals, .workspaces = workspaces, .changes = 8}};
}

}  // namespace

std::vector<Figure> growth(const Scale& scale) {
    const Sizes sizes = sizes_of(scale);
    const Grown small = grown(scale.folder + "/small", sizes.small);
    const Grown large = grown(scale.folder + "/large", sizes.large);
    const std::string of_large = ", " + std::to_string(sizes.large.deals) + " deals";
    const std::string with_small = "with " + std::to_string(sizes.small.deals) + " deals";
    std::vector<Figure> figures;
    {
        const Shown in_small(small);
        const Shown in_large(large);
        for (std::size_t i = 0; i < in_large.count(); ++i) {
            figures.push_back(
                beside(in_large.name(i) + of_large,
                       medians_in_turn(
                           runs, [&] { return in_small.us(i); }, [&] { return in_large.us(i); }),
                       with_small));
            figures.push_back(pages_beside(in_large.pages(i), in_small.pages(i), with_small));
        }
    }
    app::House small_house(*small.store, {});
    app::House large_house(*large.store, {});
    figures.push_back(beside("attention: each of 200 due looks" + of_large,
                             medians_in_turn(
                                 runs, [&] { return us_to_look(small_house, small); },
                                 [&] { return us_to_look(large_house, large); }),
                             with_small));
    figures.push_back(beside("alerts and dashboards follow, each fact" + of_large,
                             medians_in_turn(
                                 runs, [&] { return us_to_refresh(small_house, small); },
                                 [&] { return us_to_refresh(large_house, large); }),
                             with_small));
    const auto facts = static_cast<double>(small.facts);
    const Medians anew = medians_in_turn(
        3, [&] { return seconds_to_read(small); },
        [&] { return seconds_to_rebuild(small_house, small); });
    figures.push_back(rate("dashboards counted anew", "facts/s", facts / anew.second,
                           "reading the facts", facts / anew.first, 0.25));
    return figures;
}

}  // namespace akad::bench
