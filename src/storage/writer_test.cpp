#include "storage/writer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>
#include <latch>

#include "storage/query.hpp"
#include "storage/store.hpp"
#include "support/database.hpp"
#include "support/faulty_store.hpp"
#include "support/writer_key.hpp"

using namespace akad;
using namespace akad::storage;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::vector<Migration> steps{{"storage_test", 1,
                                    "CREATE TABLE note (workspace TEXT NOT NULL, id TEXT NOT NULL,"
                                    " PRIMARY KEY (workspace, id));"}};

/// Tells what the writer asked of the ledger, in order.
class WatchedSeal final : public Seal {
public:
    void begin(Connection&, std::span<const WorkspaceId> workspaces) override {
        told += "begin" + std::to_string(workspaces.size()) + " ";
    }
    Result<void> keep(Connection&) override {
        told += "keep ";
        return kept;
    }
    void discard() override { told += "discard "; }
    void seal(Connection&) override { told += "seal "; }
    void committed() override { told += "committed "; }

    std::string told;
    Result<void> kept{};
};

/// A writer whose first work waits until all of a batch is queued.
class Desk {
public:
    explicit Desk(Store& store, WriterLimits limits = {})
        : writer(store, seal, test::WriterKey::make(), limits) {}

    /// Queues the works as one batch and gives what became of each: "" or the code.
    std::vector<std::string> batch(std::vector<std::function<Result<void>(Connection&)>> works) {
        std::promise<void> all_queued;
        std::latch begun(1);
        hold(all_queued, begun);
        begun.wait();
        std::vector<std::string> codes(works.size());
        std::latch left(static_cast<std::ptrdiff_t>(works.size()));
        for (std::size_t i = 0; i < works.size(); ++i)
            EXPECT_TRUE(writer.submit({{}, works[i], [&, i](Result<void> result) {
                                           codes[i] = result.ok() ? "" : result.error().code;
                                           left.count_down();
                                       }}));
        all_queued.set_value();
        left.wait();
        return codes;
    }

    WatchedSeal seal;
    Writer writer;

private:
    /// Keeps the writer's thread busy in `done`, so that what comes next is one batch.
    void hold(std::promise<void>& until, std::latch& begun) {
        auto released = until.get_future().share();
        EXPECT_TRUE(writer.submit({{},
                                   [](Connection&) -> Result<void> { return {}; },
                                   [this, released, &begun](Result<void>) {
                                       begun.count_down();
                                       released.wait();
                                       seal.told.clear();
                                   }}));
    }
};

auto write_note(std::string id) {
    return [id](Connection& db) -> Result<void> {
        post(db, "INSERT INTO note (workspace, id) VALUES ('w', $1)", id);
        return {};
    };
}

auto write_note_and_refuse(std::string id) {
    return [id](Connection& db) -> Result<void> {
        post(db, "INSERT INTO note (workspace, id) VALUES ('w', $1)", id);
        return Error{ErrorKind::conflict, "not_today", ""};
    };
}

std::vector<std::string> notes(Store& store) {
    return all<std::string>(*store.reader(), "SELECT id FROM note ORDER BY id");
}

void on_both(const std::function<void(Store&)>& body) {
    test::for_each_database(steps, body);
}

}  // namespace

TEST(Writer, CommitsABatchOnceAndTellsEverybody) {
    on_both([](Store& store) {
        Desk desk(store);
        EXPECT_THAT(desk.batch({write_note("a"), write_note("b")}), ElementsAre("", ""));
        EXPECT_THAT(notes(store), ElementsAre("a", "b"));
        EXPECT_EQ(desk.seal.told, "begin1 keep keep seal committed ");
    });
}

TEST(Writer, LeavesNothingBehindOfRefusedWork) {
    on_both([](Store& store) {
        Desk desk(store);
        EXPECT_THAT(desk.batch({write_note("a"), write_note_and_refuse("b"), write_note("c")}),
                    ElementsAre("", "not_today", ""));
        EXPECT_THAT(notes(store), ElementsAre("a", "c"));
        EXPECT_EQ(desk.seal.told, "begin1 keep discard keep seal committed ");
    });
}

TEST(Writer, DiscardsOnlyTheWorkThatBrokeAConstraint) {
    on_both([](Store& store) {
        Desk desk(store);
        EXPECT_THAT(desk.batch({write_note("a"), write_note("a"), write_note("b")}),
                    ElementsAre("", "storage_conflict", ""));
        EXPECT_THAT(notes(store), ElementsAre("a", "b"));
    });
}

