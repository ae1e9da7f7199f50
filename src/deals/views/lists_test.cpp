// Lists against a plain filter over all rows: every filter, order and visibility, page by page.
#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "deals/actions/bulk.hpp"
#include "deals/store/list_store.hpp"
#include "deals/testing_house.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals::testing {
namespace {

/// Sixty deals of four owners in two teams and none: some won, some lost, with and without steps,
/// days, evidence and claims.
struct ManyDeals {
    explicit ManyDeals(DealHouse& house_in) : house(house_in) {
        north = house.team_named("North");
        south = house.team_named("South");
        owners = {house.joined(Role::representative, "Ani", "ani@example.com", north),
                  house.joined(Role::representative, "Budi", "budi@example.com", north),
                  house.joined(Role::representative, "Citra", "citra@example.com", south),
                  house.joined(Role::representative, "Dodi", "dodi@example.com")};
        for (int i = 0; i < 60; ++i) add(i);
        house.pass_days(3);
        rows = storage::all<Deal>(*house.store.reader(),
                                  "SELECT " + storage::columns<Deal>() + " FROM deal");
    }

    int dice(int sides) { return static_cast<int>(random() % static_cast<unsigned>(sides)); }

    void add(int number) {
        house.pass_s(60);
        const Caller& owner = owners[static_cast<std::size_t>(dice(4))];
        const char* currencies[]{"USD", "IDR", "EUR"};
        std::optional<Day> close_day;
        if (dice(4) != 0) close_day = house.today().plus(dice(6));
        const DealId id = house.opened_by(owner, "deal" + std::to_string(100 + dice(30)),
                                          "Customer" + std::to_string(dice(5)), dice(8) * 1'000,
                                          currencies[dice(3)], close_day);
        ids.push_back(id);
        std::vector<bool> done;
        if (dice(3) == 0) {
            const SetNextStep step{"Call", *owner.person, {}, house.today().plus(dice(5))};
            done.push_back(house.run(owner, set_next_step, id, step).ok());
        }
        if (dice(3) == 0)
            done.push_back(
                house.attach(owner, id, house.proof_of(house.stage(0).criteria[0])).ok());
        if (dice(4) == 0) done.push_back(overridden_to(id, {}));
        if (dice(5) == 0) {
            done.push_back(house.run(owner, lose_deal, id, LoseDeal{}).ok());
        } else if (dice(9) == 0) {
            done.push_back(overridden_to(id, house.stage(4).stage.id));
            done.push_back(overridden_to(id, {}));
        }
        EXPECT_EQ(std::ranges::count(done, false), 0) << "deal " << number;
    }
    bool overridden_to(DealId id, std::optional<StageId> to) {
        return house.run(house.manager, override_gate, id, OverrideGate{to, "-"}).ok();
    }

