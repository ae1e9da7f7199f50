// Who a session belongs to, wherever it is: for routes that name no workspace.
#pragma once

#include <string_view>

#include "core/caller.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "people/prepare/secret.hpp"
#include "storage/database.hpp"

namespace akad::people {

struct PresentSession {
    Caller caller;
    Digest digest{};
    Instant seen_at{};
};
/// Error `not_signed_in` for anything that is not a session that holds.
[[nodiscard]] Result<PresentSession> by_session(storage::Connection& db, std::string_view cookie,
                                                Instant now);

}  // namespace akad::people
