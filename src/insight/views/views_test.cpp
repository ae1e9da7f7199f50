#include <gtest/gtest.h>

#include "deals/commands.hpp"
#include "http/exchange.hpp"
#include "insight/testing_insight.hpp"
#include "insight/views/asked.hpp"
#include "insight/views/behind.hpp"
#include "insight/views/csv.hpp"
#include "insight/views/flow.hpp"

namespace akad::insight {
namespace {

using testing::FollowedHouse;
using testing::in_each_house;

Caller only_own(Caller caller) {
    caller.visibility = Visibility::own;
    return caller;
}

/// Deals of a caller that each go one stage on, or are lost, after some days.
void push(FollowedHouse& house, const Caller& owner, int deals, bool forward) {
    for (int i = 0; i < deals; ++i) {
        const DealId id = house.opened_by(owner, "Deal " + std::to_string(i), "Maju Jaya", 500);
        house.pass_days(2);
        const auto done = forward
                              ? house.run(house.manager, deals::override_gate, id,
                                          deals::OverrideGate{std::nullopt, "seen"})
                              : house.run(house.manager, deals::lose_deal, id, deals::LoseDeal{});
        EXPECT_TRUE(done.ok()) << done.error().code;
    }
}

TEST(InsightViews, ShowOnlyWhatIsTheCallersToSee) {
    in_each_house([](FollowedHouse& house) {
        push(house, house.rep, 3, true);
        push(house, house.manager, 4, false);
        house.follow();
        const auto entered = [&](const Caller& caller, const InsightFilter& filter) {
            return house.look(caller, show_conversion, filter)->stages[0].entered;
        };
        EXPECT_EQ(entered(house.owner, {}), 7);
        EXPECT_EQ(entered(only_own(house.rep), {}), 3);
        EXPECT_EQ(entered(only_own(house.rep), {.owner = house.manager.person}), 0);
        EXPECT_EQ(entered(house.owner, {.owner = house.manager.person}), 4);
        const auto times = house.look(only_own(house.rep), show_stage_times, InsightFilter{});
        ASSERT_EQ(times->stages[0].owners.size(), 1U) << "no colleague is named";
        EXPECT_EQ(times->stages[0].owners[0].owner.name, "Ayu Pratama");
        const BehindFilter all{.figure = Figure::stays};
        EXPECT_EQ(house.look(only_own(house.rep), list_deals_behind, all)->items.size(), 3U);
    });
}

TEST(InsightViews, TellNoRateOfTooFew) {
    in_each_house([](FollowedHouse& house) {
        push(house, house.rep, 3, true);
        push(house, house.rep, 1, false);
        house.follow();
        const auto stage = [&] {
            return house.look(house.owner, show_conversion, InsightFilter{})->stages[0];
        };
        EXPECT_TRUE(stage().forward.too_few);
        EXPECT_EQ(stage().forward.rate, std::nullopt);
        push(house, house.rep, 1, true);
        house.follow();
        EXPECT_EQ(stage().forward.rate, 0.8);
        EXPECT_EQ(stage().overridden.too_few, true) << "four of four went by override";
    });
}

TEST(InsightViews, EveryFigureOpensTheDealsItCounts) {
    in_each_house([](FollowedHouse& house) {
        push(house, house.rep, 6, true);
        push(house, house.manager, 3, false);
        house.follow();
        const auto conversion = house.look(house.owner, show_conversion, InsightFilter{});
        BehindFilter behind{.stage = house.stage(0).stage.id, .limit = 4};
        std::int64_t seen = 0;
        for (bool more = true; more;) {
            const auto page = house.look(house.owner, list_deals_behind, behind);
            ASSERT_TRUE(page.ok());
            seen += static_cast<std::int64_t>(page->items.size());
            for (const BehindDeal& each : page->items) EXPECT_FALSE(each.name.empty());
            behind.cursor = page->next;
            more = page->next.has_value();
        }
        EXPECT_EQ(seen, conversion->stages[0].forward.of);
        behind = {.stage = house.stage(0).stage.id, .ending = "lost"};
        EXPECT_EQ(house.look(house.owner, list_deals_behind, behind)->items.size(), 3U);
        behind = {.stage = house.stage(1).stage.id, .ending = "open"};
        EXPECT_EQ(house.look(house.owner, list_deals_behind, behind)->items.size(), 6U);
        behind = {.figure = Figure::ends};
        EXPECT_EQ(house.look(house.owner, list_deals_behind, behind)->items.size(), 3U);
        behind.ending = "sideways";
        EXPECT_EQ(house.look(house.owner, list_deals_behind, behind).error().code, "bad_word");
        behind.ending.reset();
        behind.cursor = http::wrap_cursor("2026");
        EXPECT_EQ(house.look(house.owner, list_deals_behind, behind).error().code, "bad_cursor");
    });
}

TEST(InsightViews, ADayThatStoodThirtyDaysAndWasMovedIsAMissAndOpensItsDeal) {
    in_each_house([](FollowedHouse& house) {
        const Day first = house.today().plus(40);
        for (int i = 0; i < 5; ++i) {
            const DealId id = house.opened_by(house.rep, "Deal " + std::to_string(i), "Maju Jaya",
                                              1, "USD", first);
            if (i > 1) continue;
            house.pass_days(i == 0 ? 20 : 0);
            EXPECT_TRUE(house
                            .run(house.rep, deals::change_deal, id,
                                 deals::ChangeDeal{.close_day = first.plus(100)})
                            .ok());
        }
        house.pass_days(80);
        house.follow();
        const auto dates = house.look(house.owner, show_dates, InsightFilter{});
        // The first was moved too late, the second before anybody relied on it, the others were
        // opened within the thirty days.
        EXPECT_EQ(dates->all.missed.of, 1);
        EXPECT_EQ(dates->all.late, 1);
        EXPECT_EQ(dates->misses, Misses::too_few);
        const BehindFilter missed{.figure = Figure::promises, .ending = "missed"};
        const auto page = house.look(house.owner, list_deals_behind, missed);
        ASSERT_EQ(page->items.size(), 1U);
        EXPECT_EQ(page->items[0].day, first);
        EXPECT_EQ(page->items[0].ending, "late");
    });
}

TEST(InsightViews, SizesAreThirdsOfTheTeamsOwnDealsInTheirOwnCurrency) {
    in_each_house([](FollowedHouse& house) {
        for (const std::int64_t value : {10, 10, 100, 100, 1'000, 1'000}) {
            house.opened_by(house.rep, "Dollars", "Maju Jaya", value, "USD");
            house.opened_by(house.rep, "Rupiah", "Maju Jaya", value * 15'000, "IDR");
        }
        house.follow();
        for (const Size size : {Size::small, Size::medium, Size::large}) {
            const auto conversion =
                house.look(house.owner, show_conversion, InsightFilter{.size = size});
            EXPECT_EQ(conversion->stages[0].entered, 4) << name_of(size);
            EXPECT_EQ(conversion->scope.sizes.size(), 2U);
        }
    });
}

TEST(InsightViews, VelocityNeedsADatedRateForEveryCurrency) {
    in_each_house([](FollowedHouse& house) {
        house.opened_by(house.rep, "Dollars", "Maju Jaya", 700, "USD");
        house.follow();
        auto velocity = house.look(house.owner, show_velocity, InsightFilter{});
        EXPECT_EQ(velocity->currency.text(), "USD") << "the only one there is";
        EXPECT_EQ(velocity->months.back().open_minor, 700);
        EXPECT_EQ(velocity->months.back().velocity_minor, std::nullopt) << "nothing was won";
        house.opened_by(house.rep, "Euros", "Maju Jaya", 300, "EUR");
        house.follow();
        velocity = house.look(house.owner, show_velocity, InsightFilter{});
        EXPECT_EQ(velocity->currency.text(), "IDR");
        EXPECT_EQ(velocity->months.back().open_minor, std::nullopt);
        EXPECT_EQ(velocity->months.back().open_deals, 2);
    });
}

TEST(InsightViews, EveryFigureIsToldMonthByMonth) {
    in_each_house([](FollowedHouse& house) {
        push(house, house.rep, 6, true);
        const std::string first = month_now({*house.store.reader(), house.owner, house.now});
        house.pass_days(40);
        push(house, house.rep, 5, false);
        house.follow();
        const InsightFilter filter{.from = first};
        const auto conversion = house.look(house.owner, show_conversion, filter);
        ASSERT_GE(conversion->months.size(), 2U);
        EXPECT_EQ(conversion->months.front().month, first);
        EXPECT_EQ(conversion->months.front().share.rate, 1.0);
        EXPECT_EQ(conversion->months.back().share.rate, 0.0);
        const auto dates = house.look(house.owner, show_dates, filter);
        EXPECT_EQ(dates->months.size() + 1, conversion->months.size())
            << "the present month is not over";
    });
}

TEST(InsightViews, EveryFigureGoesIntoAFileAndARateOfTooFewStaysEmpty) {
    in_each_house([](FollowedHouse& house) {
        push(house, house.rep, 4, true);
        push(house, house.manager, 2, false);
        house.follow();
        const auto file = [&](const Caller& caller, auto give) {
            const http::Request request{};
            http::Exchange exchange{house.services, request, caller, {}, house.now};
            return give(exchange).value().body;
        };
        const std::string conversion = file(house.owner, give_conversion);
        EXPECT_NE(conversion.find("\r\nDiscovery,6,0,0,6,4,0.6667,4,0,2,0\r\n"), std::string::npos)
            << conversion;
        const std::string own = file(only_own(house.rep), give_conversion);
        EXPECT_NE(own.find("\r\nDiscovery,4,0,0,4,4,,4,0,0,0\r\n"), std::string::npos) << own;
        const std::string times = file(house.owner, give_stage_times);
        EXPECT_NE(times.find("\r\nDiscovery,Ayu Pratama,,4,0,,\r\n"), std::string::npos) << times;
        EXPECT_NE(file(house.owner, give_regression).find("\r\nDiscovery,6,0,0.0000\r\n"),
                  std::string::npos);
        EXPECT_NE(file(house.owner, give_velocity).find(",USD,"), std::string::npos);
        EXPECT_NE(file(house.owner, give_dates).find("month,promised"), std::string::npos);
    });
}

TEST(InsightViews, APeriodThatIsNoneIsRefused) {
    in_each_house([](FollowedHouse& house) {
        const InsightFilter filter{.from = "2026-12", .to = "2026-11"};
        EXPECT_EQ(house.look(house.owner, show_dates, filter).error().code, "bad_month");
        EXPECT_EQ(house.look(house.owner, show_velocity, InsightFilter{.to = "soon"}).error().code,
                  "bad_month");
    });
}

}  // namespace
}  // namespace akad::insight
