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
    /// Opens one query.
    [[nodiscard]] virtual std::unique_ptr<Cursor> open(std::string_view sql,
                                                       std::span<const Value> values) = 0;
    /// Ends any running query with Failure::too_slow after this long; 0 means no end.
    virtual void budget_ms(int milliseconds) = 0;
    /// Pages read from the database so far by this connection, for bench/ and tests.
    [[nodiscard]] virtual std::int64_t pages_read() const = 0;
};

}  // namespace akad::storage
