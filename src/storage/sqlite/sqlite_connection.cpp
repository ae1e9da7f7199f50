#include "storage/sqlite/sqlite_connection.hpp"

#include <chrono>
#include <unordered_map>

#include "storage/sqlite/sqlite_statement.hpp"
#include "storage/text_key.hpp"

namespace akad::storage {

namespace {

using Clock = std::chrono::steady_clock;
using Statements =
    std::unordered_map<std::string, std::unique_ptr<SqliteStatement>, TextHash, std::equal_to<>>;

/// SQL made at run time, such as the filters of a list, must not fill the memory.
constexpr std::size_t most_prepared = 1000;

/// A statement in use, given back when the query ends.
class InUse {
public:
    explicit InUse(SqliteStatement& statement) : statement_(statement) {}
    ~InUse() { statement_.reset(); }
    InUse(const InUse&) = delete;
    InUse& operator=(const InUse&) = delete;

private:
    SqliteStatement& statement_;
};

class SqliteCursor final : public Cursor {
public:
    /// `own`: the statement when it is not one of the kept ones.
    SqliteCursor(SqliteStatement& statement, std::unique_ptr<SqliteStatement> own)
        : own_(std::move(own)), in_use_(statement), statement_(statement), raw_(statement.raw()) {}

    bool next() override { return statement_.step(); }
    int columns() const override { return sqlite3_column_count(raw_); }
    std::string_view name(int column) const override { return sqlite3_column_name(raw_, column); }
    bool is_null(int column) const override {
        return sqlite3_column_type(raw_, column) == SQLITE_NULL;
    }
    std::int64_t integer(int column) const override { return sqlite3_column_int64(raw_, column); }
    double real(int column) const override { return sqlite3_column_double(raw_, column); }
    std::string_view text(int column) const override {
        const auto* from = reinterpret_cast<const char*>(sqlite3_column_text(raw_, column));
        return from == nullptr ? std::string_view() : std::string_view(from, size(column));
    }
    std::string_view bytes(int column) const override {
        const auto* from = static_cast<const char*>(sqlite3_column_blob(raw_, column));
        return from == nullptr ? std::string_view() : std::string_view(from, size(column));
    }

private:
    [[nodiscard]] std::size_t size(int column) const {
        return static_cast<std::size_t>(sqlite3_column_bytes(raw_, column));
    }

    std::unique_ptr<SqliteStatement> own_;
    InUse in_use_;
    SqliteStatement& statement_;
    sqlite3_stmt* raw_;
};

struct Closing {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
};

class SqliteConnection final : public Connection {
public:
    SqliteConnection(const std::filesystem::path& file, Access access) {
        open_file(file);
        set_up(access);
    }

    Dialect dialect() const noexcept override { return Dialect::sqlite; }

    void script(std::string_view sql) override {
        start_clock();
        const std::string text(sql);
        const char* rest = text.c_str();
        while (*rest != '\0') {
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(db_.get(), rest, -1, &statement, &rest) != SQLITE_OK)
                throw_sqlite(db_.get(), sql);
            int code = statement == nullptr ? SQLITE_DONE : SQLITE_ROW;
            while (code == SQLITE_ROW) code = sqlite3_step(statement);
            sqlite3_finalize(statement);
            if (code != SQLITE_DONE) throw_sqlite(db_.get(), sql);
        }
    }

    std::int64_t run(std::string_view sql, std::span<const Value> values) override {
        start_clock();
        SqliteStatement& statement = prepared(sql);
        if (statement.busy())
            throw Failure(Failure::Kind::broken,
                          "sqlite: statement is still open: " + std::string(sql.substr(0, 200)));
        const InUse in_use(statement);
        statement.bind(values);
        const auto before = sqlite3_total_changes64(db_.get());
        while (statement.step()) {
        }
        // Releasing a savepoint lets FTS5 write its pages, which counts as changes: only what may
        // write by itself is asked. changes() keeps the last count when a statement changed
        // nothing.
        if (sqlite3_stmt_readonly(statement.raw()) != 0) return 0;
        return sqlite3_total_changes64(db_.get()) == before ? 0 : sqlite3_changes64(db_.get());
    }

    std::unique_ptr<Cursor> open(std::string_view sql, std::span<const Value> values) override {
        start_clock();
        SqliteStatement* statement = &prepared(sql);
        std::unique_ptr<SqliteStatement> own;
        if (statement->busy()) {
            own = std::make_unique<SqliteStatement>(db_.get(), sql);
            statement = own.get();
        }
        auto cursor = std::make_unique<SqliteCursor>(*statement, std::move(own));
        statement->bind(values);
        return cursor;
    }

    void budget_ms(int milliseconds) override {
        budget_ = std::chrono::milliseconds(milliseconds);
        // Every thousand instructions of SQLite's machine is well under a millisecond.
        if (milliseconds > 0)
            sqlite3_progress_handler(db_.get(), 1000, out_of_time, this);
        else
            sqlite3_progress_handler(db_.get(), 0, nullptr, nullptr);
    }

    std::int64_t pages_read() const override {
        return counter(SQLITE_DBSTATUS_CACHE_HIT) + counter(SQLITE_DBSTATUS_CACHE_MISS);
    }

private:
    void open_file(const std::filesystem::path& file) {
        sqlite3* db = nullptr;
        const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX |
                          SQLITE_OPEN_EXRESCODE;
        const int code = sqlite3_open_v2(file.c_str(), &db, flags, nullptr);
        db_.reset(db);
        if (code != SQLITE_OK) throw_sqlite(db, file.native());
        sqlite3_busy_timeout(db, 5000);
    }

    // No mmap: with it an I/O error kills the process instead of failing one query.
    void set_up(Access access) {
        script(
            "PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
            "PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 67108864;"
            "PRAGMA trusted_schema = OFF;");
        script(access == Access::writing ? "PRAGMA synchronous = FULL" : "PRAGMA query_only = ON");
        sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(db_.get(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    }

    SqliteStatement& prepared(std::string_view sql) {
        const auto found = statements_.find(sql);
        if (found != statements_.end()) return *found->second;
        if (statements_.size() >= most_prepared)
            std::erase_if(statements_, [](const auto& kept) { return !kept.second->busy(); });
        auto statement = std::make_unique<SqliteStatement>(db_.get(), sql);
        return *statements_.emplace(sql, std::move(statement)).first->second;
    }

    void start_clock() {
        if (budget_.count() > 0) deadline_ = Clock::now() + budget_;
    }

    static int out_of_time(void* self) {
        return Clock::now() > static_cast<SqliteConnection*>(self)->deadline_ ? 1 : 0;
    }

    [[nodiscard]] std::int64_t counter(int which) const {
        int now = 0;
        int highest = 0;
        sqlite3_db_status(db_.get(), which, &now, &highest, 0);
        return now;
    }

    std::unique_ptr<sqlite3, Closing> db_;
    Statements statements_;  // after db_: finalized before it is closed
    std::chrono::milliseconds budget_{0};
    Clock::time_point deadline_{};
};

}  // namespace

std::unique_ptr<Connection> open_sqlite(const std::filesystem::path& file, Access access) {
    return std::make_unique<SqliteConnection>(file, access);
}

}  // namespace akad::storage
