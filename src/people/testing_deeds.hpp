// A house in which one deed or one look is one line of a test, for the rooms above.
#pragma once

#include "people/actions/membership.hpp"
#include "people/testing_house.hpp"

namespace akad::people::testing {

struct BusyHouse : TestHouse {
    using TestHouse::TestHouse;

    /// Does one thing as the caller: `house.run(rep, lose_deal, id, LoseDeal{…})`.
    template <class Do, class... Args>
    auto run(const Caller& caller, Do deed, const Args&... args) {
        return act(caller, [&](ledger::Writing& writing) { return deed(writing, args...); });
    }
    /// Looks at one thing as the caller: `house.look(rep, show_deal, id)`.
    template <class Show, class... Args>
    auto look(const Caller& caller, Show show, const Args&... args) {
        return see(caller, [&](const storage::Reading& reading) { return show(reading, args...); });
    }

    TeamId team_named(const std::string& name) {
        return run(owner, add_team, NameTeam{name}).value();
    }
    PersonId contact_at(CustomerId customer, const std::string& name) {
        return run(owner, add_contact, customer, AddContact{.name = name}).value();
    }
    /// Somebody changes teams.
    void move_to_team(PersonId person, std::optional<TeamId> team) {
        EXPECT_TRUE(run(owner, change_member, person, ChangeMember{.team = team}).ok());
    }
};

}  // namespace akad::people::testing
