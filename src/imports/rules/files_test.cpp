// Whole files as sales systems export them, from bytes to checked rows.
#include <gtest/gtest.h>

#include "core/json.hpp"
#include "imports/rules/check.hpp"
#include "imports/rules/encoding.hpp"
#include "support/golden.hpp"

namespace akad::imports {
namespace {

const Instant now = Instant::parse("2026-04-01T00:00:00Z").value();

StageId stage_id(char digit) {
    IdTail tail;
    tail.fill(digit);
    return StageId(tail);
}

const std::vector<OurStage> ours{
    {stage_id('1'), "Discovery", "problem_recognition"},
    {stage_id('2'), "Qualification", "solution_research"},
    {stage_id('3'), "Proposal", "vendor_evaluation"},
    {stage_id('4'), "Negotiation", "business_case"},
    {stage_id('5'), "Closing", "implementation_planning"},
};

std::string our_name(const StageChoice& choice) {
    for (const OurStage& our : ours)
        if (choice.kind == StageChoice::Kind::stage && our.id == choice.stage) return our.name;
    return choice.text();
}

struct Checked {
    Decoded file;
    FileProfile profile;
    Mapping mapping;
    std::vector<CheckedRow> rows;
};

void check_rows(Checked& checked) {
    const Dialect dialect = sniff_dialect(checked.file.text);
    CsvReader reader(checked.file.text, dialect);
    CsvRow row;
    ASSERT_TRUE(read_header(reader, row).value());
    RowCheck check(
        checked.profile.source, checked.mapping,
        columns_of(checked.profile.source, checked.mapping, checked.profile.names()).value(),
        checked.profile, now);
    checked.rows.clear();
    while (reader.next(row).value())
        if (!row.blank()) checked.rows.push_back(check.check(row));
}

Checked read(const std::string& name) {
    Checked checked;
    checked.file = decode(test::golden("imports/" + name)).value();
    checked.profile = profile_of(checked.file.text, sniff_dialect(checked.file.text)).value();
    checked.mapping = propose_mapping(
        checked.profile, {ours, Currency::parse("USD").value(), "Asia/Jakarta", std::nullopt});
    check_rows(checked);
    return checked;
}

/// "3 good 006… | name | customer | USD 8400000 | 2026-06-30 | Proposal | owner | 2026-01-12T…"
std::string line_of(const CheckedRow& row) {
    const RowContent& content = row.content;
    std::string out = std::to_string(row.line) + " " + std::string(name_of(row.state));
    if (row.state != RowState::good) {
        for (const Problem& each : row.problems) out += " " + each.column + ":" + each.code;
        return out;
    }
    out += " " + content.external_id + " | " + content.name + " | " + content.customer + " | ";
    if (content.value)
        out += content.value->currency.text() + " " + std::to_string(content.value->value_minor);
    out += " | " + (content.close_day ? content.close_day->text() : "") + " | " +
           our_name(content.choice) + " | " + content.owner + " | " +
           (content.at ? content.at->text().substr(0, 16) : "");
    return out;
}

std::vector<std::string> lines_of(const Checked& checked) {
    std::vector<std::string> lines;
    for (const CheckedRow& row : checked.rows) lines.push_back(line_of(row));
    return lines;
}

using Lines = std::vector<std::string>;

TEST(SalesforceDataExport, IsReadWithItsQuirks) {
    const Checked got = read("salesforce_opportunity_data_export.csv");
    EXPECT_EQ(got.profile.source, Source::salesforce_opportunity);
    EXPECT_EQ(got.file.encoding, Encoding::iso_8859_1);
    EXPECT_EQ(got.mapping.stages.at("Closed - Duplicate"), "lost") << "IsClosed and not IsWon";
    EXPECT_EQ(got.mapping.stages.at("Closed Won"), "won");
    EXPECT_EQ(
        lines_of(got),
        (Lines{"2 good 0065g00000Aa111AAB | Kartika Logistik - dépôt Medan | 0015g00000XyZ12AAF | "
               "USD 8400000 | 2026-06-30 | Proposal | 0055g000001aBcDAAU | 2026-01-12T03:20",
               "4 good 0065g00000Bb222AAB | Ostrava Müller, phase 2 | 0015g00000Bq7LmAAJ | USD "
               "1250000000 | 2026-05-15 | Negotiation | 0055g000002EfGhAAK | 2025-11-03T10:00",
               "5 good 0065g00000Cc333AAB | Rivera Foods rollout | 0015g00000kT4aaAAC | USD "
               "1550050 | 2026-02-01 | won | 0055g000001aBcDAAU | 2025-09-01T00:00",
               "6 good 0065g00000Dd444AAB | Rivera Foods rollout (copy) | 0015g00000kT4aaAAC |  | "
               "2026-02-01 | lost | 0055g000003iJkLAAU | 2025-09-02T00:00",
               "7 left_out IsDeleted:deleted_at_source",
               "8 good 0065g00000Ff666AAB | Workshop without a company | Workshop without a "
               "company |  | 2026-09-01 | Discovery | 0055g000003iJkLAAU | 2026-03-01T01:02"}));
    EXPECT_TRUE(got.rows[0].content.customer_is_id);
    EXPECT_FALSE(got.rows[5].content.customer_is_id) << "an empty look-up of zeros";
}

TEST(SalesforceDataLoader, IsReadWithNamesAndCurrencies) {
    const Checked got = read("salesforce_opportunity_data_loader.csv");
    EXPECT_EQ(got.profile.source, Source::salesforce_opportunity);
    EXPECT_EQ(got.file.encoding, Encoding::utf_8);
    EXPECT_EQ(
        lines_of(got),
        (Lines{"2 good 0065g00000Aa111AAB | Kartika Logistik - dépôt Medan | PT Kartika Logistik | "
               "USD 8400000 | 2026-06-30 | Proposal | dewi@seller.example | 2026-01-12T03:20",
               "3 good 0065g00000Bb222AAB | Ostrava Müller, phase 2 | Ostrava Müller s.r.o. | CZK "
               "1250000000 | 2026-05-15 | Negotiation | tom@seller.example | 2025-11-03T10:00",
               "4 good 0065g00000Cc333AAB | Rivera Foods rollout | Rivera Foods, Inc. | USD "
               "1550050 | 2026-02-01 | won | dewi@seller.example | 2025-09-01T00:00"}));
}

TEST(SalesforceHistory, HasARowForEverySaveAndOnlySomeAreChanges) {
    const Checked got = read("salesforce_opportunity_history.csv");
    EXPECT_EQ(got.profile.source, Source::salesforce_history);
    ASSERT_EQ(got.rows.size(), 11U);
    EXPECT_EQ(got.rows[10].state, RowState::left_out) << "of a deleted opportunity";
    std::vector<StageEntry> entries;
    for (const CheckedRow& row : got.rows)
        if (row.content.external_id == "0065g00000Aa111AAB")
            entries.push_back({our_name(row.content.choice)[0], row.content.at.value()});
    ASSERT_EQ(entries.size(), 5U);
    const auto visits = visits_of(entries);
    ASSERT_EQ(visits.size(), 3U);
    EXPECT_EQ(visits[0].stage, 'D');
    EXPECT_EQ(visits[1].stage, 'Q');
    EXPECT_EQ(visits[1].entered_at.text(), "2026-01-29T04:10:00.000000Z");
    EXPECT_EQ(visits[2].stage, 'P') << "of two saves at one instant the last";
}

TEST(SalesforceNames, OfAccountsAndUsersAreRead) {
    const Checked accounts = read("salesforce_account.csv");
    EXPECT_EQ(accounts.profile.source, Source::salesforce_account);
    EXPECT_EQ(accounts.rows[1].content.name, "Ostrava Müller s.r.o.");
    EXPECT_EQ(accounts.rows[3].state, RowState::left_out);
    const Checked users = read("salesforce_user.csv");
    EXPECT_EQ(users.profile.source, Source::salesforce_user);
    EXPECT_EQ(users.rows[1].content.name, "Tom@Seller.example");
}

TEST(HubSpotDeals, AreReadWithWhenTheyEnteredStages) {
    const Checked got = read("hubspot_deals.csv");
    EXPECT_EQ(got.profile.source, Source::hubspot_deal);
    EXPECT_EQ(got.mapping.time_zone, "Asia/Jakarta");
    EXPECT_FALSE(got.mapping.stages.contains("New (Renewals)")) << "no deal was ever in it";
    EXPECT_EQ(
        lines_of(got),
        (Lines{"2 good 9417730001 | Selat Bahari – fleet tracking | Selat Bahari | SGD 4800000 | "
               "2026-04-30 | Proposal | Dewi Anggraini | 2026-01-05T02:14",
               "3 good 9417730002 | Nordhavn 冷链 | Nordhavn A/S | EUR 12500050 | 2026-03-31 | "
               "Closing | tom@seller.example | 2025-10-20T01:00",
               "4 good 9417730003 | Tanjung Sawit pilot | Tanjung Sawit pilot |  | 2025-12-31 | "
               "lost |  | 2025-08-01T03:00"}));
    std::vector<StageEntry> entries;
    for (const auto& [choice, entry] : got.rows[1].content.entries) entries.push_back(entry);
    const auto visits = visits_of(entries);
    ASSERT_EQ(visits.size(), 3U);
    EXPECT_EQ(visits[1].left_at->text(), "2026-01-15T01:00:00.000000Z") << "as HubSpot says";
    EXPECT_EQ(visits[2].left_at, std::nullopt);
}

TEST(AnyCsv, IsReadInIndonesian) {
    const Checked got = read("deals_indonesian.csv");
    EXPECT_EQ(got.profile.source, Source::csv);
    EXPECT_EQ(got.profile.blank, 1);
    EXPECT_EQ(got.mapping.date_order, DateOrder::dmy);
    EXPECT_EQ(got.mapping.date_order_evidence, "17/01/2026 in line 3 can only be day first.");
    EXPECT_EQ(got.mapping.decimal, ",");
    EXPECT_EQ(
        lines_of(got),
        (Lines{"3 good P-001 | Gudang Cikarang | PT Sinar Gudang | IDR 125000000050 | 2026-04-03 | "
               "Proposal | dewi@seller.example | 2026-01-16T17:00",
               "4 good P-002 | Armada Surabaya | PT Armada Jaya | IDR 84000000000 | 2026-06-05 | "
               "Negotiation |  | 2026-02-01T17:00",
               "6 good P-003 | Kantor \"Timur\" | CV Timur Raya |  |  | Discovery | "
               "dewi@seller.example | 2026-03-02T17:00",
               "7 good P-004 | Lama | PT Lama | IDR 500000000 |  | lost |  | 2025-05-03T17:00"}));
}

TEST(AnyCsv, IsReadInChinese) {
    EXPECT_EQ(lines_of(read("deals_chinese.csv")),
              (Lines{"2 good A1 | 仓储系统 | 华鑫工具有限公司 | USD 125000000 | 2026-06-30 | "
                     "Negotiation | tom@seller.example | ",
                     "3 good A2 | 车队管理 | 东海物流 | USD 48000000 | 2026-09-01 | Qualification "
                     "|  | "}));
}

TEST(BadRows, AreListedWithLineColumnAndReason) {
    EXPECT_EQ(lines_of(read("deals_with_mistakes.csv")),
              (Lines{"2 good D1 | Good one | Alder Works | USD 120050 | 2026-05-01 | Proposal | "
                     "dewi@seller.example | ",
                     "3 bad Deal:missing", "4 bad Value:bad_number", "5 bad Close date:bad_date",
                     "6 bad Currency:unknown_currency", "7 bad Stage:stage_not_mapped",
                     "8 bad Deal ID:duplicate_in_file", "9 bad Value:negative_value",
                     "10 bad :too_many_fields :text_after_quote",
                     "11 bad Value:too_many_digits Stage:missing"}));
}

TEST(Mappings, ChangeWhatRowsSay) {
    Checked got = read("deals_with_mistakes.csv");
    got.mapping.stages["Step seven"] = "leave_out";
    got.mapping.stages["Proposal"] = "won";
    check_rows(got);
    EXPECT_EQ(our_name(got.rows[0].content.choice), "won");
    EXPECT_EQ(line_of(got.rows[5]), "7 left_out");
}

}  // namespace
}  // namespace akad::imports
