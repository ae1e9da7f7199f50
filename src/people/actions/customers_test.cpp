#include <gtest/gtest.h>

#include "people/actions/changes.hpp"
#include "people/testing_house.hpp"
#include "people/views/views.hpp"

namespace akad::people {
namespace {

using namespace testing;

std::string refusal(const auto& result) {
    return result.ok() ? "" : result.error().code;
}

Result<CustomerId> add(TestHouse& house, const AddCustomer& command) {
    return house.act(house.owner,
                     [&](ledger::Writing& writing) { return add_customer(writing, command); });
}

Result<PersonId> add_to(TestHouse& house, CustomerId customer, const AddContact& command) {
    return house.act(house.owner, [&](ledger::Writing& writing) {
        return add_contact(writing, customer, command);
    });
}

TEST(Customer, IsAddedOncePerNameAndCountry) {
    in_each_house([](TestHouse& house) {
        const auto first = add(house, {"PT. Maju Jaya", "ID"});
        ASSERT_TRUE(first.ok());
        EXPECT_EQ(refusal(add(house, {"pt maju  jaya", "ID"})), "customer_exists");
        EXPECT_TRUE(add(house, {"PT. Maju Jaya", "SG"}).ok());
        EXPECT_EQ(refusal(add(house, {"Acme", "XX"})), "bad_country");
        EXPECT_EQ(refusal(add(house, {"", std::nullopt})), "too_short");
        const auto change = [&](const ChangeCustomer& command) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return change_customer(writing, *first, command);
            });
        };
        EXPECT_TRUE(change({.name = "PT Maju Jaya Tbk"}).ok());
        EXPECT_TRUE(change({.country = std::optional<std::string>()}).ok());
        EXPECT_EQ(refusal(change({.name = "PT Maju Jaya", .country = "SG"})), "customer_exists");
        const auto shown = house.see(house.owner, [&](const storage::Reading& reading) {
            return show_customer(reading, *first);
        });
        EXPECT_EQ(shown->name, "PT Maju Jaya Tbk");
        EXPECT_EQ(shown->country, std::nullopt);
        EXPECT_EQ(shown->revision, 3);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Customer, OfAnImportIsFoundByNameOrAdded) {
    in_each_house([](TestHouse& house) {
        const auto known = add(house, {"PT. Maju Jaya", "ID"});
        const auto find = [&](const std::string& name) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return find_or_add_customer(writing, name);
            });
        };
        EXPECT_EQ(*find("PT MAJU JAYA"), *known);
        const auto fresh = find("上海电气");
        EXPECT_EQ(*find(" 上海电气 "), *fresh);
        EXPECT_EQ(refusal(find("  ")), "too_short");
        const auto names = customer_names(*house.store.reader(), house.owner.workspace,
                                          {*known, *fresh, CustomerId{}});
        EXPECT_EQ(names.size(), 2U);
        EXPECT_EQ(names.at(*fresh), "上海电气");
    });
}

TEST(Customer, IsSearchedInAnyWritingAndPagedByName) {
    in_each_house([](TestHouse& house) {
        for (const char* name : {"Cahaya", "上海电气集团", "Andalas", "Bumi 50%"})
            EXPECT_TRUE(add(house, {name, std::nullopt}).ok());
        const auto list = [&](const ListFilter& filter) {
            return house
                .see(house.owner,
                     [&](const storage::Reading& reading) {
                         return list_customers(reading, filter);
                     })
                .value();
        };
        const auto first = list({.limit = 2});
        EXPECT_EQ(first.items[0].name, "Andalas");
        EXPECT_EQ(first.total.count, 4);
        EXPECT_EQ(list({.cursor = first.next, .limit = 2}).items[0].name, "Cahaya");
        EXPECT_EQ(list({.q = "电气"}).items.size(), 1U);
        EXPECT_EQ(list({.q = "50%"}).items.size(), 1U);
        EXPECT_EQ(list({.q = "_"}).items.size(), 0U);
        const auto wrong = house.see(house.owner, [](const storage::Reading& reading) {
            return list_customers(reading, {.cursor = "%%%"});
        });
        EXPECT_EQ(refusal(wrong), "bad_cursor");
    });
}

