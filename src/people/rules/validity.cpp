#include "people/rules/validity.hpp"

namespace akad::people {

namespace {
constexpr std::int64_t noted_every_us = 3'600 * us_per_second;
}  // namespace

bool session_holds(Instant started_at, Instant seen_at, Instant now) {
    return now.us < seen_at.us + session_idle_days * us_per_day &&
           now.us < started_at.us + session_most_days * us_per_day;
}

bool worth_noting(Instant seen_at, Instant now) {
    return now.us - seen_at.us >= noted_every_us;
}

Result<void> check_invitation(InvitationState state, Instant expires_at, Instant now) {
    if (state != InvitationState::open)
        return Error{ErrorKind::conflict, "invitation_used",
                     "This invitation was used or replaced. Ask for a new one."};
    if (now >= expires_at)
        return Error{ErrorKind::conflict, "invitation_expired",
                     "This invitation has run out. Ask for a new one."};
    return {};
}

}  // namespace akad::people
