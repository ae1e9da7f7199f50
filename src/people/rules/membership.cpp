#include "people/rules/membership.hpp"

namespace akad::people {

namespace {
bool runs_the_workspace(Standing standing) {
    return standing.role == Role::administrator && standing.state == MemberState::active;
}
}  // namespace

Result<void> check_standing(Standing before, Standing after, std::int64_t active_administrators) {
    if (!runs_the_workspace(before) || runs_the_workspace(after) || active_administrators > 1)
        return {};
    return Error{ErrorKind::conflict, "last_administrator",
                 "This is the only administrator. Make somebody else administrator first."};
}

Result<MemberState> deactivated_from(MemberState state) {
    if (state == MemberState::deactivated)
        return Error{ErrorKind::conflict, "already_deactivated",
                     "This member is deactivated already."};
    return MemberState::deactivated;
}

Result<MemberState> reactivated_from(MemberState state, bool ever_joined) {
    if (state != MemberState::deactivated)
        return Error{ErrorKind::conflict, "not_deactivated",
                     "Only a deactivated member can be let in again."};
    return ever_joined ? MemberState::active : MemberState::invited;
}

Result<void> check_invitable(MemberState state) {
    if (state == MemberState::active)
        return Error{ErrorKind::conflict, "already_joined", "This member has joined already."};
    if (state == MemberState::deactivated)
        return Error{ErrorKind::conflict, "member_deactivated",
                     "This member is deactivated. Let them in again first."};
    return {};
}

}  // namespace akad::people
