// The row behind a forgotten password. The secret of its link is kept nowhere: it is made from the
// id under the house's link key.
#pragma once

#include <string_view>

#include <boost/describe/class.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "people/rules/reset.hpp"

namespace akad::people {

using ResetId = Id<"rst">;

/// What the secret in a link is for, so that one never opens the other's door.
constexpr std::string_view invitation_purpose = "invitation";
constexpr std::string_view reset_purpose = "password reset";

struct ResetRow {
    static constexpr std::string_view table{"password_reset"};
    WorkspaceId workspace{};
    ResetId id{};
    std::int64_t revision = 1;
    PersonId person{};
    Instant asked_at{};
    Instant expires_at{};
    ResetState state = ResetState::open;
};
BOOST_DESCRIBE_STRUCT(ResetRow, (), (workspace, id, revision, person, asked_at, expires_at, state))

}  // namespace akad::people
