#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "imports/testing_house.hpp"

namespace akad::imports {
namespace {

using deals::testing::code_of;
using imports::testing::ImportHouse;
using imports::testing::in_each_house;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const std::string two_deals =
    "Deal ID,Deal,Customer,Value,Currency,Stage,Close date,Owner email,Created\n"
    "D1,Port cranes,Selat Bahari,1200.50,USD,Proposal,2026-09-01,ayu@example.com,2026-01-05\n"
    "D2,Cold chain,Nordhavn,840,EUR,Discovery,,nobody@example.com,2026-02-06\n";

std::string counts(const ImportView& view) {
    const CountsView& c = view.counts;
    return std::to_string(c.rows) + " rows: " + std::to_string(c.good) + " good, " +
           std::to_string(c.bad) + " bad, " + std::to_string(c.left_out) + " left out, " +
           std::to_string(c.known_deals) + " known, " + std::to_string(c.claims) + " claim";
}

TEST(Import, IsPreviewedBeforeAnythingIsWritten) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.upload(house.owner, two_deals).value();
        EXPECT_EQ(house.view(id).state, ShownState::reading);
        house.work();
        const ImportView view = house.view(id);
        EXPECT_EQ(view.state, ShownState::preview);
        EXPECT_EQ(view.source, Source::csv);
        EXPECT_EQ(view.columns[1].meaning, Meaning::name);
        EXPECT_THAT(view.columns[1].sample, ElementsAre("Port cranes", "Cold chain"));
        EXPECT_EQ(counts(view), "2 rows: 2 good, 0 bad, 0 left out, 0 known, 0 claim");
        EXPECT_EQ(view.counts.new_deals, 2);
        EXPECT_EQ(house.rows(id)[0].value->value_minor, 120'050);
        EXPECT_THAT(house.deal_names(house.owner), IsEmpty());
    });
}

// D6, D94: an imported deal keeps its stage and is marked as claiming it without evidence.
TEST(Import, OpensDealsInTheStageTheyClaim) {
    in_each_house([](ImportHouse& house) {
        house.applied(house.previewed(two_deals));
        EXPECT_THAT(house.deal_names(house.owner), ElementsAre("Cold chain", "Port cranes"));
        const auto port = house.deal_of("csv", "D1").value();
        EXPECT_EQ(port.stage, house.stage(2).stage.id);
        EXPECT_TRUE(port.claims_stage);
        EXPECT_EQ(port.owner.id, house.rep.person);
        EXPECT_EQ(port.customer.name, "Selat Bahari");
        EXPECT_EQ(port.created_at.text(), "2026-01-04T17:00:00.000000Z") << "midnight in Jakarta";
        const auto cold = house.deal_of("csv", "D2").value();
        EXPECT_FALSE(cold.claims_stage) << "the first stage needs no evidence";
        EXPECT_EQ(cold.owner.id, house.owner.person) << "an unknown owner: the default one";
        EXPECT_EQ(cold.stage_since, cold.created_at);
    });
}

TEST(Import, ItsDealsAppearTogetherWhenTheLastChunkIsIn) {
    in_each_house([](ImportHouse& house) {
        std::string file = "Deal ID,Deal,Stage\n";
        for (int i = 0; i < 150; ++i)
            file += "D" + std::to_string(i) + ",Deal " + std::to_string(i) + ",Proposal\n";
        const auto id = house.previewed(file);
        ASSERT_TRUE(house.apply(id).ok());
        ASSERT_TRUE(house.work_once());
        const ImportView view = house.view(id);
        EXPECT_EQ(view.state, ShownState::applying);
        EXPECT_EQ(view.progress->done, 50);
        EXPECT_EQ(view.progress->total, 150);
        EXPECT_THAT(house.deal_names(house.owner), IsEmpty());
        house.opened("Of somebody else, in between");
        house.work();
        EXPECT_EQ(house.deal_names(house.owner).size(), 151U);
        EXPECT_EQ(house.view(id).state, ShownState::applied);
    });
}

