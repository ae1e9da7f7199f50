#include "ledger/conveyor.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <numeric>
#include <stdexcept>
#include <vector>

namespace akad::ledger {
namespace {

TEST(Conveyor, DoesWhatItIsGivenInOrder) {
    std::vector<int> done;
    Conveyor second;
    for (int i = 0; i < 200; ++i) second.give([&done, i] { done.push_back(i); });
    second.settle();
    std::vector<int> given(200);
    std::iota(given.begin(), given.end(), 0);
    EXPECT_EQ(done, given);
}

TEST(Conveyor, AGiverThatIsAheadDoesSomethingElseMeanwhile) {
    std::promise<void> go_on;
    int pieces = 0;
    Conveyor second([&] {
        if (++pieces == 3) go_on.set_value();
        return pieces < 3;
    });
    second.give([held = go_on.get_future().share()] { held.wait(); });
    for (int i = 0; i < 100; ++i) second.give([] {});
    second.settle();
    EXPECT_GE(pieces, 3) << "the first piece ends only when three others were done meanwhile";
}

TEST(Conveyor, WhatAPieceThrowsIsThrownWhereItIsSettledAndNothingBehindItIsBegun) {
    std::atomic<int> done = 0;
    std::promise<void> go_on;
    Conveyor second;
    second.give([held = go_on.get_future().share()] {
        held.wait();
        throw std::runtime_error("damaged");
    });
    for (int i = 0; i < 5; ++i) second.give([&done] { ++done; });
    go_on.set_value();
    EXPECT_THROW(second.settle(), std::runtime_error);
    EXPECT_EQ(done, 0);
}

TEST(Conveyor, WhatWasNotBegunIsThrownAwayWithIt) {
    std::atomic<int> done = 0;
    {
        std::promise<void> go_on;
        Conveyor second;
        second.give([held = go_on.get_future().share(), &done] {
            held.wait();
            ++done;
        });
        go_on.set_value();
    }
    EXPECT_LE(done, 1) << "and the one that was under way has ended";
}

}  // namespace
}  // namespace akad::ledger
