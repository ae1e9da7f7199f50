// How long a session, an invitation and a token hold.
#pragma once

#include <cstdint>

#include <boost/describe/enum.hpp>

#include "core/result.hpp"
#include "core/time.hpp"

namespace akad::people {

constexpr std::int64_t session_idle_days = 14;
constexpr std::int64_t session_most_days = 90;
constexpr std::int64_t invitation_days = 14;
constexpr int most_token_days = 366;

/// A session ends 14 days after it was last used, and 90 days after it began.
[[nodiscard]] bool session_holds(Instant started_at, Instant seen_at, Instant now);

/// True when the last use should be written down again: once an hour is enough to slide by days,
/// and keeps reading free of writes.
[[nodiscard]] bool worth_noting(Instant seen_at, Instant now);

BOOST_DEFINE_ENUM_CLASS(InvitationState, open, accepted, withdrawn)

/// Errors `invitation_used` (accepted, or replaced by a newer one) and `invitation_expired`.
[[nodiscard]] Result<void> check_invitation(InvitationState state, Instant expires_at, Instant now);

}  // namespace akad::people
