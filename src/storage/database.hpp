// One SQL text, two databases. A Connection speaks to SQLite or PostgreSQL; rooms write their
// SQL once, with `$1` parameters, and never learn which of the two answered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

namespace akad::storage {

enum class Dialect { sqlite, postgresql };

/// The database went away, refused, or a constraint of ours was broken. Thrown, because no rule
/// can answer it; caught in two places only, the writer and the edge of http.
class Failure : public std::runtime_error {
public:
    enum class Kind {
        unavailable,  ///< lost, locked or restarting: worth another try
        constraint,   ///< a unique or check constraint said no
        too_slow,     ///< the budget of a reading query ran out
        too_new,      ///< the schema was written by a newer binary
        broken,       ///< wrong SQL, full disk, damaged file
    };
    Failure(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
    [[nodiscard]] Kind kind() const noexcept { return kind_; }

private:
    Kind kind_;
};

/// The connection broke while a statement was under way: whether that statement took effect is
/// not known. Matters for COMMIT; everything before it is rolled back by the server.
class ConnectionLost : public Failure {
public:
    explicit ConnectionLost(const std::string& what) : Failure(Kind::unavailable, what) {}
};

struct Bytes {
    std::string_view view;
};

/// A value bound to `$n`. Views must live until the call returns.
using Value = std::variant<std::monostate, std::int64_t, double, std::string_view, Bytes>;

/// Rows, one at a time. Text and bytes are valid until the next call of `next`.
class Cursor {
public:
    virtual ~Cursor() = default;
    [[nodiscard]] virtual bool next() = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual std::string_view name(int column) const = 0;
    [[nodiscard]] virtual bool is_null(int column) const = 0;
    [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
    [[nodiscard]] virtual double real(int column) const = 0;
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
    [[nodiscard]] virtual std::string_view bytes(int column) const = 0;
};

/// One connection, used by one thread at a time. Statements are prepared once per SQL text and
/// kept. At most one cursor of the same SQL text is open at a time.
class Connection {
public:
    virtual ~Connection() = default;
    [[nodiscard]] virtual Dialect dialect() const noexcept = 0;
    /// Runs a script without parameters, statement by statement.
    virtual void script(std::string_view sql) = 0;
    /// Runs one statement; answers how many rows it changed.
    virtual std::int64_t run(std::string_view sql, std::span<const Value> values) = 0;
    /// Like `run`, but inside a transaction it may be sent together with the statement after it,
    /// which saves a round trip. Its failure, or another count of changed rows than `expected`
    /// (Failure::constraint), is thrown by one of the next calls, `settle` at the latest.
    virtual void post(std::string_view sql, std::span<const Value> values, std::int64_t expected) {
        if (run(sql, values) != expected) throw_unexpected_count(sql);
    }
    /// Waits for everything posted.
    virtual void settle() {}
    /// Opens one query.
    [[nodiscard]] virtual std::unique_ptr<Cursor> open(std::string_view sql,
                                                       std::span<const Value> values) = 0;
    /// Ends any running query with Failure::too_slow after this long; 0 means no end.
    virtual void budget_ms(int milliseconds) = 0;
    /// SQLite: pages looked at so far by this connection, in the cache or not, so that bench/ and
    /// tests can hold a query to its index. PostgreSQL does not tell: 0.
    [[nodiscard]] virtual std::int64_t pages_read() const = 0;

protected:
    [[noreturn]] static void throw_unexpected_count(std::string_view sql) {
        throw Failure(Failure::Kind::constraint,
                      "row changed underneath: " + std::string(sql.substr(0, 200)));
    }
};

}  // namespace akad::storage
