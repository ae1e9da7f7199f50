#include "storage/query.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "support/database.hpp"

using namespace akad;
using namespace akad::storage;

namespace {

BOOST_DEFINE_ENUM_CLASS(Colour, red, green)

struct Everything {
    WorkspaceId workspace{};
    DealId id{};
    std::int64_t revision = 1;
    std::string name;
    std::optional<std::string> note;
    std::optional<DealId> parent;
    std::int64_t large = 0;
    int small = 0;
    bool open = false;
    double share = 0;
    Instant at{};
    Day day{};
    std::optional<Day> due;
    Currency currency{};
    Colour colour = Colour::red;
    Digest digest{};
    std::optional<Digest> proof;
    std::optional<std::int64_t> count;
    friend bool operator==(const Everything&, const Everything&) = default;
};
BOOST_DESCRIBE_STRUCT(Everything, (),
                      (workspace, id, revision, name, note, parent, large, small, open, share, at,
                       day, due, currency, colour, digest, proof, count))

const std::vector<Migration> steps{{"storage_test", 1, R"(
CREATE TABLE everything (
    workspace TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL, name TEXT NOT NULL,
    note TEXT, parent TEXT, large BIGINT NOT NULL, small INTEGER NOT NULL, open INTEGER NOT NULL,
    share DOUBLE PRECISION NOT NULL, at BIGINT NOT NULL, day TEXT NOT NULL, due TEXT,
    currency TEXT NOT NULL, colour TEXT NOT NULL, digest BYTEA NOT NULL, proof BYTEA,
    count BIGINT, PRIMARY KEY (workspace, id));
)"}};

Everything full() {
    Everything row;
    row.id = *DealId::parse("deal_0123456789abcdefghjk");
    row.name = "合同 “Größe” \n\t'; DROP TABLE everything; --";
    row.note = "";
    row.parent = *DealId::parse("deal_zzzzzzzzzzzzzzzzzzzz");
    row.large = std::numeric_limits<std::int64_t>::min();
    row.small = -7;
    row.open = true;
    row.share = 0.1;
    row.at = {1'790'000'000'123'456};
    row.day = Day::of(2026, 12, 18);
    row.due = Day::of(2200, 1, 1);
    row.currency = *Currency::parse("IDR");
    row.colour = Colour::green;
    for (std::size_t i = 0; i < row.digest.size(); ++i)
        row.digest[i] = static_cast<unsigned char>(i * 8);
    row.proof = Digest{};
    row.count = 0;
    return row;
}

Everything only(Connection& db) {
    return *one<Everything>(db, "SELECT " + columns<Everything>() + " FROM everything");
}

template <class Body>
void on_both(Body body) {
    test::for_each_database(steps, [&](Store& store) { body(*store.writing_connection()); });
}

}  // namespace

TEST(Query, GivesBackEveryKindOfValueAsItWasSaved) {
    on_both([](Connection& db) {
        insert(db, "everything", full());
        EXPECT_EQ(only(db), full());
    });
}

TEST(Query, TellsNothingFromAnEmptyText) {
    on_both([](Connection& db) {
        Everything row = full();
        row.note = std::nullopt;
        row.parent = std::nullopt;
        row.due = std::nullopt;
        row.proof = std::nullopt;
        row.count = std::nullopt;
        insert(db, "everything", row);
        EXPECT_EQ(only(db), row);
        EXPECT_EQ(one<std::int64_t>(db,
                                    "SELECT CAST(count(*) AS BIGINT) FROM everything"
                                    " WHERE note IS NULL AND name IS NOT NULL"),
                  1);
    });
}

TEST(Query, KeepsEveryByteOfABlob) {
    on_both([](Connection& db) {
        db.script("CREATE TABLE bag (content BYTEA)");
        std::string bytes;
        for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
        run(db, "INSERT INTO bag (content) VALUES ($1)", Bytes{bytes});
        const std::vector<Value> none;
        const auto cursor = db.open("SELECT content FROM bag", none);
        ASSERT_TRUE(cursor->next());
        EXPECT_EQ(cursor->bytes(0), bytes);
    });
}

TEST(Query, SavesOnlyOverTheRevisionBefore) {
    on_both([](Connection& db) {
        Everything row = full();
        insert(db, "everything", row);
        row.revision = 2;
        row.name = "second";
        save(db, "everything", row);
        EXPECT_EQ(only(db), row);
        EXPECT_THROW(save(db, "everything", row), Failure);
    });
}

TEST(Query, BindsParametersByTheirNumberNotByTheirPlace) {
    on_both([](Connection& db) {
        insert(db, "everything", full());
        const auto found = one<std::string>(
            db, "SELECT colour FROM everything WHERE small = $2 AND colour = $1 AND small = $2",
            Colour::green, -7);
        EXPECT_EQ(found, "green");
    });
}

TEST(Query, RefusesTheWrongNumberOfValues) {
    on_both([](Connection& db) {
        EXPECT_THROW((void)one<std::string>(db, "SELECT name FROM everything WHERE id = $1"),
                     Failure);
    });
}

TEST(Query, CountsTheRowsItChanged) {
    on_both([](Connection& db) {
        insert(db, "everything", full());
        EXPECT_EQ(run(db, "UPDATE everything SET small = $1", 3), 1);
        EXPECT_EQ(run(db, "UPDATE everything SET small = $1 WHERE small = 99", 3), 0);
        EXPECT_EQ(run(db, "DELETE FROM everything"), 1);
    });
}

TEST(Query, CanRunTheSameQueryInsideItself) {
    on_both([](Connection& db) {
        insert(db, "everything", full());
        const std::string sql = "SELECT name FROM everything";
        int seen = 0;
        each<std::string>(db, sql, [&](const std::string& name) {
            EXPECT_EQ(one<std::string>(db, sql), name);
            ++seen;
        });
        EXPECT_EQ(seen, 1);
    });
}

TEST(Query, KeepsOnlySoManyPreparedStatements) {
    on_both([](Connection& db) {
        insert(db, "everything", full());
        const std::string kept = "SELECT name FROM everything";
        each<std::string>(db, kept, [&](const std::string& name) {
            for (int i = 0; i < 2100; ++i)
                EXPECT_EQ(one<std::int64_t>(db, "SELECT CAST(" + std::to_string(i) + " AS BIGINT)"),
                          i);
            EXPECT_EQ(name, full().name);
        });
        EXPECT_EQ(one<std::string>(db, kept), full().name);
    });
}

TEST(Query, SeesWhatWasPostedBefore) {
    on_both([](Connection& db) {
        db.script("BEGIN");
        insert(db, "everything", full());
        EXPECT_EQ(only(db), full());
        post(db, "UPDATE everything SET small = 5");
        db.script("COMMIT");
        EXPECT_EQ(only(db).small, 5);
    });
}

TEST(Query, TellsWhichPostedStatementFailedAtTheLatestWhenSettled) {
    on_both([](Connection& db) {
        db.script("BEGIN");
        const auto post_and_settle = [&] {
            insert(db, "everything", full());
            insert(db, "everything", full());
            db.settle();
        };
        try {
            post_and_settle();
            FAIL() << "the same id went in twice";
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.kind(), Failure::Kind::constraint);
            EXPECT_TRUE(std::string_view(failure.what()).contains("INSERT INTO everything"));
        }
        db.script("ROLLBACK");
        EXPECT_EQ(one<std::int64_t>(db, "SELECT CAST(count(*) AS BIGINT) FROM everything"), 0);
    });
}

TEST(Query, PostsMoreThanFitsInOnePipeline) {
    on_both([](Connection& db) {
        db.script("CREATE TABLE bag (content TEXT); BEGIN");
        const std::string content(2000, 'x');
        for (int i = 0; i < 1000; ++i) post(db, "INSERT INTO bag (content) VALUES ($1)", content);
        db.script("COMMIT");
        EXPECT_EQ(one<std::int64_t>(db, "SELECT CAST(count(*) AS BIGINT) FROM bag"), 1000);
    });
}

TEST(Query, NamesABrokenConstraint) {
    on_both([](Connection& db) {
        insert(db, "everything", full());
        try {
            insert(db, "everything", full());
            FAIL() << "the same id went in twice";
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.kind(), Failure::Kind::constraint);
        }
    });
}

TEST(Query, EndsAQueryThatTakesLongerThanItsBudget) {
    on_both([](Connection& db) {
        const auto* endless =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)"
            " SELECT CAST(count(*) AS BIGINT) FROM n";
        db.budget_ms(20);
        try {
            (void)one<std::int64_t>(db, endless);
            FAIL() << "two billion rows were counted";
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.kind(), Failure::Kind::too_slow);
        }
        db.budget_ms(0);
        EXPECT_EQ(one<std::int64_t>(db, "SELECT CAST(1 AS BIGINT)"), 1);
    });
}

TEST(Query, RefusesStoredWordsItDoesNotKnow) {
    on_both([](Connection& db) {
        insert(db, "everything", full());
        run(db, "UPDATE everything SET colour = 'mauve'");
        EXPECT_THROW((void)only(db), Failure);
    });
}
