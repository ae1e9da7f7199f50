// SHA-256 (FIPS 180-4), base64url and hex.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace akad {

using Digest = std::array<unsigned char, 32>;

/// The digest of the parts laid end to end. Uses a fetched algorithm and a context kept per
/// thread: about twice as fast as looking the algorithm up each time.
[[nodiscard]] Digest sha256(std::initializer_list<std::string_view> parts);

[[nodiscard]] inline std::string_view view(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

[[nodiscard]] std::string hex(std::string_view bytes);
[[nodiscard]] std::optional<std::string> from_hex(std::string_view text);
[[nodiscard]] std::string base64(std::string_view bytes);     ///< RFC 4648 section 4, padded
[[nodiscard]] std::string base64url(std::string_view bytes);  ///< RFC 4648 section 5, no padding
/// Reads either of the two forms written here, and nothing else.
[[nodiscard]] std::optional<std::string> from_base64(std::string_view text);

/// Compares in constant time; for secrets.
[[nodiscard]] bool same_secret(std::string_view left, std::string_view right);

}  // namespace akad
