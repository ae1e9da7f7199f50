#include "ledger/laws.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ledger/merkle.hpp"
#include "ledger/things_for_test.hpp"

namespace akad::ledger {
namespace {

using namespace test_things;

/// A workspace with three things and eight facts:
/// 1 made a, 2 made b, 3 worth a, 4 worth b, 5 made c, 6 worth a, 7 worth b, 8 worth c.
struct House {
    explicit House(storage::Store& store_in) : store(store_in), workspace(fresh_id<WorkspaceId>()) {
        Ledger ledger(store);
        a = made(ledger, workspace, "Ani");
        b = made(ledger, workspace, "Budi");
        worth_now(ledger, workspace, a, 10);
        worth_now(ledger, workspace, b, 20);
        c = made(ledger, workspace, "Citra");
        worth_now(ledger, workspace, a, 11);
        worth_now(ledger, workspace, b, 21);
        worth_now(ledger, workspace, c, 31);
        ledger.stop();
    }

    /// Changes the database behind the ledger's back. In the SQL, %a, %b, %c and %w are ids.
    void tamper(std::string sql) const {
        for (const auto& [mark, id] : std::vector<std::pair<std::string, std::string>>{
                 {"%a", a.text()}, {"%b", b.text()}, {"%c", c.text()}, {"%w", workspace.text()}})
            for (auto at = sql.find(mark); at != std::string::npos; at = sql.find(mark))
                sql.replace(at, mark.size(), id);
        store.writing_connection()->script(sql);
    }

    [[nodiscard]] Report verified(std::span<const Checkpoint> held = {}) const {
        Report report;
        verify(*store.reader(), workspace, constitution(), report, held);
        return report;
    }
    [[nodiscard]] Checkpoint checkpoint() const {
        const Head head = head_of(*store.reader(), workspace);
        return {workspace, head.size, head.root};
    }

