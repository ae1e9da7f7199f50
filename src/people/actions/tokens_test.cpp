#include <gtest/gtest.h>

#include "people/testing_door.hpp"

namespace akad::people {
namespace {

using namespace testing;

std::string refusal(const auto& result) {
    return result.ok() ? "" : result.error().code;
}

struct Made {
    Result<TokenId> id;
    std::string secret;
};

Made make(TestHouse& house, const Caller& caller, const AddToken& command) {
    const auto prepared = house.prepare(
        caller, [&](http::Preparing& preparing) { return prepare_token(preparing, command); });
    auto id =
        house.act(caller, [&](ledger::Writing& writing) { return add_token(writing, *prepared); });
    if (!id.ok()) return {id, ""};
    const auto once = house.see(caller, [&](const storage::Reading& reading) {
        return show_token_once(reading, *id, *prepared);
    });
    return {id, once->secret};
}

TEST(Token, LetsAProgramDoWhatItsScopesSay) {
    in_each_house([](TestHouse& house) {
        const Made made = make(house, house.owner, {"nightly", {"export", "read"}, 30});
        ASSERT_TRUE(made.id.ok());
        EXPECT_TRUE(made.secret.starts_with("akad_ws_"));
        const auto caller = enters_with_token(house, made.secret, house.owner.workspace);
        ASSERT_TRUE(caller.ok());
        EXPECT_EQ(caller->proof, Proof::token);
        EXPECT_EQ(caller->person, house.owner.person);
        EXPECT_EQ(caller->may, (std::vector{Permission::read, Permission::export_data}));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Token, CannotDoMoreThanWhoMadeIt) {
    in_each_house([](TestHouse& house) {
        Caller narrow = house.owner;
        narrow.may = {Permission::read, Permission::manage_workspace};
        EXPECT_EQ(refusal(make(house, narrow, {"wide", {"read", "export"}, 30}).id),
                  "scope_not_held");
        EXPECT_EQ(refusal(make(house, narrow, {"odd", {"fly"}, 30}).id), "unknown_permission");
        EXPECT_EQ(refusal(make(house, narrow, {"none", {}, 30}).id), "unknown_permission");
        EXPECT_TRUE(make(house, narrow, {"fits", {"read"}, 30}).id.ok());
    });
}

TEST(Token, LosesWhatTheRoleOfItsOwnerLoses) {
    in_each_house([](TestHouse& house) {
        const Caller sari = house.joined(Role::administrator, "Sari", "sari@example.co.id");
        const Made made = make(house, sari, {"sync", {"read", "manage_members"}, 30});
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return change_member(writing, *sari.person,
                                                      {.role = Role::auditor});
                             })
                        .ok());
        EXPECT_EQ(enters_with_token(house, made.secret, sari.workspace)->may,
                  std::vector{Permission::read});
    });
}

TEST(Token, EndsWithItsDayWithRevokingAndWithItsOwner) {
    in_each_house([](TestHouse& house) {
        const Caller sari = house.joined(Role::administrator, "Sari", "sari@example.co.id");
        const Made one_day = make(house, sari, {"short", {"read"}, 1});
        const Made revoked = make(house, sari, {"revoked", {"read"}, 30});
        const Made orphan = make(house, sari, {"orphan", {"read"}, 30});
        const auto enters = [&](const Made& made) {
            return enters_with_token(house, made.secret, sari.workspace).ok();
        };
        EXPECT_TRUE(enters(one_day) && enters(revoked) && enters(orphan));
        const auto revoke = [&] {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return revoke_token(writing, *revoked.id);
            });
        };
        EXPECT_TRUE(revoke().ok());
        EXPECT_EQ(refusal(revoke()), "already_revoked");
        EXPECT_FALSE(enters(revoked));
        house.pass_days(1);
        EXPECT_FALSE(enters(one_day));
        EXPECT_TRUE(enters(orphan));
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return deactivate_member(writing, *sari.person);
                             })
                        .ok());
        EXPECT_FALSE(enters(orphan));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Token, HoldsForADayToAYear) {
    in_each_house([](TestHouse& house) {
        for (const std::int64_t days : {0, -1, 367})
            EXPECT_EQ(refusal(make(house, house.owner, {"odd", {"read"}, days}).id), "bad_days");
    });
}

TEST(Token, IsOnlyGoodWholeAndInItsWorkspace) {
    in_each_house([](TestHouse& house) {
        const Made made = make(house, house.owner, {"sync", {"read"}, 30});
        const Caller other = house.found("Second House", "sari@example.co.id");
        EXPECT_EQ(refusal(enters_with_token(house, made.secret, other.workspace)), "not_permitted");
        for (const std::string& wrong :
             {made.secret.substr(5), made.secret + "x", std::string("akad_")})
            EXPECT_EQ(refusal(enters_with_token(house, wrong, house.owner.workspace)),
                      "not_signed_in");
    });
}

TEST(Token, IsShownOnceAndNeverKept) {
    in_each_house([](TestHouse& house) {
        const Made made = make(house, house.owner, {"sync", {"read"}, 30});
        const auto list = house.see(
            house.owner, [](const storage::Reading& reading) { return list_tokens(reading); });
        ASSERT_EQ(list->items.size(), 1U);
        EXPECT_EQ(list->items[0].person.name, "Ratna Kusuma");
        const std::string secret = made.secret.substr(made.secret.find('.') + 1);
        EXPECT_EQ(to_json(*list).find(secret), std::string::npos);
        const auto db = house.store.reader();
        for (const auto& fact : ledger::facts_after(*db, house.owner.workspace, 0, 100))
            EXPECT_EQ((fact.kept + fact.erasable.value_or("")).find(secret), std::string::npos);
    });
}

}  // namespace
}  // namespace akad::people
