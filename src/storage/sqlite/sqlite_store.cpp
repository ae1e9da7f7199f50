#include "storage/sqlite/sqlite_store.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "storage/migrate.hpp"
#include "storage/reader_pool.hpp"
#include "storage/sqlite/sqlite_connection.hpp"

namespace akad::storage {

namespace {

constexpr std::size_t most_readers = 16;

Error unreachable(const std::filesystem::path& folder, const std::string& why) {
    return {ErrorKind::unavailable, "storage_unreachable",
            "The folder " + folder.string() + " cannot be used: " + why +
                ". Check that it exists and that this user may write there."};
}

/// Holds the folder for this process; the kernel lets go when the process dies.
class FolderLock {
public:
    FolderLock() = default;
    FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock() {
        if (file_ >= 0) ::close(file_);
    }

    [[nodiscard]] static Result<FolderLock> take(const std::filesystem::path& folder) {
        FolderLock lock;
        lock.file_ = ::open((folder / "akad.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (lock.file_ < 0) return unreachable(folder, std::strerror(errno));
        if (::flock(lock.file_, LOCK_EX | LOCK_NB) == 0) return lock;
        return Error{ErrorKind::unavailable, "storage_locked",
                     "Another akad has the folder " + folder.string() +
                         " open. Stop it first, or choose another folder."};
    }

private:
    int file_ = -1;
};

class SqliteStore final : public Store {
public:
    SqliteStore(std::filesystem::path folder, FolderLock lock)
        : folder_(std::move(folder)),
          lock_(std::move(lock)),
          readers_([this] { return open_sqlite(file(), Access::reading); }, most_readers) {}

    Result<void> migrate(const std::vector<Migration>& steps) override {
        return storage::migrate(*writing_connection(), steps);
    }
    Dialect dialect() const noexcept override { return Dialect::sqlite; }
    Lease reader() override { return readers_.lend(); }
    std::unique_ptr<Connection> writing_connection() override {
        return open_sqlite(file(), Access::writing);
    }
    const std::filesystem::path& folder() const noexcept override { return folder_; }
    const std::string& address() const noexcept override { return no_address_; }

private:
    [[nodiscard]] std::filesystem::path file() const { return folder_ / "akad.db"; }

    std::filesystem::path folder_;
    std::string no_address_;
    FolderLock lock_;
    ReaderPool readers_;
};

/// Makes the folder for this user only; what is inside is nobody else's business.
Result<void> make_folder(const std::filesystem::path& folder) {
    std::error_code failed;
    if (std::filesystem::is_directory(folder, failed)) return {};
    std::filesystem::create_directories(folder, failed);
    if (failed) return unreachable(folder, failed.message());
    ::chmod(folder.c_str(), 0700);
    return {};
}

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite_store(const std::filesystem::path& folder) {
    TRY(make_folder(folder));
    FolderLock lock = TRY(FolderLock::take(folder));
    try {
        std::unique_ptr<Store> store = std::make_unique<SqliteStore>(folder, std::move(lock));
        // Proves that the file can be read before anybody relies on it.
        store->writing_connection()->script("SELECT count(*) FROM sqlite_schema");
        return store;
    } catch (const Failure& failure) {
        return unreachable(folder, failure.what());
    }
}

}  // namespace akad::storage