TEST(Writer, DiscardsAWorkThatChangedAnotherNumberOfRowsThanItExpected) {
    on_both([](Store& store) {
        Desk desk(store);
        const auto update_nothing = [](Connection& db) -> Result<void> {
            post(db, "UPDATE note SET id = 'x' WHERE id = 'none'");
            post(db, "INSERT INTO note (workspace, id) VALUES ('w', 'half')");
            return {};
        };
        EXPECT_THAT(desk.batch({update_nothing, write_note("b")}),
                    ElementsAre("storage_conflict", ""));
        EXPECT_THAT(notes(store), ElementsAre("b"));
    });
}

TEST(Writer, DiscardsAWorkWithWrongSqlAndTellsTheOperator) {
    on_both([](Store& store) {
        std::string told;
        Desk desk(store, {.complain = [&](std::string_view what) { told = what; }});
        const auto wrong = [](Connection& db) -> Result<void> {
            run(db, "INSERT INTO nowhere (id) VALUES (1)");
            return {};
        };
        EXPECT_THAT(desk.batch({wrong, write_note("b")}), ElementsAre("storage_broken", ""));
        EXPECT_THAT(notes(store), ElementsAre("b"));
        EXPECT_THAT(told, testing::HasSubstr("nowhere"));
    });
}

TEST(Writer, DiscardsAWorkThatThrowsAndHidesTheReasonFromTheCaller) {
    on_both([](Store& store) {
        Desk desk(store);
        const auto throwing = [](Connection& db) -> Result<void> {
            run(db, "INSERT INTO note (workspace, id) VALUES ('w', 'half')");
            throw std::logic_error("a broken law");
        };
        EXPECT_THAT(desk.batch({throwing, write_note("b")}), ElementsAre("action_failed", ""));
        EXPECT_THAT(notes(store), ElementsAre("b"));
    });
}

TEST(Writer, KeepsNothingOfWorkTheLedgerRefuses) {
    on_both([](Store& store) {
        Desk desk(store);
        desk.seal.kept = Error{ErrorKind::internal, "no_fact", ""};
        EXPECT_THAT(desk.batch({write_note("a")}), ElementsAre("no_fact"));
        EXPECT_THAT(notes(store), IsEmpty());
    });
}

TEST(Writer, LocksEachWorkspaceOfABatchOnceAndInOrder) {
    on_both([](Store& store) {
        struct Heads final : Seal {
            void begin(Connection&, std::span<const WorkspaceId> workspaces) override {
                seen.assign(workspaces.begin(), workspaces.end());
            }
            Result<void> keep(Connection&) override { return {}; }
            void discard() override {}
            void seal(Connection&) override {}
            void committed() override {}
            std::vector<WorkspaceId> seen;
        } heads;
        const auto first = *WorkspaceId::parse("ws_00000000000000000001");
        const auto second = *WorkspaceId::parse("ws_00000000000000000002");
        std::promise<void> go;
        const auto released = go.get_future().share();
        {
            Writer writer(store, heads, test::WriterKey::make());
            const auto nothing = [](Connection&) -> Result<void> { return {}; };
            EXPECT_TRUE(writer.submit({first, nothing, [&](Result<void>) { released.wait(); }}));
            while (writer.waiting() > 0) std::this_thread::yield();
            for (const WorkspaceId each : {second, first, second})
                EXPECT_TRUE(writer.submit({each, nothing, [](Result<void>) {}}));
            go.set_value();
        }
        EXPECT_THAT(heads.seen, ElementsAre(first, second));
    });
}

TEST(Writer, ReplaysABatchOnAFreshConnectionWhenTheCommitFails) {
    on_both([](Store& real) {
        int commits = 0;
        int connections = 0;
        test::FaultyStore store(real, {.before =
                                           [&](std::string_view sql) {
                                               if (sql == "COMMIT" && ++commits == 2)
                                                   throw Failure(Failure::Kind::unavailable,
                                                                 "busy");
                                           },
                                       .connecting = [&] { ++connections; }});
        Desk desk(store);
        EXPECT_THAT(desk.batch({write_note("a"), write_note_and_refuse("b"), write_note("c")}),
                    ElementsAre("", "not_today", ""));
        EXPECT_THAT(notes(real), ElementsAre("a", "c"));
        EXPECT_EQ(connections, 2);
        EXPECT_EQ(desk.seal.told,
                  "begin1 keep discard keep seal begin1 keep discard keep seal committed ");
    });
}

