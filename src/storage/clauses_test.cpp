#include "storage/clauses.hpp"

#include <gtest/gtest.h>

#include "core/draw.hpp"
#include "storage/in_list.hpp"
#include "support/database.hpp"

using namespace akad;
using namespace akad::storage;

namespace {

struct Crate {
    WorkspaceId workspace{};
    DealId id{};
    std::string mark;
    std::int64_t weight = 0;
};
BOOST_DESCRIBE_STRUCT(Crate, (), (workspace, id, mark, weight))

const std::vector<Migration> steps{{"clauses_test", 1, R"(
CREATE TABLE crate (workspace TEXT NOT NULL, id TEXT NOT NULL, mark TEXT NOT NULL,
    weight BIGINT NOT NULL, PRIMARY KEY (workspace, id));
)"}};

/// Six hundred crates of one workspace, numbered by weight, and one of another.
struct Yard {
    explicit Yard(Store& store) : db(store.writing_connection()) {
        Draw draw(Instant{1'780'000'000'000'000}, {});
        here = draw.id<WorkspaceId>();
        elsewhere = draw.id<WorkspaceId>();
        for (int i = 0; i < 600; ++i) {
            crates.push_back(draw.id<DealId>());
            insert(*db, "crate", Crate{here, crates.back(), i % 2 == 0 ? "even" : "odd", i});
        }
        insert(*db, "crate", Crate{elsewhere, draw.id<DealId>(), "even", 4});
    }
    std::unique_ptr<Connection> db;
    WorkspaceId here{};
    WorkspaceId elsewhere{};
    std::vector<DealId> crates;
};

TEST(Clauses, GrowAndStayWithinTheWorkspace) {
    test::for_each_database(steps, [](Store& store) {
        Yard yard(store);
        Clauses clauses("SELECT " + columns<Crate>("c.") + " FROM crate c", yard.here, "c.");
        clauses.where("mark =", std::string("even"));
        clauses.where("weight <", std::int64_t{10});
        clauses.where_in("c.id",
                         {yard.crates[2].text(), yard.crates[3].text(), yard.crates[4].text()});
        clauses.add(" ORDER BY weight LIMIT " + clauses.bind(std::int64_t{5}));
        EXPECT_EQ(clauses.bound(), 8) << "a list of three is filled up to four";
        const auto found = clauses.rows<Crate>(*yard.db);
        ASSERT_EQ(found.size(), 2U);
        EXPECT_EQ(found[0].id, yard.crates[2]);
        EXPECT_EQ(found[1].id, yard.crates[4]);
        Clauses other("SELECT " + columns<Crate>() + " FROM crate", yard.elsewhere);
        EXPECT_EQ(other.rows<Crate>(*yard.db).size(), 1U);
    });
}

TEST(InList, FindsManyIdsEachOnceWhateverTheirNumber) {
    test::for_each_database(steps, [](Store& store) {
        Yard yard(store);
        const auto sql_of = [](const std::string& list) {
            return "SELECT " + columns<Crate>() + " FROM crate WHERE workspace = $1 AND id IN (" +
                   list + ")";
        };
        std::vector<DealId> twice = yard.crates;
        twice.insert(twice.end(), yard.crates.begin(), yard.crates.begin() + 100);
        EXPECT_EQ(all_of<Crate>(*yard.db, yard.here, twice, sql_of).size(), 600U);
        EXPECT_EQ(all_of<Crate>(*yard.db, yard.elsewhere, twice, sql_of).size(), 0U);
        EXPECT_TRUE(all_of<Crate>(*yard.db, yard.here, std::vector<DealId>{}, sql_of).empty());
        EXPECT_EQ(placeholders(3), "$2, $3, $4");
    });
}

}  // namespace
