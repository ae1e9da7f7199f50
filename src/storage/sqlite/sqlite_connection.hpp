// The SQLite driver: one file, WAL, many readers beside the one writer.
#pragma once

#include <filesystem>
#include <memory>

#include "storage/database.hpp"

namespace akad::storage {

enum class Access { reading, writing };

/// Opens the file; a writing connection creates it. Throws Failure.
[[nodiscard]] std::unique_ptr<Connection> open_sqlite(const std::filesystem::path& file,
                                                      Access access);

}  // namespace akad::storage