TEST(Customer, CountsItsContactsAndOpenDeals) {
    in_each_house([](TestHouse& house) {
        const auto customer = add(house, {"Andalas", std::nullopt});
        EXPECT_TRUE(add_to(house, *customer, {.name = "Dewi"}).ok());
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) -> Result<void> {
                                 count_open_deals(writing.db, house.owner.workspace, *customer, 2);
                                 count_open_deals(writing.db, house.owner.workspace, *customer, -1);
                                 return {};
                             })
                        .ok());
        const auto shown =
            require_customer(*house.store.reader(), house.owner.workspace, *customer);
        EXPECT_EQ(shown->contacts, 1);
        EXPECT_EQ(shown->open_deals, 1);
        EXPECT_EQ(open_deal_counts(*house.store.reader(), house.owner.workspace),
                  (std::map<CustomerId, std::int64_t>{{*customer, 1}}));
        EXPECT_EQ(house.broken_laws(), "") << "a stored count is not folded";
        EXPECT_EQ(refusal(require_customer(*house.store.reader(), house.owner.workspace, {})),
                  "unknown_customer");
    });
}

TEST(Contact, BelongsToACustomerAndHasBuyerRoles) {
    in_each_house([](TestHouse& house) {
        const auto customer = add(house, {"Andalas", std::nullopt});
        const auto dewi =
            add_to(house, *customer,
                   {.name = "Dewi",
                    .title = "CFO",
                    .email = " dewi@andalas.example ",
                    .phone = "+62 21 555",
                    .buyer_roles = std::vector{BuyerRole::signatory, BuyerRole::economic_buyer,
                                               BuyerRole::signatory}});
        ASSERT_TRUE(dewi.ok());
        EXPECT_EQ(refusal(add_to(house, CustomerId{}, {.name = "Dewi"})), "unknown_customer");
        EXPECT_EQ(refusal(add_to(house, *customer, {.name = "X", .email = "nobody"})), "bad_email");
        const auto shown = require_contact(*house.store.reader(), house.owner.workspace, *dewi);
        EXPECT_EQ(shown->email, "dewi@andalas.example");
        EXPECT_EQ(shown->buyer_roles,
                  (std::vector{BuyerRole::economic_buyer, BuyerRole::signatory}));
        const auto change = [&](const ChangeContact& command) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return change_contact(writing, *dewi, command);
            });
        };
        EXPECT_TRUE(change({.title = std::optional<std::string>(),
                            .phone = "",
                            .buyer_roles = std::vector<BuyerRole>{}})
                        .ok());
        const auto bare = contacts_of(*house.store.reader(), house.owner.workspace, {*dewi});
        EXPECT_EQ(bare.at(*dewi).title, std::nullopt);
        EXPECT_EQ(bare.at(*dewi).phone, std::nullopt);
        EXPECT_TRUE(bare.at(*dewi).buyer_roles.empty());
        EXPECT_EQ(bare.at(*dewi).email, "dewi@andalas.example") << "what is not named stays";
        EXPECT_EQ(refusal(require_contact(*house.store.reader(), house.owner.workspace, {})),
                  "unknown_contact");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Contact, IsListedWithItsCustomerAlone) {
    in_each_house([](TestHouse& house) {
        const auto one = add(house, {"Andalas", std::nullopt});
        const auto two = add(house, {"Bumi", std::nullopt});
        EXPECT_TRUE(add_to(house, *one, {.name = "Dewi"}).ok());
        EXPECT_TRUE(add_to(house, *two, {.name = "Eko"}).ok());
        const auto list = [&](CustomerId customer) {
            return house.see(house.owner, [&](const storage::Reading& reading) {
                return list_contacts(reading, customer);
            });
        };
        ASSERT_EQ(list(*one)->items.size(), 1U);
        EXPECT_EQ(list(*one)->items[0].name, "Dewi");
        EXPECT_EQ(refusal(list(CustomerId{})), "not_permitted");
    });
}

TEST(Names, AreErasableAndNeverAmongWhatIsKept) {
    in_each_house([](TestHouse& house) {
        const auto customer = add(house, {"Andalas", std::nullopt});
        EXPECT_TRUE(add_to(house, *customer,
                           {.name = "Dewi", .email = "dewi@andalas.example", .phone = "0215551"})
                        .ok());
        const auto db = house.store.reader();
        for (const auto& fact : ledger::facts_after(*db, house.owner.workspace, 0, 100))
            for (const char* word : {"Andalas", "andalas", "Dewi", "dewi", "0215551", "Ratna",
                                     "ratna", "Nusantara", "argon2"})
                EXPECT_EQ(fact.kept.find(word), std::string::npos) << fact.kind << fact.kept;
    });
}

}  // namespace
}  // namespace akad::people
