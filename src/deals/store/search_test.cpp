// Search by words in three languages, by the beginning of the last one, and in one workspace only.
#include <set>

#include "deals/store/search.hpp"
#include "deals/testing_house.hpp"

namespace akad::deals::testing {
namespace {

std::set<std::string> found(DealHouse& house, const Caller& caller, const std::string& words) {
    std::set<std::string> names;
    const auto page = house.look(caller, list_deals, DealFilter{.q = words});
    EXPECT_TRUE(page.ok());
    for (const DealCard& card : page->items) names.insert(card.name);
    EXPECT_EQ(page->total.count, static_cast<std::int64_t>(names.size()));
    return names;
}

using Names = std::set<std::string>;

TEST(Search, FindsWordsOfThreeLanguagesByTheirBeginnings) {
    in_each_house([](DealHouse& house) {
        house.opened_by(house.rep, "Fleet rollout", "Nusantara Logistik");
        house.opened_by(house.rep, "Fleet insurance", "Maju Jaya");
        house.opened_by(house.rep, "Pengadaan gudang Cikarang", "PT. Maju Jaya");
        house.opened_by(house.rep, "上海采购合同书续签", "远景科技有限公司");
        house.opened_by(house.rep, "Café São Paulo №5", "O'Brien & Sons");
        const auto look = [&](const std::string& words) { return found(house, house.rep, words); };
        EXPECT_EQ(look("fleet"), (Names{"Fleet rollout", "Fleet insurance"}));
        EXPECT_EQ(look("FLEET roll"), (Names{"Fleet rollout"}));
        EXPECT_EQ(look("roll fleet"), Names{}) << "only the last word is a beginning";
        EXPECT_EQ(look("rollout flee"), (Names{"Fleet rollout"})) << "in any order";
        EXPECT_EQ(look("let"), Names{}) << "not the middle of a word";
        EXPECT_EQ(look("nusantara fleet"), (Names{"Fleet rollout"})) << "customer and deal";
        EXPECT_EQ(look("gudang"), (Names{"Pengadaan gudang Cikarang"}));
        EXPECT_EQ(look("pengadaan maju"), (Names{"Pengadaan gudang Cikarang"}));
        EXPECT_EQ(look("合同"), (Names{"上海采购合同书续签"})) << "inside a longer word";
        EXPECT_EQ(look("采购合同"), (Names{"上海采购合同书续签"}));
        EXPECT_EQ(look("合书"), Names{});
        EXPECT_EQ(look("远景 合同"), (Names{"上海采购合同书续签"}));
        EXPECT_EQ(look("ｆｌｅｅｔ ins"), (Names{"Fleet insurance"})) << "full width";
        EXPECT_EQ(look("CAFÉ"), (Names{"Café São Paulo №5"}));
        EXPECT_EQ(look("o'brien"), (Names{"Café São Paulo №5"}));
    });
}

TEST(Search, SignsThatMeanSomethingToADatabaseMeanNothingHere) {
    in_each_house([](DealHouse& house) {
        house.opened_by(house.rep, "Fleet rollout", "Nusantara Logistik");
        for (const char* words : {"\"", "'", "*", "fleet\"", "NEAR(fleet", "fleet | none",
                                  "words:fleet", "fleet & !rollout", "(fleet)", "fleet:*", "\\",
                                  "%", "-fleet", "; DROP TABLE deal", "AND", "fleet AND"})
            static_cast<void>(found(house, house.rep, words));
        EXPECT_EQ(found(house, house.rep, "\"fleet\" (rollout)"), (Names{"Fleet rollout"}));
        EXPECT_EQ(found(house, house.rep, "!!!"), Names{}) << "no words, nothing";
    });
}

TEST(Search, AWordMayBeAsLongAsANameIs) {
    in_each_house([](DealHouse& house) {
        const std::string plain(200, 'x');
        std::string blessing;
        for (int i = 0; i < 200; ++i) blessing += "ﷺ";  // eighteen letters each when folded
        std::string wide;
        for (int i = 0; i < 200; ++i) wide += "é";
        for (const std::string& name : {plain, blessing, wide}) {
            house.opened_by(house.rep, name);
            EXPECT_EQ(found(house, house.rep, name), Names{name});
        }
        EXPECT_EQ(found(house, house.rep, std::string(5'000, 'y')), Names{});
    });
}

TEST(Search, KnowsADealByItsNewNameAndCustomerOnly) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened_by(house.rep, "Fleet rollout", "Nusantara Logistik");
        ASSERT_TRUE(house.run(house.rep, change_deal, id, ChangeDeal{.name = "Cold chain"}).ok());
        EXPECT_EQ(found(house, house.rep, "fleet"), Names{});
        EXPECT_EQ(found(house, house.rep, "cold nusan"), (Names{"Cold chain"}));
        const auto maju =
            house.run(house.owner, people::add_customer, people::AddCustomer{.name = "Maju Jaya"});
        ASSERT_TRUE(house.run(house.rep, change_deal, id, ChangeDeal{.customer = *maju}).ok());
        EXPECT_EQ(found(house, house.rep, "nusantara"), Names{});
        EXPECT_EQ(found(house, house.rep, "maju"), (Names{"Cold chain"}));
    });
}

TEST(Search, NeverLeavesWhatTheCallerSees) {
    in_each_house([](DealHouse& house) {
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        house.opened_by(house.rep, "Fleet rollout");
        house.opened_by(other, "Fleet of another");
        EXPECT_EQ(found(house, house.rep, "fleet"), (Names{"Fleet rollout"}));
        EXPECT_EQ(found(house, other, "fleet"), (Names{"Fleet of another"}));
        EXPECT_EQ(found(house, house.manager, "fleet").size(), 2U);
        const Caller stranger = house.found("Other company", "boss@other.example");
        EXPECT_EQ(found(house, stranger, "fleet"), Names{});
        EXPECT_EQ(found(house, stranger, ""), Names{});
    });
}

TEST(Search, FindsTheFewDealsThatACallerSeesBehindManyOfOthers) {
    in_each_house([](DealHouse& house) {
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        ASSERT_TRUE(
            house
                .act(other,
                     [&](ledger::Writing& writing) -> Result<void> {
                         for (int i = 0; i <= most_matches; ++i)
                             TRY(open_deal(writing, {.name = "Fleet " + std::to_string(i),
                                                     .customer_name = "Nusantara Logistik",
                                                     .value = Money{1, *Currency::parse("IDR")}}));
                         return {};
                     })
                .ok());
        house.opened_by(house.rep, "Fleet of mine");
        EXPECT_EQ(found(house, house.rep, "fleet"), (Names{"Fleet of mine"}));
        const auto mine = house.look(house.manager, list_deals,
                                     DealFilter{.owner = house.rep.person, .q = "fleet"});
        ASSERT_EQ(mine->items.size(), 1U);
        EXPECT_EQ(mine->items[0].name, "Fleet of mine");
    });
}

}  // namespace
}  // namespace akad::deals::testing
