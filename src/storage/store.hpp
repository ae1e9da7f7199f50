// Where a house keeps its data: one SQLite file in a folder, or a PostgreSQL database. Opening
// brings the schema up to date; readers borrow a connection; only the writer writes.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "core/caller.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "storage/database.hpp"

namespace akad::storage {

struct Location {
    std::string text;  ///< a folder, or postgresql://user@host:port/name
    [[nodiscard]] bool is_postgresql() const {
        return text.starts_with("postgresql://") || text.starts_with("postgres://");
    }
};

/// One step of the schema: the room it belongs to, its number there, and its SQL. Steps are never
/// edited once published. In the SQL, lines between `-- only sqlite` or `-- only postgresql` and
/// `-- end only` are for that database.
struct Migration {
    std::string_view room;
    int number = 0;
    std::string_view sql;
};

/// A borrowed reading connection; returned when it goes out of scope. A lease is one consistent
/// view of the data only within a single query.
class Lease {
public:
    Lease(std::unique_ptr<Connection> connection,
          std::function<void(std::unique_ptr<Connection>)> give_back)
        : connection_(std::move(connection)), give_back_(std::move(give_back)) {}
    Lease(Lease&&) noexcept = default;
    Lease& operator=(Lease&&) = delete;
    ~Lease() {
        if (connection_) give_back_(std::move(connection_));
    }
    [[nodiscard]] Connection& operator*() const { return *connection_; }
    [[nodiscard]] Connection* operator->() const { return connection_.get(); }

private:
    std::unique_ptr<Connection> connection_;
    std::function<void(std::unique_ptr<Connection>)> give_back_;
};

class Store {
public:
    virtual ~Store() = default;

    /// Opens (and creates, for a folder) the place. The schema is not touched.
    /// Errors: `storage_unreachable`, `storage_locked` (another akad has the folder open).
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const Location& location);

    /// Applies the steps not yet applied, in order of the list, each in a transaction of its own.
    /// Error `schema_too_new` when the database holds a step this binary does not know.
    [[nodiscard]] virtual Result<void> migrate(const std::vector<Migration>& steps) = 0;

    [[nodiscard]] virtual Dialect dialect() const noexcept = 0;
    /// A reading connection. Waits for one when all are lent; throws Failure::unavailable after
    /// ten seconds.
    [[nodiscard]] virtual Lease reader() = 0;
    /// A new connection that may write; the ledger's writer asks for one, and again after losing
    /// it.
    [[nodiscard]] virtual std::unique_ptr<Connection> writing_connection() = 0;
    /// SQLite: the folder of blobs and keys. Empty for PostgreSQL.
    [[nodiscard]] virtual const std::filesystem::path& folder() const noexcept = 0;
    /// PostgreSQL: the connection string. Empty for SQLite.
    [[nodiscard]] virtual const std::string& address() const noexcept = 0;
};

/// What a view reads with: a connection, who asks, and the time it is.
struct Reading {
    Connection& db;
    const Caller& caller;
    Instant now;
};

}  // namespace akad::storage
