// Cells of a CSV file that is opened in a spreadsheet.
#pragma once

#include <string>
#include <string_view>

namespace akad::http {

/// Quoted when needed (RFC 4180). A leading sign would be run as a formula by spreadsheets, so it
/// gets an apostrophe before it.
[[nodiscard]] std::string csv_cell(std::string_view text);

}  // namespace akad::http
