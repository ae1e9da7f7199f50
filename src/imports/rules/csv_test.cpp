#include "imports/rules/csv.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

struct Read {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines;
    std::string refusal;
    std::string refusal_text;
};

Read read(std::string_view text, char separator = ',', CsvLimits limits = {}) {
    Read out;
    CsvReader reader(text, Dialect{separator}, limits);
    CsvRow row;
    while (true) {
        const auto more = reader.next(row);
        if (!more.ok()) {
            out.refusal = more.error().code;
            out.refusal_text = more.error().text;
            return out;
        }
        if (!more.value()) return out;
        out.rows.emplace_back(row.fields.begin(), row.fields.end());
        out.lines.push_back(row.line);
    }
}

using Rows = std::vector<std::vector<std::string>>;
using std::string_view_literals::operator""sv;

TEST(Csv, ReadsRowsAsExportersWriteThem) {
    struct Case {
        const char* says;
        std::string_view text;
        Rows rows;
    };
    const Case cases[] = {
        {"LF", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}}},
        {"CRLF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}}},
        {"CR alone", "a,b\rc,d\r", {{"a", "b"}, {"c", "d"}}},
        {"no break at the end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}}},
        {"an empty last field", "a,\n", {{"a", ""}}},
        {"a separator at the very end", "a,", {{"a", ""}}},
        {"a blank line is a row of one empty field", "a\n\nb\n", {{"a"}, {""}, {"b"}}},
        {"all fields quoted", "\"a\",\"b\"\n", {{"a", "b"}}},
        {"an empty quoted field", "\"\",\"\"\n", {{"", ""}}},
        {"doubled quotes", "\"say \"\"yes\"\"\",b\n", {{"say \"yes\"", "b"}}},
        {"only a doubled quote", "\"\"\"\"\n", {{"\""}}},
        {"a line break inside quotes", "\"a\nb\",c\n", {{"a\nb", "c"}}},
        {"CRLF inside quotes is kept", "\"a\r\nb\"\r\nc\r\n", {{"a\r\nb"}, {"c"}}},
        {"a separator inside quotes", "\"Sari, Budi\",2\n", {{"Sari, Budi", "2"}}},
        {"a quote inside an unquoted field", "5\" pipe,b\n", {{"5\" pipe", "b"}}},
        {"spaces around quotes", "a, \"b\" ,c\n", {{"a", "b", "c"}}},
        {"spaces of unquoted fields are kept", " a ,b\n", {{" a ", "b"}}},
        {"ragged rows", "a,b,c\nd\ne,f,g,h\n", {{"a", "b", "c"}, {"d"}, {"e", "f", "g", "h"}}},
        {"text behind a closing quote", "\"Acme\" Ltd,b\n", {{"Acme Ltd", "b"}}},
        {"nothing", "", {}},
    };
    for (const Case& each : cases) {
        const Read got = read(each.text);
        EXPECT_EQ(got.refusal, "") << each.says;
        EXPECT_EQ(got.rows, each.rows) << each.says;
    }
}

TEST(Csv, KeepsTheLineWhereEachRowBegins) {
    const Read got = read("h,k\r\n\"two\nlines\",x\r\"three\r\nmore\rlines\",y\nlast,z\n");
    EXPECT_EQ(got.lines, (std::vector<std::int64_t>{1, 2, 4, 7}));
}

TEST(Csv, MarksARowWithTextBehindAClosingQuote) {
    CsvReader reader("\"Acme\" Ltd,b\nc,d\n", Dialect{});
    CsvRow row;
    ASSERT_TRUE(reader.next(row).value());
    EXPECT_TRUE(row.text_after_quote);
    ASSERT_TRUE(reader.next(row).value());
    EXPECT_FALSE(row.text_after_quote);
}

TEST(Csv, RefusesWhatIsNoTextOrOverALimitAndNamesTheLine) {
    struct Case {
        std::string_view text;
        CsvLimits limits;
        const char* code;
        const char* line;
    };
    const Case cases[] = {
        {"a,b\nc,\0d\n"sv, {}, "csv_null_byte", "Line 2 "},
        {"a,b\nc,\"\0d\"\n"sv, {}, "csv_null_byte", "Line 2 "},
        {"a,b\nc,d\ne,\"f\ng,h\n", {}, "csv_open_quote", "Line 3 "},
        {"a\nbbbbbb\n", {.field_bytes = 5}, "csv_field_too_long", "Line 2 "},
        {"a\n\"b\"\"bbbbb\"\n", {.field_bytes = 5}, "csv_field_too_long", "Line 2 "},
        {"a\nb,c,d\n", {.columns = 2}, "csv_too_many_columns", "Line 2 "},
        {"a\nb\nc\n", {.rows = 2}, "csv_too_many_rows", "Line 3 "},
    };
    for (const Case& each : cases) {
        const Read got = read(each.text, ',', each.limits);
        EXPECT_EQ(got.refusal, each.code);
        EXPECT_TRUE(got.refusal_text.starts_with(each.line)) << got.refusal_text;
    }
}

TEST(Csv, KnowsABlankRow) {
    CsvReader reader(" ;;\t;\n;x;\n", Dialect{';'});
    CsvRow row;
    ASSERT_TRUE(reader.next(row).value());
    EXPECT_TRUE(row.blank());
    ASSERT_TRUE(reader.next(row).value());
    EXPECT_FALSE(row.blank());
}

TEST(CsvDialect, FindsTheSeparator) {
    struct Case {
        std::string_view text;
        char separator;
    };
    const Case cases[] = {
        {"Name,Amount\nA,1\n", ','},
        {"Name;Amount\nA;1,50\nB;2,75\n", ';'},
        {"Name\tAmount, net\nA\t1,50\n", '\t'},
        {"Name|Amount\nA|1,50\n", '|'},
        {"\"Name; full\",\"Amount\"\n\"A; B\",\"1\"\n", ','},
        {"Name\nA\nB\n", ','},
        {"", ','},
    };
    for (const Case& each : cases)
        EXPECT_EQ(sniff_dialect(each.text).separator, each.separator) << each.text;
}

TEST(CsvDialect, ObeysExcelsSeparatorLine) {
    const std::string_view text = "sep=;\r\nName;Stage\r\nA;B\r\n";
    const Dialect dialect = sniff_dialect(text);
    EXPECT_EQ(dialect.separator, ';');
    CsvReader reader(text, dialect);
    CsvRow row;
    ASSERT_TRUE(reader.next(row).value());
    EXPECT_EQ(row.line, 2);
    EXPECT_EQ(row.field(0), "Name");
}

}  // namespace
}  // namespace akad::imports
