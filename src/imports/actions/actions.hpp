// Everything a person can do with an import, one file each.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "http/http.hpp"
#include "imports/rules/mapping.hpp"
#include "imports/store/rows.hpp"
#include "ledger/ledger.hpp"

namespace akad::imports {

struct TakeFile {
    std::string name;
    std::optional<Source> kind{};  ///< told by a person; else by the file's header
};
BOOST_DESCRIBE_STRUCT(TakeFile, (), (name, kind))
/// Keeps an uploaded file, proposes how to read it and begins to check its rows. Refusals: those
/// of reading a file (`csv_…`, `encoding_unknown`, `file_empty`, `no_rows`).
[[nodiscard]] Result<http::Response> take_import_file(http::Exchange& exchange);

/// The mapping as the import shows it; evidence that is sent back is ignored.
struct ChangeMapping {
    std::map<std::string, std::string> columns;
    std::map<std::string, std::string> stages;
    std::optional<DateOrder> date_order{};
    std::optional<std::string> date_order_evidence{};
    std::string decimal;
    std::optional<std::string> decimal_evidence{};
    Currency currency{};
    std::optional<std::string> time_zone{};
    std::optional<PersonId> default_owner{};
};
BOOST_DESCRIBE_STRUCT(ChangeMapping, (),
                      (columns, stages, date_order, date_order_evidence, decimal, decimal_evidence,
                       currency, time_zone, default_owner))
struct PreparedMapping {
    ImportId import{};
    Mapping mapping;
};
/// Reads the file again under the new mapping. Refusals `bad_mapping`, `too_many_stages`.
[[nodiscard]] Result<PreparedMapping> prepare_mapping(http::Preparing& preparing, ImportId import,
                                                      const ChangeMapping& command);
/// Checks all rows again. Refusals `unknown_stage`, `bad_time_zone`, `import_started`.
[[nodiscard]] Result<ImportId> change_mapping(ledger::Writing& writing, ImportId import,
                                              const PreparedMapping& prepared);

struct LeaveOut {
    std::optional<std::vector<std::int64_t>> lines{};
    std::optional<bool> all_bad{};
};
BOOST_DESCRIBE_STRUCT(LeaveOut, (), (lines, all_bad))
/// Leaves rows out, by their lines or all that are bad. Refusals `unknown_line`, `too_many_lines`,
/// `nothing_to_leave_out`.
[[nodiscard]] Result<ImportId> leave_out_rows(ledger::Writing& writing, ImportId import,
                                              const LeaveOut& command);

/// Begins to apply, or goes on after a failure. Refusals `rows_are_bad`, `nothing_to_apply`,
/// `not_previewed`.
[[nodiscard]] Result<ImportId> apply_import(ledger::Writing& writing, ImportId import);

/// Gives the import up before it is applied. Refusal `import_started`.
[[nodiscard]] Result<ImportId> cancel_import(ledger::Writing& writing, ImportId import);

}  // namespace akad::imports
