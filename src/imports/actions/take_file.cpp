#include <fstream>
#include <iterator>

#include "core/text.hpp"
#include "http/routes.hpp"
#include "imports/actions/actions.hpp"
#include "imports/actions/starting.hpp"
#include "imports/store/file_parts.hpp"
#include "imports/store/import_store.hpp"
#include "imports/views/views.hpp"

namespace akad::imports {

namespace {

Result<std::string> body_of(const http::Request& request) {
    if (!request.body_file) return request.body;
    std::ifstream file(*request.body_file, std::ios::binary);
    if (!file)
        return Error{ErrorKind::internal, "upload_lost", "The upload was lost. Send it again."};
    return std::string{std::istreambuf_iterator<char>(file), {}};
}

std::string columns_text(const FileProfile& profile) {
    std::vector<SampledColumn> columns;
    for (const ColumnProfile& column : profile.columns)
        columns.push_back({column.name, column.sample});
    return to_json(columns);
}

/// What the upload says; the id and the mapping come when it is kept.
Result<Import> import_of(http::Exchange& exchange, const TakeFile& command,
                         const OpenedFile& opened, const std::string& sha256) {
    const std::string name = TRY(text_within("name", command.name, 1, 200));
    return Import{
        .workspace = exchange.caller.workspace,
        .source = opened.profile.source,
        .file_name = name,
        .sha256 = sha256,
        .encoding = opened.decoded.encoding,
        .column_list = columns_text(opened.profile),
        .row_count = opened.profile.rows,
        .blank_count = opened.profile.blank,
        .imported_by = exchange.caller.person,
    };
}

/// Keeps the import; its rows are checked at once when enough of them can be read.
Result<std::string> take(ledger::Writing& writing, Import import, const FileProfile& profile) {
    const Mapping mapping = propose_mapping(profile, propose_for(writing.db, writing.caller));
    import.id = writing.draw.id<ImportId>();
    import.mapping = to_json(mapping);
    import.taken_at = writing.now;
    if (columns_of(import.source, mapping, profile.names()).ok()) start_check(writing, import);
    keep_new(writing, import);
    return import.id.text();
}

}  // namespace

Result<http::Response> take_import_file(http::Exchange& exchange) {
    const auto command = TRY(http::read_query<TakeFile>(exchange));
    std::string bytes = TRY(body_of(exchange.request));
    const std::string sha256 = hex(view(akad::sha256({bytes})));
    const auto size = static_cast<std::int64_t>(bytes.size());
    // Kept before it is read: blobs of a file that cannot be read cost a little room, no harm.
    const std::string parts =
        TRY(keep_parts(exchange.services.store, exchange.caller.workspace, bytes));
    const OpenedFile opened = TRY(open_file(std::move(bytes), command.kind));
    Import import = TRY(import_of(exchange, command, opened, sha256));
    import.size_bytes = size;
    import.parts = parts;
    const auto kept = TRY(exchange.services.ledger.submit_and_wait(
        exchange.command([&import, &opened](ledger::Writing& writing) {
            return take(writing, import, opened.profile);
        })));
    const auto lease = exchange.services.store.reader();
    const auto id = ImportId::parse(kept.subject).value_or(ImportId{});
    return http::answer(TRY(show_import({*lease, exchange.caller, exchange.now}, id)), 201);
}

}  // namespace akad::imports
