#include "ledger/ledger.hpp"

#include <gtest/gtest.h>

#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "ledger/things_for_test.hpp"

namespace akad::ledger {
namespace {

using namespace test_things;

void on_each_database(const std::function<void(storage::Store&)>& body) {
    test::for_each_database(test_things::migrations(), body);
}

std::int64_t count(storage::Store& store, const std::string& table) {
    return *storage::one<std::int64_t>(*store.reader(),
                                       "SELECT CAST(count(*) AS BIGINT) FROM " + table);
}

std::vector<Broken> broken_in(storage::Store& store, WorkspaceId workspace) {
    Report report;
    verify(*store.reader(), workspace, constitution(), report);
    return report.kept();
}

/// Keeps the writer busy until released, so that what is submitted meanwhile is one batch.
class Held {
public:
    Held(Ledger& ledger, WorkspaceId workspace) {
        const bool queued = ledger.submit(command(workspace,
                                                  [this](Writing&) -> Result<std::string> {
                                                      if (!std::exchange(started_, true))
                                                          began_.set_value();
                                                      gate_.get_future().wait();
                                                      return std::string("held");
                                                  }),
                                          [](Result<Kept>) {});
        EXPECT_TRUE(queued);
        began_.get_future().wait();
    }
    void release() { gate_.set_value(); }

private:
    bool started_ = false;
    std::promise<void> began_;
    std::promise<void> gate_;
};

TEST(Ledger, ACommandLeavesItsRowAndItsFactTogether) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        const auto kept = ledger.submit_and_wait(
            command(workspace, [](Writing& writing) { return make_thing(writing, "Siti"); }));
        ASSERT_TRUE(kept.ok());
        EXPECT_EQ(kept->sequence, 1);
        EXPECT_FALSE(kept->repeated);
        EXPECT_EQ(count(store, "thing"), 1);
        const auto facts = facts_after(*store.reader(), workspace, 0, 10);
        ASSERT_EQ(facts.size(), 1U);
        EXPECT_EQ(facts[0].subject, kept->subject);
        EXPECT_EQ(facts[0].topic, kept->subject);
        EXPECT_EQ(facts[0].kind, "thing.made");
        EXPECT_EQ(facts[0].author, somebody(workspace).person);
        EXPECT_EQ(facts[0].proof, Proof::session);
        EXPECT_EQ(facts[0].recorded_at, facts[0].occurred_at);
        EXPECT_EQ(facts[0].erasable, R"({"changes":{"name":[null,"Siti"]}})");
        EXPECT_EQ(facts[0].salt.size(), 16U);
        EXPECT_EQ(head_of(*store.reader(), workspace).size, 1);
    });
}

TEST(Ledger, ARefusedCommandLeavesNeitherRowNorFact) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        const auto refused =
            ledger.submit_and_wait(command(workspace, [](Writing& writing) -> Result<std::string> {
                TRY(make_thing(writing, "Siti"));
                return Error{ErrorKind::conflict, "not_today", "Come back tomorrow."};
            }));
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "not_today");
        EXPECT_EQ(count(store, "thing"), 0);
        EXPECT_EQ(count(store, "fact"), 0);
        EXPECT_EQ(head_of(*store.reader(), workspace).size, 0);
    });
}

TEST(Ledger, EachFactPointsAtItsSubjectsFactBefore) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        const auto elsewhere = fresh_id<WorkspaceId>();
        const auto first = made(ledger, workspace);
        made(ledger, elsewhere);
        const auto second = made(ledger, workspace);
        worth_now(ledger, workspace, first, 5);
        worth_now(ledger, workspace, second, 6);
        worth_now(ledger, workspace, first, 7);
        std::vector<std::int64_t> previous;
        for (const auto& fact : facts_after(*store.reader(), workspace, 0, 10))
            previous.push_back(fact.previous);
        EXPECT_EQ(previous, (std::vector<std::int64_t>{0, 0, 1, 2, 3}));
        EXPECT_EQ(head_of(*store.reader(), elsewhere).size, 1);
        EXPECT_EQ(broken_in(store, workspace).size(), 0U);
    });
}

