// Blobs as rows of the table `blob`.
#pragma once

#include <memory>

#include "storage/blobs.hpp"

namespace akad::storage {

[[nodiscard]] std::unique_ptr<Blobs> open_postgresql_blobs(Store& store);

}  // namespace akad::storage
