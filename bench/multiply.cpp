#include "multiply.hpp"

#include <algorithm>
#include <array>

#include "ledger/header.hpp"
#include "ledger/merkle.hpp"
#include "ledger/store/fact_row.hpp"

namespace akad::bench {

namespace {

using ledger::FactColumn;

/// What is counted over all deals grows with them.
constexpr std::array<std::string_view, 3> sums{"deal_total", "insight_month",
                                               "insight_stage_month"};
constexpr std::size_t workspace_column = FactColumn::leaf + 1;

std::string insert_into(const PatternTable& table) {
    std::string columns;
    std::string places;
    for (const std::string& column : table.columns) {
        columns += (columns.empty() ? "" : ", ") + column;
        places += places.empty() ? "?" : ", ?";
    }
    return "INSERT INTO " + table.name + " (" + columns + ") VALUES (" + places + ")";
}

PatternTable facts_of(const Bulk& bulk, const std::string& workspace, const IdTails& kept) {
    PatternTable facts{.name = "fact", .columns = {}, .key = {}, .rows = {}};
    const std::string columns = std::string(ledger::fact_row_columns) + ", workspace";
    for (std::size_t from = 0; from < columns.size();) {
        const std::size_t end = std::min(columns.find(", ", from), columns.size());
        facts.columns.push_back(columns.substr(from, end - from));
        from = end + 2;
    }
    read_rows(bulk, facts, workspace, kept);
    std::ranges::sort(facts.rows, {},
                      [](const PatternRow& row) { return row[FactColumn::sequence].number; });
    return facts;
}

Digest digest_of(const Cell& cell) {
    Digest digest{};
    std::ranges::copy(cell.bytes, digest.begin());
    return digest;
}

/// Digests and leaf of a fact whose ids or place became others.
Digest seal(PatternRow& row) {
    const auto text = [&](std::size_t column) { return std::string_view(row[column].bytes); };
    ledger::Header header{.workspace = text(workspace_column),
                          .sequence = row[FactColumn::sequence].number,
                          .previous = row[FactColumn::previous].number,
                          .subject = text(FactColumn::subject),
                          .topic = text(FactColumn::topic),
                          .kind = text(FactColumn::kind),
                          .version = row[FactColumn::version].number,
                          .recorded_at_us = row[FactColumn::recorded_at].number,
                          .occurred_at_us = row[FactColumn::occurred_at].number,
                          .author = text(FactColumn::author),
                          .proof = text(FactColumn::proof),
                          .on_behalf_of = text(FactColumn::on_behalf_of),
                          .audience = text(FactColumn::audience),
                          .kept = sha256({text(FactColumn::kept)})};
    if (row[FactColumn::erasable].type != SQLITE_NULL) {
        header.erasable =
            ledger::erasable_digest(text(FactColumn::salt), text(FactColumn::erasable));
        row[FactColumn::erasable_digest].bytes = view(*header.erasable);
    }
    const Digest leaf = ledger::leaf_of(header);
    row[FactColumn::leaf].bytes = view(leaf);
    return leaf;
}

void name_anew(PatternRow& row) {
    for (Cell& cell : row) name_anew(cell);
}

/// The log of one workspace, written on.
class Log {
public:
    /// `facts`: all that stand; those up to `first` are not copied.
    Log(Bulk& bulk, PatternTable facts, std::int64_t first)
        : bulk_(bulk), facts_(std::move(facts)), first_(first) {
        for (const PatternRow& row : facts_.rows)
            frontier_.append(digest_of(row[FactColumn::leaf]));
        std::erase_if(facts_.rows, [&](const PatternRow& row) {
            return row[FactColumn::sequence].number <= first;
        });
        insert_ = bulk.prepared(insert_into(facts_));
    }
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;
    ~Log() { sqlite3_finalize(insert_); }

    /// What is written next is another workspace's log.
    void begin_anew() { frontier_ = {}; }

