#include <gtest/gtest.h>

#include "people/actions/access.hpp"
#include "people/actions/membership.hpp"
#include "people/prepare/secret.hpp"
#include "people/testing_door.hpp"

namespace akad::people {
namespace {

using namespace testing;

std::string refusal(const auto& result) {
    return result.ok() ? "" : result.error().code;
}

Result<PersonId> change(TestHouse& house, PersonId person, const ChangeMember& command) {
    return house.act(house.owner, [&](ledger::Writing& writing) {
        return change_member(writing, person, command);
    });
}

Result<PersonId> invite(TestHouse& house, const InviteMember& command) {
    const auto prepared = house.prepare(house.owner, [&](http::Preparing& preparing) {
        return prepare_invitation(preparing, command);
    });
    return house.act(house.owner,
                     [&](ledger::Writing& writing) { return invite_member(writing, *prepared); });
}

TEST(Members, AreInvitedOncePerAddressIntoATeamThatExists) {
    in_each_house([](TestHouse& house) {
        EXPECT_TRUE(invite(house, {.name = "Budi", .email = "budi@example.co.id"}).ok());
        EXPECT_EQ(refusal(invite(house, {.name = "Budi", .email = " BUDI@example.co.id"})),
                  "email_taken");
        EXPECT_EQ(refusal(invite(house, {.name = "Sari", .email = "sari"})), "bad_email");
        EXPECT_EQ(refusal(invite(house, {.name = " ", .email = "sari@example.co.id"})),
                  "too_short");
        EXPECT_EQ(refusal(invite(
                      house, {.name = "Sari", .email = "sari@example.co.id", .language = "xx"})),
                  "bad_language");
        EXPECT_EQ(refusal(invite(
                      house, {.name = "Sari", .email = "sari@example.co.id", .team = TeamId{}})),
                  "unknown_team");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Members, ChangeRoleTeamVisibilityAndName) {
    in_each_house([](TestHouse& house) {
        const auto team = house.act(
            house.owner, [](ledger::Writing& writing) { return add_team(writing, {"Java"}); });
        const Caller budi = house.joined(Role::representative, "Budi", "budi@example.co.id");
        EXPECT_TRUE(change(house, *budi.person,
                           {.role = Role::manager,
                            .visibility = Visibility::own,
                            .team = std::optional<TeamId>(*team),
                            .name = "Budi Santoso"})
                        .ok());
        const auto member = house.see(house.owner, [&](const storage::Reading& reading) {
            return show_member(reading, *budi.person);
        });
        EXPECT_EQ(member->role, Role::manager);
        EXPECT_EQ(member->visibility, Visibility::own);
        EXPECT_EQ(member->team->name, "Java");
        EXPECT_EQ(member->name, "Budi Santoso");
        EXPECT_EQ(member->revision, 2);
        EXPECT_TRUE(change(house, *budi.person, {.team = std::optional<TeamId>()}).ok());
        EXPECT_EQ(team_of(*house.store.reader(), budi.workspace, *budi.person), std::nullopt);
        EXPECT_EQ(refusal(change(house, *budi.person, {.team = std::optional(TeamId{})})),
                  "unknown_team");
        EXPECT_EQ(refusal(change(house, PersonId{}, {})), "not_permitted");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Members, KeepTheLastAdministrator) {
    in_each_house([](TestHouse& house) {
        const auto leave = [&] {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return deactivate_member(writing, *house.owner.person);
            });
        };
        EXPECT_EQ(refusal(leave()), "last_administrator");
        EXPECT_EQ(refusal(change(house, *house.owner.person, {.role = Role::manager})),
                  "last_administrator");
        EXPECT_TRUE(
            invite(house,
                   {.name = "Sari", .email = "sari@example.co.id", .role = Role::administrator})
                .ok());
        EXPECT_EQ(refusal(leave()), "last_administrator") << "an invited one has not come yet";
        house.joined(Role::administrator, "Tono", "tono@example.co.id");
        EXPECT_TRUE(leave().ok());
        EXPECT_EQ(refusal(leave()), "already_deactivated");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Members, ComeBackWithTheirPassword) {
    in_each_house([](TestHouse& house) {
        const Caller budi = house.joined(Role::manager, "Budi", "budi@example.co.id");
        const auto back = [&] {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return reactivate_member(writing, *budi.person, {});
            });
        };
        EXPECT_EQ(refusal(back()), "not_deactivated");
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return deactivate_member(writing, *budi.person);
                             })
                        .ok());
        EXPECT_EQ(refusal(require_member(*house.store.reader(), budi.workspace, *budi.person)),
                  "unknown_member");
        EXPECT_TRUE(back().ok());
        EXPECT_FALSE(signed_in(house, "budi@example.co.id").empty());
    });
}

TEST(Members, AreListedByNameAndFoundByAddress) {
    in_each_house([](TestHouse& house) {
        for (const char* name : {"Citra", "ani", "Budi"})
            house.joined(Role::manager, name, std::string(name) + "@example.com");
        const auto list = [&](const ListFilter& filter) {
            return house
                .see(house.owner,
                     [&](const storage::Reading& reading) { return list_members(reading, filter); })
                .value();
        };
        const auto first = list({.limit = 3});
        ASSERT_EQ(first.items.size(), 3U);
        EXPECT_EQ(first.items[0].name, "ani");
        EXPECT_EQ(first.items[2].name, "Citra");
        EXPECT_EQ(first.total.count, 4);
        const auto second = list({.cursor = first.next, .limit = 3});
        ASSERT_EQ(second.items.size(), 1U);
        EXPECT_EQ(second.items[0].name, "Ratna Kusuma");
        EXPECT_EQ(second.next, std::nullopt);
        EXPECT_EQ(list({.q = "BUDI@example"}).items.size(), 1U);
        EXPECT_EQ(list({.q = "%"}).items.size(), 0U) << "a search is not a pattern";
    });
}

TEST(Teams, HaveNamesOfTheirOwn) {
    in_each_house([](TestHouse& house) {
        const auto add = [&](const std::string& name) {
            return house.act(house.owner,
                             [&](ledger::Writing& writing) { return add_team(writing, {name}); });
        };
        const auto java = add("Java");
        EXPECT_EQ(refusal(add(" JAVA ")), "team_exists");
        const auto bali = add("Bali");
        const auto rename = [&](TeamId team, const std::string& name) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return rename_team(writing, team, {name});
            });
        };
        EXPECT_TRUE(rename(*java, "JAVA").ok()) << "its own name is free";
        EXPECT_EQ(refusal(rename(*java, "bali")), "team_exists");
        EXPECT_EQ(refusal(rename(TeamId{}, "Lombok")), "not_permitted");
        const auto teams = house.see(
            house.owner, [](const storage::Reading& reading) { return list_teams(reading); });
        ASSERT_EQ(teams->items.size(), 2U);
        EXPECT_EQ(teams->items[0].id, *bali);
        EXPECT_EQ(teams->items[1].name, "JAVA");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

}  // namespace
}  // namespace akad::people
