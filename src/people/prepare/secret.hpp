// Secrets and passwords as they are presented. All of it is slow or random, so it happens before
// an action is queued.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/hash.hpp"
#include "core/ids.hpp"

namespace akad::people {

/// What a session cookie, an invitation or a token says: where, and the digest to look up.
struct PresentedSecret {
    WorkspaceId workspace{};
    Digest digest{};
};
[[nodiscard]] std::optional<PresentedSecret> read_secret(std::string_view text);

/// Stands before a token's secret, so that one left in a file is recognised for what it is.
constexpr std::string_view token_prefix = "akad_";

[[nodiscard]] bool is_password(const std::string& password_hash, const std::string& password);

/// Costs what a verification costs: for addresses nobody has, so that the time tells nothing.
void verify_in_vain(const std::string& password);

}  // namespace akad::people
