// All SQL of this room.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "imports/store/rows.hpp"
#include "ledger/ledger.hpp"
#include "storage/query.hpp"
#include "storage/store.hpp"

namespace akad::imports {

[[nodiscard]] std::optional<Import> find_import(storage::Connection& db, WorkspaceId workspace,
                                                ImportId id);
/// The import, or the refusal `unknown_import`.
[[nodiscard]] Result<Import> require_import(storage::Connection& db, WorkspaceId workspace,
                                            ImportId id);
/// Newest first, ids below `before` when given.
[[nodiscard]] std::vector<Import> imports_below(storage::Connection& db, WorkspaceId workspace,
                                                std::optional<ImportId> before, std::int64_t limit);
[[nodiscard]] std::int64_t count_imports(storage::Connection& db, WorkspaceId workspace);
/// Imports of this source that wait in their preview.
[[nodiscard]] std::vector<Import> previews_of(storage::Connection& db, WorkspaceId workspace,
                                              Source source);

/// A new import and its first fact; a changed one and its next.
void keep_new(ledger::Writing& writing, const Import& import);
void keep_changed(ledger::Writing& writing, std::string_view kind, const Import& before,
                  Import after);

void insert_row(storage::Connection& db, const ImportRow& row);
/// The import's rows of its present pass, by state or claim, lines above `after`.
enum class Only { all, bad, good, claims };
[[nodiscard]] std::vector<ImportRow> rows_of(storage::Connection& db, const Import& import,
                                             Only only, std::int64_t after, std::int64_t limit);
[[nodiscard]] std::int64_t count_rows(storage::Connection& db, const Import& import, Only only,
                                      std::int64_t cap);
/// What is to be applied of deals, lines above `after`: good rows, and known ones that claim.
[[nodiscard]] std::vector<ImportRow> rows_to_apply(storage::Connection& db, const Import& import,
                                                   std::int64_t after, std::int64_t limit);
/// The deals of a history that have good rows, ids above `after`, and the good rows of one.
[[nodiscard]] std::vector<std::string> deals_in_history(storage::Connection& db,
                                                        const Import& import,
                                                        std::string_view after, std::int64_t limit);
[[nodiscard]] std::vector<ImportRow> history_of(storage::Connection& db, const Import& import,
                                                const std::string& deal);

/// Counts the rows of the present pass into the import.
void count_into(storage::Connection& db, Import& import);
/// Leaves rows out; answers how many.
std::int64_t leave_out_line(storage::Connection& db, const Import& import, std::int64_t line);
std::int64_t leave_out_bad(storage::Connection& db, const Import& import);
/// The lines between two that a person left out in any pass.
[[nodiscard]] std::set<std::int64_t> left_out_by_person(storage::Connection& db,
                                                        const Import& import, std::int64_t first,
                                                        std::int64_t last);
/// Takes away some rows of older passes, of a cancelled import some of all; answers how many.
std::int64_t tidy_rows(storage::Connection& db, const Import& import, std::int64_t most);

[[nodiscard]] std::string place_of(storage::Connection& db, const Import& import);
void keep_place(storage::Connection& db, const Import& import, const std::string& place);

/// What an id of another system stands for: the name of an account, the mail address of a user.
struct ExternalName {
    std::string system;
    std::string kind;  ///< "account" or "user"
    std::string external_id;
};
[[nodiscard]] std::optional<std::string> external_name(storage::Connection& db,
                                                       WorkspaceId workspace,
                                                       const ExternalName& what);
void keep_external_name(storage::Connection& db, WorkspaceId workspace, const ExternalName& what,
                        const std::string& name);

}  // namespace akad::imports
