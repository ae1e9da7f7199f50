#include "storage/sqlite/sqlite_statement.hpp"

#include <charconv>

namespace akad::storage {

namespace {

Failure::Kind kind_of(int code) {
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Failure::Kind::unavailable;
        case SQLITE_CONSTRAINT:
            return Failure::Kind::constraint;
        case SQLITE_INTERRUPT:
            return Failure::Kind::too_slow;
        default:
            return Failure::Kind::broken;
    }
}

/// SQLite numbers `$1` and `$2` in order of appearance, so their places are looked up by name.
std::vector<int> places_of(sqlite3_stmt* statement) {
    std::vector<int> places;
    const int count = sqlite3_bind_parameter_count(statement);
    for (int place = 1; place <= count; ++place) {
        const char* name = sqlite3_bind_parameter_name(statement, place);
        if (name == nullptr || *name != '$')
            throw Failure(Failure::Kind::broken, "parameters are written $1, $2, …");
        const std::string_view digits(name + 1);
        std::size_t number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (number == 0 || number > 1000)
            throw Failure(Failure::Kind::broken, "parameters are written $1, $2, …");
        if (places.size() < number) places.resize(number, 0);
        places[number - 1] = place;
    }
    return places;
}

int bind_one(sqlite3_stmt* statement, int place, const Value& value) {
    struct Binder {
        sqlite3_stmt* statement;
        int place;
        int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
        int operator()(std::int64_t number) const {
            return sqlite3_bind_int64(statement, place, number);
        }
        int operator()(double number) const {
            return sqlite3_bind_double(statement, place, number);
        }
        int operator()(std::string_view text) const {
            // A null pointer would bind NULL; an empty text is not NULL.
            const char* from = text.empty() ? "" : text.data();
            return sqlite3_bind_text64(statement, place, from, text.size(), SQLITE_STATIC,
                                       SQLITE_UTF8);
        }
        int operator()(Bytes bytes) const {
            const char* from = bytes.view.empty() ? "" : bytes.view.data();
            return sqlite3_bind_blob64(statement, place, from, bytes.view.size(), SQLITE_STATIC);
        }
    };
    return std::visit(Binder{statement, place}, value);
}

}  // namespace

void throw_sqlite(sqlite3* db, std::string_view doing) {
    const int code = sqlite3_extended_errcode(db);
    std::string what = std::string("sqlite: ") + sqlite3_errmsg(db);
    if (!doing.empty()) what.append(" in: ").append(doing.substr(0, 400));
    throw Failure(kind_of(code), what);
}

SqliteStatement::SqliteStatement(sqlite3* db, std::string_view sql) : db_(db) {
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement_, &rest) != SQLITE_OK)
        throw_sqlite(db, sql);
    if (statement_ == nullptr) throw Failure(Failure::Kind::broken, "sqlite: empty statement");
    try {
        places_ = places_of(statement_);
    } catch (...) {
        sqlite3_finalize(statement_);
        throw;
    }
}

void SqliteStatement::bind(std::span<const Value> values) {
    if (values.size() != places_.size())
        throw Failure(Failure::Kind::broken, "sqlite: " + std::to_string(values.size()) +
                                                 " values for " + std::to_string(places_.size()) +
                                                 " parameters in: " + sqlite3_sql(statement_));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (places_[i] == 0) continue;
        if (bind_one(statement_, places_[i], values[i]) != SQLITE_OK)
            throw_sqlite(db_, sqlite3_sql(statement_));
    }
}

bool SqliteStatement::step() {
    busy_ = true;
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw_sqlite(db_, sqlite3_sql(statement_));
}

void SqliteStatement::reset() noexcept {
    // The error of the last step was thrown already; reset only repeats it.
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
    busy_ = false;
}

}  // namespace akad::storage
