#include "storage/bell.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "storage/query.hpp"
#include "support/database.hpp"

using namespace akad;
using namespace akad::storage;
using testing::ElementsAre;

namespace {

/// Collects what it is told, and waits for it.
class Ears {
public:
    void hear(std::string_view text) {
        const std::lock_guard lock(mutex_);
        heard_.emplace_back(text);
        changed_.notify_all();
    }
    [[nodiscard]] std::vector<std::string> wait_for(std::size_t count) {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, std::chrono::seconds(10), [&] { return heard_.size() >= count; });
        return heard_;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> heard_;
};

std::unique_ptr<test::FreshDatabase> postgresql() {
    return test::fresh_database(Dialect::postgresql, {});
}

}  // namespace

TEST(Bell, IsHeardByEveryNodeOnceTheTransactionCommits) {
    if (!test::has_postgresql()) GTEST_SKIP() << "no PostgreSQL";
    const auto fresh = postgresql();
    Ears first;
    Ears second;
    const Bell one_node(fresh->store(), [&](std::string_view text) { first.hear(text); });
    const Bell other_node(fresh->store(), [&](std::string_view text) { second.hear(text); });
    ASSERT_THAT(first.wait_for(1), ElementsAre(""));
    ASSERT_THAT(second.wait_for(1), ElementsAre(""));
    const auto db = fresh->store().writing_connection();
    db->script("BEGIN");
    Bell::ring(*db, "rolled back");
    db->script("ROLLBACK");
    db->script("BEGIN");
    Bell::ring(*db, "ws_1 合同");
    db->script("COMMIT");
    EXPECT_THAT(first.wait_for(2), ElementsAre("", "ws_1 合同"));
    EXPECT_THAT(second.wait_for(2), ElementsAre("", "ws_1 合同"));
}

TEST(Bell, SaysLookAtEverythingAfterItsConnectionWasLost) {
    if (!test::has_postgresql()) GTEST_SKIP() << "no PostgreSQL";
    const auto fresh = postgresql();
    Ears ears;
    const Bell bell(fresh->store(), [&](std::string_view text) { ears.hear(text); });
    ASSERT_THAT(ears.wait_for(1), ElementsAre(""));
    const auto db = fresh->store().writing_connection();
    (void)all<bool>(*db,
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE query LIKE '%LISTEN %' AND pid <> pg_backend_pid()"
                    " AND application_name = current_setting('application_name')");
    ASSERT_THAT(ears.wait_for(2), ElementsAre("", ""));
    Bell::ring(*db, "again");
    EXPECT_THAT(ears.wait_for(3), ElementsAre("", "", "again"));
}

TEST(Bell, IsNotHeardInAnotherSchemaOfTheDatabase) {
    if (!test::has_postgresql()) GTEST_SKIP() << "no PostgreSQL";
    const auto ours = postgresql();
    const auto theirs = postgresql();
    Ears ears;
    const Bell bell(ours->store(), [&](std::string_view text) { ears.hear(text); });
    ASSERT_THAT(ears.wait_for(1), ElementsAre(""));
    Bell::ring(*theirs->store().writing_connection(), "theirs");
    Bell::ring(*ours->store().writing_connection(), "ours");
    EXPECT_THAT(ears.wait_for(2), ElementsAre("", "ours"));
}

TEST(Bell, HasNobodyToTellOnSqlite) {
    const auto fresh = test::fresh_database(Dialect::sqlite, {});
    bool called = false;
    {
        const Bell bell(fresh->store(), [&](std::string_view) { called = true; });
        Bell::ring(*fresh->store().writing_connection(), "anybody?");
    }
    EXPECT_FALSE(called);
}
