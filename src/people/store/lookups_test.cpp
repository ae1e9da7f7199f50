#include <gtest/gtest.h>

#include "people/store/store.hpp"
#include "people/testing_house.hpp"

namespace akad::people {
namespace {

using namespace testing;

TEST(Names, OfManyPersonsOfBothSidesComeTogether) {
    in_each_house([](TestHouse& house) {
        std::vector<PersonId> persons{*house.owner.person, PersonId{}};
        const auto added = house.act(house.owner, [&](ledger::Writing& writing) -> Result<void> {
            const auto customer = TRY(find_or_add_customer(writing, "Andalas"));
            for (int i = 0; i < 600; ++i) {
                const AddContact contact{.name = "Contact " + std::to_string(i)};
                persons.push_back(TRY(add_contact(writing, customer, contact)));
            }
            return {};
        });
        ASSERT_TRUE(added.ok());
        const auto names = names_of(*house.store.reader(), house.owner.workspace, persons);
        EXPECT_EQ(names.size(), 601U);
        EXPECT_EQ(names.at(*house.owner.person), "Ratna Kusuma");
        EXPECT_EQ(names.at(persons.back()), "Contact 599");
        EXPECT_TRUE(names_of(*house.store.reader(), house.owner.workspace, {}).empty());
        const Caller other = house.found("Second House", "sari@example.co.id");
        EXPECT_TRUE(names_of(*house.store.reader(), other.workspace, persons).empty());
    });
}

TEST(Colleagues, AreTheActiveMembers) {
    in_each_house([](TestHouse& house) {
        house.joined(Role::manager, "Budi", "Budi@example.co.id");
        const auto all = colleagues_of(*house.store.reader(), house.owner.workspace);
        ASSERT_EQ(all.size(), 2U);
        EXPECT_EQ(all[0].email_key, "budi@example.co.id");
        const auto owner =
            require_member(*house.store.reader(), house.owner.workspace, *house.owner.person);
        EXPECT_EQ(owner->role, Role::administrator);
        const auto nobody = require_member(*house.store.reader(), house.owner.workspace, {});
        EXPECT_EQ(nobody.error().code, "unknown_member");
    });
}

/// Three owners of a thing each: two in one team, one in none. Tokens stand for what has owners.
struct Owners {
    explicit Owners(TestHouse& house_in) : house(house_in) {
        const auto team = house.act(
            house.owner, [](ledger::Writing& writing) { return add_team(writing, {"Java"}); });
        ani = house.joined(Role::representative, "Ani", "ani@example.co.id", *team);
        budi = house.joined(Role::representative, "Budi", "budi@example.co.id", *team);
        citra = house.joined(Role::representative, "Citra", "citra@example.co.id");
        for (const Caller& each : {ani, budi, citra})
            house.tamper("INSERT INTO api_token VALUES ('" + each.workspace.text() + "', '" +
                         TokenId(Draw(house.now, fresh_seed()).id<TokenId>()).text() +
                         "', 1, 'x', '" + each.person->text() + "', 'read', '" +
                         each.person->text() + "', 0, 0, NULL)");
    }
    std::size_t seen_by(const Caller& caller) const {
        const std::string sql = "SELECT d.person FROM api_token d WHERE d.workspace = $1 AND " +
                                visible_sql(caller, "d.person", 2);
        const auto seen = storage::all<PersonId>(*house.store.reader(), sql, caller.workspace,
                                                 visible_value(caller));
        for (const PersonId owner : seen)
            EXPECT_TRUE(
                sees_owner(caller, owner, team_of(*house.store.reader(), caller.workspace, owner)));
        return seen.size();
    }
    TestHouse& house;
    Caller ani;
    Caller budi;
    Caller citra;
};

TEST(Visibility, InSqlIsTheSameAsTheRule) {
    in_each_house([](TestHouse& house) {
        Owners owners(house);
        EXPECT_EQ(owners.seen_by(house.owner), 3U);
        EXPECT_EQ(owners.seen_by(owners.ani), 2U);
        EXPECT_EQ(owners.seen_by(owners.citra), 1U) << "no team is not a team";
        owners.ani.visibility = Visibility::own;
        EXPECT_EQ(owners.seen_by(owners.ani), 1U);
        const Caller nobody{.workspace = house.owner.workspace, .visibility = Visibility::own};
        EXPECT_EQ(owners.seen_by(nobody), 0U);
    });
}

}  // namespace
}  // namespace akad::people
