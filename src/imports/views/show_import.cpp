#include "core/json_read.hpp"
#include "imports/actions/starting.hpp"
#include "imports/store/import_store.hpp"
#include "imports/views/views.hpp"

namespace akad::imports {

namespace {

ShownState shown(ImportState state) {
    return parse_enum<ShownState>(name_of(state)).value_or(ShownState::failed);
}

std::optional<Meaning> meaning_of(const std::string& column, const Mapping& mapping) {
    for (const auto& [meaning, name] : mapping.columns)
        if (name == column) return parse_enum<Meaning>(meaning);
    return std::nullopt;
}

Result<std::vector<ColumnView>> columns_in(const Import& import, const Mapping& mapping) {
    std::vector<ColumnView> columns;
    for (auto& column : TRY(from_json<std::vector<SampledColumn>>(import.column_list))) {
        const auto meaning = meaning_of(column.name, mapping);
        columns.push_back({std::move(column.name), std::move(column.sample), meaning});
    }
    return columns;
}

/// What the job says: how far it is, or why it failed.
void add_work(const storage::Reading& reading, const Import& import, ImportView& view) {
    const bool at_work =
        import.state == ImportState::reading || import.state == ImportState::applying;
    if (!at_work || !import.job) return;
    const auto job = jobs::find_job(reading.db, import.workspace, *import.job);
    if (!job) return;
    view.progress = ProgressView{job->done, job->total};
    if (job->state != jobs::JobState::failed) return;
    view.state = ShownState::failed;
    view.problem = job->problem_text;
}

Result<ImportView> view_of(const storage::Reading& reading, const Import& import) {
    ImportView view{
        .id = import.id,
        .revision = import.revision,
        .state = shown(import.state),
        .source = import.source,
        .file_name = import.file_name,
        .encoding = import.encoding,
        .counts = {import.row_count, import.blank_count, import.good_count, import.bad_count,
                   import.left_out_count, import.new_deals, import.known_deals, import.claims},
    };
    view.mapping = TRY(from_json<Mapping>(import.mapping));
    view.columns = TRY(columns_in(import, view.mapping));
    add_work(reading, import, view);
    return view;
}

struct ImportKey {
    ImportId id{};
};
BOOST_DESCRIBE_STRUCT(ImportKey, (), (id))

}  // namespace

Result<ImportView> show_import(const storage::Reading& reading, ImportId id) {
    return view_of(reading, TRY(require_import(reading.db, reading.caller.workspace, id)));
}

Result<http::Page<ImportView>> list_imports(const storage::Reading& reading,
                                            const ImportFilter& filter) {
    const auto limit = TRY(http::page_size(filter.limit));
    const auto key = TRY(http::key_of<ImportKey>(filter.cursor));
    const auto imports = imports_below(reading.db, reading.caller.workspace,
                                       key ? std::optional(key->id) : std::nullopt, limit + 1);
    http::Page<ImportView> page;
    for (const Import& import : imports) {
        if (static_cast<std::int64_t>(page.items.size()) == limit) {
            page.next = http::cursor_of(ImportKey{page.items.back().id});
            break;
        }
        page.items.push_back(TRY(view_of(reading, import)));
    }
    page.total.count = count_imports(reading.db, reading.caller.workspace);
    return page;
}

}  // namespace akad::imports
