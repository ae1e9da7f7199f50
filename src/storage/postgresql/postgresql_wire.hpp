// What travels between us and PostgreSQL: parameters, results and failures.
#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <libpq-fe.h>

#include "storage/database.hpp"

namespace akad::storage {

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PostgresqlResult = std::unique_ptr<PGresult, ClearResult>;

/// Values as libpq takes them. Owns a copy of everything, so it can wait to be sent.
class PostgresqlParameters {
public:
    explicit PostgresqlParameters(std::span<const Value> values);

    [[nodiscard]] int count() const { return static_cast<int>(values_.size()); }
    [[nodiscard]] const Oid* types() const { return types_.data(); }
    [[nodiscard]] const char* const* values() const { return values_.data(); }
    [[nodiscard]] const int* lengths() const { return lengths_.data(); }
    [[nodiscard]] const int* formats() const { return formats_.data(); }
    [[nodiscard]] std::size_t size_bytes() const { return store_.size(); }

private:
    void add(Oid type, int format, std::string_view content);

    std::vector<char> store_;  // a vector: moving it moves no bytes
    std::vector<Oid> types_;
    std::vector<const char*> values_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
};

/// The failure a result stands for: of which kind, or a lost connection.
[[noreturn]] void throw_postgresql(PGconn* connection, const PGresult* result,
                                   std::string_view doing);

/// The rows of a result in binary format, all of them in memory.
[[nodiscard]] std::unique_ptr<Cursor> postgresql_cursor(PostgresqlResult result);

/// How many rows a statement changed.
[[nodiscard]] std::int64_t changed_rows(PGresult* result);

}  // namespace akad::storage
