#include <gtest/gtest.h>

#include <future>

#include "ledger/things_for_test.hpp"

namespace akad::ledger {
namespace {

using namespace test_things;

struct House {
    explicit House(storage::Store& store_in) : store(store_in), ledger(store_in) {
        made(ledger, sample, "Sample");
        made(ledger, real, "Real");
    }

    Result<Head> forget() {
        return ledger.forget_workspace(sample, [](storage::Connection&) { return Result<void>(); });
    }
    [[nodiscard]] std::int64_t rows(const std::string& table, WorkspaceId workspace) const {
        return *storage::one<std::int64_t>(
            *store.reader(),
            "SELECT CAST(count(*) AS BIGINT) FROM " + table + " WHERE workspace = $1", workspace);
    }
    std::string code_of_another_thing() {
        const auto late = ledger.submit_and_wait(
            command(sample, [](Writing& writing) { return make_thing(writing, "Late"); }));
        return late.ok() ? "" : late.error().code;
    }

    storage::Store& store;
    Ledger ledger;
    WorkspaceId sample = fresh_id<WorkspaceId>();
    WorkspaceId real = fresh_id<WorkspaceId>();
};

void in_each_house(const std::function<void(House&)>& body) {
    test::for_each_database(test_things::migrations(), [&](storage::Store& store) {
        House house(store);
        body(house);
        house.ledger.stop();
    });
}

TEST(ForgettingAWorkspace, TakesRowsFactsAndHeadAndLeavesTheOthers) {
    in_each_house([](House& house) {
        const auto head = house.forget();
        ASSERT_TRUE(head.ok());
        EXPECT_EQ(head->size, 1);
        for (const char* table : {"thing", "fact", "ledger_head"}) {
            EXPECT_EQ(house.rows(table, house.sample), 0) << table;
            EXPECT_EQ(house.rows(table, house.real), 1) << table;
        }
        made(house.ledger, house.real, "Another");
        Report report;
        verify(*house.store.reader(), house.real, constitution(), report);
        EXPECT_TRUE(report.ok());
    });
}

TEST(ForgettingAWorkspace, RefusesWhatComesLaterSoThatNoRowIsLeftBehind) {
    in_each_house([](House& house) {
        ASSERT_TRUE(house.forget().ok());
        EXPECT_EQ(house.code_of_another_thing(), "workspace_gone");
        EXPECT_EQ(house.forget().error().code, "workspace_gone");
        EXPECT_EQ(house.rows("ledger_head", house.sample), 0);
    });
}

TEST(ForgettingAWorkspace, HappensWhollyAmongOtherCommandsOfOneBatch) {
    in_each_house([](House& house) {
        std::vector<std::string> heard;
        std::promise<void> began;
        std::promise<void> gate;
        bool started = false;
        const auto hold = [&](Writing&) -> Result<std::string> {
            if (!std::exchange(started, true)) began.set_value();
            gate.get_future().wait();
            return std::string("held");
        };
        ASSERT_TRUE(house.ledger.submit(command(house.real, hold), [](Result<Kept>) {}));
        began.get_future().wait();
        const auto later = [&](const std::string& name) {
            return house.ledger.submit(
                command(house.sample,
                        [name](Writing& writing) { return make_thing(writing, name); }),
                [&heard](Result<Kept> kept) {
                    heard.push_back(kept.ok() ? "kept" : kept.error().code);
                });
        };
        ASSERT_TRUE(later("Before"));
        auto forgotten = std::async(std::launch::async, [&] { return house.forget(); });
        while (house.ledger.waiting() < 2) std::this_thread::yield();
        ASSERT_TRUE(later("After"));
        gate.set_value();
        ASSERT_TRUE(forgotten.get().ok());
        house.ledger.stop();
        EXPECT_EQ(heard, (std::vector<std::string>{"kept", "workspace_gone"}));
        for (const char* table : {"thing", "fact", "ledger_head"})
            EXPECT_EQ(house.rows(table, house.sample), 0) << table;
    });
}

TEST(ForgettingAWorkspace, DoesNothingWhenTheCheckRefuses) {
    in_each_house([](House& house) {
        const auto kept =
            house.ledger.forget_workspace(house.sample, [](storage::Connection&) -> Result<void> {
                return Error{ErrorKind::conflict, "not_this_one", "Leave it."};
            });
        EXPECT_EQ(kept.error().code, "not_this_one");
        EXPECT_EQ(house.code_of_another_thing(), "");
        EXPECT_EQ(house.rows("thing", house.sample), 2);
    });
}

}  // namespace
}  // namespace akad::ledger
