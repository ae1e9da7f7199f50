#include "ledger/fold.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ledger/chain.hpp"
#include "ledger/things_for_test.hpp"

namespace akad::ledger {
namespace {

using namespace test_things;

std::vector<std::string> places(storage::Store& store, WorkspaceId workspace,
                                std::span<const FoldedTable> tables, std::size_t most_subjects) {
    Report report;
    const auto reader = store.reader();
    Fold fold(*reader, workspace, tables, report, most_subjects);
    Chain chain(*reader, workspace, report, {}, fold);
    Conveyor second;
    chain.walk(second);
    fold.compare_rows(second);
    second.settle();
    chain.judge();
    fold.finish(second);
    std::vector<std::string> found;
    for (const auto& each : report.kept()) found.push_back(each.place);
    std::ranges::sort(found);
    return found;
}

TEST(Fold, MoreSubjectsThanFitInMemoryAreTakenInSharesWithTheSameOutcome) {
    test::for_each_database(test_things::migrations(), [](storage::Store& store) {
        const auto workspace = fresh_id<WorkspaceId>();
        std::vector<DealId> things;
        {
            Ledger ledger(store);
            for (int i = 0; i < 40; ++i) things.push_back(made(ledger, workspace));
            for (const auto thing : things) worth_now(ledger, workspace, thing, 7);
        }
        const auto tables = constitution().tables;
        EXPECT_EQ(places(store, workspace, tables, 3), std::vector<std::string>{});
        const auto db = store.writing_connection();
        storage::run(*db, "UPDATE thing SET worth = 8 WHERE id = $1", things[3]);
        storage::run(*db, "DELETE FROM thing WHERE id = $1", things[17]);
        storage::run(*db, "UPDATE thing SET revision = 1 WHERE id = $1", things[39]);
        const std::vector<std::string> expected = {"thing/" + things[3].text() + "/worth",
                                                   "thing/" + things[17].text(),
                                                   "thing/" + things[39].text() + "/revision"};
        EXPECT_EQ(places(store, workspace, tables, 1000), expected);
        EXPECT_EQ(places(store, workspace, tables, 3), expected);
        EXPECT_EQ(places(store, workspace, tables, 1), expected);
    });
}

/// A second table under the ids of things, as a room adds columns to a commitment.
struct Part {
    WorkspaceId workspace{};
    DealId id{};
    std::int64_t revision = 1;
    std::int64_t worth = 0;
};
BOOST_DESCRIBE_STRUCT(Part, (), (workspace, id, revision, worth))

TEST(Fold, TwoTablesThatShareIdsFoldTheirOwnKindsOnly) {
    auto steps = test_things::migrations();
    steps.push_back({"parts", 1,
                     "CREATE TABLE part (workspace TEXT NOT NULL, id TEXT NOT NULL, revision "
                     "BIGINT NOT NULL, worth BIGINT NOT NULL, PRIMARY KEY (workspace, id));"});
    test::for_each_database(steps, [](storage::Store& store) {
        const auto workspace = fresh_id<WorkspaceId>();
        DealId thing;
        {
            Ledger ledger(store);
            thing = made(ledger, workspace);
            made(ledger, workspace);  // one without a part
            keep(ledger, workspace, [&](Writing& writing) -> Result<std::string> {
                const Part part{workspace, thing, 1, 99};
                storage::insert(writing.db, "part", part);
                writing.record(changed<Part>("part.added", nullptr, part));
                return thing.text();
            });
            worth_now(ledger, workspace, thing, 7);
        }
        const std::vector<FoldedTable> tables = {folded<Thing>("thing", "thing."),
                                                 folded<Part>("part", "part.")};
        EXPECT_EQ(places(store, workspace, tables, 1000), std::vector<std::string>{});
        const auto db = store.writing_connection();
        storage::run(*db, "UPDATE part SET worth = 7 WHERE id = $1", thing);
        EXPECT_EQ(places(store, workspace, tables, 1000),
                  std::vector<std::string>{"part/" + thing.text() + "/worth"});
        storage::run(*db, "DELETE FROM part WHERE id = $1", thing);
        EXPECT_EQ(places(store, workspace, tables, 1000),
                  std::vector<std::string>{"part/" + thing.text()});
    });
}

TEST(Fold, AReportSaysWhatTheFactsMakeOfAMember) {
    test::for_each_database(test_things::migrations(), [](storage::Store& store) {
        const auto workspace = fresh_id<WorkspaceId>();
        {
            Ledger ledger(store);
            const auto thing = made(ledger, workspace);
            worth_now(ledger, workspace, thing, 7);
        }
        store.writing_connection()->script("UPDATE thing SET worth = 8");
        Report report;
        verify(*store.reader(), workspace, constitution(), report);
        ASSERT_EQ(report.count(), 1);
        EXPECT_EQ(report.kept()[0].seen, "is 8, but the facts make it 7");
    });
}

}  // namespace
}  // namespace akad::ledger
