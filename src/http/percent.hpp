// Percent-encoding of RFC 3986.
#pragma once

#include <string>
#include <string_view>

namespace akad::http {

/// In a form's query string '+' stands for a space; in a path it is itself.
enum class Plus { is_plus, is_space };

/// Decoded; a '%' without two hexadecimal digits behind it stays as it is.
[[nodiscard]] std::string percent_decoded(std::string_view text, Plus plus);

/// Everything but unreserved characters encoded.
[[nodiscard]] std::string percent_encoded(std::string_view text);

}  // namespace akad::http
