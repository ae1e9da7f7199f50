// One session with a PostgreSQL server: prepared statements, and a pipeline for what was posted.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "storage/postgresql/postgresql_connection.hpp"
#include "storage/postgresql/postgresql_wire.hpp"
#include "storage/text_key.hpp"

namespace akad::storage {

class PostgresqlSession {
public:
    explicit PostgresqlSession(PostgresqlHandle handle) : handle_(std::move(handle)) {}

    /// Runs a script, after what was posted.
    void script(std::string_view sql);
    /// Runs one statement, after what was posted; throws the first failure of all of them.
    [[nodiscard]] PostgresqlResult execute(std::string_view sql, std::span<const Value> values);
    void post(std::string_view sql, std::span<const Value> values, std::int64_t expected);
    void settle();
    [[nodiscard]] bool in_transaction() const {
        return PQtransactionStatus(handle_.get()) != PQTRANS_IDLE;
    }
    [[nodiscard]] bool is_lost() const { return PQstatus(handle_.get()) != CONNECTION_OK; }

private:
    struct Statement {
        std::string sql;
        std::string name;
        PostgresqlParameters parameters;
        std::int64_t expected = 0;
    };
    static constexpr std::int64_t any_count = -1;

    [[nodiscard]] const std::string& prepared(std::string_view sql,
                                              const PostgresqlParameters& parameters);
    [[nodiscard]] PostgresqlResult execute_alone(const Statement& statement);
    /// Sends all at once; answers the result of the last.
    [[nodiscard]] PostgresqlResult execute_pipeline(std::vector<Statement> statements);
    void send(const std::vector<Statement>& statements);
    /// The next result that was sent for; leaves the connection ready for the one after it.
    [[nodiscard]] PostgresqlResult receive();
    [[noreturn]] void fail(const PGresult* result, std::string_view doing);

    PostgresqlHandle handle_;
    std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> names_;
    std::int64_t prepared_count_ = 0;
    std::vector<Statement> posted_;
    std::size_t posted_bytes_ = 0;
};

}  // namespace akad::storage
