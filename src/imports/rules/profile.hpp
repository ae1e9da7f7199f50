// One look over a whole file: what stands in each column, so that a mapping can be proposed with
// the evidence for it.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/result.hpp"
#include "imports/rules/csv.hpp"
#include "imports/rules/date_order.hpp"
#include "imports/rules/numbers.hpp"
#include "imports/rules/source.hpp"
#include "imports/rules/stages.hpp"

namespace akad::imports {

/// More different values than this and a column holds no stages.
constexpr std::size_t most_stage_names = 100;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
        return std::hash<std::string_view>()(text);
    }
};

struct ColumnProfile {
    std::string name;
    std::vector<std::string> sample{};  ///< up to three different values, cut to 80 bytes
    std::int64_t filled = 0;
    DateEvidence dates{};
    DecimalEvidence amounts{};
    /// The different values, trimmed; one more than most_stage_names when there are more.
    std::unordered_set<std::string, TextHash, std::equal_to<>> values{};
};

struct FileProfile {
    Source source = Source::csv;
    std::vector<ColumnProfile> columns{};
    std::map<std::string, StageEnd> ends{};  ///< of stages whose every deal ended the same way
    std::int64_t rows = 0;                   ///< without header and blank rows
    std::int64_t blank = 0;

    [[nodiscard]] std::vector<std::string> names() const;
};

/// Reads header and rows; the source is detected unless a person told it. Errors `file_empty`,
/// `no_rows`, and those of CsvReader.
[[nodiscard]] Result<FileProfile> profile_of(std::string_view text, Dialect dialect,
                                             std::optional<Source> told = std::nullopt);

/// Reads on to the first row that is not blank: the header. False when there is none.
[[nodiscard]] Result<bool> read_header(CsvReader& reader, CsvRow& row);

}  // namespace akad::imports
