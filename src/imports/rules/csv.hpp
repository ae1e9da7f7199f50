// Reads comma separated values as they really come: RFC 4180, and what exporters make of it. CRLF,
// LF or CR end a row; line breaks and doubled quotes may stand inside quoted fields; a quote in the
// middle of an unquoted field is a plain character. Fields are views into the text wherever the
// text holds them as they are, so a hundred thousand rows cost one pass and few allocations.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace akad::imports {

/// Beyond these a file is refused as a whole. Known exporters stay far below: a Salesforce object
/// has at most 900 columns, a long text area 131,072 characters.
struct CsvLimits {
    std::size_t columns = 2'000;
    std::size_t field_bytes = 1'048'576;
    std::int64_t rows = 1'000'000;
};

/// How a file separates its fields, and how much of its start is not a row (`sep=;` of Excel).
struct Dialect {
    char separator = ',';
    std::size_t preface_bytes = 0;
    std::int64_t preface_lines = 0;
};

struct CsvRow {
    std::int64_t line = 0;  ///< where the row begins; the first line of a file is 1
    std::vector<std::string_view> fields{};  ///< valid until the next row is read
    bool text_after_quote = false;  ///< `"Acme" Ltd` unquoted: readable, but likely damaged

    /// Nothing but white space in any field, as in `;;;;` at the end of many spreadsheets.
    [[nodiscard]] bool blank() const;
    /// The field at that place, or nothing when the row is shorter.
    [[nodiscard]] std::string_view field(std::size_t column) const {
        return column < fields.size() ? fields[column] : std::string_view();
    }
};

class CsvReader {
public:
    /// `text` is UTF-8 without a byte order mark, and outlives the reader.
    CsvReader(std::string_view text, Dialect dialect, CsvLimits limits = {});

    /// Reads the next row; false at the end. Errors name the line: `csv_null_byte`,
    /// `csv_open_quote`, `csv_field_too_long`, `csv_too_many_columns`, `csv_too_many_rows`.
    [[nodiscard]] Result<bool> next(CsvRow& row);

private:
    [[nodiscard]] Result<void> read_field(CsvRow& row);
    [[nodiscard]] Result<void> read_quoted(CsvRow& row);
    [[nodiscard]] Result<std::string*> unquote(std::size_t& end);
    [[nodiscard]] Result<void> keep(CsvRow& row, std::string_view field);
    [[nodiscard]] Result<void> take_inside(std::string_view inside);
    /// Steps over the separator or line break at hand; true when the row goes on.
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] std::size_t skip_spaces(std::size_t from) const;
    [[nodiscard]] std::size_t find_stop(std::size_t from) const;

    std::string_view text_;
    char separator_;
    CsvLimits limits_;
    std::array<bool, 256> stops_{};
    std::size_t at_ = 0;
    std::int64_t line_ = 1;
    std::int64_t rows_ = 0;
    std::deque<std::string> unquoted_{};  ///< fields of this row that differ from the text
};

/// Finds the separator by reading the first rows with each of , ; tab and |, and taking the one
/// that gives the most columns in the most rows.
[[nodiscard]] Dialect sniff_dialect(std::string_view text);

}  // namespace akad::imports
