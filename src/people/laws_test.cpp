#include <gtest/gtest.h>

#include <string>

#include "people/actions/reset_password.hpp"
#include "people/testing_door.hpp"

namespace akad::people {
namespace {

using namespace testing;

/// A house with something of everything, so that each law has something to hold for.
struct FullHouse {
    explicit FullHouse(TestHouse& house_in) : house(house_in) {
        const auto filled = house.act(house.owner, [](ledger::Writing& writing) -> Result<void> {
            TRY(add_team(writing, {"Java"}));
            const auto customer = TRY(find_or_add_customer(writing, "Andalas"));
            TRY(add_contact(writing, customer, {.name = "Dewi"}));
            TRY(add_rate(writing, {*Currency::parse("USD"), *Currency::parse("IDR"), "16350",
                                   Day::of(2026, 3, 2), "Bank Indonesia"}));
            const Secret secret = draw_secret(writing.draw, writing.caller.workspace);
            TRY(add_token(writing, {{"sync", {"read"}, 30}, secret}));
            TRY(invite_member(writing, {{.name = "Budi", .email = "budi@example.co.id"},
                                        draw_secret(writing.draw, writing.caller.workspace)}));
            TRY(ask_for_reset(writing, *writing.caller.person));
            return {};
        });
        EXPECT_TRUE(filled.ok());
        signed_in(house, "ratna@example.co.id");
        EXPECT_EQ(house.broken_laws(), "");
    }

    /// Whether the law named is broken after a change behind everybody's back.
    bool breaks(const std::string& law, const std::string& sql) const {
        house.tamper(sql);
        return house.broken_laws().find(law) != std::string::npos;
    }

    TestHouse& house;
};

struct Crime {
    const char* law;
    const char* sql;
};

class Laws : public ::testing::TestWithParam<Crime> {};

TEST_P(Laws, AreBrokenByAChangeBehindOurBack) {
    in_each_house([](TestHouse& house) {
        const FullHouse full(house);
        EXPECT_TRUE(full.breaks(GetParam().law, GetParam().sql)) << house.broken_laws();
    });
}

INSTANTIATE_TEST_SUITE_P(
    People, Laws,
    ::testing::Values(
        Crime{"people.workspace_has_an_administrator", "UPDATE member SET role = 'manager'"},
        Crime{"people.active_member_can_sign_in", "DELETE FROM account"},
        Crime{"people.account_belongs_to_a_member",
              "UPDATE account SET id = 'per_00000000000000000000'"},
        Crime{"people.session_belongs_to_an_active_member",
              "UPDATE session SET person = 'per_00000000000000000000'"},
        Crime{"people.token_belongs_to_an_active_member",
              "UPDATE member SET state = 'deactivated' WHERE state = 'active'"},
        Crime{"people.open_reset_belongs_to_an_active_member",
              "UPDATE password_reset SET person = 'per_00000000000000000000'"},
        Crime{"people.open_invitation_waits_for_its_member",
              "UPDATE member SET state = 'deactivated' WHERE state = 'invited'"},
        Crime{"people.contact_has_a_customer", "DELETE FROM customer"},
        Crime{"people.person_is_member_or_contact",
              "UPDATE contact SET id = (SELECT max(id) FROM member)"},
        Crime{"people.team_of_a_member_exists",
              "UPDATE member SET team = 'team_00000000000000000000'"},
        Crime{"people.names_have_their_keys", "UPDATE contact SET name = 'Somebody else'"},
        Crime{"people.addresses_have_their_keys",
              "UPDATE member SET email = 'thief@example.com' WHERE state = 'active'"},
        Crime{"people.rates_can_be_read", "UPDATE exchange_rate SET rate = '16 350'"},
        Crime{"ledger.fold workspace", "UPDATE workspace SET currency = 'USD'"},
        Crime{"ledger.fold team", "UPDATE team SET revision = 7"},
        Crime{"ledger.fold member", "UPDATE member SET role = 'administrator'"},
        Crime{"ledger.fold contact", "UPDATE contact SET phone = '1'"},
        Crime{"ledger.fold api_token", "UPDATE api_token SET permissions = 'read manage_members'"},
        Crime{"ledger.fold invitation", "UPDATE invitation SET expires_at = expires_at + 1"},
        Crime{"ledger.fold customer", "UPDATE customer SET country = 'SG'"},
        Crime{"ledger.fold exchange_rate", "UPDATE exchange_rate SET rate = '1'"}),
    [](const auto& crime) {
        std::string name = std::to_string(crime.index) + "_" + crime.param.law;
        for (char& each : name)
            if (each == '.' || each == ' ') each = '_';
        return name;
    });

}  // namespace
}  // namespace akad::people