TEST(Ledger, ATimeLineShowsTheFactsOfItsTopicNewestFirst) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        const auto deal = made(ledger, workspace);
        made(ledger, workspace);
        keep(ledger, workspace, [deal](Writing& writing) -> Result<std::string> {
            Draft draft{"note.made"};
            draft.subject = "note_1";
            draft.topic = deal.text();
            draft.occurred_at = {77};
            draft.audience = Audience::shared;
            writing.record(draft);
            return deal.text();
        });
        const auto reader = store.reader();
        const auto all = facts_about(*reader, workspace, deal.text(), 1000, 10);
        ASSERT_EQ(all.size(), 2U);
        EXPECT_EQ(all[0].sequence, 3);
        EXPECT_EQ(all[0].occurred_at, Instant{77});
        EXPECT_EQ(all[0].audience, Audience::shared);
        EXPECT_EQ(all[0].erasable, std::nullopt);
        EXPECT_EQ(all[1].sequence, 1);
        EXPECT_EQ(facts_about(*reader, workspace, deal.text(), 3, 10).size(), 1U);
        EXPECT_EQ(facts_about(*reader, workspace, deal.text(), 1000, 1).size(), 1U);
        EXPECT_EQ(facts_after(*reader, workspace, 1, 10).size(), 2U);
    });
}

TEST(Ledger, ARepeatedCommandIsAnsweredFromItsRecord) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        auto once = command(workspace, [](Writing& writing) { return make_thing(writing, "x"); });
        once.idempotency = {"key-1", sha256({"body"})};
        const auto first = ledger.submit_and_wait(once);
        once.seed = fresh_seed();
        const auto again = ledger.submit_and_wait(once);
        ASSERT_TRUE(first.ok());
        ASSERT_TRUE(again.ok());
        EXPECT_FALSE(first->repeated);
        EXPECT_TRUE(again->repeated);
        EXPECT_EQ(again->subject, first->subject);
        EXPECT_EQ(again->sequence, first->sequence);
        EXPECT_EQ(count(store, "thing"), 1);
    });
}

TEST(Ledger, AKeyReusedForAnotherBodyIsRefused) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        auto one = command(workspace, [](Writing& writing) { return make_thing(writing, "x"); });
        one.idempotency = {"key-1", sha256({"body"})};
        ASSERT_TRUE(ledger.submit_and_wait(one).ok());
        one.idempotency.body_digest = sha256({"another body"});
        const auto refused = ledger.submit_and_wait(one);
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "idempotency_key_reused");
        // The key belongs to its author: somebody else may use the same.
        one.caller.person = fresh_id<PersonId>();
        one.seed = fresh_seed();
        EXPECT_TRUE(ledger.submit_and_wait(one).ok());
    });
}

TEST(Ledger, AnAnswerIsKeptForADayAndThenForgotten) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        auto one = command(workspace, [](Writing& writing) { return make_thing(writing, "x"); });
        for (const char* key : {"key-1", "key-2"}) {
            one.idempotency = {key, sha256({"body"})};
            ASSERT_TRUE(ledger.submit_and_wait(one).ok());
            one.seed = fresh_seed();
        }
        one.now.us += us_per_day + 1;
        const auto anew = ledger.submit_and_wait(one);
        ASSERT_TRUE(anew.ok());
        EXPECT_FALSE(anew->repeated);
        EXPECT_EQ(count(store, "thing"), 3);
        // Key 2 was answered anew; key 1 is older than a day and gone.
        EXPECT_EQ(count(store, "idempotency"), 1);
    });
}

TEST(Ledger, ARefusedCommandIsNotRemembered) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        auto one = command(fresh_id<WorkspaceId>(), [](Writing&) -> Result<std::string> {
            return Error{ErrorKind::conflict, "not_today", "Come back tomorrow."};
        });
        one.idempotency = {"key-1", sha256({"body"})};
        ASSERT_FALSE(ledger.submit_and_wait(one).ok());
        one.decide = [](Writing& writing) { return make_thing(writing, "x"); };
        const auto later = ledger.submit_and_wait(one);
        ASSERT_TRUE(later.ok());
        EXPECT_FALSE(later->repeated);
    });
}

TEST(Ledger, AFactThatIsNoFactIsRefusedAndNothingIsKept) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const struct {
            Draft draft;
            const char* code;
        } cases[] = {
            {{.kind = "", .subject = "x_1"}, "fact_malformed"},
            {{.kind = "a b", .subject = "x_1"}, "fact_malformed"},
            {{.kind = "a", .subject = ""}, "fact_malformed"},
            {{.kind = "a", .subject = "x\n1"}, "fact_malformed"},
            {{.kind = "a", .subject = "x_1", .topic = "合同"}, "fact_malformed"},
            {{.kind = "a", .version = 0, .subject = "x_1"}, "fact_malformed"},
            {{.kind = "a", .subject = "x_1", .kept = std::string(2 << 20, ' ')}, "fact_too_large"},
        };
        const auto workspace = fresh_id<WorkspaceId>();
        for (const auto& [draft, code] : cases) {
            const auto refused = ledger.submit_and_wait(
                command(workspace, [&](Writing& writing) -> Result<std::string> {
                    TRY(make_thing(writing, "x"));
                    writing.record(draft);
                    return std::string("x");
                }));
            ASSERT_FALSE(refused.ok());
            EXPECT_EQ(refused.error().code, code);
        }
        EXPECT_EQ(count(store, "thing"), 0);
        EXPECT_EQ(count(store, "fact"), 0);
    });
}

