// Which passwords are taken. Length and a list of the common ones, no rules about digits or
// signs: NIST SP 800-63B, 5.1.1.2.
#pragma once

#include <string_view>

#include "core/result.hpp"

namespace akad::people {

constexpr std::size_t least_password_characters = 10;
constexpr std::size_t most_password_bytes = 512;

/// Error `weak_password`; its item says why: `too_short`, `too_long`, `too_common`, `is_email`.
[[nodiscard]] Result<void> check_password(std::string_view password, std::string_view email);

}  // namespace akad::people
