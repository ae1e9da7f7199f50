// The refusals more than one action of this room gives, so that each is worded once.
#pragma once

#include <string>
#include <string_view>

#include "core/refusals.hpp"

namespace akad::people {

[[nodiscard]] inline Error not_signed_in() {
    return {ErrorKind::unauthenticated, "not_signed_in", "Sign in, then try again."};
}

/// One wrong field.
[[nodiscard]] inline Error wrong_field(std::string_view field, std::string_view code,
                                       std::string_view text) {
    return {ErrorKind::invalid,
            std::string(code),
            std::string(text),
            {{std::string(field), std::string(code), std::string(text)}}};
}

}  // namespace akad::people
