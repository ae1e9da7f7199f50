// Files by the SHA-256 of their content, per workspace. A blob is on stable storage when `put`
// returns, so a fact written after it never points at nothing. SQLite: files in the house's
// folder; PostgreSQL: rows, so that two nodes are one product.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "core/hash.hpp"
#include "core/ids.hpp"
#include "core/result.hpp"
#include "storage/store.hpp"

namespace akad::storage {

constexpr std::size_t largest_blob_bytes = 25 * 1024 * 1024;

class Blobs {
public:
    virtual ~Blobs() = default;
    /// The store must outlive it. Used by any thread, never from the writer's.
    [[nodiscard]] static std::unique_ptr<Blobs> open(Store& store);

    /// Keeps the bytes; the same bytes twice are kept once. Errors: `blob_too_large`,
    /// `blob_not_saved` (full disk, lost database).
    [[nodiscard]] virtual Result<Digest> put(WorkspaceId workspace, std::string_view bytes) = 0;
    /// The bytes, checked against their digest. Errors: `blob_missing`, `blob_damaged`.
    [[nodiscard]] virtual Result<std::string> get(WorkspaceId workspace, const Digest& digest) = 0;
    /// Forgets every blob of a workspace. Error: `blob_not_removed`.
    [[nodiscard]] virtual Result<void> remove_workspace(WorkspaceId workspace) = 0;
};

/// The schema steps of this room.
[[nodiscard]] const std::vector<Migration>& migrations();

}  // namespace akad::storage
