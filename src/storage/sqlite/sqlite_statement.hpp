// One prepared SQLite statement, and the failures SQLite answers with.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

#include "storage/database.hpp"

namespace akad::storage {

/// Throws the Failure that SQLite's present error stands for.
[[noreturn]] void throw_sqlite(sqlite3* db, std::string_view doing);

class SqliteStatement {
public:
    SqliteStatement(sqlite3* db, std::string_view sql);
    ~SqliteStatement() { sqlite3_finalize(statement_); }
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind(std::span<const Value> values);
    /// True when it stands on a row.
    [[nodiscard]] bool step();
    /// Ends the query; keeps the statement for the next one.
    void reset() noexcept;
    [[nodiscard]] bool busy() const noexcept { return busy_; }
    [[nodiscard]] sqlite3_stmt* raw() const noexcept { return statement_; }

private:
    sqlite3* db_;
    sqlite3_stmt* statement_ = nullptr;
    std::vector<int> places_;  ///< of $1, $2, … among SQLite's parameters; 0: not named in the SQL
    bool busy_ = false;
};

}  // namespace akad::storage
