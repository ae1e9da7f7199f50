// Blobs as files: blobs/<workspace>/<first two digits>/<digest in hex>. Both parts of a path are
// made from an id and a digest, so no name from outside ever becomes a path.
#pragma once

#include <filesystem>
#include <memory>

#include "storage/blobs.hpp"

namespace akad::storage {

[[nodiscard]] std::unique_ptr<Blobs> open_file_blobs(const std::filesystem::path& folder);

}  // namespace akad::storage
