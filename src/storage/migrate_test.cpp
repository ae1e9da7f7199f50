#include "storage/migrate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/query.hpp"
#include "support/database.hpp"

using namespace akad;
using namespace akad::storage;
using testing::ElementsAre;

namespace {

const Migration first{"deals", 1, "CREATE TABLE deal (id TEXT);"};
const Migration second{"deals", 2, "INSERT INTO deal (id) VALUES ('from step two');"};

std::vector<std::string> deals(Store& store) {
    return all<std::string>(*store.reader(), "SELECT id FROM deal ORDER BY id");
}

}  // namespace

TEST(Migrations, KeepTheLinesMeantForTheDatabaseAtHand) {
    const std::string_view sql =
        "CREATE TABLE a (id TEXT);\n"
        "-- only sqlite\nCREATE VIRTUAL TABLE s USING fts5(words);\n-- end only\n"
        "-- only postgresql\nCREATE INDEX g ON a USING gin (id);\n-- end only\n"
        "CREATE TABLE b (id TEXT);";
    const std::string sqlite = sql_for(Dialect::sqlite, sql);
    EXPECT_TRUE(sqlite.contains("fts5"));
    EXPECT_FALSE(sqlite.contains("gin"));
    EXPECT_TRUE(sqlite.contains("TABLE b"));
    const std::string postgresql = sql_for(Dialect::postgresql, sql);
    EXPECT_FALSE(postgresql.contains("fts5"));
    EXPECT_TRUE(postgresql.contains("gin"));
    EXPECT_TRUE(postgresql.contains("TABLE b"));
}

TEST(Migrations, AreAppliedOnceAndOnlyTheMissingOnes) {
    test::for_each_database({first}, [](Store& store) {
        EXPECT_TRUE(store.migrate({first, second}).ok());
        EXPECT_TRUE(store.migrate({first, second}).ok());
        EXPECT_THAT(deals(store), ElementsAre("from step two"));
    });
}

TEST(Migrations, RefuseADatabaseWrittenByANewerBinary) {
    test::for_each_database({first, second}, [](Store& store) {
        const auto refused = store.migrate({first});
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "schema_too_new");
    });
}

TEST(Migrations, RefuseAStepThatWasEditedAfterItWasApplied) {
    test::for_each_database({first}, [](Store& store) {
        const auto refused =
            store.migrate({{"deals", 1, "CREATE TABLE deal (id TEXT, name TEXT);"}});
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "schema_step_changed");
    });
}

TEST(Migrations, LeaveNothingBehindOfAStepThatFails) {
    test::for_each_database({first}, [](Store& store) {
        const Migration wrong{"deals", 2, "INSERT INTO deal (id) VALUES ('half'); SELECT nothing;"};
        EXPECT_THROW((void)store.migrate({first, wrong}), Failure);
        EXPECT_THAT(deals(store), ElementsAre());
        EXPECT_TRUE(store.migrate({first, second}).ok());
    });
}