    [[nodiscard]] std::optional<TeamId> team_of(PersonId owner) const {
        for (const Caller& each : owners)
            if (each.person == owner) return each.team;
        return std::nullopt;
    }
    [[nodiscard]] bool visible(const Caller& caller, const Deal& deal) const {
        if (caller.visibility == Visibility::all) return true;
        if (caller.visibility == Visibility::team && caller.team)
            return team_of(deal.owner) == caller.team;
        return deal.owner == caller.person;
    }
    [[nodiscard]] std::vector<Caller> viewers() const {
        Caller only_own = owners[1];
        only_own.visibility = Visibility::own;
        return {house.manager, owners[0], only_own, owners[2], owners[3]};
    }
    [[nodiscard]] bool needed(const Deal& deal, const std::optional<std::string>& needs) const {
        if (!needs) return true;
        if (*needs == "missing_evidence") return deal.missing_count > 0;
        if (*needs == "no_next_step") return !deal.next_step;
        if (*needs == "claims_stage") return deal.claims_stage;
        return deal.next_due && *deal.next_due < house.today();
    }
    [[nodiscard]] bool fits(const Deal& deal, const DealFilter& filter) const {
        return deal.state == filter.state.value_or(DealState::open) &&
               (!filter.owner || deal.owner == *filter.owner) &&
               (!filter.customer || deal.customer == *filter.customer) &&
               (!filter.stage || deal.stage == *filter.stage) && needed(deal, filter.needs);
    }
    /// The ids that a plain loop finds, in the list's order.
    [[nodiscard]] std::vector<DealId> expected(const Caller& caller,
                                               const DealFilter& filter) const {
        std::vector<std::pair<std::string, DealId>> keyed;
        std::string sort = filter.sort.value_or("close_day");
        const bool downwards = sort.starts_with('-');
        if (downwards) sort.erase(0, 1);
        for (const Deal& deal : rows)
            if (visible(caller, deal) && fits(deal, filter))
                keyed.emplace_back(key_of(deal, sort, filter), deal.id);
        std::ranges::sort(keyed);
        if (downwards) std::ranges::reverse(keyed);
        std::vector<DealId> found;
        for (const auto& [key, id] : keyed) found.push_back(id);
        return found;
    }
    static std::string key_of(const Deal& deal, const std::string& sort, const DealFilter& filter) {
        const auto padded = [](std::int64_t number) {
            const std::string digits = std::to_string(number);
            return std::string(20 - digits.size(), '0') + digits;
        };
        if (sort == "value") return padded(deal.value_minor);
        if (sort == "stage_since") return padded(deal.stage_since.us);
        if (sort == "updated") return padded(deal.updated_at.us);
        if (sort == "name") return deal.name;
        if (filter.needs == "late_step") return deal.next_due->text();
        return deal.close_day ? deal.close_day->text() : "9999-12-31";
    }
    /// All pages of the list.
    std::vector<DealId> listed(const Caller& caller, DealFilter filter, std::int64_t limit) {
        std::vector<DealId> seen;
        filter.limit = limit;
        do {
            const auto page = house.look(caller, list_deals, filter);
            EXPECT_TRUE(page.ok());
            EXPECT_LE(page->items.size(), static_cast<std::size_t>(limit));
            for (const DealCard& card : page->items) seen.push_back(card.id);
            filter.cursor = page->next;
        } while (filter.cursor && seen.size() <= rows.size());
        return seen;
    }
    void same(const Caller& caller, const DealFilter& filter, std::int64_t limit) {
        const auto wanted = expected(caller, filter);
        EXPECT_EQ(listed(caller, filter, limit), wanted)
            << to_json(filter) << " seen by " << name_of(caller.visibility);
        const auto total = house.look(caller, list_deals, filter)->total;
        EXPECT_EQ(total.count, static_cast<std::int64_t>(wanted.size())) << to_json(filter);
        EXPECT_FALSE(total.capped);
    }

