#include "people/rules/membership.hpp"

#include <gtest/gtest.h>

namespace akad::people {
namespace {

constexpr Standing administrator{Role::administrator, MemberState::active};

TEST(Membership, TheLastAdministratorStays) {
    const Standing worse[] = {{Role::manager, MemberState::active},
                              {Role::administrator, MemberState::deactivated},
                              {Role::administrator, MemberState::invited}};
    for (const Standing after : worse) {
        const auto checked = check_standing(administrator, after, 1);
        ASSERT_FALSE(checked.ok());
        EXPECT_EQ(checked.error().code, "last_administrator");
        EXPECT_TRUE(check_standing(administrator, after, 2).ok());
    }
    EXPECT_TRUE(check_standing(administrator, administrator, 1).ok());
}

TEST(Membership, AnybodyElseMayChangeWithOneAdministratorLeft) {
    EXPECT_TRUE(check_standing({Role::manager, MemberState::active},
                               {Role::manager, MemberState::deactivated}, 1)
                    .ok());
    EXPECT_TRUE(check_standing({Role::administrator, MemberState::invited},
                               {Role::administrator, MemberState::deactivated}, 1)
                    .ok());
}

TEST(Membership, GoesFromStateToState) {
    EXPECT_EQ(*deactivated_from(MemberState::active), MemberState::deactivated);
    EXPECT_EQ(*deactivated_from(MemberState::invited), MemberState::deactivated);
    EXPECT_EQ(deactivated_from(MemberState::deactivated).error().code, "already_deactivated");
    EXPECT_EQ(*reactivated_from(MemberState::deactivated, true), MemberState::active);
    EXPECT_EQ(*reactivated_from(MemberState::deactivated, false), MemberState::invited);
    EXPECT_EQ(reactivated_from(MemberState::active, true).error().code, "not_deactivated");
    EXPECT_TRUE(check_invitable(MemberState::invited).ok());
    EXPECT_EQ(check_invitable(MemberState::active).error().code, "already_joined");
    EXPECT_EQ(check_invitable(MemberState::deactivated).error().code, "member_deactivated");
}

}  // namespace
}  // namespace akad::people
