#include "ledger/changes_text.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "ledger/changes.hpp"

namespace akad::ledger {
namespace {

struct Thing {
    WorkspaceId workspace{};
    DealId id{};
    std::int64_t revision = 1;
    std::string name;
    std::optional<Day> day{};
    std::vector<std::string> tags;
    bool open = true;
    int counted = 0;
    static constexpr std::array erasable{std::string_view("name")};
    static constexpr std::array derived{std::string_view("counted")};
};
BOOST_DESCRIBE_STRUCT(Thing, (), (workspace, id, revision, name, day, tags, open, counted))

using Texts = std::vector<std::string>;

Texts changes_in(std::string_view payload) {
    Texts found;
    ChangesText changes(payload);
    while (const auto change = changes.next())
        found.push_back(std::string(change->member) + " " + std::string(change->before) + " > " +
                        std::string(change->after));
    if (changes.malformed()) found.push_back("malformed");
    return found;
}

TEST(Changes, ADraftCarriesOldAndNewValuesOfWhatChanged) {
    Thing before;
    before.tags = {"a]", "b\"},"};
    Thing after = before;
    after.revision = 2;
    after.day = Day::of(2026, 12, 18);
    after.tags = {};
    after.counted = 7;
    const Draft draft = changed("thing.changed", &before, after, "deal_x", R"("why":"because")");
    EXPECT_EQ(draft.subject, after.id.text());
    EXPECT_EQ(draft.topic, "deal_x");
    EXPECT_EQ(draft.revision, 2);
    EXPECT_EQ(draft.erasable, "");
    EXPECT_TRUE(draft.kept.ends_with(R"(},"why":"because"})")) << draft.kept;
    EXPECT_EQ(changes_in(draft.kept), (Texts{"revision 1 > 2", R"(day null > "2026-12-18")",
                                             R"(tags ["a]","b\"},"] > [])"}));
    EXPECT_EQ(revision_after(draft.kept), 2);
}

TEST(Changes, NamesAndFreeTextStandInTheErasablePartOnly) {
    Thing after;
    after.name = "Siti \"S\" Rahma\\";
    const Draft draft = changed<Thing>("thing.made", nullptr, after);
    EXPECT_EQ(changes_in(draft.erasable), (Texts{R"(name null > "Siti \"S\" Rahma\\")"}));
    EXPECT_EQ(draft.kept.find("Siti"), std::string::npos);
    EXPECT_EQ(changes_in(draft.kept).size(), 5U);
}

TEST(Changes, ARemovedRowChangesEveryMemberToNothing) {
    Thing before;
    before.name = "Siti";
    const Draft draft = removed("thing.removed", before, "deal_x");
    EXPECT_EQ(changes_in(draft.erasable), (Texts{R"(name "Siti" > null)"}));
    EXPECT_EQ(changes_in(draft.kept).back(), "open true > null");
    EXPECT_EQ(draft.subject, before.id.text());
    EXPECT_EQ(revision_after(draft.kept), 0);
}

TEST(Changes, APayloadWithoutChangesHasNone) {
    for (const char* payload : {"", "{}", R"({"changes":{}})", R"({"why":1,"changes":{"a":[1,2]}})",
                                R"({"changes":{},"why":{"a":[1,2]}})"}) {
        EXPECT_EQ(changes_in(payload), Texts{}) << payload;
        EXPECT_EQ(revision_after(payload), 0) << payload;
    }
}

TEST(Changes, WhatWasNotWrittenHereIsSaidToBeMalformed) {
    for (const char* payload :
         {R"({"changes":{)", R"({"changes":{"a)", R"({"changes":{"a"})", R"({"changes":{"a":[1]})",
          R"({"changes":{"a":[1,)", R"({"changes":{"a":[1,2)", R"({"changes":{"a":[1,"x]})",
          R"({"changes":{a:[1,2]}})", R"({"changes":{"a":[[1,2,3]}})", R"({"changes":{,"a":[1,2]})",
          R"({"changes":{"a":[,2]}})"})
        EXPECT_EQ(changes_in(payload), Texts{"malformed"}) << payload;
    EXPECT_EQ(changes_in(R"({"changes":{"a":[1,2] "b":[1,2]}})"), (Texts{"a 1 > 2", "malformed"}));
}

}  // namespace
}  // namespace akad::ledger
