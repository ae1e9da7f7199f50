#include "imports/store/import_store.hpp"

#include <charconv>

namespace akad::imports {

namespace {

constexpr std::string_view in_pass = " WHERE workspace = $1 AND import = $2 AND pass = $3";

template <class Row>
std::string select(std::string_view table, std::string_view condition) {
    return "SELECT " + storage::columns<Row>() + " FROM " + std::string(table) +
           std::string(condition);
}

std::string select_rows(std::string_view condition) {
    return select<ImportRow>("import_row", std::string(in_pass) + std::string(condition));
}

std::string_view condition_of(Only only) {
    switch (only) {
        case Only::bad:
            return " AND state = 'bad'";
        case Only::good:
            return " AND state = 'good'";
        case Only::claims:
            return " AND claim = 1";
        case Only::all:
            break;
    }
    return "";
}

struct Counts {
    std::string state;
    std::int64_t rows = 0;
    std::int64_t claims = 0;
};
BOOST_DESCRIBE_STRUCT(Counts, (), (state, rows, claims))

}  // namespace

std::optional<Import> find_import(storage::Connection& db, WorkspaceId workspace, ImportId id) {
    static const std::string sql = select<Import>("import", " WHERE workspace = $1 AND id = $2");
    return storage::one<Import>(db, sql, workspace, id);
}

Result<Import> require_import(storage::Connection& db, WorkspaceId workspace, ImportId id) {
    auto import = find_import(db, workspace, id);
    if (import) return std::move(*import);
    return Error{ErrorKind::refused, "unknown_import",
                 "There is no such import. Go back to the list of imports."};
}

std::vector<Import> imports_below(storage::Connection& db, WorkspaceId workspace,
                                  std::optional<ImportId> before, std::int64_t limit) {
    static const std::string sql =
        select<Import>("import", " WHERE workspace = $1 AND id < $2 ORDER BY id DESC LIMIT $3");
    return storage::all<Import>(db, sql, workspace,
                                before ? before->text() : std::string("imp_zzzzzzzzzzzzzzzzzzzz"),
                                limit);
}

std::int64_t count_imports(storage::Connection& db, WorkspaceId workspace) {
    return storage::one<std::int64_t>(
               db, "SELECT CAST(count(*) AS BIGINT) FROM import WHERE workspace = $1", workspace)
        .value_or(0);
}

std::vector<Import> previews_of(storage::Connection& db, WorkspaceId workspace, Source source) {
    static const std::string sql = select<Import>(
        "import", " WHERE workspace = $1 AND state = 'preview' AND source = $2 ORDER BY id");
    return storage::all<Import>(db, sql, workspace, source);
}

void keep_new(ledger::Writing& writing, const Import& import) {
    storage::insert(writing.db, "import", import);
    writing.record(ledger::changed<Import>("import.taken", nullptr, import));
}

void keep_changed(ledger::Writing& writing, std::string_view kind, const Import& before,
                  Import after) {
    after.revision = before.revision + 1;
    storage::save(writing.db, "import", after);
    writing.record(ledger::changed(kind, &before, after));
}

void insert_row(storage::Connection& db, const ImportRow& row) {
    storage::insert(db, "import_row", row);
}

std::vector<ImportRow> rows_of(storage::Connection& db, const Import& import, Only only,
                               std::int64_t after, std::int64_t limit) {
    const std::string sql =
        select_rows(std::string(condition_of(only)) + " AND line > $4 ORDER BY line LIMIT $5");
    return storage::all<ImportRow>(db, sql, import.workspace, import.id, import.pass, after, limit);
}

std::int64_t count_rows(storage::Connection& db, const Import& import, Only only,
                        std::int64_t cap) {
    const std::string sql = "SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM import_row" +
                            std::string(in_pass) + std::string(condition_of(only)) +
                            " LIMIT $4) AS counted";
    return storage::one<std::int64_t>(db, sql, import.workspace, import.id, import.pass, cap)
        .value_or(0);
}

std::vector<ImportRow> rows_to_apply(storage::Connection& db, const Import& import,
                                     std::int64_t after, std::int64_t limit) {
    static const std::string sql =
        select_rows(" AND line > $4 AND (state = 'good' OR claim = 1) ORDER BY line LIMIT $5");
    return storage::all<ImportRow>(db, sql, import.workspace, import.id, import.pass, after, limit);
}

std::vector<std::string> deals_in_history(storage::Connection& db, const Import& import,
                                          std::string_view after, std::int64_t limit) {
    static const std::string sql = "SELECT DISTINCT external_id FROM import_row" +
                                   std::string(in_pass) +
                                   " AND external_id > $4 AND state = 'good' "
                                   "ORDER BY external_id LIMIT $5";
    return storage::all<std::string>(db, sql, import.workspace, import.id, import.pass, after,
                                     limit);
}

std::vector<ImportRow> history_of(storage::Connection& db, const Import& import,
                                  const std::string& deal) {
    static const std::string sql =
        select_rows(" AND external_id = $4 AND state = 'good' ORDER BY line");
    return storage::all<ImportRow>(db, sql, import.workspace, import.id, import.pass, deal);
}

void count_into(storage::Connection& db, Import& import) {
    static const std::string sql =
        "SELECT state, CAST(count(*) AS BIGINT), CAST(sum(claim) AS BIGINT) FROM import_row" +
        std::string(in_pass) + " GROUP BY state";
    import.good_count = import.bad_count = import.left_out_count = import.known_deals = 0;
    import.claims = 0;
    storage::each<Counts>(
        db, sql,
        [&](const Counts& counted) {
            const auto state = parse_enum<RowState>(counted.state);
            if (state == RowState::good) import.good_count = counted.rows;
            if (state == RowState::bad) import.bad_count = counted.rows;
            if (state == RowState::left_out) import.left_out_count = counted.rows;
            if (state == RowState::known) import.known_deals = counted.rows;
            if (state == RowState::known) import.claims = counted.claims;
        },
        import.workspace, import.id, import.pass);
    import.new_deals = brings_deals(import.source) ? import.good_count : 0;
}

std::int64_t leave_out_line(storage::Connection& db, const Import& import, std::int64_t line) {
    static const std::string sql =
        "UPDATE import_row SET state = 'left_out', claim = 0, by_person = 1" +
        std::string(in_pass) + " AND line = $4 AND state <> 'left_out'";
    return storage::run(db, sql, import.workspace, import.id, import.pass, line);
}

std::int64_t leave_out_bad(storage::Connection& db, const Import& import) {
    static const std::string sql = "UPDATE import_row SET state = 'left_out', by_person = 1" +
                                   std::string(in_pass) + " AND state = 'bad'";
    return storage::run(db, sql, import.workspace, import.id, import.pass);
}

std::set<std::int64_t> left_out_by_person(storage::Connection& db, const Import& import,
                                          std::int64_t first, std::int64_t last) {
    std::set<std::int64_t> lines;
    storage::each<std::int64_t>(
        db,
        "SELECT line FROM import_row WHERE workspace = $1 AND import = $2 AND line BETWEEN $3 AND "
        "$4 AND by_person = 1",
        [&](std::int64_t line) { lines.insert(line); }, import.workspace, import.id, first, last);
    return lines;
}

std::int64_t tidy_rows(storage::Connection& db, const Import& import, std::int64_t most) {
    const bool all = import.state == ImportState::cancelled;
    return storage::run(db,
                        "DELETE FROM import_row WHERE workspace = $1 AND import = $2 AND pass < $3 "
                        "AND line IN (SELECT line FROM import_row WHERE workspace = $1 AND import "
                        "= $2 AND pass < $3 ORDER BY line LIMIT $4)",
                        import.workspace, import.id, import.pass + (all ? 1 : 0), most);
}

std::string place_of(storage::Connection& db, const Import& import) {
    return storage::one<std::string>(
               db, "SELECT place FROM import_place WHERE workspace = $1 AND import = $2",
               import.workspace, import.id)
        .value_or("");
}

void keep_place(storage::Connection& db, const Import& import, const std::string& place) {
    storage::run(db,
                 "INSERT INTO import_place (workspace, import, place) VALUES ($1, $2, $3) ON "
                 "CONFLICT (workspace, import) DO UPDATE SET place = excluded.place",
                 import.workspace, import.id, place);
}

std::optional<std::string> external_name(storage::Connection& db, WorkspaceId workspace,
                                         const ExternalName& what) {
    return storage::one<std::string>(
        db,
        "SELECT name FROM external_name WHERE workspace = $1 AND system = $2 AND kind = $3 AND "
        "external_id = $4",
        workspace, what.system, what.kind, what.external_id);
}

void keep_external_name(storage::Connection& db, WorkspaceId workspace, const ExternalName& what,
                        const std::string& name) {
    storage::run(
        db,
        "INSERT INTO external_name (workspace, system, kind, external_id, name) VALUES "
        "($1, $2, $3, $4, $5) ON CONFLICT (workspace, system, kind, external_id) DO UPDATE "
        "SET name = excluded.name",
        workspace, what.system, what.kind, what.external_id, name);
}

}  // namespace akad::imports
