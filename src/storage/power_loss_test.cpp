// What the writer said was saved is there after the power was cut at any moment.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <future>
#include <set>

#include "storage/query.hpp"
#include "storage/store.hpp"
#include "storage/writer.hpp"
#include "support/database.hpp"
#include "support/unsynced_vfs.hpp"
#include "support/writer_key.hpp"

using namespace akad;
using namespace akad::storage;

namespace {

const std::vector<Migration> steps{
    {"storage_test", 1, "CREATE TABLE note (id BIGINT PRIMARY KEY, content TEXT NOT NULL);"}};

struct EmptySeal final : Seal {
    void begin(Connection&, std::span<const WorkspaceId>) override {}
    Result<void> keep(Connection&) override { return {}; }
    void discard() override {}
    void seal(Connection&) override {}
    void committed() override {}
};

Work note(std::int64_t id, std::function<void(Result<void>)> done) {
    return {{},
            [id](Connection& db) -> Result<void> {
                post(db, "INSERT INTO note (id, content) VALUES ($1, $2)", id,
                     std::string(static_cast<std::size_t>(id % 5000), 'x'));
                return {};
            },
            std::move(done)};
}

/// Writes until the power goes or there is nothing left to write; what was said to be saved.
std::set<std::int64_t> write_notes(Store& store) {
    std::set<std::int64_t> saved;  // filled by the writer's thread, read after it ended
    EmptySeal seal;
    Writer writer(store, seal, test::WriterKey::make(), {.batch = 7});
    for (std::int64_t id = 1; id <= 300; ++id) {
        EXPECT_TRUE(writer.submit(note(id * 37, [&saved, id](Result<void> result) {
            if (result.ok()) saved.insert(id * 37);
        })));
    }
    writer.stop();
    return saved;
}

/// Runs until the power goes at that operation, then starts again from what survived. Answers
/// how many were said to be saved.
std::size_t check_power_loss(std::int64_t at, std::uint64_t seed) {
    const test::TemporaryFolder before;
    const test::TemporaryFolder after;
    std::set<std::int64_t> saved;
    {
        test::UnsyncedVfs disk;
        {
            auto store = std::move(Store::open({before.path()})).value();
            EXPECT_TRUE(store->migrate(steps).ok());
            disk.lose_power_at(at);
            saved = write_notes(*store);
            EXPECT_TRUE(disk.lost_power());
        }
        disk.leave_what_survived(before.path(), after.path(), seed);
    }
    const auto store = std::move(Store::open({after.path()})).value();
    const Lease db = store->reader();
    EXPECT_EQ(one<std::string>(*db, "PRAGMA integrity_check"), "ok");
    const auto rows = all<std::int64_t>(*db, "SELECT id FROM note ORDER BY id");
    const std::set<std::int64_t> there(rows.begin(), rows.end());
    EXPECT_TRUE(std::ranges::includes(there, saved)) << "lost power at operation " << at;
    return saved.size();
}

/// Commits one row without waiting for the disk, and cuts the power.
bool survives_without_sync(std::uint64_t seed) {
    const test::TemporaryFolder before;
    const test::TemporaryFolder after;
    {
        test::UnsyncedVfs disk;
        auto store = std::move(Store::open({before.path()})).value();
        EXPECT_TRUE(store->migrate(steps).ok());
        const auto db = store->writing_connection();
        db->script("PRAGMA synchronous = OFF");
        run(*db, "INSERT INTO note (id, content) VALUES (1, 'promised')");
        disk.leave_what_survived(before.path(), after.path(), seed);
    }
    auto store = std::move(Store::open({after.path()})).value();
    return one<std::int64_t>(*store->reader(), "SELECT CAST(count(*) AS BIGINT) FROM note") == 1;
}

}  // namespace

TEST(PowerLoss, TakesNothingThatWasSaidToBeSaved) {
    std::size_t saved = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed)
        saved += check_power_loss(static_cast<std::int64_t>(1 + (seed * 7919) % 500), seed);
    EXPECT_GT(saved, 1000u) << "the power always went before anything was saved";
}

TEST(PowerLoss, WouldTakeWhatWasNotSynced) {
    int survived = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) survived += survives_without_sync(seed);
    EXPECT_LT(survived, 20) << "the disk forgets nothing, so it proves nothing";
    EXPECT_GT(survived, 0);
}
