// The rows of a workspace as a pattern that can be written again and again with other ids.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace akad::bench {

/// The parts of ids behind their kinds.
using IdTails = std::unordered_set<std::string>;

/// A value, and where ids that become others stand in it.
struct Cell {
    int type = SQLITE_NULL;
    std::int64_t number = 0;
    std::string bytes{};
    std::vector<std::size_t> ids{};
};
using PatternRow = std::vector<Cell>;

struct PatternTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> key;  ///< the columns of its primary key
    std::vector<PatternRow> rows;
};

/// A database in one file, for bulk writing: nothing is kept safe from a crash.
class Bulk {
public:
    explicit Bulk(const std::string& folder);
    Bulk(const Bulk&) = delete;
    Bulk& operator=(const Bulk&) = delete;
    /// Leaves the file as a store expects it.
    ~Bulk();

    void script(const std::string& sql);
    [[nodiscard]] sqlite3_stmt* prepared(const std::string& sql) const;
    /// The first column of each row.
    [[nodiscard]] std::vector<std::string> texts(const std::string& sql) const;
    void drop_indexes();
    void restore_indexes();

private:
    sqlite3* db_ = nullptr;
    std::vector<std::string> indexes_;  ///< the statements that make them
};

/// The tables whose rows belong to a workspace and can be copied, without the ledger's and without
/// the search index.
[[nodiscard]] std::vector<PatternTable> copied_tables(const Bulk& bulk);
/// Reads the rows of one workspace; ids other than `kept` become others.
void read_rows(const Bulk& bulk, PatternTable& table, std::string_view workspace,
               const IdTails& kept);
/// Every id in the rows of a workspace.
[[nodiscard]] IdTails ids_in(const Bulk& bulk, std::string_view workspace);

/// Writes the ids of the next copy over those of a cell.
void name_anew(Cell& cell);
/// Runs a statement with these values.
void write(sqlite3_stmt* statement, const PatternRow& row);

}  // namespace akad::bench
