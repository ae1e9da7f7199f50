// A house of deals whose facts insight has followed, for its tests.
#pragma once

#include <string>

#include "deals/testing_house.hpp"
#include "insight/follow.hpp"
#include "insight/insight.hpp"

namespace akad::insight::testing {

struct FollowedHouse : deals::testing::DealHouse {
    using DealHouse::DealHouse;

    /// Follows to the end of the log, so many facts at once.
    void follow(int facts_at_once = 100) {
        const WorkspaceId workspace = owner.workspace;
        for (bool more = true; more;) {
            EXPECT_TRUE(act(owner, [&](ledger::Writing& writing) -> Result<bool> {
                            const auto facts = ledger::facts_after(
                                writing.db, workspace, followed_to(writing.db, workspace),
                                facts_at_once);
                            follow_facts(writing.db, workspace, facts);
                            more = !facts.empty();
                            return true;
                        }).ok());
        }
    }
    void follow_anew(int facts_at_once) {
        EXPECT_TRUE(act(owner, [&](ledger::Writing& writing) -> Result<bool> {
                        forget(writing.db, owner.workspace);
                        return true;
                    }).ok());
        follow(facts_at_once);
    }
    std::string broken_insight() {
        ledger::Report report;
        for (const auto& law : laws()) law.check(*store.reader(), owner.workspace, report);
        std::string text;
        for (const auto& each : report.kept())
            text += each.law + " | " + each.place + " | " + each.seen + "\n";
        return text;
    }

    bool erased_by_hand = false;  ///< then verify would rightly find the payloads missing
};

inline void in_each_house(const std::function<void(FollowedHouse&)>& body) {
    auto steps = deals::testing::steps();
    const auto own = insight::migrations();
    steps.insert(steps.end(), own.begin(), own.end());
    test::for_each_database(steps, [&](storage::Store& store) {
        FollowedHouse house(store);
        body(house);
        house.follow();
        if (!house.erased_by_hand) {
            EXPECT_EQ(house.broken_laws(), "");
        }
        EXPECT_EQ(house.broken_insight(), "");
        house.ledger.stop();
    });
}

}  // namespace akad::insight::testing
