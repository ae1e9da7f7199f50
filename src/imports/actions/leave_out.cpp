#include "imports/actions/actions.hpp"
#include "imports/store/import_store.hpp"

namespace akad::imports {

namespace {

constexpr std::size_t most_lines = 1'000;

Result<std::int64_t> leave_out_lines(ledger::Writing& writing, const Import& import,
                                     const std::vector<std::int64_t>& lines) {
    if (lines.size() > most_lines)
        return Error{ErrorKind::invalid, "too_many_lines",
                     "Leave out at most 1,000 lines at once, or all bad ones."};
    std::int64_t left_out = 0;
    for (const std::int64_t line : lines) {
        const auto rows = rows_of(writing.db, import, Only::all, line - 1, 1);
        if (rows.empty() || rows.front().line != line)
            return Error{ErrorKind::invalid, "unknown_line",
                         "No row begins in line " + std::to_string(line) + "."};
        left_out += leave_out_line(writing.db, import, line);
    }
    return left_out;
}

}  // namespace

Result<ImportId> leave_out_rows(ledger::Writing& writing, ImportId id, const LeaveOut& command) {
    const Import before = TRY(require_import(writing.db, writing.caller.workspace, id));
    if (before.state != ImportState::preview)
        return Error{ErrorKind::conflict, "not_previewed",
                     "Rows can be left out while the preview is shown."};
    std::int64_t left_out = 0;
    if (command.lines) left_out += TRY(leave_out_lines(writing, before, *command.lines));
    if (command.all_bad.value_or(false)) left_out += leave_out_bad(writing.db, before);
    if (left_out == 0)
        return Error{ErrorKind::invalid, "nothing_to_leave_out",
                     "Name lines that are still in, or leave out all bad ones."};
    Import after = before;
    count_into(writing.db, after);
    keep_changed(writing, "import.rows_left_out", before, std::move(after));
    return id;
}

}  // namespace akad::imports
