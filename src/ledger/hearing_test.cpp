#include "ledger/hearing.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "ledger/things_for_test.hpp"

namespace akad::ledger {
namespace {

using namespace test_things;
using Spans = std::vector<Span>;

TEST(Span, ItIsReadBackFromARing) {
    const Span span{fresh_id<WorkspaceId>(), 12, 14};
    EXPECT_EQ(Span::parse(span.text()), span);
    const std::string workspace = span.workspace.text();
    for (const std::string& text :
         {std::string(), std::string("x"), workspace, workspace + " 1", workspace + " 0 4",
          workspace + " 5 4", workspace + " 1 x", workspace + " 1 2 3", std::string(" 1 2"),
          std::string("deal_01jd8x7k2m9qrstvwxyz 1 2")})
        EXPECT_EQ(Span::parse(text), std::nullopt) << text;
}

TEST(Told, NoFactIsFreshTwice) {
    const auto here = fresh_id<WorkspaceId>();
    Told told;
    const auto claim = [&](std::int64_t first, std::int64_t last) {
        auto fresh = told.fresh_in({here, first, last});
        told.note({here, first, last});
        return fresh;
    };
    EXPECT_EQ(claim(10, 12), (Spans{{here, 10, 12}}));
    EXPECT_EQ(claim(10, 12), Spans{});
    EXPECT_EQ(claim(11, 11), Spans{});
    EXPECT_EQ(claim(12, 14), (Spans{{here, 13, 14}}));
    EXPECT_EQ(claim(20, 21), (Spans{{here, 20, 21}}));
    EXPECT_EQ(claim(8, 25), (Spans{{here, 8, 9}, {here, 15, 19}, {here, 22, 25}}));
    EXPECT_EQ(claim(8, 25), Spans{});
    const auto elsewhere = fresh_id<WorkspaceId>();
    EXPECT_EQ(told.fresh_in({elsewhere, 10, 12}), (Spans{{elsewhere, 10, 12}}));
}

TEST(Told, ItKnowsWhereItsFirstGapBegins) {
    const auto here = fresh_id<WorkspaceId>();
    Told told;
    told.note({here, 3, 5});
    told.note({here, 9, 9});
    ASSERT_EQ(told.gapless().size(), 1U);
    EXPECT_EQ(told.gapless()[0].second, 5);
    told.note({here, 6, 8});
    EXPECT_EQ(told.gapless()[0].second, 9);
}

/// What one node's listeners heard.
class Ear {
public:
    explicit Ear(Ledger& ledger) {
        ledger.listen([this](const std::vector<Heard>& facts) {
            const std::lock_guard lock(mutex_);
            for (const auto& fact : facts) {
                ++times_[{fact.workspace, fact.sequence}];
                revisions_[fact.subject] = fact.revision;
            }
            came_.notify_all();
        });
    }
    /// True once so many facts of the workspace were heard; gives up after `patience`.
    bool heard(WorkspaceId workspace, std::ptrdiff_t facts,
               std::chrono::milliseconds patience = std::chrono::seconds(30)) {
        std::unique_lock lock(mutex_);
        return came_.wait_for(lock, patience, [&] {
            return std::ranges::count(times_, workspace,
                                      [](const auto& each) { return each.first.first; }) >= facts;
        });
    }
    bool nothing_twice() {
        const std::lock_guard lock(mutex_);
        return std::ranges::all_of(times_, [](const auto& each) { return each.second == 1; });
    }
    std::int64_t revision_of(const std::string& subject) {
        const std::lock_guard lock(mutex_);
        return revisions_[subject];
    }

private:
    std::mutex mutex_;
    std::condition_variable came_;
    std::map<std::pair<WorkspaceId, std::int64_t>, int> times_;
    std::map<std::string, std::int64_t> revisions_;
};

/// A node connects for listening in its own time; waits until `ear` hears what `node` writes.
void begin_to_listen(Ledger& node, Ear& ear) {
    for (int attempt = 0; attempt < 600; ++attempt) {
        const auto workspace = fresh_id<WorkspaceId>();
        made(node, workspace);
        if (ear.heard(workspace, 1, std::chrono::milliseconds(50))) return;
    }
    ADD_FAILURE() << "this node never listened";
}

TEST(Hearing, TwoNodesKeepOneChainAndEachHearsOfEveryFactOnce) {
    if (!test::has_postgresql()) GTEST_SKIP() << "AKAD_TEST_POSTGRES names no server";
    const auto fresh =
        test::fresh_database(storage::Dialect::postgresql, test_things::migrations());
    auto second_store = storage::Store::open(fresh->location());
    ASSERT_TRUE(second_store.ok());
    Ledger first(fresh->store());
    Ledger second(**second_store);
    Ear first_ear(first);
    Ear second_ear(second);
    begin_to_listen(first, second_ear);
    begin_to_listen(second, first_ear);
    const auto workspace = fresh_id<WorkspaceId>();
    const auto elsewhere = fresh_id<WorkspaceId>();
    const auto shared = made(first, workspace);
    made(second, workspace);
    made(first, elsewhere);
    made(second, elsewhere);
    std::vector<std::thread> callers;
    for (Ledger* node : {&first, &second})
        for (int caller = 0; caller < 3; ++caller)
            callers.emplace_back([&, node] {
                for (int i = 0; i < 10; ++i) {
                    made(*node, elsewhere);
                    keep(*node, workspace, [&](Writing& writing) {
                        return change_thing(writing, shared, [](Thing& thing) { ++thing.worth; });
                    });
                }
            });
    for (auto& caller : callers) caller.join();
    for (Ear* ear : {&first_ear, &second_ear})
        for (const auto each : {workspace, elsewhere}) EXPECT_TRUE(ear->heard(each, 62));
    first.stop();
    second.stop();
    EXPECT_TRUE(first_ear.nothing_twice());
    EXPECT_TRUE(second_ear.nothing_twice());
    EXPECT_EQ(first_ear.revision_of(shared.text()), 61);
    EXPECT_EQ(second_ear.revision_of(shared.text()), 61);
    for (const auto each : {workspace, elsewhere}) {
        Report report;
        verify(*fresh->store().reader(), each, constitution(), report);
        EXPECT_TRUE(report.ok());
        EXPECT_EQ(head_of(*fresh->store().reader(), each).size, 62);
    }
}

}  // namespace
}  // namespace akad::ledger
