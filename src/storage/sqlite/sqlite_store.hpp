// A house in a folder: akad.db, akad.lock and blobs/.
#pragma once

#include <filesystem>
#include <memory>

#include "storage/store.hpp"

namespace akad::storage {

/// Errors: `storage_unreachable`, `storage_locked`.
[[nodiscard]] Result<std::unique_ptr<Store>> open_sqlite_store(const std::filesystem::path& folder);

}  // namespace akad::storage