    void write_copy() {
        for (PatternRow& row : facts_.rows) {
            name_anew(row);
            const std::int64_t shift = frontier_.size() + 1 - row[FactColumn::sequence].number;
            row[FactColumn::sequence].number += shift;
            std::int64_t& previous = row[FactColumn::previous].number;
            if (previous > first_) previous += shift;
            frontier_.append(seal(row));
            write(insert_, row);
        }
    }

    /// The head, and that the followers' rows were copied with the facts.
    void save_head() {
        const std::string workspace = facts_.rows.front()[workspace_column].bytes;
        const std::string here = " WHERE workspace = '" + workspace + "'";
        const std::string size = std::to_string(frontier_.size());
        bulk_.script("DELETE FROM ledger_head" + here);
        sqlite3_stmt* const head =
            bulk_.prepared("INSERT INTO ledger_head (workspace, size, frontier) VALUES (?, ?, ?)");
        write(head, {{.type = SQLITE_TEXT, .bytes = workspace},
                     {.type = SQLITE_INTEGER, .number = frontier_.size()},
                     {.type = SQLITE_BLOB, .bytes = frontier_.bytes()}});
        sqlite3_finalize(head);
        bulk_.script("UPDATE follower SET cursor = " + size + here);
        bulk_.script("UPDATE insight_house SET followed = " + size + here);
    }

private:
    Bulk& bulk_;
    PatternTable facts_;
    std::int64_t first_ = 0;
    ledger::Frontier frontier_;
    sqlite3_stmt* insert_ = nullptr;
};

/// Whether a copy of the row is another row: an id in its key becomes another.
bool is_copied(const PatternTable& table, const PatternRow& row) {
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!row[i].ids.empty() &&
            std::ranges::find(table.key, table.columns[i]) != table.key.end())
            return true;
    return false;
}

std::vector<PatternTable> rows_to_copy(const Bulk& bulk, const std::string& workspace,
                                       const IdTails& kept) {
    auto tables = copied_tables(bulk);
    for (PatternTable& table : tables) {
        read_rows(bulk, table, workspace, kept);
        std::erase_if(table.rows, [&](const PatternRow& row) { return !is_copied(table, row); });
    }
    std::erase_if(tables, [](const PatternTable& table) { return table.rows.empty(); });
    return tables;
}

void write_copy(Bulk& bulk, std::vector<PatternTable>& tables) {
    for (PatternTable& table : tables) {
        sqlite3_stmt* const insert = bulk.prepared(insert_into(table));
        for (PatternRow& row : table.rows) {
            name_anew(row);
            write(insert, row);
        }
        sqlite3_finalize(insert);
    }
}

/// Counts that stand for all deals of the workspace.
void multiply_sums(Bulk& bulk, const std::string& workspace, int times) {
    for (const PatternTable& table : copied_tables(bulk)) {
        if (std::ranges::find(sums, table.name) == sums.end()) continue;
        for (const std::string& column : table.columns)
            if (std::ranges::find(table.key, column) == table.key.end())
                bulk.script("UPDATE " + table.name + " SET " + column + " = " + column + " * " +
                            std::to_string(times) + " WHERE workspace = '" + workspace + "'");
    }
}

}  // namespace

void grow(Bulk& bulk, const std::string& workspace, const Before& before, int times) {
    auto tables = rows_to_copy(bulk, workspace, before.ids);
    Log log(bulk, facts_of(bulk, workspace, before.ids), before.facts);
    for (int copy = 1; copy < times; ++copy) {
        bulk.script("BEGIN");
        log.write_copy();
        write_copy(bulk, tables);
        bulk.script("COMMIT");
    }
    log.save_head();
    multiply_sums(bulk, workspace, times);
}

void add_like(Bulk& bulk, const std::string& workspace, int count) {
    auto tables = rows_to_copy(bulk, workspace, {});
    Log log(bulk, facts_of(bulk, workspace, {}), 0);
    for (int copy = 0; copy < count; ++copy) {
        bulk.script("BEGIN");
        log.begin_anew();
        log.write_copy();
        write_copy(bulk, tables);
        log.save_head();
        bulk.script("COMMIT");
    }
}

}  // namespace akad::bench
