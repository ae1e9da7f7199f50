#include "core/json_read.hpp"
#include "imports/store/import_store.hpp"
#include "imports/views/views.hpp"

namespace akad::imports {

namespace {

struct LineKey {
    std::int64_t line = 0;
};
BOOST_DESCRIBE_STRUCT(LineKey, (), (line))

Only wanted(const RowFilter& filter) {
    if (!filter.only) return Only::all;
    switch (*filter.only) {
        case OnlyRows::bad:
            return Only::bad;
        case OnlyRows::good:
            return Only::good;
        case OnlyRows::claims:
            break;
    }
    return Only::claims;
}

Result<RowView> view_of(ImportRow row) {
    auto problems = TRY(from_json<std::vector<Problem>>(row.problems));
    RowView view{
        .line = row.line,
        .state = row.state,
        .external_id = std::move(row.external_id),
        .name = std::move(row.name),
        .customer = std::move(row.customer),
        .stage_name = std::move(row.stage_name),
        .close_day = row.close_day,
        .problems = std::move(problems),
    };
    if (row.value_minor && row.currency) view.value = Money{*row.value_minor, *row.currency};
    return view;
}

http::Total total_of(storage::Connection& db, const Import& import, Only only) {
    constexpr std::int64_t most = 1'000;
    const std::int64_t rows = count_rows(db, import, only, most + 1);
    return {std::min(rows, most), rows > most};
}

}  // namespace

Result<http::Page<RowView>> list_import_rows(const storage::Reading& reading, ImportId id,
                                             const RowFilter& filter) {
    const Import import = TRY(require_import(reading.db, reading.caller.workspace, id));
    const auto limit = TRY(http::page_size(filter.limit));
    const auto key = TRY(http::key_of<LineKey>(filter.cursor));
    const Only only = wanted(filter);
    auto rows = rows_of(reading.db, import, only, key ? key->line : 0, limit + 1);
    http::Page<RowView> page;
    const bool more = static_cast<std::int64_t>(rows.size()) > limit;
    if (more) rows.pop_back();
    for (ImportRow& row : rows) page.items.push_back(TRY(view_of(std::move(row))));
    if (more) page.next = http::cursor_of(LineKey{page.items.back().line});
    page.total = total_of(reading.db, import, only);
    return page;
}

}  // namespace akad::imports