    storage::Store& store;
    WorkspaceId workspace;
    DealId a;
    DealId b;
    DealId c;
};

void in_each_house(const std::function<void(House&)>& body) {
    test::for_each_database(test_things::migrations(), [&](storage::Store& store) {
        House house(store);
        body(house);
    });
}

std::string text_of(const Report& report) {
    std::string text;
    for (const auto& each : report.kept())
        text += each.law + " | " + each.place + " | " + each.seen + "\n";
    return text;
}

bool names(const Report& report, std::string_view law, std::string_view place) {
    return std::ranges::any_of(
        report.kept(), [&](const Broken& each) { return each.law == law && each.place == place; });
}

TEST(Verify, AHouseNobodyTamperedWithIsInOrder) {
    in_each_house([](House& house) {
        const auto report = house.verified();
        EXPECT_TRUE(report.ok()) << text_of(report);
        EXPECT_EQ(workspaces_with_facts(*house.store.reader()), std::vector{house.workspace});
        // And a workspace that never had a fact.
        Report empty;
        verify(*house.store.reader(), fresh_id<WorkspaceId>(), constitution(), empty);
        EXPECT_TRUE(empty.ok()) << text_of(empty);
    });
}

struct Tampering {
    const char* name;
    const char* sql;
    const char* law;
    const char* place;  ///< %a stands for the id of a
};

constexpr Tampering tamperings[] = {
    {"a value in a kept payload",
     "UPDATE fact SET kept = replace(kept, '[0,20]', '[0,30]') WHERE workspace = '%w' AND "
     "sequence = 4",
     "ledger.fact", "fact 4"},
    {"the author", "UPDATE fact SET author = NULL WHERE workspace = '%w' AND sequence = 5",
     "ledger.fact", "fact 5"},
    {"an author that is no id",
     "UPDATE fact SET author = 'nobody' WHERE workspace = '%w' AND sequence = 5", "ledger.fact",
     "fact 5"},
    {"when it happened",
     "UPDATE fact SET occurred_at = occurred_at + 1 WHERE workspace = '%w' AND sequence = 2",
     "ledger.fact", "fact 2"},
    {"who may see it",
     "UPDATE fact SET audience = 'shared' WHERE workspace = '%w' AND sequence = 8", "ledger.fact",
     "fact 8"},
    {"the time line it stands on",
     "UPDATE fact SET topic = '%c' WHERE workspace = '%w' AND sequence = 1", "ledger.fact",
     "fact 1"},
    {"the fact before", "UPDATE fact SET previous = 1 WHERE workspace = '%w' AND sequence = 7",
     "ledger.chain", "fact 7"},
    {"a name in an erasable payload",
     "UPDATE fact SET erasable = replace(erasable, 'Budi', 'Badu') WHERE workspace = '%w' AND "
     "sequence = 2",
     "ledger.erasable", "fact 2"},
    {"a salt",
     "UPDATE fact SET salt = (SELECT salt FROM fact WHERE workspace = '%w' AND sequence = 1) "
     "WHERE workspace = '%w' AND sequence = 2",
     "ledger.erasable", "fact 2"},
    {"an erasable payload taken without an erasure",
     "UPDATE fact SET erasable = NULL, salt = NULL WHERE workspace = '%w' AND sequence = 2",
     "ledger.erasable", "fact 2"},
    {"an erasable payload taken with its digest",
     "UPDATE fact SET erasable = NULL, erasable_digest = NULL WHERE workspace = '%w' AND "
     "sequence = 2",
     "ledger.fact", "fact 2"},
    {"an erasable payload added",
     "UPDATE fact SET erasable = '{}' WHERE workspace = '%w' AND sequence = 3", "ledger.erasable",
     "fact 3"},
    {"a fact taken from the middle", "DELETE FROM fact WHERE workspace = '%w' AND sequence = 4",
     "ledger.chain", "fact 4"},
    {"the first fact taken", "DELETE FROM fact WHERE workspace = '%w' AND sequence = 1",
     "ledger.chain", "fact 1"},
    {"two facts changed places",
     "UPDATE fact SET sequence = 100 WHERE workspace = '%w' AND sequence = 4; "
     "UPDATE fact SET sequence = 4 WHERE workspace = '%w' AND sequence = 5; "
     "UPDATE fact SET sequence = 5 WHERE workspace = '%w' AND sequence = 100",
     "ledger.fact", "fact 5"},
    {"a fact and its digest taken from another",
     "UPDATE fact SET kept = '{}', leaf = (SELECT leaf FROM fact WHERE workspace = '%w' AND "
     "sequence = 1) WHERE workspace = '%w' AND sequence = 6",
     "ledger.fact", "fact 6"},
    {"only the digest of a fact",
     "UPDATE fact SET leaf = (SELECT leaf FROM fact WHERE workspace = '%w' AND sequence = 1) "
     "WHERE workspace = '%w' AND sequence = 6",
     "ledger.head", "root"},
    {"the newest facts cut off, the head forgotten",
     "DELETE FROM fact WHERE workspace = '%w' AND sequence > 6", "ledger.head", "fact 7"},
    {"the head set back",
     "UPDATE ledger_head SET size = 1, frontier = (SELECT leaf FROM fact WHERE workspace = '%w' "
     "AND sequence = 1) WHERE workspace = '%w'",
     "ledger.head", "fact 2"},
    {"the head damaged", "UPDATE ledger_head SET size = 7 WHERE workspace = '%w'", "ledger.head",
     "frontier"},
    {"the head gone", "DELETE FROM ledger_head WHERE workspace = '%w'", "ledger.head", "fact 1"},
    {"a row changed by hand", "UPDATE thing SET worth = 999 WHERE workspace = '%w' AND id = '%b'",
     "ledger.fold", "thing/%b/worth"},
    {"a name in a row changed by hand",
     "UPDATE thing SET name = 'Badu' WHERE workspace = '%w' AND id = '%b'", "ledger.fold",
     "thing/%b/name"},
    {"a member in a row emptied by hand",
     "UPDATE thing SET due = '2026-12-18' WHERE workspace = '%w' AND id = '%a'", "ledger.fold",
     "thing/%a/due"},
    {"a row deleted by hand", "DELETE FROM thing WHERE workspace = '%w' AND id = '%b'",
     "ledger.fold", "thing/%b"},
    {"the last row deleted by hand", "DELETE FROM thing WHERE workspace = '%w' AND id = '%c'",
     "ledger.fold", "thing/%c"},
    {"a row inserted by hand",
     "INSERT INTO thing (workspace, id, revision, name, worth, due, looks) VALUES ('%w', "
     "'deal_00000000000000000009', 1, 'x', 0, NULL, 0)",
     "ledger.fold", "thing/deal_00000000000000000009"},
    {"a row inserted by hand behind all others",
     "INSERT INTO thing (workspace, id, revision, name, worth, due, looks) VALUES ('%w', "
     "'deal_zzzzzzzzzzzzzzzzzzzz', 1, 'x', 0, NULL, 0)",
     "ledger.fold", "thing/deal_zzzzzzzzzzzzzzzzzzzz"},
    {"a row that is no row any more",
     "UPDATE thing SET due = 'someday' WHERE workspace = '%w' AND id = '%a'", "ledger.fold",
     "thing"},
};

TEST(Verify, EveryTamperingIsFoundAndItsPlaceNamed) {
    for (const auto& [name, sql, law, place] : tamperings) {
        SCOPED_TRACE(name);
        in_each_house([&](House& house) {
            house.tamper(sql);
            std::string where = place;
            for (const auto& [mark, id] :
                 {std::pair("%a", house.a), std::pair("%b", house.b), std::pair("%c", house.c)})
                if (const auto at = where.find(mark); at != std::string::npos)
                    where.replace(at, 2, id.text());
            const auto report = house.verified();
            EXPECT_TRUE(names(report, law, where)) << text_of(report);
        });
    }
}

TEST(Verify, OneAlteredFactIsToldOfOnce) {
    in_each_house([](House& house) {
        house.tamper("UPDATE fact SET author = NULL WHERE workspace = '%w' AND sequence = 5");
        EXPECT_EQ(house.verified().count(), 1);
    });
}

TEST(Verify, AnActionOnARowChangedBehindOurBackIsFoundInItsFact) {
    in_each_house([](House& house) {
        house.tamper("UPDATE thing SET worth = 999 WHERE workspace = '%w' AND id = '%b'");
        Ledger ledger(house.store);
        worth_now(ledger, house.workspace, house.b, 22);
        const auto report = house.verified();
        EXPECT_TRUE(names(report, "ledger.fold", "fact 9 of " + house.b.text() + ", worth"))
            << text_of(report);
    });
}

/// Facts, head and rows set back together, as somebody does who knows the ledger.
void cut_off_the_newest(House& house, const Checkpoint& before_them) {
    Frontier frontier;
    for (const auto& leaf : storage::all<Digest>(
             *house.store.reader(),
             "SELECT leaf FROM fact WHERE workspace = $1 AND sequence <= $2 ORDER BY sequence",
             house.workspace, before_them.size))
        frontier.append(leaf);
    ASSERT_EQ(frontier.root(), before_them.root);
    house.tamper("DELETE FROM fact WHERE workspace = '%w' AND sequence > " +
                 std::to_string(before_them.size));
    const auto db = house.store.writing_connection();
    const std::string bytes = frontier.bytes();
    storage::run(*db, "UPDATE ledger_head SET size = $2, frontier = $3 WHERE workspace = $1",
                 house.workspace, frontier.size(), storage::Bytes{bytes});
}

TEST(Verify, NewestFactsCutOffWithTheirTracesAreFoundAgainstACheckpointOnly) {
    in_each_house([](House& house) {
        const Checkpoint eight = house.checkpoint();
        {
            Ledger ledger(house.store);
            made(ledger, house.workspace, "Dewi");
        }
        const Checkpoint nine = house.checkpoint();
        cut_off_the_newest(house, eight);
        house.tamper("DELETE FROM thing WHERE workspace = '%w' AND name = 'Dewi'");

        const auto alone = house.verified();
        EXPECT_TRUE(alone.ok()) << text_of(alone);
        EXPECT_EQ(alone.not_told().size(), 1U);  // it cannot tell, and says so

        const Checkpoint held[] = {eight, nine};
        const auto against = house.verified(held);
        EXPECT_TRUE(names(against, "ledger.checkpoint", "fact 9")) << text_of(against);
        EXPECT_EQ(against.count(), 1);
        EXPECT_EQ(against.not_told().size(), 0U);
    });
}

TEST(Verify, AHistoryWrittenAnewIsFoundAgainstACheckpoint) {
    in_each_house([](House& house) {
        Checkpoint five{house.workspace, 5, sha256({"another history"})};
        const Checkpoint held[] = {five};
        EXPECT_TRUE(names(house.verified(held), "ledger.checkpoint", "size 5"));
        const Checkpoint true_one[] = {house.checkpoint()};
        EXPECT_TRUE(house.verified(true_one).ok());
    });
}

TEST(Verify, AnErasureAccountsForPayloadsThatAreGone) {
    in_each_house([](House& house) {
        {
            Ledger ledger(house.store);
            keep(ledger, house.workspace, [&](Writing& writing) -> Result<std::string> {
                Draft draft{"person.erased"};
                draft.subject = "per_1";
                draft.kept = R"({"sequences":[1,2]})";
                writing.record(draft);
                return std::string("per_1");
            });
        }
        house.tamper(
            "UPDATE fact SET erasable = NULL, salt = NULL WHERE workspace = '%w' AND sequence IN "
            "(1, 2); UPDATE thing SET name = '' WHERE workspace = '%w' AND id IN ('%a', '%b')");
        const auto report = house.verified();
        EXPECT_TRUE(report.ok()) << text_of(report);
        house.tamper("UPDATE fact SET erasable = NULL WHERE workspace = '%w' AND sequence = 5");
        EXPECT_TRUE(names(house.verified(), "ledger.erasable", "fact 5"));
    });
}

TEST(Verify, ARowRemovedByAnActionIsInOrder) {
    in_each_house([](House& house) {
        {
            Ledger ledger(house.store);
            keep(ledger, house.workspace, [&](Writing& writing) -> Result<std::string> {
                const auto before = load_thing(writing.db, house.workspace, house.b);
                storage::run(writing.db, "DELETE FROM thing WHERE workspace = $1 AND id = $2",
                             before.workspace, before.id);
                writing.record(removed("thing.removed", before));
                return before.id.text();
            });
        }
        const auto report = house.verified();
        EXPECT_TRUE(report.ok()) << text_of(report);
        house.tamper(
            "INSERT INTO thing (workspace, id, revision, name, worth, due, looks) VALUES ('%w', "
            "'%b', 1, 'x', 0, NULL, 0)");
        EXPECT_TRUE(names(house.verified(), "ledger.fold", "thing/" + house.b.text()));
    });
}

TEST(Verify, ALawOfARoomSpeaksThroughTheSameReport) {
    in_each_house([](House& house) {
        Constitution rules = constitution();
        rules.laws.push_back(
            {"things.worth", [](storage::Connection& db, WorkspaceId workspace, Report& report) {
                 storage::each<std::string>(
                     db, "SELECT id FROM thing WHERE workspace = $1 AND worth > 30",
                     [&](const std::string& id) { report.broken("things.worth", id, "too dear"); },
                     workspace);
             }});
        Report report;
        verify(*house.store.reader(), house.workspace, rules, report);
        EXPECT_EQ(report.count(), 1);
        EXPECT_TRUE(names(report, "things.worth", house.c.text()));
    });
}

TEST(Report, ARuinedDatabaseDoesNotFillTheMemory) {
    Report report;
    for (int i = 0; i < 5000; ++i) report.broken("law", "place", "seen");
    EXPECT_EQ(report.count(), 5000);
    EXPECT_EQ(report.kept().size(), 1000U);
    EXPECT_FALSE(report.ok());
}

}  // namespace
}  // namespace akad::ledger