TEST(Import, SurvivesACrashBetweenTwoChunks) {
    in_each_house([](ImportHouse& house) {
        std::string file = "Deal ID,Deal,Stage\n";
        for (int i = 0; i < 500; ++i)
            file += "D" + std::to_string(i % 499) + ",Deal " + std::to_string(i) + ",Proposal\n";
        const auto id = house.upload(house.owner, file).value();
        ASSERT_TRUE(house.work_once());
        house.restart();
        house.work();
        EXPECT_EQ(counts(house.view(id)), "500 rows: 499 good, 1 bad, 0 left out, 0 known, 0 claim")
            << "the repeated id is found, though it first came before the crash";
        ASSERT_TRUE(house.leave_out(id, {.all_bad = true}).ok());
        ASSERT_TRUE(house.apply(id).ok());
        ASSERT_TRUE(house.work_once());
        ASSERT_TRUE(house.work_once());
        house.restart();
        house.work();
        EXPECT_EQ(house.view(id).state, ShownState::applied);
        EXPECT_EQ(house.deal_of("csv", "D0").has_value(), true);
        EXPECT_EQ(house.deal_of("csv", "D498").has_value(), true);
    });
}

TEST(Import, NothingIsAppliedWhileARowIsBad) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed_golden("deals_with_mistakes.csv");
        EXPECT_EQ(counts(house.view(id)), "10 rows: 1 good, 9 bad, 0 left out, 0 known, 0 claim");
        const auto bad = house.rows(id, OnlyRows::bad);
        ASSERT_EQ(bad.size(), 9U);
        EXPECT_EQ(bad[1].line, 4);
        EXPECT_EQ(bad[1].problems[0].column, "Value");
        EXPECT_EQ(bad[1].problems[0].code, "bad_number");
        EXPECT_EQ(bad[1].problems[0].text,
                  "\"twelve\" is not an amount. Is the decimal sign right?");
        EXPECT_EQ(code_of(house.apply(id)), "rows_are_bad");

        ASSERT_TRUE(house.leave_out(id, {.lines = {{3, 4}}}).ok());
        EXPECT_EQ(code_of(house.apply(id)), "rows_are_bad");
        ASSERT_TRUE(house.leave_out(id, {.all_bad = true}).ok());
        EXPECT_EQ(counts(house.view(id)), "10 rows: 1 good, 0 bad, 9 left out, 0 known, 0 claim");
        house.applied(id);
        EXPECT_THAT(house.deal_names(house.owner), ElementsAre("Good one"));
    });
}

TEST(Import, ARepeatedFileCreatesNothing) {
    in_each_house([](ImportHouse& house) {
        house.applied(house.previewed(two_deals));
        const auto again = house.previewed(two_deals);
        EXPECT_EQ(counts(house.view(again)), "2 rows: 0 good, 0 bad, 0 left out, 2 known, 0 claim");
        EXPECT_EQ(code_of(house.apply(again)), "nothing_to_apply");
        EXPECT_EQ(house.deal_names(house.owner).size(), 2U);
    });
}

TEST(Import, OfTwoPreviewsOfOneFileTheSecondToBeAppliedCreatesNothing) {
    in_each_house([](ImportHouse& house) {
        const auto first = house.previewed(two_deals);
        const auto second = house.previewed(two_deals);
        house.applied(first);
        house.applied(second);
        EXPECT_EQ(house.deal_names(house.owner).size(), 2U);
    });
}

TEST(Import, AChangedStageInALaterFileIsAClaimAndNeverMovesADeal) {
    in_each_house([](ImportHouse& house) {
        house.applied(house.previewed(two_deals));
        const auto before = house.deal_of("csv", "D1").value();
        const auto later = house.previewed(
            "Deal ID,Deal,Stage\nD1,Port cranes,Negotiation\nD2,Cold chain,Discovery\n");
        EXPECT_EQ(counts(house.view(later)), "2 rows: 0 good, 0 bad, 0 left out, 2 known, 1 claim");
        const auto claims = house.rows(later, OnlyRows::claims);
        ASSERT_EQ(claims.size(), 1U);
        EXPECT_EQ(claims[0].line, 2);
        EXPECT_EQ(claims[0].state, RowState::known);
        house.applied(later);
        const auto after = house.deal_of("csv", "D1").value();
        EXPECT_EQ(after.stage, before.stage);
        EXPECT_EQ(after.stage_since, before.stage_since);
        EXPECT_EQ(after.visits.size(), before.visits.size());
        ASSERT_TRUE(after.claimed);
        EXPECT_EQ(after.claimed->stage_name, "Negotiation");
        EXPECT_FALSE(house.deal_of("csv", "D2")->claimed);
    });
}

