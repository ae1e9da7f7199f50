#include "imports/rules/history.hpp"

#include <gtest/gtest.h>

#include <string>

namespace akad::imports {
namespace {

StageEntry at(int stage, std::int64_t second) {
    return {stage, Instant{second}};
}

/// "1@10-20 2@20-" is a stay in stage 1 from 10 to 20, then one in stage 2 until now.
std::string stays(std::vector<StageEntry> entries) {
    std::string out;
    for (const PastVisit& visit : visits_of(std::move(entries))) {
        if (!out.empty()) out += ' ';
        out += std::to_string(visit.stage) + "@" + std::to_string(visit.entered_at.us) + "-";
        if (visit.left_at) out += std::to_string(visit.left_at->us);
    }
    return out;
}

TEST(History, BecomesVisits) {
    struct Case {
        const char* says;
        std::vector<StageEntry> entries;
        const char* stays;
    };
    const Case cases[] = {
        {"nothing", {}, ""},
        {"one entry is a stay until now", {at(1, 10)}, "1@10-"},
        {"a change ends a stay", {at(1, 10), at(2, 20)}, "1@10-20 2@20-"},
        {"a save that changed another field is no change of stage",
         {at(1, 10), at(1, 15), at(1, 18), at(2, 20), at(2, 25)},
         "1@10-20 2@20-"},
        {"rows out of order are sorted",
         {at(3, 30), at(1, 10), at(2, 20)},
         "1@10-20 2@20-30 3@30-"},
        {"a return to a stage is a stay of its own",
         {at(1, 10), at(2, 20), at(1, 30)},
         "1@10-20 2@20-30 1@30-"},
        {"of one instant the last row is where it stayed",
         {at(1, 10), at(2, 20), at(3, 20)},
         "1@10-20 3@20-"},
        {"a stage passed in an instant leaves the stay whole",
         {at(1, 10), at(2, 20), at(1, 20)},
         "1@10-"},
    };
    for (const Case& each : cases) EXPECT_EQ(stays(each.entries), each.stays) << each.says;
}

TEST(History, ObeysWhenASystemSaysThatAStageWasLeft) {
    const auto left = [](int stage, std::int64_t entered, std::int64_t left_at) {
        return StageEntry{stage, Instant{entered}, Instant{left_at}};
    };
    EXPECT_EQ(stays({left(1, 10, 15), at(2, 20)}), "1@10-15 2@20-");
    EXPECT_EQ(stays({left(1, 10, 25), at(2, 20)}), "1@10-20 2@20-") << "never over the next";
    EXPECT_EQ(stays({left(1, 10, 5), at(2, 20)}), "1@10-20 2@20-") << "an exit of an earlier stay";
    EXPECT_EQ(stays({left(1, 10, 15)}), "1@10-") << "where it is now is not told by an exit";
}

}  // namespace
}  // namespace akad::imports
