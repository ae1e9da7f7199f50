#include "imports/rules/check.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

const Instant now = Instant::parse("2026-04-01T00:00:00Z").value();

struct Check {
    FileProfile profile;
    Mapping mapping;
    std::vector<CheckedRow> rows;
};

/// Checks a file of one source; all stages of theirs are won unless the guess says otherwise.
std::vector<CheckedRow> check(std::string_view text, std::optional<DateOrder> order = {}) {
    const Dialect dialect = sniff_dialect(text);
    const FileProfile profile = profile_of(text, dialect).value();
    Mapping mapping =
        propose_mapping(profile, {{}, Currency::parse("USD").value(), "UTC", std::nullopt});
    if (order) mapping.date_order = order;
    CsvReader reader(text, dialect);
    CsvRow row;
    EXPECT_TRUE(read_header(reader, row).value());
    RowCheck rows(profile.source, mapping,
                  columns_of(profile.source, mapping, profile.names()).value(), profile, now);
    std::vector<CheckedRow> checked;
    while (reader.next(row).value()) checked.push_back(rows.check(row));
    return checked;
}

std::string codes(const CheckedRow& row) {
    std::string out;
    for (const Problem& problem : row.problems)
        out += (out.empty() ? "" : " ") + problem.column + ":" + problem.code;
    return out;
}

TEST(RowCheck, GivesEachMistakeItsCode) {
    const std::string long_text(201, 'x');
    struct Case {
        std::string text;
        const char* codes;
    };
    const Case cases[] = {
        {"Deal,Stage\nA,Won\n", ""},
        {"Deal,Stage\nA\n", "Stage:missing"},
        {"Deal,Stage\n,Won\n", "Deal:missing"},
        {"Deal,Stage\n" + long_text + ",Won\n", "Deal:too_long"},
        {"Deal,Stage\nA\x01,Won\n", "Deal:bad_text"},
        {"Deal,Stage,Created\nA,Won,2027-01-01\n", "Created:in_the_future"},
        {"Deal,Stage,Close date\nA,Won,2027-01-01\n", ""},
        {"Deal,Stage,Close date\nA,Won,03/04/2026\n", "Close date:date_order_unknown"},
        {"Deal,Stage,Close date\nA,Won,1601-01-01\n", "Close date:date_out_of_range"},
        {"Deal,Stage,Close date\nA,Won,soon\n", "Close date:bad_date"},
        {"Deal,Stage,Value\nA,Won,1E16\n", "Value:value_too_large"},
        {"Deal,Stage,Value\nA,Won,5.5.5\n", "Value:bad_number"},
        {"Deal,Stage,Value,Currency\nA,Won,5,usd\n", ""},
        {"Deal,Stage\nA,Won,\n", ""},
        {"Id,Name,StageName,CloseDate\n17,A,Won,\n", "Id:bad_id"},
        {"Id,Name,StageName,CloseDate\n000000000000000AAA,A,Won,\n", "Id:missing"},
        {"Record ID,Deal Name,Deal Stage\n9.41E+09,A,Won\n", "Record ID:bad_id"},
        {"Opportunity ID,StageName,CreatedDate\n0065g00000Aa111,Won,\n", "CreatedDate:missing"},
    };
    for (const Case& each : cases) EXPECT_EQ(codes(check(each.text)[0]), each.codes) << each.text;
}

TEST(RowCheck, DateInTheWrongOrderIsNamed) {
    const auto rows = check("Deal,Stage,Close date\nA,Won,17/03/2026\n", DateOrder::mdy);
    ASSERT_EQ(codes(rows[0]), "Close date:bad_date");
    EXPECT_EQ(rows[0].problems[0].text,
              "\"17/03/2026\" is not a day of the calendar in the chosen order.");
}

TEST(RowCheck, TellsDealsWithoutIdsApartByNameAndCustomer) {
    const auto rows =
        check("Deal,Customer,Stage\nRollout,Acme,Won\nRollout,Bolt,Won\n rollout ,ACME,Won\n");
    EXPECT_EQ(rows[0].state, RowState::good);
    EXPECT_EQ(rows[1].state, RowState::good);
    EXPECT_EQ(codes(rows[2]), ":duplicate_in_file");
    EXPECT_EQ(rows[2].problems[0].text, "Line 2 is the same deal.");
    const auto again = check("Deal,Customer,Stage\nRollout,Acme,Won\n");
    EXPECT_EQ(again[0].content.external_id, rows[0].content.external_id);
}

TEST(RowCheck, IdsOfFifteenAndEighteenCharactersAreTheSameDeal) {
    const auto rows =
        check("Id,Name,StageName,CloseDate\n0065g00000Aa111,A,Won,\n0065g00000Aa111AAB,A,Won,\n");
    EXPECT_EQ(rows[0].content.external_id, "0065g00000Aa111AAB");
    EXPECT_EQ(codes(rows[1]), "Id:duplicate_in_file");
}

TEST(RowCheck, NamesAreOneLine) {
    const auto rows = check("Deal,Stage\n\" Two\r\n  lines \",Won\n");
    EXPECT_EQ(rows[0].content.name, "Two lines");
}

TEST(RowCheck, ARowDeletedAtItsSourceNeedNotBeRepaired) {
    const auto rows = check("Id,IsDeleted,Name,StageName,CloseDate\nbad,1,,,never\n");
    EXPECT_EQ(rows[0].state, RowState::left_out);
    EXPECT_EQ(codes(rows[0]), "IsDeleted:deleted_at_source");
}

}  // namespace
}  // namespace akad::imports