TEST(Import, AnotherMappingChecksAllRowsAgain) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed(
            "Deal,Stage,Close date,Value\nA,Step 7,03/04/2026,5\nB,Proposal,05/06/2026,7\n");
        ImportView view = house.view(id);
        EXPECT_EQ(counts(view), "2 rows: 0 good, 2 bad, 0 left out, 0 known, 0 claim");
        EXPECT_EQ(view.mapping.date_order, std::nullopt);
        EXPECT_EQ(view.mapping.stages.at("Step 7"), "") << "nothing tells; somebody has to choose";
        ASSERT_TRUE(house.leave_out(id, {.lines = {{3}}}).ok());
        ASSERT_TRUE(house
                        .remap(id,
                               [&](ChangeMapping& mapping) {
                                   mapping.date_order = DateOrder::dmy;
                                   mapping.stages["Step 7"] = house.stage(3).stage.id.text();
                               })
                        .ok());
        EXPECT_EQ(house.view(id).state, ShownState::reading);
        house.work();
        EXPECT_EQ(counts(house.view(id)), "2 rows: 1 good, 0 bad, 1 left out, 0 known, 0 claim")
            << "what a person left out stays out";
        EXPECT_EQ(house.rows(id)[0].close_day->text(), "2026-04-03");
        const auto old = storage::one<std::int64_t>(
            *house.store.reader(),
            "SELECT count(*) FROM import_row WHERE workspace = $1 AND pass = 1",
            house.owner.workspace);
        EXPECT_EQ(old, 0) << "rows of the pass before are taken away";
    });
}

TEST(Import, WaitsForAPersonWhenColumnsAreNotKnown) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed("Foo,Bar\nA,Proposal\n");
        EXPECT_EQ(house.view(id).state, ShownState::mapping);
        EXPECT_EQ(code_of(house.remap(id, [](ChangeMapping&) {})), "bad_mapping");
        ASSERT_TRUE(house
                        .remap(id,
                               [](ChangeMapping& mapping) {
                                   mapping.columns = {{"name", "Foo"}, {"stage", "Bar"}};
                               })
                        .ok());
        house.work();
        house.applied(id);
        EXPECT_THAT(house.deal_names(house.owner), ElementsAre("A"));
    });
}

TEST(Import, CancelledLeavesNothingBehind) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed(two_deals);
        ASSERT_TRUE(house.cancel(id).ok());
        house.work();
        EXPECT_EQ(house.view(id).state, ShownState::cancelled);
        EXPECT_THAT(house.rows(id), IsEmpty());
        EXPECT_EQ(code_of(house.apply(id)), "not_previewed");
        const auto early = house.upload(house.owner, two_deals).value();
        ASSERT_TRUE(house.cancel(early).ok());
        house.work();
        EXPECT_EQ(house.view(early).state, ShownState::cancelled);
    });
}

TEST(Import, WhatFailedCanBeAppliedOnward) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed(two_deals);
        ASSERT_TRUE(house.apply(id).ok());
        house.tamper("UPDATE import_row SET content = 'no json'");
        house.work();
        EXPECT_EQ(house.view(id).state, ShownState::failed);
        EXPECT_TRUE(house.view(id).problem.has_value());
        house.tamper(
            "UPDATE import_row SET content = "
            "'{\"choice\":\"won\",\"owner\":\"\",\"at\":null,\"since\":null,\"entries\":[]}'");
        ASSERT_TRUE(house.apply(id).ok());
        house.work();
        EXPECT_EQ(house.view(id).state, ShownState::applied);
    });
}

}  // namespace
}  // namespace akad::imports
