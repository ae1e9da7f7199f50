#include "storage/sqlite/file_blobs.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstring>

#include "storage/blob_answers.hpp"

namespace akad::storage {

namespace {

namespace fs = std::filesystem;

Error not_saved() {
    return blob_not_saved(std::strerror(errno));
}

/// An open file or folder, closed at the end.
class Handle {
public:
    Handle(const fs::path& path, int flags)
        : file_(::open(path.c_str(), flags | O_CLOEXEC, 0600)) {}
    ~Handle() {
        if (file_ >= 0) ::close(file_);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] bool ok() const { return file_ >= 0; }
    [[nodiscard]] int number() const { return file_; }

private:
    int file_;
};

Result<void> sync_folder(const fs::path& folder) {
    const Handle handle(folder, O_RDONLY | O_DIRECTORY);
    if (!handle.ok() || ::fsync(handle.number()) != 0) return not_saved();
    return {};
}

/// Makes a folder whose parent is there, and makes its name last.
Result<void> make_lasting_folder(const fs::path& folder) {
    if (::mkdir(folder.c_str(), 0700) == 0) return sync_folder(folder.parent_path());
    if (errno != EEXIST) return not_saved();
    return {};
}

Result<void> write_synced(const fs::path& path, std::string_view bytes) {
    const Handle handle(path, O_WRONLY | O_CREAT | O_TRUNC);
    if (!handle.ok()) return not_saved();
    while (!bytes.empty()) {
        const auto written = ::write(handle.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return not_saved();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(handle.number()) != 0) return not_saved();
    return {};
}

/// The content, or nothing when there is no such file or it cannot be read to its end.
std::optional<std::string> read_file(const fs::path& path) {
    const Handle handle(path, O_RDONLY);
    struct stat about{};
    if (!handle.ok() || ::fstat(handle.number(), &about) != 0) return std::nullopt;
    // A longer file is damaged; one byte too many is enough to notice.
    std::string bytes(
        std::min<std::size_t>(static_cast<std::size_t>(about.st_size), largest_blob_bytes + 1),
        '\0');
    std::size_t read_bytes = 0;
    while (read_bytes < bytes.size()) {
        const auto read =
            ::read(handle.number(), bytes.data() + read_bytes, bytes.size() - read_bytes);
        if (read < 0 && errno == EINTR) continue;
        if (read <= 0) return std::nullopt;
        read_bytes += static_cast<std::size_t>(read);
    }
    return bytes;
}

class FileBlobs final : public Blobs {
public:
    explicit FileBlobs(fs::path folder) : folder_(std::move(folder)) {}

    Result<Digest> put(WorkspaceId workspace, std::string_view bytes) override {
        TRY(small_enough(bytes));
        const Digest digest = sha256({bytes});
        const fs::path place = path_of(workspace, digest);
        const fs::path shelf = place.parent_path();
        for (const fs::path& each : {root(), shelf.parent_path(), shelf})
            TRY(make_lasting_folder(each));
        // Written again even when it is there: that heals a damaged one.
        const fs::path draft = shelf / ("draft-" + std::to_string(::getpid()) + "-" +
                                        std::to_string(drafts_.fetch_add(1)));
        if (const auto written = write_synced(draft, bytes); !written.ok()) {
            ::unlink(draft.c_str());
            return written.error();
        }
        if (::rename(draft.c_str(), place.c_str()) != 0) return not_saved();
        TRY(sync_folder(shelf));
        return digest;
    }

    Result<std::string> get(WorkspaceId workspace, const Digest& digest) override {
        auto bytes = read_file(path_of(workspace, digest));
        if (!bytes) return blob_missing(digest);
        return intact(std::move(*bytes), digest);
    }

    Result<void> remove_workspace(WorkspaceId workspace) override {
        std::error_code failed;
        fs::remove_all(root() / workspace.text(), failed);
        if (failed) return blob_not_removed(failed.message());
        return {};
    }

private:
    [[nodiscard]] fs::path root() const { return folder_ / "blobs"; }
    [[nodiscard]] fs::path path_of(WorkspaceId workspace, const Digest& digest) const {
        const std::string name = hex(view(digest));
        return root() / workspace.text() / name.substr(0, 2) / name;
    }

    fs::path folder_;
    std::atomic<std::uint64_t> drafts_{0};
};

}  // namespace

std::unique_ptr<Blobs> open_file_blobs(const fs::path& folder) {
    return std::make_unique<FileBlobs>(folder);
}

}  // namespace akad::storage
