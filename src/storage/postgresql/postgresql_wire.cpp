#include "storage/postgresql/postgresql_wire.hpp"

#include <array>
#include <bit>
#include <charconv>

namespace akad::storage {

namespace {

// Object ids of built-in types never change (PostgreSQL, catalog/pg_type.dat).
enum Type : Oid {
    unknown_type = 0,
    bool_type = 16,
    bytea_type = 17,
    bigint_type = 20,
    smallint_type = 21,
    integer_type = 23,
    text_type = 25,
    real_type = 700,
    double_type = 701,
};

template <class Number>
std::string_view print(std::array<char, 32>& buffer, Number number) {
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

/// The text of a value, or its bytes.
struct Content {
    std::array<char, 32>& buffer;
    std::string_view operator()(std::monostate) const { return {}; }
    std::string_view operator()(std::int64_t number) const { return print(buffer, number); }
    std::string_view operator()(double number) const { return print(buffer, number); }
    std::string_view operator()(std::string_view text) const { return text; }
    std::string_view operator()(Bytes bytes) const { return bytes.view; }
};

constexpr std::array<Oid, 5> type_of_value{unknown_type, bigint_type, double_type, text_type,
                                           bytea_type};

Failure::Kind kind_of(std::string_view state) {
    if (state == "57014") return Failure::Kind::too_slow;  // query_canceled
    if (state.starts_with("23")) return Failure::Kind::constraint;
    // Serialization failure, deadlock, lock timeout, read-only after a failover, too many
    // connections: another try may do.
    for (const std::string_view passing : {"40001", "40P01", "55P03", "25006", "53300"})
        if (state == passing) return Failure::Kind::unavailable;
    return Failure::Kind::broken;
}

bool says_lost(std::string_view state) {
    return state.starts_with("08") || state.starts_with("57P");
}

template <class Unsigned>
Unsigned big_endian(const char* from) {
    Unsigned number = 0;
    for (std::size_t i = 0; i < sizeof(Unsigned); ++i)
        number = static_cast<Unsigned>((number << 8) | static_cast<unsigned char>(from[i]));
    return number;
}

class PostgresqlCursor final : public Cursor {
public:
    explicit PostgresqlCursor(PostgresqlResult result)
        : result_(std::move(result)), rows_(PQntuples(result_.get())) {}

    bool next() override { return ++row_ < rows_; }
    int columns() const override { return PQnfields(result_.get()); }
    std::string_view name(int column) const override { return PQfname(result_.get(), column); }
    bool is_null(int column) const override {
        return PQgetisnull(result_.get(), row_, column) != 0;
    }
    std::int64_t integer(int column) const override {
        if (is_null(column)) return 0;
        const char* from = PQgetvalue(result_.get(), row_, column);
        switch (type(column)) {
            case bigint_type:
                return static_cast<std::int64_t>(big_endian<std::uint64_t>(from));
            case integer_type:
                return static_cast<std::int32_t>(big_endian<std::uint32_t>(from));
            case smallint_type:
                return static_cast<std::int16_t>(big_endian<std::uint16_t>(from));
            case bool_type:
                return *from != 0 ? 1 : 0;
            default:
                wrong_type(column, "an integer; CAST it to BIGINT");
        }
    }
    double real(int column) const override {
        if (is_null(column)) return 0;
        const char* from = PQgetvalue(result_.get(), row_, column);
        switch (type(column)) {
            case double_type:
                return std::bit_cast<double>(big_endian<std::uint64_t>(from));
            case real_type:
                return static_cast<double>(std::bit_cast<float>(big_endian<std::uint32_t>(from)));
            default:
                return static_cast<double>(integer(column));
        }
    }
    std::string_view text(int column) const override {
        switch (type(column)) {
            case bigint_type:
            case integer_type:
            case smallint_type:
            case bool_type:
            case double_type:
            case bytea_type:
                wrong_type(column, "text; CAST it to TEXT");
            default:
                return content(column);
        }
    }
    std::string_view bytes(int column) const override {
        if (type(column) != bytea_type && type(column) != text_type) wrong_type(column, "bytes");
        return content(column);
    }

private:
    [[nodiscard]] Oid type(int column) const { return PQftype(result_.get(), column); }
    [[nodiscard]] std::string_view content(int column) const {
        return {PQgetvalue(result_.get(), row_, column),
                static_cast<std::size_t>(PQgetlength(result_.get(), row_, column))};
    }
    [[noreturn]] void wrong_type(int column, std::string_view wanted) const {
        throw Failure(Failure::Kind::broken, "postgresql: column " + std::string(name(column)) +
                                                 " is not " + std::string(wanted));
    }

    PostgresqlResult result_;
    int rows_;
    int row_ = -1;
};

}  // namespace

PostgresqlParameters::PostgresqlParameters(std::span<const Value> values) {
    std::array<char, 32> buffer{};
    std::size_t most_bytes = 0;
    for (const Value& value : values) most_bytes += std::visit(Content{buffer}, value).size() + 1;
    store_.reserve(most_bytes);  // it must not move while pointers into it are taken
    for (const Value& value : values) {
        const Oid type = type_of_value[value.index()];
        if (type == unknown_type) {
            add(type, 0, {});
            values_.back() = nullptr;
        } else {
            // Numbers travel as text, which fits an INTEGER column as well as a BIGINT one.
            add(type, type == text_type || type == bytea_type ? 1 : 0,
                std::visit(Content{buffer}, value));
        }
    }
}

void PostgresqlParameters::add(Oid type, int format, std::string_view content) {
    types_.push_back(type);
    formats_.push_back(format);
    lengths_.push_back(static_cast<int>(content.size()));
    const auto place = store_.size();
    store_.insert(store_.end(), content.begin(), content.end());
    store_.push_back('\0');
    values_.push_back(store_.data() + place);
}

void throw_postgresql(PGconn* connection, const PGresult* result, std::string_view doing) {
    const char* code = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string_view state = code == nullptr ? "" : code;
    std::string what = "postgresql: ";
    what += result == nullptr ? PQerrorMessage(connection) : PQresultErrorMessage(result);
    while (what.ends_with('\n')) what.pop_back();
    if (!doing.empty()) what.append(" in: ").append(doing.substr(0, 400));
    if (PQstatus(connection) == CONNECTION_BAD || says_lost(state)) throw ConnectionLost(what);
    throw Failure(kind_of(state), what);
}

std::unique_ptr<Cursor> postgresql_cursor(PostgresqlResult result) {
    return std::make_unique<PostgresqlCursor>(std::move(result));
}

std::int64_t changed_rows(PGresult* result) {
    const std::string_view digits = PQcmdTuples(result);
    std::int64_t rows = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), rows);
    return rows;
}

}  // namespace akad::storage
