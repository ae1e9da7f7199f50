#include "pattern.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "core/ids.hpp"

namespace akad::bench {

namespace {

constexpr std::size_t tail_size = std::tuple_size_v<IdTail>;
constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
/// The digits of an id that tell its copy: of its time, so that a copy's things are later than
/// those of the copy before it, as if the house had gone on working.
constexpr std::size_t copy_from = 3;
constexpr std::size_t copy_digits = 3;

void must(bool holds, sqlite3* db, std::string_view what) {
    if (holds) return;
    std::fprintf(stderr, "bench: %s: %s\n", std::string(what).c_str(), sqlite3_errmsg(db));
    std::exit(1);
}

/// Calls `visit(place)` for each id's tail in a text.
template <class Visit>
void each_id(std::string_view text, const Visit& visit) {
    for (auto at = text.find('_'); at != std::string_view::npos; at = text.find('_', at + 1))
        if (is_id_tail(text.substr(at + 1, tail_size))) visit(at + 1);
}

std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
    return out;
}

Cell cell_of(sqlite3_stmt* row, int column, const IdTails& kept) {
    Cell cell{.type = sqlite3_column_type(row, column)};
    if (cell.type == SQLITE_INTEGER) cell.number = sqlite3_column_int64(row, column);
    if (cell.type != SQLITE_TEXT && cell.type != SQLITE_BLOB) return cell;
    cell.bytes.assign(static_cast<const char*>(sqlite3_column_blob(row, column)),
                      static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
    if (cell.type == SQLITE_BLOB) return cell;
    each_id(cell.bytes, [&](std::size_t at) {
        if (!kept.contains(cell.bytes.substr(at, tail_size))) cell.ids.push_back(at + copy_from);
    });
    return cell;
}

}  // namespace

Bulk::Bulk(const std::string& folder) {
    const int opened = sqlite3_open((folder + "/akad.db").c_str(), &db_);
    must(opened == SQLITE_OK, db_, folder);
    script(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; "
        "PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000");
}

Bulk::~Bulk() {
    script("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL");
    sqlite3_close(db_);
}

void Bulk::script(const std::string& sql) {
    must(sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK, db_, sql);
}

sqlite3_stmt* Bulk::prepared(const std::string& sql) const {
    sqlite3_stmt* statement = nullptr;
    const int made = sqlite3_prepare_v2(db_, sql.c_str(), -1, &statement, nullptr);
    must(made == SQLITE_OK, db_, sql);
    return statement;
}

std::vector<std::string> Bulk::texts(const std::string& sql) const {
    std::vector<std::string> out;
    sqlite3_stmt* const rows = prepared(sql);
    while (sqlite3_step(rows) == SQLITE_ROW)
        out.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(rows, 0)));
    sqlite3_finalize(rows);
    return out;
}

void Bulk::drop_indexes() {
    const std::string made_here = " FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
    indexes_ = texts("SELECT sql" + made_here);
    for (const std::string& name : texts("SELECT name" + made_here)) script("DROP INDEX " + name);
}

void Bulk::restore_indexes() {
    for (const std::string& sql : indexes_) script(sql);
}

std::vector<PatternTable> copied_tables(const Bulk& bulk) {
    std::vector<PatternTable> tables;
    for (const std::string& name :
         bulk.texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                    "'deal_search%' AND name NOT IN ('fact', 'ledger_head') ORDER BY name")) {
        const std::string about = " FROM pragma_table_info('" + name + "')";
        PatternTable table{.name = name,
                           .columns = bulk.texts("SELECT name" + about),
                           .key = bulk.texts("SELECT name" + about + " WHERE pk > 0"),
                           .rows = {}};
        if (std::ranges::find(table.columns, "workspace") == table.columns.end()) continue;
        tables.push_back(std::move(table));
    }
    return tables;
}

void read_rows(const Bulk& bulk, PatternTable& table, std::string_view workspace,
               const IdTails& kept) {
    sqlite3_stmt* const rows =
        bulk.prepared("SELECT " + joined(table.columns) + " FROM " + table.name +
                      " WHERE workspace = '" + std::string(workspace) + "'");
    while (sqlite3_step(rows) == SQLITE_ROW) {
        PatternRow row;
        for (int i = 0; i < sqlite3_column_count(rows); ++i) row.push_back(cell_of(rows, i, kept));
        table.rows.push_back(std::move(row));
    }
    sqlite3_finalize(rows);
}

IdTails ids_in(const Bulk& bulk, std::string_view workspace) {
    IdTails ids;
    for (PatternTable& table : copied_tables(bulk)) {
        read_rows(bulk, table, workspace, {});
        for (const PatternRow& row : table.rows)
            for (const Cell& cell : row)
                each_id(cell.bytes,
                        [&](std::size_t at) { ids.insert(cell.bytes.substr(at, tail_size)); });
    }
    return ids;
}

void name_anew(Cell& cell) {
    for (const std::size_t at : cell.ids) {
        std::size_t number = 0;
        for (std::size_t i = 0; i < copy_digits; ++i)
            number = number * digits.size() + digits.find(cell.bytes[at + i]);
        ++number;
        for (std::size_t i = copy_digits; i-- > 0; number /= digits.size())
            cell.bytes[at + i] = digits[number % digits.size()];
    }
}

void write(sqlite3_stmt* statement, const PatternRow& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Cell& cell = row[i];
        const int place = static_cast<int>(i) + 1;
        const int size = static_cast<int>(cell.bytes.size());
        if (cell.type == SQLITE_INTEGER)
            sqlite3_bind_int64(statement, place, cell.number);
        else if (cell.type == SQLITE_TEXT)
            sqlite3_bind_text(statement, place, cell.bytes.data(), size, SQLITE_STATIC);
        else if (cell.type == SQLITE_BLOB)
            sqlite3_bind_blob(statement, place, cell.bytes.data(), size, SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, place);
    }
    const int done = sqlite3_step(statement);
    must(done == SQLITE_DONE, sqlite3_db_handle(statement), sqlite3_sql(statement));
    sqlite3_reset(statement);
}

}  // namespace akad::bench
