// The board: its totals are plain sums after whatever happened; in the workspace's currency only
// with dated rates.
#include <map>
#include <random>

#include "deals/testing_house.hpp"

namespace akad::deals::testing {
namespace {

using Sums = std::map<std::pair<StageId, std::string>, std::pair<std::int64_t, std::int64_t>>;

struct Summed {
    StageId stage{};
    std::string currency;
    std::int64_t deals = 0;
    std::int64_t value_minor = 0;
};
BOOST_DESCRIBE_STRUCT(Summed, (), (stage, currency, deals, value_minor))

/// What plain SQL sums over the deals themselves.
Sums plain_sums(DealHouse& house, std::optional<PersonId> owner) {
    Sums sums;
    storage::each<Summed>(
        *house.store.reader(),
        "SELECT stage, currency, CAST(count(*) AS BIGINT), CAST(sum(value_minor) AS BIGINT) FROM "
        "deal WHERE workspace = $1 AND state = 'open' AND ($2 = '' OR owner = $2) GROUP BY stage, "
        "currency",
        [&](const Summed& each) {
            sums[{each.stage, each.currency}] = {each.deals, each.value_minor};
        },
        house.owner.workspace, owner ? owner->text() : std::string());
    return sums;
}

/// What the board shows.
Sums shown_sums(DealHouse& house, const Caller& caller, std::optional<PersonId> owner = {}) {
    Sums sums;
    const auto board = house.look(caller, show_board, BoardFilter{.owner = owner});
    EXPECT_TRUE(board.ok());
    const auto plain =
        plain_sums(house, caller.visibility == Visibility::all ? owner : caller.person);
    for (const BoardColumn& column : board->columns) {
        std::int64_t counted = 0;
        for (const Money& value : column.values) {
            const auto found = plain.find({column.stage, value.currency.text()});
            const std::int64_t deals = found == plain.end() ? 0 : found->second.first;
            sums[{column.stage, value.currency.text()}] = {deals, value.value_minor};
            counted += deals;
        }
        EXPECT_EQ(column.total.count, counted);
        EXPECT_EQ(column.cards.size(), static_cast<std::size_t>(counted)) << "fewer than fifty";
    }
    return sums;
}

/// Any action on any deal; many are refused, which must change nothing.
void take_any_step(DealHouse& house, std::mt19937& random, std::vector<DealId>& deals) {
    const auto dice = [&](std::size_t sides) { return random() % sides; };
    const char* currencies[]{"USD", "IDR", "EUR"};
    const Caller& actor = dice(2) == 0 ? house.rep : house.manager;
    if (deals.size() < 4 || dice(9) == 0) {
        deals.push_back(house.opened_by(actor, "Deal " + std::to_string(deals.size()), "Maju Jaya",
                                        static_cast<std::int64_t>(dice(9)), currencies[dice(3)]));
        return;
    }
    const DealId id = deals[dice(deals.size())];
    const StageId stage = house.stage(dice(5)).stage.id;
    house.pass_s(static_cast<std::int64_t>(dice(300)));
    switch (dice(9)) {
        case 0:
            static_cast<void>(house.advance(actor, id));
            return;
        case 1:
            static_cast<void>(house.run(actor, override_gate, id, OverrideGate{stage, "-"}));
            return;
        case 2:
            static_cast<void>(house.run(actor, move_deal_back, id,
                                        MoveBack{stage, Trigger::champion_changed, "-"}));
            return;
        case 3:
            static_cast<void>(house.run(actor, undo_move, id));
            return;
        case 4:
            static_cast<void>(house.run(actor, lose_deal, id, LoseDeal{}));
            return;
        case 5:
            static_cast<void>(house.run(actor, reopen_deal, id, GiveReason{"-"}));
            return;
        case 6:
            static_cast<void>(house.run(
                house.manager, change_deal, id,
                ChangeDeal{.owner = dice(2) == 0 ? house.rep.person : house.manager.person}));
            return;
        case 7:
            static_cast<void>(
                house.run(house.manager, change_deal, id,
                          ChangeDeal{.value = Money{static_cast<std::int64_t>(dice(1'000)),
                                                    *Currency::parse(currencies[dice(3)])}}));
            return;
        default:
            static_cast<void>(house.run(actor, win_deal, id));
    }
}

TEST(Board, ItsTotalsArePlainSumsAfterARandomWalk) {
    in_each_house([](DealHouse& house) {
        std::mt19937 random{7};
        std::vector<DealId> deals;
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 40; ++i) take_any_step(house, random, deals);
            EXPECT_EQ(shown_sums(house, house.manager), plain_sums(house, {}));
            EXPECT_EQ(shown_sums(house, house.rep), plain_sums(house, house.rep.person));
            EXPECT_EQ(shown_sums(house, house.manager, house.rep.person),
                      plain_sums(house, house.rep.person));
            ASSERT_EQ(house.broken_laws(), "") << "round " << round;
        }
    });
}

TEST(Board, ColumnsShowFiftyCardsAndGoOnInTheList) {
    in_each_house([](DealHouse& house) {
        for (int i = 0; i < 53; ++i) house.opened("Deal " + std::to_string(i));
        const auto column = house.look(house.rep, show_board, BoardFilter{})->columns[0];
        EXPECT_EQ(column.cards.size(), 50U);
        EXPECT_EQ(column.total.count, 53);
        ASSERT_TRUE(column.next.has_value());
        const auto rest = house.look(house.rep, list_deals,
                                     DealFilter{.pipeline = house.layout.pipeline.id,
                                                .stage = column.stage,
                                                .cursor = column.next});
        EXPECT_EQ(rest->items.size(), 3U);
        for (const DealCard& card : rest->items)
            for (const DealCard& before : column.cards) EXPECT_NE(card.id, before.id);
    });
}

TEST(Board, ASearchCountsWhatItFound) {
    in_each_house([](DealHouse& house) {
        house.opened("Fleet rollout");
        house.opened("Warehouse");
        const auto column = house.look(house.rep, show_board, BoardFilter{.q = "ware"})->columns[0];
        EXPECT_EQ(column.cards.size(), 1U);
        EXPECT_EQ(column.total.count, 1);
        EXPECT_TRUE(column.values.empty()) << "no totals that are not of what is shown";
    });
}

void add_rate(DealHouse& house, const char* currency, const char* rate, Day day,
              const char* source) {
    ASSERT_TRUE(house
                    .run(house.owner, people::add_rate,
                         people::AddRate{*Currency::parse(currency), *Currency::parse("IDR"), rate,
                                         day, source})
                    .ok());
}

TEST(Board, ASumAcrossCurrenciesNeedsADatedRateForEach) {
    in_each_house([](DealHouse& house) {
        house.opened_by(house.rep, "One", "Maju", 10'000, "USD");
        house.opened_by(house.rep, "Two", "Maju", 500'000'00, "IDR");
        const auto column = [&] {
            return house.look(house.rep, show_board, BoardFilter{})->columns[0];
        };
        EXPECT_EQ(column().values.size(), 2U);
        EXPECT_FALSE(column().in_base.has_value()) << "no rate, no sum";
        add_rate(house, "USD", "16000", house.today().plus(1), "Bank Indonesia");
        EXPECT_FALSE(column().in_base.has_value()) << "tomorrow's rate is not one yet";
        add_rate(house, "USD", "15000", house.today().plus(-9), "Bank Indonesia");
        add_rate(house, "USD", "15500", house.today().plus(-2), "Reuters");
        ASSERT_TRUE(column().in_base.has_value());
        EXPECT_EQ(column().in_base->currency, *Currency::parse("IDR"));
        EXPECT_EQ(column().in_base->value_minor, 100 * 15'500 * 100 + 500'000'00);
        EXPECT_EQ(column().in_base->as_of_day, house.today().plus(-2));
        EXPECT_EQ(column().in_base->source, "Reuters");
        house.opened_by(house.rep, "Three", "Maju", 10, "EUR");
        EXPECT_FALSE(column().in_base.has_value()) << "one currency without a rate";
    });
}

}  // namespace
}  // namespace akad::deals::testing