TEST(Writer, ReplaysABatchWhoseConnectionWasLostBeforeTheCommit) {
    on_both([](Store& real) {
        int begun = 0;
        test::FaultyStore store(real, {.before = [&](std::string_view sql) {
                                    if (sql.contains("INSERT") && ++begun == 2)
                                        throw ConnectionLost("gone");
                                }});
        Desk desk(store);
        EXPECT_THAT(desk.batch({write_note("a"), write_note("b")}), ElementsAre("", ""));
        EXPECT_THAT(notes(real), ElementsAre("a", "b"));
    });
}

TEST(Writer, SaysTheDatabaseIsUnavailableWhenTheReplayFailsToo) {
    on_both([](Store& real) {
        bool down = false;
        test::FaultyStore store(real, {.before = [&](std::string_view sql) {
                                    if (down && sql.contains("BEGIN"))
                                        throw Failure(Failure::Kind::unavailable, "down");
                                }});
        Desk desk(store);
        EXPECT_THAT(desk.batch({write_note("a")}), ElementsAre(""));
        down = true;
        // The first work of the desk is answered with the failure as well, and holds the batch.
        EXPECT_THAT(desk.batch({write_note("b"), write_note("c")}),
                    ElementsAre("storage_unavailable", "storage_unavailable"));
        down = false;
        EXPECT_THAT(desk.batch({write_note("d")}), ElementsAre(""));
        EXPECT_THAT(notes(real), ElementsAre("a", "d"));
    });
}

TEST(Writer, DoesNotReplayACommitWhoseAnswerWasLost) {
    on_both([](Store& real) {
        int commits = 0;
        test::FaultyStore store(real, {.after = [&](std::string_view sql) {
                                    if (sql == "COMMIT" && ++commits == 2)
                                        throw ConnectionLost("gone");
                                }});
        Desk desk(store);
        EXPECT_THAT(desk.batch({write_note("a"), write_note_and_refuse("b")}),
                    ElementsAre("outcome_unknown", "outcome_unknown"));
        EXPECT_THAT(notes(real), ElementsAre("a"));
        EXPECT_EQ(desk.seal.told, "begin1 keep discard seal ");
        EXPECT_THAT(desk.batch({write_note("c")}), ElementsAre(""));
    });
}

TEST(Writer, IsInDoubtWhenNeitherTheCommitNorItsReplayCouldBeWritten) {
    const auto fresh = test::fresh_database(Dialect::sqlite, steps);
    int commits = 0;
    test::FaultyStore store(fresh->store(), {.before = [&](std::string_view sql) {
                                if (sql == "COMMIT" && ++commits > 1)
                                    throw Failure(Failure::Kind::broken, "disk I/O error");
                            }});
    Desk desk(store);
    EXPECT_THAT(desk.batch({write_note("a")}), ElementsAre("outcome_unknown"));
}

TEST(Writer, TakesNoMoreThanItsQueueHolds) {
    on_both([](Store& store) {
        std::promise<void> go;
        const auto released = go.get_future().share();
        Desk desk(store, {.queue = 2, .batch = 1});
        const auto nothing = [](Connection&) -> Result<void> { return {}; };
        const auto queue = [&] {
            return desk.writer.submit({{}, nothing, [released](Result<void>) { released.wait(); }});
        };
        EXPECT_TRUE(queue());
        while (desk.writer.waiting() > 0) std::this_thread::yield();
        EXPECT_TRUE(queue());
        EXPECT_TRUE(queue());
        EXPECT_FALSE(queue());
        EXPECT_EQ(desk.writer.waiting(), 2u);
        go.set_value();
    });
}

TEST(Writer, FinishesWhatItAcceptedWhenStopped) {
    on_both([](Store& store) {
        int done = 0;
        Desk desk(store, {.batch = 3});
        for (int i = 10; i < 20; ++i)
            EXPECT_TRUE(desk.writer.submit({{},
                                            write_note(std::to_string(i)),
                                            [&](Result<void> result) { done += result.ok(); }}));
        desk.writer.stop();
        EXPECT_EQ(done, 10);
        EXPECT_EQ(notes(store).size(), 10u);
        EXPECT_FALSE(desk.writer.submit({{}, write_note("late"), [](Result<void>) {}}));
    });
}
