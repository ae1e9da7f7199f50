#include "people/rules/validity.hpp"

#include <gtest/gtest.h>

namespace akad::people {
namespace {

constexpr Instant start{1'780'000'000'000'000};
constexpr Instant after_days(std::int64_t days) {
    return {start.us + days * us_per_day};
}
constexpr Instant just_before(Instant at) {
    return {at.us - 1};
}

TEST(Session, EndsFourteenDaysAfterItsLastUse) {
    EXPECT_TRUE(session_holds(start, start, just_before(after_days(14))));
    EXPECT_FALSE(session_holds(start, start, after_days(14)));
    EXPECT_TRUE(session_holds(start, after_days(10), after_days(20)));
}

TEST(Session, EndsAfterNinetyDaysHoweverMuchItIsUsed) {
    EXPECT_TRUE(session_holds(start, after_days(89), just_before(after_days(90))));
    EXPECT_FALSE(session_holds(start, after_days(89), after_days(90)));
}

TEST(Session, ItsUseIsNotedOnceAnHour) {
    EXPECT_FALSE(worth_noting(start, {start.us + 3'599 * us_per_second}));
    EXPECT_TRUE(worth_noting(start, {start.us + 3'600 * us_per_second}));
}

TEST(Invitation, HoldsWhileOpenAndInTime) {
    EXPECT_TRUE(check_invitation(InvitationState::open, start, just_before(start)).ok());
    EXPECT_EQ(check_invitation(InvitationState::open, start, start).error().code,
              "invitation_expired");
    for (const auto state : {InvitationState::accepted, InvitationState::withdrawn})
        EXPECT_EQ(check_invitation(state, start, just_before(start)).error().code,
                  "invitation_used");
}

}  // namespace
}  // namespace akad::people