    DealHouse& house;
    std::mt19937 random{20'261'121};
    TeamId north{};
    TeamId south{};
    std::vector<Caller> owners;
    std::vector<DealId> ids;
    std::vector<Deal> rows;
};

const std::vector<std::string> orders{"close_day", "-close_day", "value",       "-value",
                                      "name",      "-name",      "stage_since", "-stage_since",
                                      "updated",   "-updated"};
const std::vector<std::optional<std::string>> all_needs{
    std::nullopt, "missing_evidence", "no_next_step", "late_step", "claims_stage"};

TEST(Lists, D68_EveryFilterOrderAndVisibilityGivesExactlyItsDeals) {
    in_each_house([](DealHouse& house) {
        ManyDeals many(house);
        std::set<std::size_t> sizes;
        for (const Caller& caller : many.viewers())
            for (const DealState state : {DealState::open, DealState::won, DealState::lost})
                for (const auto& needs : all_needs)
                    for (const std::string& sort : orders) {
                        const DealFilter filter{.state = state, .needs = needs, .sort = sort};
                        many.same(caller, filter, 7);
                        sizes.insert(many.expected(caller, filter).size());
                    }
        EXPECT_GT(sizes.size(), 12U) << "the filters differ in what they leave";
    });
}

TEST(Lists, FiltersByOwnerCustomerAndStageCombine) {
    in_each_house([](DealHouse& house) {
        ManyDeals many(house);
        for (const Caller& caller : many.viewers()) {
            for (const Caller& owner : many.owners)
                for (const std::string& sort : orders)
                    many.same(caller, {.owner = owner.person, .sort = sort}, 3);
            for (std::size_t i = 0; i < 5; ++i) {
                many.same(caller, {.stage = house.stage(i).stage.id}, 4);
                many.same(caller,
                          {.stage = house.stage(i).stage.id,
                           .owner = many.owners[0].person,
                           .needs = "no_next_step"},
                          4);
            }
            for (const Deal& deal : many.rows)
                many.same(caller, {.customer = deal.customer, .sort = "-value"}, 50);
        }
    });
}

TEST(Lists, PagesOfOneDealMissNoneAndRepeatNone) {
    in_each_house([](DealHouse& house) {
        ManyDeals many(house);
        for (const std::string& sort : orders) many.same(house.manager, {.sort = sort}, 1);
    });
}

/// What finds a few deals by their owner must not be another list than what walks an index.
TEST(Lists, ThePlanForFewDealsAndTheOneForManyGiveTheSamePages) {
    in_each_house([](DealHouse& house) {
        ManyDeals many(house);
        // The totals say that the team has more than few; the law would find it.
        const auto few = many.listed(many.owners[0], {.sort = "value"}, 5);
        house.tamper("UPDATE deal_total SET deals = deals + 100000");
        EXPECT_EQ(many.listed(many.owners[0], {.sort = "value"}, 5), few);
        for (const std::string& sort : orders) many.same(many.owners[0], {.sort = sort}, 6);
        house.tamper("UPDATE deal_total SET deals = deals - 100000");
    });
}

TEST(Lists, AWordOrCursorThatIsNotOneIsRefused) {
    in_each_house([](DealHouse& house) {
        house.opened();
        const auto list = [&](const DealFilter& filter) {
            return code_of(house.look(house.rep, list_deals, filter));
        };
        EXPECT_EQ(list({.needs = "love"}), "bad_word");
        EXPECT_EQ(list({.sort = "luck"}), "bad_word");
        EXPECT_EQ(list({.sort = "--value"}), "bad_word");
        EXPECT_EQ(list({.cursor = "%%%"}), "bad_cursor");
        for (const std::string& inside : {std::string("x"), std::string("deal_1~5"),
                                          DealId{}.text(), DealId{}.text() + "~five"})
            EXPECT_EQ(list({.sort = "value", .cursor = http::wrap_cursor(inside)}), "bad_cursor")
                << inside;
        EXPECT_EQ(list({.limit = 201}), "bad_limit");
    });
}

TEST(Lists, CountingStopsAtAThousand) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const std::string original = id.text();
        std::string columns = storage::columns<Deal>();
        const auto at = columns.find("id,");
        columns.replace(at, 2, "substr(id, 1, 15) || number");
        const bool sqlite = house.store.dialect() == storage::Dialect::sqlite;
        const std::string numbers =
            sqlite ? "WITH RECURSIVE n (number) AS (SELECT 1000000000 UNION ALL SELECT number + 1 "
                     "FROM n WHERE number < 1000001009) "
                   : "WITH n (number) AS (SELECT * FROM generate_series(1000000000, 1000001009)) ";
        house.tamper("INSERT INTO deal (" + storage::columns<Deal>() + ") " + numbers + "SELECT " +
                     columns + " FROM deal, n WHERE id = '" + original + "'");
        const auto page = house.look(house.rep, list_deals, DealFilter{});
        EXPECT_EQ(page->total.count, 1'000);
        EXPECT_TRUE(page->total.capped);
        EXPECT_EQ(page->items.size(), 50U);
        house.tamper("DELETE FROM deal WHERE id <> '" + original + "'");
        EXPECT_FALSE(house.look(house.rep, list_deals, DealFilter{})->total.capped);
    });
}

TEST(Lists, D46_DealsThatAskForAttentionAreMarkedAndListed) {
    in_each_house([](DealHouse& house) {
        const DealId quiet = house.opened("Quiet");
        const DealId loud = house.opened("Loud");
        const auto mark = [&](std::optional<Attention> attention) {
            return house.act(house.owner, [&](ledger::Writing& writing) -> Result<void> {
                mark_attention(writing, loud, attention);
                return {};
            });
        };
        const auto listed = [&] {
            return house.look(house.rep, list_deals, DealFilter{.needs = "attention"})->items;
        };
        EXPECT_TRUE(listed().empty());
        ASSERT_TRUE(mark(Attention::red).ok());
        ASSERT_EQ(listed().size(), 1U);
        EXPECT_EQ(listed()[0].attention, Attention::red);
        EXPECT_EQ(house.page(house.rep, quiet).attention, std::nullopt);
        ASSERT_TRUE(house.run(house.rep, change_deal, loud, ChangeDeal{.name = "Louder"}).ok());
        EXPECT_EQ(house.page(house.rep, loud).attention, Attention::red) << "a change keeps it";
        ASSERT_TRUE(house.run(house.rep, lose_deal, loud, LoseDeal{}).ok());
        EXPECT_TRUE(listed().empty()) << "a closed deal asks for none";
        EXPECT_EQ(house.page(house.rep, loud).attention, std::nullopt);
    });
}

