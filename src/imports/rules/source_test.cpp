#include "imports/rules/source.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

using Names = std::vector<std::string>;

const Names data_export{"Id",        "IsDeleted", "AccountId", "IsPrivate", "Name",
                        "StageName", "Amount",    "CloseDate", "OwnerId",   "CreatedDate"};
const Names data_loader{"ID",     "ISDELETED", "ACCOUNT.NAME", "NAME",        "STAGENAME",
                        "AMOUNT", "CLOSEDATE", "OWNER.EMAIL",  "CREATEDDATE", "CURRENCYISOCODE"};
const Names report{"Opportunity Name", "Stage",        "Amount",       "Close Date",
                   "Opportunity ID",   "Created Date", "Account Name", "Opportunity Owner"};
const Names history{"Id",        "OpportunityId", "CreatedById", "CreatedDate",
                    "StageName", "Amount",        "CloseDate",   "IsDeleted"};
const Names hubspot{"Record ID",  "Deal Name",  "Pipeline",           "Deal Stage",  "Amount",
                    "Close Date", "Deal owner", "Associated Company", "Create Date", "Currency"};

TEST(Source, IsKnownByItsHeaderRow) {
    struct Case {
        Names names;
        Source source;
    };
    const Case cases[] = {
        {data_export, Source::salesforce_opportunity},
        {data_loader, Source::salesforce_opportunity},
        {report, Source::salesforce_opportunity},
        {history, Source::salesforce_history},
        {hubspot, Source::hubspot_deal},
        {{"Deal ID", "Deal Name", "Deal Stage"}, Source::hubspot_deal},
        {{"hs_object_id", "dealname", "dealstage"}, Source::hubspot_deal},
        {{"Datensatz-ID", "Deal-Name", "Deal-Phase"}, Source::hubspot_deal},
        {{"Id", "IsDeleted", "Name", "ParentId", "BillingCity"}, Source::salesforce_account},
        {{"Id", "Username", "LastName", "Name", "Email"}, Source::salesforce_user},
        {{"Deal", "Customer", "Stage", "Value"}, Source::csv},
        {{"Id", "Name"}, Source::csv},
        {{}, Source::csv},
    };
    for (const Case& each : cases)
        EXPECT_EQ(detect_source(each.names), each.source)
            << (each.names.empty() ? "" : each.names.front() + " " + each.names.back());
}

std::string meaning(Source source, const Names& names, Meaning meaning) {
    const auto guessed = guess_meanings(source, names);
    const auto found = guessed.find(meaning);
    return found == guessed.end() ? "" : found->second;
}

TEST(Meanings, ArePreferredInTheOrderThatSaysMost) {
    struct Case {
        Source source;
        Names names;
        Meaning meaning;
        const char* column;
    };
    const Names both_names{"Id",        "AccountId",   "Account.Name", "Name",
                           "StageName", "Owner.Email", "OwnerId"};
    const Case cases[] = {
        {Source::salesforce_opportunity, data_export, Meaning::customer, "AccountId"},
        {Source::salesforce_opportunity, data_export, Meaning::owner_email, "OwnerId"},
        {Source::salesforce_opportunity, data_export, Meaning::currency, ""},
        {Source::salesforce_opportunity, data_loader, Meaning::customer, "ACCOUNT.NAME"},
        {Source::salesforce_opportunity, data_loader, Meaning::owner_email, "OWNER.EMAIL"},
        {Source::salesforce_opportunity, data_loader, Meaning::currency, "CURRENCYISOCODE"},
        {Source::salesforce_opportunity, both_names, Meaning::customer, "Account.Name"},
        {Source::salesforce_opportunity, both_names, Meaning::owner_email, "Owner.Email"},
        {Source::salesforce_opportunity, report, Meaning::external_id, "Opportunity ID"},
        {Source::salesforce_opportunity, report, Meaning::owner_email, "Opportunity Owner"},
        {Source::salesforce_history, history, Meaning::history_at, "CreatedDate"},
        {Source::salesforce_history, history, Meaning::history_deal, "OpportunityId"},
        {Source::hubspot_deal, hubspot, Meaning::external_id, "Record ID"},
        {Source::hubspot_deal, hubspot, Meaning::customer, "Associated Company"},
        {Source::hubspot_deal, hubspot, Meaning::created_at, "Create Date"},
        {Source::csv, {"Peluang", "Pelanggan", "Tahap", "Nilai"}, Meaning::customer, "Pelanggan"},
        {Source::csv, {"商机名称", "客户名称", "销售阶段", "预计金额"}, Meaning::stage, "销售阶段"},
        {Source::csv,
         {"Deal - Title", "Organization - Name"},
         Meaning::customer,
         "Organization - Name"},
        {Source::csv, {"Foo", "Bar"}, Meaning::name, ""},
    };
    for (const Case& each : cases)
        EXPECT_EQ(meaning(each.source, each.names, each.meaning), each.column) << each.column;
}

TEST(ColumnNames, AreNeverEmptyNorTwiceTheSame) {
    EXPECT_EQ(column_names({" Name ", "", "Amount", "Amount", "Amount (2)"}),
              (Names{"Name", "Column 2", "Amount", "Amount (2)", "Amount (2) (2)"}));
}

TEST(StageDates, PairWhatHubSpotWritesForEachStage) {
    const auto found = stage_date_columns(
        {"Record ID", "Date entered \"Contract Sent (Sales Pipeline)\"",
         "Date exited \"Contract Sent (Sales Pipeline)\"",
         "Date entered “Closed Won (Sales Pipeline)”",
         "Cumulative time in \"Contract Sent (Sales Pipeline)\"", "Date entered "});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].stage, "Contract Sent (Sales Pipeline)");
    EXPECT_EQ(found[0].entered, 1U);
    EXPECT_EQ(found[0].exited, 2U);
    EXPECT_EQ(found[1].stage, "Closed Won (Sales Pipeline)");
    EXPECT_EQ(found[1].exited, std::nullopt);
}

TEST(StageDates, AStageIsFoundWithoutItsPipeline) {
    EXPECT_EQ(without_pipeline("Contract Sent (Sales Pipeline)"), "Contract Sent");
    EXPECT_EQ(without_pipeline("Contract Sent"), "Contract Sent");
    EXPECT_EQ(without_pipeline("(odd)"), "(odd)");
}

TEST(SinceWhen, IsToldByAColumnOfItsOwn) {
    EXPECT_EQ(since_column(Source::hubspot_deal, {"Record ID", "Date entered current stage"}), 1U);
    EXPECT_EQ(since_column(Source::salesforce_opportunity, {"Id", "LastStageChangeDate"}), 1U);
    EXPECT_EQ(since_column(Source::csv, {"Id", "LastStageChangeDate"}), std::nullopt);
}

TEST(DeletedRows, AreToldOnlyBySalesforce) {
    EXPECT_EQ(deleted_column(Source::salesforce_opportunity, data_export), 1U);
    EXPECT_EQ(deleted_column(Source::csv, data_export), std::nullopt);
}

}  // namespace
}  // namespace akad::imports
