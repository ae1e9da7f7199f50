// The rows of this room: an import, and the rows of its file as they were checked.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/money.hpp"
#include "core/time.hpp"
#include "imports/rules/check.hpp"
#include "imports/rules/encoding.hpp"
#include "imports/rules/source.hpp"
#include "ledger/changes.hpp"

namespace akad::imports {

/// `mapping`: rows cannot be read before a person says which columns mean what. `reading`: rows
/// are being checked. Whether work failed stands in its job.
BOOST_DEFINE_ENUM_CLASS(ImportState, mapping, reading, preview, applying, applied, cancelled)

struct Import {
    WorkspaceId workspace{};
    ImportId id{};
    std::int64_t revision = 1;
    ImportState state = ImportState::mapping;
    Source source = Source::csv;
    std::string file_name;
    std::int64_t size_bytes = 0;
    std::string sha256;
    std::string parts = "[]";  ///< JSON: digests (hex) of the blobs that hold the file, in order
    Encoding encoding = Encoding::utf_8;
    std::string column_list = "[]";  ///< JSON: SampledColumn
    std::string mapping = "{}";      ///< JSON: Mapping
    int pass = 1;                    ///< counts how often the rows were checked
    std::int64_t row_count = 0;
    std::int64_t blank_count = 0;
    std::int64_t good_count = 0;
    std::int64_t bad_count = 0;
    std::int64_t left_out_count = 0;
    std::int64_t new_deals = 0;
    std::int64_t known_deals = 0;
    std::int64_t claims = 0;
    std::optional<JobId> job{};  ///< the check or the application at work, or the last one
    std::optional<PersonId> imported_by{};
    Instant taken_at{};
    std::optional<Instant> applied_at{};

    static constexpr std::array erasable{std::string_view("file_name"),
                                         std::string_view("column_list"),
                                         std::string_view("mapping")};
};
BOOST_DESCRIBE_STRUCT(Import, (),
                      (workspace, id, revision, state, source, file_name, size_bytes, sha256, parts,
                       encoding, column_list, mapping, pass, row_count, blank_count, good_count,
                       bad_count, left_out_count, new_deals, known_deals, claims, job, imported_by,
                       taken_at, applied_at))

struct SampledColumn {
    std::string name;
    std::vector<std::string> sample{};
};
BOOST_DESCRIBE_STRUCT(SampledColumn, (), (name, sample))

struct ImportRow {
    WorkspaceId workspace{};
    ImportId import{};
    int pass = 1;
    std::int64_t line = 0;
    RowState state = RowState::good;
    std::string problems = "[]";  ///< JSON: Problem
    std::string external_id;
    std::string name;
    std::string customer;
    std::optional<std::int64_t> value_minor{};
    std::optional<Currency> currency{};
    std::string stage_name;
    std::optional<Day> close_day{};
    bool claim = false;          ///< a known deal whose file says another stage
    bool by_person = false;      ///< left out by a person, which outlives another mapping
    std::string content = "{}";  ///< JSON: RowRest
};
BOOST_DESCRIBE_STRUCT(ImportRow, (),
                      (workspace, import, pass, line, state, problems, external_id, name, customer,
                       value_minor, currency, stage_name, close_day, claim, by_person, content))

/// What else a row says, needed only when it is applied.
struct RestEntry {
    std::string choice;
    Instant at{};
    std::optional<Instant> left_at{};
};
BOOST_DESCRIBE_STRUCT(RestEntry, (), (choice, at, left_at))
struct RowRest {
    std::string choice;
    std::string owner;
    std::optional<Instant> at{};
    std::optional<Instant> since{};
    std::vector<RestEntry> entries{};
};
BOOST_DESCRIBE_STRUCT(RowRest, (), (choice, owner, at, since, entries))

/// The row of a checked row.
[[nodiscard]] ImportRow stored(const Import& import, const CheckedRow& checked);

}  // namespace akad::imports
