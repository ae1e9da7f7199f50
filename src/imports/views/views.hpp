// What people look at: an import with its mapping and counts, and the rows of its file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "http/page.hpp"
#include "imports/rules/mapping.hpp"
#include "imports/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::imports {

BOOST_DEFINE_ENUM_CLASS(ShownState, reading, mapping, preview, applying, applied, cancelled, failed)

struct ColumnView {
    std::string name;
    std::vector<std::string> sample{};
    std::optional<Meaning> meaning{};
};
BOOST_DESCRIBE_STRUCT(ColumnView, (), (name, sample, meaning))
struct CountsView {
    std::int64_t rows = 0;
    std::int64_t blank = 0;
    std::int64_t good = 0;
    std::int64_t bad = 0;
    std::int64_t left_out = 0;
    std::int64_t new_deals = 0;
    std::int64_t known_deals = 0;
    std::int64_t claims = 0;
};
BOOST_DESCRIBE_STRUCT(CountsView, (),
                      (rows, blank, good, bad, left_out, new_deals, known_deals, claims))
struct ProgressView {
    std::int64_t done = 0;
    std::int64_t total = 0;
};
BOOST_DESCRIBE_STRUCT(ProgressView, (), (done, total))

struct ImportView {
    ImportId id{};
    std::int64_t revision = 1;
    ShownState state = ShownState::reading;
    Source source = Source::csv;
    std::string file_name;
    Encoding encoding = Encoding::utf_8;
    std::vector<ColumnView> columns{};
    Mapping mapping{};
    CountsView counts{};
    std::optional<ProgressView> progress{};  ///< while rows are checked or applied
    std::optional<std::string> problem{};    ///< why its work failed
};
BOOST_DESCRIBE_STRUCT(ImportView, (),
                      (id, revision, state, source, file_name, encoding, columns, mapping, counts,
                       progress, problem))
[[nodiscard]] Result<ImportView> show_import(const storage::Reading& reading, ImportId id);

struct ImportFilter {
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(ImportFilter, (), (cursor, limit))
/// Newest first.
[[nodiscard]] Result<http::Page<ImportView>> list_imports(const storage::Reading& reading,
                                                          const ImportFilter& filter);

struct RowView {
    std::int64_t line = 0;
    RowState state = RowState::good;
    std::string external_id;
    std::string name;
    std::string customer;
    std::optional<Money> value{};
    std::string stage_name;
    std::optional<Day> close_day{};
    std::vector<Problem> problems{};
};
BOOST_DESCRIBE_STRUCT(RowView, (),
                      (line, state, external_id, name, customer, value, stage_name, close_day,
                       problems))
BOOST_DEFINE_ENUM_CLASS(OnlyRows, bad, good, claims)
struct RowFilter {
    std::optional<OnlyRows> only{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(RowFilter, (), (only, cursor, limit))
/// The rows in order of their lines.
[[nodiscard]] Result<http::Page<RowView>> list_import_rows(const storage::Reading& reading,
                                                           ImportId id, const RowFilter& filter);

}  // namespace akad::imports
