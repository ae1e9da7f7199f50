#include "support/unsynced_vfs.hpp"

#include <sqlite3.h>

#include <cstring>
#include <fstream>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace akad::test {

namespace {

constexpr std::size_t sector_bytes = 512;

/// A write or, without content, a truncation to `offset`.
struct Pending {
    std::size_t offset = 0;
    std::string content;
    bool truncates = false;
};

/// What is known to be on the platters, and what is only on its way there.
struct FileOnDisk {
    std::string durable;
    std::vector<Pending> pending;
    bool ever_synced = false;
};

void put(std::string& file, std::size_t offset, std::string_view content) {
    if (file.size() < offset + content.size()) file.resize(offset + content.size(), '\0');
    std::memcpy(file.data() + offset, content.data(), content.size());
}

void apply(std::string& file, const Pending& change) {
    if (change.truncates)
        file.resize(change.offset, '\0');
    else
        put(file, change.offset, change.content);
}

/// Applies whole sectors of a write, each or not as the dice fall.
void apply_torn(std::string& file, const Pending& change, std::mt19937_64& dice) {
    for (std::size_t from = 0; from < change.content.size(); from += sector_bytes)
        if (dice() % 2 == 0)
            put(file, change.offset + from,
                std::string_view(change.content).substr(from, sector_bytes));
}

std::string survivor(const FileOnDisk& file, std::mt19937_64& dice) {
    std::string kept = file.durable;
    const auto keep_of_ten = dice() % 3 * 5;  // nothing, half or everything
    for (const Pending& change : file.pending) {
        const bool keep = dice() % 10 < keep_of_ten;
        if (keep)
            apply(kept, change);
        else if (!change.truncates && dice() % 2 == 0)
            apply_torn(kept, change, dice);
    }
    return kept;
}

}  // namespace

struct UnsyncedVfs::Disk {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    mutable std::mutex mutex;
    std::map<std::string, FileOnDisk> files;
    std::int64_t operations = 0;
    std::int64_t power_until = 0;  ///< 0: for ever
    bool dead = false;

    /// Counts one operation; false when the power is gone before it is done.
    bool powered() {
        if (!dead && power_until > 0 && operations + 1 >= power_until) dead = true;
        if (!dead) ++operations;
        return !dead;
    }
    /// Notes a change. The one under way when the power goes may or may not have arrived.
    bool change(const std::string& path, Pending change) {
        const std::lock_guard lock(mutex);
        if (dead) return false;
        files[path].pending.push_back(std::move(change));
        return powered();
    }
    bool sync(const std::string& path) {
        const std::lock_guard lock(mutex);
        if (!powered()) return false;
        FileOnDisk& file = files[path];
        for (const Pending& each : file.pending) apply(file.durable, each);
        file.pending.clear();
        file.ever_synced = true;
        return true;
    }
    bool alive() {
        const std::lock_guard lock(mutex);
        return !dead;
    }
};

namespace {

using Disk = UnsyncedVfs::Disk;

/// SQLite allocates it with room for the real file behind it.
struct UnsyncedFile {
    sqlite3_file base;
    Disk* disk;
    std::string* path;

    [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

UnsyncedFile& of(sqlite3_file* file) {
    return *reinterpret_cast<UnsyncedFile*>(file);
}
sqlite3_file* real_of(sqlite3_file* file) {
    return of(file).real();
}

int close_file(sqlite3_file* file) {
    const int code = real_of(file)->pMethods->xClose(real_of(file));
    delete of(file).path;
    return code;
}
int read_file(sqlite3_file* file, void* into, int count, sqlite3_int64 offset) {
    if (!of(file).disk->alive()) return SQLITE_IOERR_READ;
    return real_of(file)->pMethods->xRead(real_of(file), into, count, offset);
}
int write_file(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset) {
    Pending change{static_cast<std::size_t>(offset),
                   std::string(static_cast<const char*>(from), static_cast<std::size_t>(count)),
                   false};
    if (!of(file).disk->change(*of(file).path, std::move(change))) return SQLITE_IOERR_WRITE;
    return real_of(file)->pMethods->xWrite(real_of(file), from, count, offset);
}
int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    Pending change{static_cast<std::size_t>(size), "", true};
    if (!of(file).disk->change(*of(file).path, std::move(change))) return SQLITE_IOERR_TRUNCATE;
    return real_of(file)->pMethods->xTruncate(real_of(file), size);
}
int sync_file(sqlite3_file* file, int) {
    return of(file).disk->sync(*of(file).path) ? SQLITE_OK : SQLITE_IOERR_FSYNC;
}
int size_of_file(sqlite3_file* file, sqlite3_int64* size) {
    return real_of(file)->pMethods->xFileSize(real_of(file), size);
}
int lock_file(sqlite3_file* file, int level) {
    return real_of(file)->pMethods->xLock(real_of(file), level);
}
int unlock_file(sqlite3_file* file, int level) {
    return real_of(file)->pMethods->xUnlock(real_of(file), level);
}
int check_lock(sqlite3_file* file, int* held) {
    return real_of(file)->pMethods->xCheckReservedLock(real_of(file), held);
}
int control_file(sqlite3_file* file, int operation, void* argument) {
    return real_of(file)->pMethods->xFileControl(real_of(file), operation, argument);
}
int sector_size(sqlite3_file*) {
    return static_cast<int>(sector_bytes);
}
/// Nothing but that a torn write leaves the bytes around it alone.
int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}
int map_shared(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
    return real_of(file)->pMethods->xShmMap(real_of(file), page, size, extend, out);
}
int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
    return real_of(file)->pMethods->xShmLock(real_of(file), offset, count, flags);
}
void barrier(sqlite3_file* file) {
    real_of(file)->pMethods->xShmBarrier(real_of(file));
}
int unmap_shared(sqlite3_file* file, int remove) {
    return real_of(file)->pMethods->xShmUnmap(real_of(file), remove);
}

