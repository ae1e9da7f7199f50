// What may become of a member. A workspace keeps at least one active administrator, or nobody
// could ever let anybody in again.
#pragma once

#include <cstdint>

#include <boost/describe/enum.hpp>

#include "core/caller.hpp"
#include "core/result.hpp"

namespace akad::people {

BOOST_DEFINE_ENUM_CLASS(MemberState, invited, active, deactivated)

struct Standing {
    Role role = Role::representative;
    MemberState state = MemberState::invited;
};

/// Error `last_administrator` when the change would leave no active administrator;
/// `active_administrators` counts them before the change.
[[nodiscard]] Result<void> check_standing(Standing before, Standing after,
                                          std::int64_t active_administrators);

/// Where a member goes from here. Errors `already_deactivated`, `not_deactivated`,
/// `already_joined`, `member_deactivated`.
[[nodiscard]] Result<MemberState> deactivated_from(MemberState state);
/// Back to active with a password, otherwise to invited.
[[nodiscard]] Result<MemberState> reactivated_from(MemberState state, bool ever_joined);
[[nodiscard]] Result<void> check_invitable(MemberState state);

}  // namespace akad::people