TEST(Visibility, FollowsThePersonWhoMovesToAnotherTeam) {
    in_each_house([](DealHouse& house) {
        const TeamId north = house.team_named("North");
        const TeamId south = house.team_named("South");
        const Caller ani = house.joined(Role::representative, "Ani", "ani@example.com", north);
        const Caller budi = house.joined(Role::representative, "Budi", "budi@example.com", north);
        const Caller citra =
            house.joined(Role::representative, "Citra", "citra@example.com", south);
        const DealId open = house.opened_by(ani, "Open deal");
        const DealId lost = house.opened_by(ani, "Lost deal");
        ASSERT_TRUE(house.run(ani, lose_deal, lost, LoseDeal{}).ok());
        const auto sees = [&](const Caller& caller) {
            const bool page = house.look(caller, show_deal, open).ok();
            const auto list = house.look(caller, list_deals, DealFilter{})->items.size();
            const auto closed =
                house.look(caller, list_deals, DealFilter{.state = DealState::lost})->items.size();
            const auto total = house.look(caller, show_board, BoardFilter{})->columns[0].total;
            const auto found =
                house.look(caller, list_deals, DealFilter{.q = "open"})->items.size();
            const bool hears = house.see(caller, [&](const storage::Reading& reading) {
                return may_see_deal(reading, open);
            });
            EXPECT_EQ(list, page ? 1U : 0U);
            EXPECT_EQ(closed, page ? 1U : 0U);
            EXPECT_EQ(total.count, page ? 1 : 0);
            EXPECT_EQ(found, page ? 1U : 0U);
            EXPECT_EQ(hears, page);
            return page;
        };
        EXPECT_TRUE(sees(ani));
        EXPECT_TRUE(sees(budi));
        EXPECT_FALSE(sees(citra));
        house.move_to_team(*ani.person, south);
        Caller moved = ani;
        moved.team = south;
        EXPECT_TRUE(sees(moved));
        EXPECT_FALSE(sees(budi)) << "in the same moment";
        EXPECT_TRUE(sees(citra));
        EXPECT_EQ(code_of(house.run(budi, lose_deal, open, LoseDeal{})), "not_permitted");
        house.move_to_team(*ani.person, std::nullopt);
        moved.team.reset();
        EXPECT_TRUE(sees(moved)) << "without a team one sees one's own";
        EXPECT_FALSE(sees(citra));
        EXPECT_TRUE(sees(house.manager));
    });
}

TEST(Visibility, NothingIsSeenAcrossTwoWorkspaces) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto proof = house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[0]));
        const Caller stranger = house.found("Other company", "boss@other.example");
        ASSERT_TRUE(
            house
                .act(stranger,
                     [](ledger::Writing& writing) { return add_default_pipeline(writing, "en"); })
                .ok());
        EXPECT_EQ(code_of(house.look(stranger, show_deal, id)), "not_permitted");
        EXPECT_EQ(code_of(house.look(stranger, show_timeline, id, PageFilter{})), "not_permitted");
        EXPECT_EQ(code_of(house.look(stranger, show_evidence, *proof)), "not_permitted");
        EXPECT_TRUE(house.look(stranger, list_deals, DealFilter{})->items.empty());
        EXPECT_TRUE(house.look(stranger, list_deals, DealFilter{.q = "fleet"})->items.empty());
        EXPECT_TRUE(house.look(stranger, list_waiting_evidence, PageFilter{})->items.empty());
        EXPECT_EQ(code_of(house.run(stranger, lose_deal, id, LoseDeal{})), "not_permitted");
        EXPECT_EQ(code_of(house.run(stranger, verify_evidence, *proof, JudgeEvidence{})),
                  "not_permitted");
        EXPECT_EQ(code_of(house.look(stranger, show_board,
                                     BoardFilter{.pipeline = house.layout.pipeline.id})),
                  "not_permitted");
        EXPECT_EQ(house.look(stranger, show_board, BoardFilter{})->columns[0].total.count, 0);
    });
}

}  // namespace
}  // namespace akad::deals::testing
