#include "imports/store/file_parts.hpp"

#include <algorithm>
#include <vector>

#include "core/json_read.hpp"
#include "storage/blobs.hpp"

namespace akad::imports {

namespace {

Result<Digest> digest_from(const std::string& text) {
    const auto bytes = from_hex(text);
    Digest digest{};
    if (!bytes || bytes->size() != digest.size())
        return Error{ErrorKind::internal, "blob_missing", "The file of this import is lost."};
    std::ranges::copy(*bytes, digest.begin());
    return digest;
}

}  // namespace

Result<std::string> keep_parts(storage::Store& store, WorkspaceId workspace,
                               std::string_view bytes) {
    const auto blobs = storage::Blobs::open(store);
    std::vector<std::string> parts;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(bytes.size(), storage::largest_blob_bytes)))
        parts.push_back(
            hex(view(TRY(blobs->put(workspace, bytes.substr(0, storage::largest_blob_bytes))))));
    return to_json(parts);
}

Result<std::string> load_parts(storage::Store& store, const Import& import) {
    const auto blobs = storage::Blobs::open(store);
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(import.size_bytes));
    for (const std::string& part : TRY(from_json<std::vector<std::string>>(import.parts))) {
        const Digest digest = TRY(digest_from(part));
        bytes += TRY(blobs->get(import.workspace, digest));
    }
    return bytes;
}

Result<OpenedFile> open_file(std::string bytes, std::optional<Source> told) {
    OpenedFile file;
    file.decoded = TRY(decode(std::move(bytes)));
    file.dialect = sniff_dialect(file.decoded.text);
    file.profile = TRY(profile_of(file.decoded.text, file.dialect, told));
    return file;
}

}  // namespace akad::imports
