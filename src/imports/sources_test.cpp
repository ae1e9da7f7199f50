// Files of real systems, from upload to deals.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "imports/testing_house.hpp"

namespace akad::imports {
namespace {

using imports::testing::ImportHouse;
using imports::testing::in_each_house;
using ::testing::ElementsAre;

/// "Discovery 2026-01-12T03:20 to 2026-01-29T04:10" for each visit.
std::vector<std::string> visits(const deals::DealView& deal) {
    std::vector<std::string> out;
    for (const auto& visit : deal.visits)
        out.push_back(visit.stage_name + " " + visit.entered_at.text().substr(0, 16) + " to " +
                      (visit.left_at ? visit.left_at->text().substr(0, 16) : "now"));
    std::ranges::sort(out, {},
                      [](const std::string& line) { return line.substr(line.find("20")); });
    return out;
}

TEST(DataExport, NamesAccountsAndUsersByFilesOfTheirOwn) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed_golden("salesforce_opportunity_data_export.csv");
        EXPECT_EQ(house.view(id).counts.bad, 4);
        EXPECT_EQ(house.rows(id, OnlyRows::bad)[0].problems[0].code, "unknown_account");

        house.joined(Role::representative, "Tom Okafor", "tom@seller.example");
        house.applied(house.previewed_golden("salesforce_user.csv"));
        house.applied(house.previewed_golden("salesforce_account.csv"));
        const ImportView view = house.view(id);
        EXPECT_EQ(view.state, ShownState::preview) << "checked again by itself";
        EXPECT_EQ(view.counts.bad, 0);
        EXPECT_EQ(view.counts.left_out, 1) << "deleted in Salesforce";
        house.applied(id);
        const auto deal = house.deal_of("salesforce", "0065g00000Bb222AAB").value();
        EXPECT_EQ(deal.customer.name, "Ostrava Müller s.r.o.");
        EXPECT_EQ(deal.owner.name, "Tom Okafor");
        EXPECT_EQ(deal.value.value_minor, 1'250'000'000);
        EXPECT_EQ(deal.stage_since.text(), "2026-02-20T09:12:45.000000Z") << "LastStageChangeDate";
        EXPECT_EQ(house.deal_of("salesforce", "0065g00000Cc333AAB")->state, deals::DealState::won);
        EXPECT_EQ(house.deal_of("salesforce", "0065g00000Dd444AAB")->state, deals::DealState::lost);
    });
}

TEST(OpportunityHistory, BecomesStageVisitsOfDealsThatAreHere) {
    in_each_house([](ImportHouse& house) {
        const std::string deal = "0065g00000Aa111AAB";
        house.applied(house.previewed_golden("salesforce_opportunity_data_loader.csv"));
        const auto id = house.previewed_golden("salesforce_opportunity_history.csv");
        EXPECT_EQ(house.view(id).source, Source::salesforce_history);
        house.applied(id);
        const auto after = house.deal_of("salesforce", deal).value();
        EXPECT_THAT(visits(after), ElementsAre("Discovery 2026-01-12T03:20 to 2026-01-29T04:10",
                                               "Qualification 2026-01-29T04:10 to 2026-03-02T08:00",
                                               "Proposal 2026-03-02T08:00 to now"));
        EXPECT_EQ(after.stage_since.text(), "2026-03-02T08:00:00.000000Z");
        EXPECT_TRUE(after.claims_stage);
        EXPECT_THAT(visits(*house.deal_of("salesforce", "0065g00000Cc333AAB")),
                    ElementsAre("Discovery 2025-09-01T00:00 to 2026-02-01T17:30"))
            << "won without passing our other stages";

        const auto again = house.previewed_golden("salesforce_opportunity_history.csv");
        house.applied(again);
        EXPECT_EQ(house.deal_of("salesforce", deal)->revision, after.revision)
            << "a repeated history adds nothing";
    });
}

TEST(OpportunityHistory, BeforeItsOpportunitiesIsNotRead) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed_golden("salesforce_opportunity_history.csv");
        EXPECT_EQ(house.view(id).counts.bad, 10);
        EXPECT_EQ(house.rows(id, OnlyRows::bad)[0].problems[0].code, "unknown_deal");
    });
}

TEST(HubSpot, BringsWhenItsDealsEnteredTheirStages) {
    in_each_house([](ImportHouse& house) {
        house.joined(Role::representative, "Dewi Anggraini", "dewi@seller.example");
        house.applied(house.previewed_golden("hubspot_deals.csv"));
        const auto deal = house.deal_of("hubspot", "9417730001").value();
        EXPECT_EQ(deal.owner.name, "Dewi Anggraini") << "HubSpot names owners";
        EXPECT_EQ(deal.customer.name, "Selat Bahari") << "the first of several companies";
        EXPECT_THAT(visits(deal), ElementsAre("Discovery 2026-01-05T02:14 to 2026-01-19T04:00",
                                              "Qualification 2026-01-19T04:00 to 2026-02-10T09:30",
                                              "Proposal 2026-02-10T09:30 to now"));
        const auto lost = house.deal_of("hubspot", "9417730003").value();
        EXPECT_EQ(lost.state, deals::DealState::lost);
        EXPECT_THAT(visits(lost), ElementsAre("Discovery 2025-08-01T03:00 to 2025-12-31T02:00"));
    });
}

TEST(AnyCsv, IsImportedInIndonesianAndChinese) {
    in_each_house([](ImportHouse& house) {
        house.applied(house.previewed_golden("deals_indonesian.csv"));
        house.applied(house.previewed_golden("deals_chinese.csv"));
        EXPECT_EQ(house.deal_of("csv", "P-001")->value.value_minor, 125'000'000'050);
        EXPECT_EQ(house.deal_of("csv", "A1")->customer.name, "华鑫工具有限公司");
    });
}

}  // namespace
}  // namespace akad::imports
