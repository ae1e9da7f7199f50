#include "storage/blobs.hpp"

#include "storage/blob_answers.hpp"
#include "storage/postgresql/postgresql_blobs.hpp"
#include "storage/sqlite/file_blobs.hpp"

namespace akad::storage {

std::unique_ptr<Blobs> Blobs::open(Store& store) {
    if (store.dialect() == Dialect::postgresql) return open_postgresql_blobs(store);
    return open_file_blobs(store.folder());
}

Result<void> small_enough(std::string_view bytes) {
    if (bytes.size() <= largest_blob_bytes) return {};
    return Error{ErrorKind::too_large, "blob_too_large",
                 "The file is larger than 25 MiB. Split it, or link to where it is kept."};
}

Result<std::string> intact(std::string bytes, const Digest& digest) {
    if (sha256({bytes}) == digest) return bytes;
    return Error{ErrorKind::internal, "blob_damaged",
                 "The stored file " + hex(view(digest)) +
                     " no longer has the content it was saved with. Restore it from a backup."};
}

Error blob_missing(const Digest& digest) {
    return {ErrorKind::internal, "blob_missing",
            "The file " + hex(view(digest)) + " is not in the store. Restore it from a backup."};
}

Error blob_not_saved(const std::string& why) {
    return {.kind = ErrorKind::unavailable,
            .code = "blob_not_saved",
            .text = "The file could not be saved: " + why + ". Try again in a moment.",
            .retry_after_s = 5};
}

Error blob_not_removed(const std::string& why) {
    return {.kind = ErrorKind::unavailable,
            .code = "blob_not_removed",
            .text = "The files could not be removed: " + why + ". Try again in a moment.",
            .retry_after_s = 5};
}

}  // namespace akad::storage