/// Version 2: shared memory for WAL, no memory-mapped files.
constexpr sqlite3_io_methods methods{.iVersion = 2,
                                     .xClose = close_file,
                                     .xRead = read_file,
                                     .xWrite = write_file,
                                     .xTruncate = truncate_file,
                                     .xSync = sync_file,
                                     .xFileSize = size_of_file,
                                     .xLock = lock_file,
                                     .xUnlock = unlock_file,
                                     .xCheckReservedLock = check_lock,
                                     .xFileControl = control_file,
                                     .xSectorSize = sector_size,
                                     .xDeviceCharacteristics = characteristics,
                                     .xShmMap = map_shared,
                                     .xShmLock = lock_shared,
                                     .xShmBarrier = barrier,
                                     .xShmUnmap = unmap_shared};

Disk& disk_of(sqlite3_vfs* vfs) {
    return *static_cast<Disk*>(vfs->pAppData);
}

int open_file(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    Disk& disk = disk_of(vfs);
    UnsyncedFile& ours = of(file);
    ours.base.pMethods = nullptr;
    if (!disk.alive()) return SQLITE_CANTOPEN;
    const int code = disk.real->xOpen(disk.real, name, ours.real(), flags, out_flags);
    if (code != SQLITE_OK) return code;
    ours.disk = &disk;
    ours.path = new std::string(name == nullptr ? "" : name);
    ours.base.pMethods = &methods;
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, const char* name, int sync_folder) {
    Disk& disk = disk_of(vfs);
    if (!disk.alive()) return SQLITE_IOERR_DELETE;
    {
        const std::lock_guard lock(disk.mutex);
        disk.files.erase(name);
    }
    return disk.real->xDelete(disk.real, name, sync_folder);
}

}  // namespace

UnsyncedVfs::UnsyncedVfs() : disk_(std::make_unique<Disk>()) {
    disk_->real = sqlite3_vfs_find(nullptr);
    disk_->vfs = *disk_->real;
    disk_->vfs.zName = "akad-unsynced";
    disk_->vfs.szOsFile = static_cast<int>(sizeof(UnsyncedFile)) + disk_->real->szOsFile;
    disk_->vfs.pNext = nullptr;
    disk_->vfs.pAppData = disk_.get();
    disk_->vfs.xOpen = open_file;
    disk_->vfs.xDelete = delete_file;
    sqlite3_vfs_register(&disk_->vfs, 1);
}

UnsyncedVfs::~UnsyncedVfs() {
    sqlite3_vfs_unregister(&disk_->vfs);
    sqlite3_vfs_register(disk_->real, 1);
}

void UnsyncedVfs::lose_power_at(std::int64_t operation) {
    const std::lock_guard lock(disk_->mutex);
    disk_->power_until = disk_->operations + operation;
}

bool UnsyncedVfs::lost_power() const {
    return !disk_->alive();
}

std::int64_t UnsyncedVfs::operations() const {
    const std::lock_guard lock(disk_->mutex);
    return disk_->operations;
}

void UnsyncedVfs::leave_what_survived(const std::filesystem::path& from,
                                      const std::filesystem::path& to, std::uint64_t seed) const {
    const std::lock_guard lock(disk_->mutex);
    std::mt19937_64 dice(seed);
    std::filesystem::create_directories(to);
    for (const auto& [path, file] : disk_->files) {
        if (std::filesystem::path(path).parent_path() != from) continue;
        // A new file's name lasts only once it was synced.
        if (!file.ever_synced && dice() % 2 == 0) continue;
        std::ofstream(to / std::filesystem::path(path).filename(), std::ios::binary)
            << survivor(file, dice);
    }
}

}  // namespace akad::test
