// The PostgreSQL driver, over libpq. Statements are prepared once per SQL text; what is posted
// travels in one pipeline with the statement after it.
#pragma once

#include <memory>
#include <string>

#include <libpq-fe.h>

#include "storage/database.hpp"

namespace akad::storage {

struct FinishConnection {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
using PostgresqlHandle = std::unique_ptr<PGconn, FinishConnection>;

/// Connects within five seconds unless the address says otherwise; throws ConnectionLost.
[[nodiscard]] PostgresqlHandle connect_postgresql(const std::string& address);

/// A connection for views: it cannot write, and connects again when it was lost between queries.
[[nodiscard]] std::unique_ptr<Connection> open_postgresql_reader(const std::string& address);
/// A connection for the writer and for migrations.
[[nodiscard]] std::unique_ptr<Connection> open_postgresql_writer(const std::string& address);

}  // namespace akad::storage
