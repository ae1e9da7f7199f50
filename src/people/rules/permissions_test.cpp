#include "people/rules/permissions.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

#include "core/json.hpp"
#include "core/json_read.hpp"

namespace akad::people {
namespace {

/// One line a permission; columns in the order of Role: representative, manager, deal_desk, legal,
/// finance, operations, administrator, auditor.
const std::map<std::string, std::string> matrix{
    {"read", "xxxxxxxx"},
    {"edit_deals", "xx....x."},
    {"move_deals", "xx....x."},
    {"override_gate", ".x....x."},
    {"submit_evidence", "xxxxxxx."},
    {"verify_evidence", "xxxxxxx."},
    {"manage_commitments", "xxxxxxx."},
    {"edit_customers", "xxx...x."},
    {"import_deals", ".x....x."},
    {"manage_pipeline", "......x."},
    {"manage_members", "......x."},
    {"manage_workspace", "......x."},
    {"read_ledger", "......xx"},
    {"export", ".x....xx"},
    {"coach", ".x....x."},
};

template <class E>
std::vector<E> every() {
    std::vector<E> values;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto each) { values.push_back(each.value); });
    return values;
}

TEST(Permissions, EveryRoleMayWhatTheMatrixSaysAndNothingElse) {
    const auto permissions = every<Permission>();
    ASSERT_EQ(permissions.size(), matrix.size());
    for (const Permission permission : permissions) {
        const std::string& line = matrix.at(std::string(permission_word(permission)));
        for (const Role role : every<Role>())
            EXPECT_EQ(allows(role, permission), line.at(static_cast<std::size_t>(role)) == 'x')
                << name_of(role) << " " << permission_word(permission);
    }
}

TEST(Permissions, TheAuditorChangesNothing) {
    const std::vector<Permission> only{Permission::read, Permission::read_ledger,
                                       Permission::export_data};
    EXPECT_EQ(permissions_of(Role::auditor), only);
}

TEST(Permissions, TheWordsOfTheApiGoBothWays) {
    for (const Permission each : every<Permission>())
        EXPECT_EQ(permission_of_word(permission_word(each)), each);
    EXPECT_EQ(permission_word(Permission::export_data), "export");
    EXPECT_FALSE(permission_of_word("export_data"));
    EXPECT_FALSE(permission_of_word("everything"));
}

TEST(Permissions, ATokenMayWhatItsScopesAndItsOwnersRoleBothAllow) {
    const std::vector<Permission> scopes{Permission::manage_members, Permission::read};
    EXPECT_EQ(within_scopes(Role::representative, scopes), std::vector{Permission::read});
    EXPECT_EQ(within_scopes(Role::administrator, scopes).size(), 2U);
    EXPECT_TRUE(within_scopes(Role::administrator, {}).empty());
}

TEST(Visibility, ARepresentativeSeesTheTeamAndTheOthersSeeAll) {
    for (const Role role : every<Role>())
        EXPECT_EQ(default_visibility(role),
                  role == Role::representative ? Visibility::team : Visibility::all);
}

TEST(Visibility, IsByOwnerAndTeamOfTheOwner) {
    const auto person = *PersonId::parse("per_01jd0000000000000001");
    const auto colleague = *PersonId::parse("per_01jd0000000000000002");
    const auto team = *TeamId::parse("team_01jd0000000000000003");
    const auto other_team = *TeamId::parse("team_01jd0000000000000004");
    Caller caller{.person = person, .visibility = Visibility::own, .team = team};
    EXPECT_TRUE(sees_owner(caller, person, team));
    EXPECT_FALSE(sees_owner(caller, colleague, team));
    EXPECT_FALSE(sees_owner(caller, std::nullopt, std::nullopt));
    caller.visibility = Visibility::team;
    EXPECT_TRUE(sees_owner(caller, colleague, team));
    EXPECT_FALSE(sees_owner(caller, colleague, other_team));
    EXPECT_FALSE(sees_owner(caller, colleague, std::nullopt));
    caller.team.reset();
    EXPECT_FALSE(sees_owner(caller, colleague, std::nullopt)) << "no team is not a team";
    EXPECT_TRUE(sees_owner(caller, person, team)) << "one's own, always";
    caller.visibility = Visibility::all;
    EXPECT_TRUE(sees_owner(caller, std::nullopt, std::nullopt));
}

TEST(Visibility, NobodyIsNotTheOwnerOfADealWithoutOwner) {
    const Caller nobody{.visibility = Visibility::own};
    EXPECT_FALSE(sees_owner(nobody, std::nullopt, std::nullopt));
}

}  // namespace
}  // namespace akad::people
