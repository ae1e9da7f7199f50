// A disk that forgets: an SQLite VFS that remembers which writes were not yet synced, and at power
// loss keeps a random (seeded) part of them, sector by sector, in any order. What survives is
// written to another folder, for a test to open and to look for everything it was promised.
//
// While one is alive it is SQLite's default VFS, so Store::open uses it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

namespace akad::test {

class UnsyncedVfs {
public:
    UnsyncedVfs();
    ~UnsyncedVfs();  ///< every connection must be closed by then
    UnsyncedVfs(const UnsyncedVfs&) = delete;
    UnsyncedVfs& operator=(const UnsyncedVfs&) = delete;

    /// The power goes at this write, sync or truncation from now, counted from 1. From there on
    /// everything fails.
    void lose_power_at(std::int64_t operation);
    [[nodiscard]] bool lost_power() const;
    /// Operations so far, to know how long a run is.
    [[nodiscard]] std::int64_t operations() const;

    /// Writes what survived of the files in `from` into `to`. Files never synced may be gone.
    void leave_what_survived(const std::filesystem::path& from, const std::filesystem::path& to,
                             std::uint64_t seed) const;

    struct Disk;

private:
    std::unique_ptr<Disk> disk_;
};

}  // namespace akad::test
