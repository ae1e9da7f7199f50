// A house in a PostgreSQL database, for more than one node.
#pragma once

#include <memory>
#include <string>

#include "storage/store.hpp"

namespace akad::storage {

/// `address` is a postgresql:// connection string. Error: `storage_unreachable`.
[[nodiscard]] Result<std::unique_ptr<Store>> open_postgresql_store(const std::string& address);

}  // namespace akad::storage
