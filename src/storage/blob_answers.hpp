// What both ways of keeping blobs answer alike.
#pragma once

#include <string>
#include <string_view>

#include "storage/blobs.hpp"

namespace akad::storage {

/// Refuses what is over the limit.
[[nodiscard]] Result<void> small_enough(std::string_view bytes);
/// The bytes when they have this digest, or `blob_damaged`.
[[nodiscard]] Result<std::string> intact(std::string bytes, const Digest& digest);
[[nodiscard]] Error blob_missing(const Digest& digest);
[[nodiscard]] Error blob_not_saved(const std::string& why);
[[nodiscard]] Error blob_not_removed(const std::string& why);

}  // namespace akad::storage
