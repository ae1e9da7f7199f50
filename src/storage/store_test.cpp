#include "storage/store.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <future>

#include "storage/query.hpp"
#include "support/database.hpp"

using namespace akad;
using namespace akad::storage;

namespace {

const std::vector<Migration> steps{{"storage_test", 1, "CREATE TABLE note (id TEXT PRIMARY KEY);"}};

std::string code_of(const Result<std::unique_ptr<Store>>& opened) {
    return opened.ok() ? "" : opened.error().code;
}

}  // namespace

TEST(Store, CanBeOpenedByOneAkadAtATime) {
    const test::TemporaryFolder folder;
    const Location house{folder.path() / "house"};
    {
        const auto open = Store::open(house);
        ASSERT_TRUE(open.ok());
        EXPECT_EQ(code_of(Store::open(house)), "storage_locked");
    }
    EXPECT_EQ(code_of(Store::open(house)), "");
}

TEST(Store, SaysWhenAFolderCannotBeUsed) {
    const test::TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "x";
    EXPECT_EQ(code_of(Store::open({folder.path() / "file" / "house"})), "storage_unreachable");
    std::filesystem::create_directory(folder.path() / "damaged");
    std::ofstream(folder.path() / "damaged" / "akad.db") << std::string(8192, 'x');
    EXPECT_EQ(code_of(Store::open({folder.path() / "damaged"})), "storage_unreachable");
}

TEST(Store, SaysWhenNoServerAnswers) {
    EXPECT_EQ(code_of(Store::open({"postgresql://nobody@127.0.0.1:1/none"})),
              "storage_unreachable");
}

TEST(Store, KeepsWhatWasWrittenThroughARestart) {
    test::for_each_fresh_database(steps, [](test::FreshDatabase& fresh) {
        run(*fresh.store().writing_connection(), "INSERT INTO note (id) VALUES ('a')");
        fresh.reopen();
        EXPECT_EQ(one<std::string>(*fresh.store().reader(), "SELECT id FROM note"), "a");
    });
}

TEST(Store, LendsReadersThatCannotWrite) {
    test::for_each_database(steps, [](Store& store) {
        EXPECT_THROW(run(*store.reader(), "INSERT INTO note (id) VALUES ('a')"), Failure);
    });
}

TEST(Store, LendsAReaderAgainOnceItCameBack) {
    test::for_each_database(steps, [](Store& store) {
        std::vector<Lease> leases;
        for (int i = 0; i < 16; ++i) leases.push_back(store.reader());
        auto waiting = std::async(std::launch::async, [&] {
            return one<std::int64_t>(*store.reader(), "SELECT CAST(7 AS BIGINT)");
        });
        leases.pop_back();
        EXPECT_EQ(waiting.get(), 7);
    });
}

TEST(Store, LendsReadersWithoutTheBudgetOfTheBorrowerBefore) {
    test::for_each_database(steps, [](Store& store) {
        store.reader()->budget_ms(1);
        EXPECT_EQ(one<std::int64_t>(*store.reader(),
                                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                    " WHERE i < 100000) SELECT CAST(count(*) AS BIGINT) FROM n"),
                  100000);
    });
}

TEST(Store, HidesARestartOfTheServerFromReaders) {
    if (!test::has_postgresql()) GTEST_SKIP() << "no PostgreSQL";
    const auto fresh = test::fresh_database(Dialect::postgresql, steps);
    const Lease reader = fresh->store().reader();
    const auto pid = one<int>(*reader, "SELECT pg_backend_pid()");
    (void)all<bool>(*fresh->store().writing_connection(),
                    "SELECT pg_terminate_backend(CAST($1 AS INTEGER))", static_cast<int>(*pid));
    EXPECT_NE(one<int>(*reader, "SELECT pg_backend_pid()"), pid);
}

TEST(Store, ReadsFewPagesWhenAQueryHasItsIndex) {
    const auto fresh = test::fresh_database(Dialect::sqlite, steps);
    const auto db = fresh->store().writing_connection();
    db->script(
        "INSERT INTO note (id) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
        " WHERE i < 50000) SELECT 'note ' || i FROM n");
    const auto pages_of = [&](std::string_view sql) {
        const auto before = db->pages_read();
        (void)one<std::string>(*db, sql, "note 49999");
        return db->pages_read() - before;
    };
    EXPECT_LT(pages_of("SELECT id FROM note WHERE id = $1"), 20);
    EXPECT_GT(pages_of("SELECT id FROM note WHERE id || '' = $1"), 100);
}
