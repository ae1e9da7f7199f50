#include <gtest/gtest.h>

#include "deals/commands.hpp"
#include "insight/rules/months.hpp"
#include "insight/testing_insight.hpp"
#include "insight/views/honesty.hpp"
#include "storage/query.hpp"

namespace akad::insight {
namespace {

using testing::FollowedHouse;
using testing::in_each_house;

TEST(Honesty, D65_AMoveBackOnlyEverAddsToWhatWasSaid) {
    BadNews news{.late_days = 3, .overridden = 2};
    EXPECT_EQ(said_share(news).rate, 0.0);
    news.add(StageMonth{.back = 4, .lost = 100});
    EXPECT_EQ(said_share(news).count, 4);
    EXPECT_EQ(said_share(news).of, 9) << "a loss by itself is no bad news that somebody hid";
    news.add(DealMonth{.promised = 4, .on_time = 2, .lost_before = 1});
    EXPECT_EQ(said_share(news).count, 5);
    EXPECT_EQ(said_share(news).of, 11);
    EXPECT_TRUE(said_share({.moved_back = 4}).too_few);
    EXPECT_EQ(said_share({.moved_back = 5}).rate, 1.0);
}

/// Deals of which much becomes of: moved back, overridden, in nurture, lost in time, late.
struct Pipeline {
    explicit Pipeline(FollowedHouse& house_in) : house(house_in) {}

    DealId deal(const Caller& owner, int close_in_days) {
        const DealId id = house.opened_by(owner, "Deal " + std::to_string(++count));
        EXPECT_TRUE(house
                        .run(owner, deals::change_deal, id,
                             deals::ChangeDeal{
                                 .close_day = std::optional(house.today().plus(close_in_days))})
                        .ok());
        return id;
    }
    void override_gate(DealId id) {
        EXPECT_TRUE(house
                        .run(house.manager, deals::override_gate, id,
                             deals::OverrideGate{std::nullopt, "They sign tomorrow."})
                        .ok());
    }
    void move_back(DealId id) {
        EXPECT_TRUE(
            house
                .run(house.manager, deals::move_deal_back, id,
                     deals::MoveBack{.to = house.stage(0).stage.id, .note = "It was not true."})
                .ok());
    }
    /// Two are moved back after an override, one rests, one is lost in time, one becomes late.
    void live() {
        for (int i = 0; i < 2; ++i) {
            const DealId back = deal(house.rep, 400);
            override_gate(back);
            move_back(back);
        }
        override_gate(deal(house.manager, 400));
        EXPECT_TRUE(house
                        .run(house.rep, deals::nurture_deal, deal(house.rep, 400),
                             deals::NurtureDeal{"Next year.", house.today().plus(200), {}})
                        .ok());
        const DealId lost = deal(house.rep, 40);
        deal(house.rep, 40);
        house.pass_days(35);
        EXPECT_TRUE(house.run(house.rep, deals::lose_deal, lost, deals::LoseDeal{}).ok());
        house.pass_days(60);
        house.follow();
    }

    FollowedHouse& house;
    int count = 0;
};

/// One number that plain SQL counts from the deals' own stories.
std::int64_t counted(FollowedHouse& house, const std::string& what) {
    const auto db = house.store.reader();
    return storage::one<std::int64_t>(*db, "SELECT CAST(count(*) AS BIGINT) FROM " + what,
                                      house.owner.workspace)
        .value_or(-1);
}

TEST(Honesty, D65_IsWhatPlainSqlCounts) {
    in_each_house([](FollowedHouse& house) {
        Pipeline(house).live();
        const auto honesty = house.look(house.manager, show_honesty, InsightFilter{});
        ASSERT_TRUE(honesty.ok());
        const auto stays = [&](const std::string& ending) {
            return counted(house,
                           "insight_stay WHERE workspace = $1 AND ending = '" + ending + "'");
        };
        const std::string day = "'" + house.today().text().substr(0, 7) + "'";
        const std::string due =
            "deal d JOIN insight_deal i ON i.workspace = d.workspace AND i.id = "
            "d.id WHERE d.workspace = $1 AND i.promised = 1 AND "
            "i.close_month < " +
            day;
        EXPECT_EQ(honesty->news.moved_back, 2);
        EXPECT_EQ(honesty->news.moved_back, stays("back"));
        EXPECT_EQ(honesty->news.set_aside, 1);
        EXPECT_EQ(honesty->news.set_aside, stays("aside"));
        EXPECT_EQ(honesty->news.overridden, 3);
        EXPECT_EQ(honesty->news.overridden, stays("overridden"));
        EXPECT_EQ(honesty->news.lost_in_time, 1);
        EXPECT_EQ(honesty->news.lost_in_time,
                  counted(house, due + " AND d.state = 'lost' AND i.ended_day <= d.close_day"));
        EXPECT_EQ(honesty->news.late_days, 1);
        EXPECT_EQ(honesty->news.late_days, counted(house, due + " AND d.state = 'open'"));
        EXPECT_EQ(honesty->said.count, 4);
        EXPECT_EQ(honesty->said.of, 8);
        EXPECT_EQ(honesty->said.rate, 0.5);
        EXPECT_EQ(honesty->on_evidence.of,
                  counted(house, "deal WHERE workspace = $1 AND state = 'open'"));
        EXPECT_EQ(
            honesty->on_evidence.of - honesty->on_evidence.count,
            counted(house, "deal WHERE workspace = $1 AND claims_stage = 1 AND state = 'open'"));
        EXPECT_TRUE(honesty->on_evidence.too_few);
    });
}

TEST(Honesty, D65_TellsOfAPersonNoMoveBackAndNothingOfTooFew) {
    in_each_house([](FollowedHouse& house) {
        Pipeline(house).live();
        const auto people = house.look(house.manager, show_honesty, InsightFilter{})->people;
        ASSERT_EQ(people.size(), 2U);
        EXPECT_EQ(people[0].person.name, "Ayu Pratama") << "by name, not by figure";
        EXPECT_EQ(people[0].said.count, 4);
        EXPECT_EQ(people[0].said.of, 7);
        EXPECT_TRUE(people[1].said.too_few);
        EXPECT_EQ(people[1].said.rate, std::nullopt);
        Caller own = house.rep;
        own.visibility = Visibility::own;
        EXPECT_EQ(house.look(own, show_honesty, InsightFilter{})->people.size(), 1U);
    });
}

}  // namespace
}  // namespace akad::insight
