// The bytes of an import's file. A file may be larger than a blob, so it lies in several.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "imports/rules/profile.hpp"
#include "imports/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::imports {

constexpr std::size_t largest_file_bytes = 200UL * 1024 * 1024;

/// Keeps the bytes; answers the JSON list of their digests. Never on the writer's thread.
[[nodiscard]] Result<std::string> keep_parts(storage::Store& store, WorkspaceId workspace,
                                             std::string_view bytes);
[[nodiscard]] Result<std::string> load_parts(storage::Store& store, const Import& import);

/// A file decoded and looked over.
struct OpenedFile {
    Decoded decoded;
    Dialect dialect;
    FileProfile profile;
};
[[nodiscard]] Result<OpenedFile> open_file(std::string bytes, std::optional<Source> told);

}  // namespace akad::imports
