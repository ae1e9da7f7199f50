#include "imports/rules/mapping.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

FileProfile profile(std::string_view text) {
    return profile_of(text, sniff_dialect(text)).value();
}

const ProposeFor workspace{{}, Currency::parse("IDR").value(), "Asia/Jakarta", std::nullopt};

std::string refusal(const auto& result) {
    if (result.ok()) return "";
    std::string text = result.error().code;
    for (const ErrorItem& item : result.error().items) text += " " + item.field + ":" + item.code;
    return text;
}

TEST(Profile, CountsRowsAndKeepsSamples) {
    const FileProfile got = profile("Deal,Stage\nA,New\n,\nB,New\nC,Old\nD,New\n");
    EXPECT_EQ(got.rows, 4);
    EXPECT_EQ(got.blank, 1);
    EXPECT_EQ(got.columns[0].sample, (std::vector<std::string>{"A", "B", "C"}));
    EXPECT_EQ(got.columns[1].sample, (std::vector<std::string>{"New", "Old"}));
}

TEST(Profile, RefusesAFileWithoutRows) {
    EXPECT_EQ(refusal(profile_of("", Dialect{})), "file_empty");
    EXPECT_EQ(refusal(profile_of("\n \n", Dialect{})), "file_empty");
    EXPECT_EQ(refusal(profile_of("Deal,Stage\n,\n", Dialect{})), "no_rows");
}

TEST(Mapping, NamesEverythingWrongWithIt) {
    Mapping mapping;
    mapping.columns = {{"name", "Deal"}, {"stage", "Tahap"}, {"colour", "Deal"}};
    EXPECT_EQ(refusal(columns_of(Source::csv, mapping, {"Deal", "Stage"})),
              "bad_mapping columns.colour:unknown_meaning columns.stage:unknown_column "
              "columns.stage:needed");
    EXPECT_EQ(refusal(columns_of(Source::salesforce_history, {}, {"Deal"})),
              "bad_mapping columns.history_deal:needed columns.history_stage:needed "
              "columns.history_at:needed");
}

TEST(Mapping, AColumnOfManyValuesHoldsNoStages) {
    std::string text = "Deal,Stage\n";
    for (int i = 0; i < 150; ++i) text += "A,Stage " + std::to_string(i) + "\n";
    const FileProfile got = profile(text);
    const Mapping mapping = propose_mapping(got, workspace);
    const auto columns = columns_of(Source::csv, mapping, got.names());
    EXPECT_EQ(refusal(stage_names(columns.value(), got)), "too_many_stages");
    EXPECT_TRUE(mapping.stages.empty());
}

TEST(Mapping, LeavesOpenWhatNothingTells) {
    const Mapping got = propose_mapping(
        profile("Deal,Stage,Close date\nA,Phase 7,03/04/2026\nB,Won,05/06/2026\n"), workspace);
    EXPECT_EQ(got.date_order, std::nullopt);
    EXPECT_EQ(got.stages, (std::map<std::string, std::string>{{"Phase 7", ""}, {"Won", "won"}}));
    EXPECT_EQ(got.currency.text(), "IDR");
}

TEST(Mapping, RenewsItsEvidenceWhenOtherColumnsCount) {
    const FileProfile got =
        profile("Deal,Stage,Status,Close date,Signed\nA,Won,Lost,03/04/2026,17/04/2026\n");
    Mapping mapping = propose_mapping(got, workspace);
    ASSERT_EQ(mapping.date_order, std::nullopt);
    mapping.columns["close_day"] = "Signed";
    mapping.columns["stage"] = "Status";
    mapping.stages["Won"] = "leave_out";
    ASSERT_TRUE(renew_evidence(mapping, got, {}).ok());
    EXPECT_EQ(mapping.date_order, DateOrder::dmy);
    EXPECT_EQ(mapping.date_order_evidence, "17/04/2026 in line 2 can only be day first.");
    EXPECT_EQ(mapping.stages.at("Lost"), "lost");
    EXPECT_EQ(mapping.stages.at("Won"), "leave_out") << "what a person chose stays";
}

}  // namespace
}  // namespace akad::imports