TEST(Ledger, OneCommandThatFailsDoesNotDisturbItsBatch) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        const auto taken = made(ledger, workspace);
        Held held(ledger, workspace);
        std::vector<std::future<Result<Kept>>> answers;
        for (int i = 0; i < 20; ++i) {
            const auto answer = std::make_shared<std::promise<Result<Kept>>>();
            answers.push_back(answer->get_future());
            EXPECT_TRUE(ledger.submit(
                command(workspace,
                        [i, taken](Writing& writing) -> Result<std::string> {
                            const auto made_now = make_thing(writing, "x");
                            Thing twin;
                            twin.workspace = writing.caller.workspace;
                            twin.id = taken;
                            if (i % 3 == 0) storage::insert(writing.db, "thing", twin);
                            return made_now;
                        }),
                [answer](Result<Kept> result) { answer->set_value(std::move(result)); }));
        }
        held.release();
        std::int64_t last = 1;
        for (int i = 0; i < 20; ++i) {
            const auto result = answers[static_cast<std::size_t>(i)].get();
            EXPECT_EQ(result.ok(), i % 3 != 0) << i;
            if (result.ok()) {
                EXPECT_EQ(result->sequence, ++last);
            }
        }
        EXPECT_EQ(count(store, "thing"), last);
        EXPECT_EQ(broken_in(store, workspace).size(), 0U);
    });
}

TEST(Ledger, ManyCallersLeaveOneChain) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        const auto shared = made(ledger, workspace);
        std::vector<std::thread> callers;
        for (int caller = 0; caller < 8; ++caller)
            callers.emplace_back([&] {
                for (int i = 0; i < 25; ++i) {
                    made(ledger, workspace, "Siti");
                    keep(ledger, workspace, [&](Writing& writing) {
                        return change_thing(writing, shared, [](Thing& thing) { ++thing.worth; });
                    });
                }
            });
        for (auto& caller : callers) caller.join();
        EXPECT_EQ(head_of(*store.reader(), workspace).size, 401);
        EXPECT_EQ(load_thing(*store.reader(), workspace, shared).worth, 200);
        EXPECT_EQ(broken_in(store, workspace).size(), 0U);
    });
}

TEST(Ledger, ListenersHearOfEveryFactOnceAfterItsCommit) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store);
        const auto workspace = fresh_id<WorkspaceId>();
        std::mutex mutex;
        std::vector<Heard> heard;
        ledger.listen([&](const std::vector<Heard>& facts) {
            const std::lock_guard lock(mutex);
            for (const auto& fact : facts) {
                EXPECT_GE(head_of(*store.reader(), fact.workspace).size, fact.sequence);
                heard.push_back(fact);
            }
        });
        const auto id = made(ledger, workspace);
        worth_now(ledger, workspace, id, 5);
        ledger.stop();
        ASSERT_EQ(heard.size(), 2U);
        EXPECT_EQ(heard[0].sequence, 1);
        EXPECT_EQ(heard[1].sequence, 2);
        EXPECT_EQ(heard[1].kind, "thing.changed");
        EXPECT_EQ(heard[1].revision, 2);
        EXPECT_EQ(heard[1].topic, id.text());
    });
}

TEST(Ledger, AFullQueueSaysSoAtOnce) {
    on_each_database([](storage::Store& store) {
        Ledger ledger(store, {.queue = 2, .batch = 1});
        const auto workspace = fresh_id<WorkspaceId>();
        Held held(ledger, workspace);
        const auto make = [](Writing& writing) { return make_thing(writing, "x"); };
        EXPECT_TRUE(ledger.submit(command(workspace, make), [](Result<Kept>) {}));
        EXPECT_TRUE(ledger.submit(command(workspace, make), [](Result<Kept>) {}));
        EXPECT_EQ(ledger.waiting(), 2U);
        EXPECT_FALSE(ledger.submit(command(workspace, make), [](Result<Kept>) {}));
        const auto refused = ledger.submit_and_wait(command(workspace, make));
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "queue_full");
        EXPECT_EQ(refused.error().retry_after_s, 1);
        held.release();
        ledger.stop();
        EXPECT_EQ(count(store, "thing"), 2);
    });
}

}  // namespace
}  // namespace akad::ledger
