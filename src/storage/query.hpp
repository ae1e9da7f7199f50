// The thin typed layer: rows to described structs and back. A row struct's members carry the
// names of its columns; `columns<Row>()` writes them into SQL, so every query names its columns.
#pragma once

#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/caller.hpp"
#include "core/hash.hpp"
#include "core/json.hpp"
#include "storage/database.hpp"

namespace akad::storage {

/// How one C++ type is bound and read. `Bound` keeps what a Value's view points at alive.
template <class T>
struct Field;

template <class T>
    requires(std::integral<T>)
struct Field<T> {
    using Bound = Value;
    static Bound bind(T value) { return Value(static_cast<std::int64_t>(value)); }
    static T read(const Cursor& row, int column) { return static_cast<T>(row.integer(column)); }
};
template <>
struct Field<double> {
    using Bound = Value;
    static Bound bind(double value) { return Value(value); }
    static double read(const Cursor& row, int column) { return row.real(column); }
};
/// Keeps a text that was made for binding, and points the Value at it.
struct OwnedText {
    std::string text;
    operator Value() const { return Value(std::string_view(text)); }
};
template <>
struct Field<std::string> {
    using Bound = Value;
    static Bound bind(const std::string& text) { return Value(std::string_view(text)); }
    static std::string read(const Cursor& row, int column) { return std::string(row.text(column)); }
};
template <>
struct Field<std::string_view> {
    using Bound = Value;
    static Bound bind(std::string_view text) { return Value(text); }
};
template <>
struct Field<Bytes> {
    using Bound = Value;
    static Bound bind(Bytes bytes) { return Value(bytes); }
};
template <>
struct Field<Digest> {
    using Bound = Value;
    static Bound bind(const Digest& digest) { return Value(Bytes{view(digest)}); }
    static Digest read(const Cursor& row, int column) {
        Digest digest{};
        const auto bytes = row.bytes(column);
        if (bytes.size() != digest.size())
            throw Failure(Failure::Kind::broken, "a stored digest has the wrong length");
        std::copy(bytes.begin(), bytes.end(), digest.begin());
        return digest;
    }
};
template <IdPrefix prefix>
struct Field<Id<prefix>> {
    using Bound = OwnedText;
    static Bound bind(const Id<prefix>& id) { return {id.text()}; }
    static Id<prefix> read(const Cursor& row, int column) {
        const auto id = Id<prefix>::parse(row.text(column));
        if (!id) throw Failure(Failure::Kind::broken, "a stored id is not an id of its kind");
        return *id;
    }
};
template <>
struct Field<Instant> {
    using Bound = Value;
    static Bound bind(Instant at) { return Value(at.us); }
    static Instant read(const Cursor& row, int column) { return {row.integer(column)}; }
};
template <>
struct Field<Day> {
    using Bound = OwnedText;
    static Bound bind(Day day) { return {day.text()}; }
    static Day read(const Cursor& row, int column) {
        const auto day = Day::parse(row.text(column));
        if (!day) throw Failure(Failure::Kind::broken, "a stored day is not a date");
        return *day;
    }
};
template <>
struct Field<Currency> {
    using Bound = OwnedText;
    static Bound bind(const Currency& currency) { return {currency.text()}; }
    static Currency read(const Cursor& row, int column) {
        return Currency::parse(row.text(column)).value_or(Currency{});
    }
};
template <DescribedEnum E>
struct Field<E> {
    using Bound = Value;
    static Bound bind(E value) { return Value(name_of(value)); }
    static E read(const Cursor& row, int column) {
        const auto value = parse_enum<E>(row.text(column));
        if (!value) throw Failure(Failure::Kind::broken, "a stored word is not one of its kind");
        return *value;
    }
};
template <class T>
struct Field<std::optional<T>> {
    struct Bound {
        std::optional<typename Field<T>::Bound> inner;
        operator Value() const { return inner ? Value(*inner) : Value(); }
    };
    static Bound bind(const std::optional<T>& value) {
        if (!value) return {std::nullopt};
        return {Field<T>::bind(*value)};
    }
    static std::optional<T> read(const Cursor& row, int column) {
        if (row.is_null(column)) return std::nullopt;
        return Field<T>::read(row, column);
    }
};
template <std::size_t N>
struct Field<char[N]> : Field<std::string_view> {};

/// Binds the arguments in order and calls `use` with the span of their values.
template <class Use, class... Args>
decltype(auto) with_values(Use&& use, const Args&... args) {
    const auto bound = std::make_tuple(Field<std::remove_cvref_t<Args>>::bind(args)...);
    return std::apply(
        [&](const auto&... each) -> decltype(auto) {
            const std::array<Value, sizeof...(each)> values{static_cast<Value>(each)...};
            return use(std::span<const Value>(values));
        },
        bound);
}

/// Runs one statement that changes rows; answers how many.
template <class... Args>
std::int64_t run(Connection& db, std::string_view sql, const Args&... args) {
    return with_values([&](std::span<const Value> values) { return db.run(sql, values); }, args...);
}

/// Runs one statement that changes exactly one row, without waiting for the answer where the
/// database allows (see Connection::post). For writes whose count nobody looks at.
template <class... Args>
void post(Connection& db, std::string_view sql, const Args&... args) {
    with_values([&](std::span<const Value> values) { db.post(sql, values, 1); }, args...);
}

/// Reads the present row into a described struct (members in column order) or one plain value.
template <class Row>
[[nodiscard]] Row read_row(const Cursor& cursor) {
    if constexpr (DescribedStruct<Row>) {
        Row row{};
        int column = 0;
        each_member(row, [&](std::string_view, auto& value) {
            value = Field<std::remove_cvref_t<decltype(value)>>::read(cursor, column++);
        });
        return row;
    } else {
        return Field<Row>::read(cursor, 0);
    }
}

/// Calls `visit(row)` for every row, without keeping them.
template <class Row, class Visit, class... Args>
void each(Connection& db, std::string_view sql, Visit&& visit, const Args&... args) {
    with_values(
        [&](std::span<const Value> values) {
            const auto cursor = db.open(sql, values);
            while (cursor->next()) visit(read_row<Row>(*cursor));
        },
        args...);
}

template <class Row, class... Args>
[[nodiscard]] std::vector<Row> all(Connection& db, std::string_view sql, const Args&... args) {
    std::vector<Row> rows;
    each<Row>(db, sql, [&](Row row) { rows.push_back(std::move(row)); }, args...);
    return rows;
}

template <class Row, class... Args>
[[nodiscard]] std::optional<Row> one(Connection& db, std::string_view sql, const Args&... args) {
    return with_values(
        [&](std::span<const Value> values) -> std::optional<Row> {
            const auto cursor = db.open(sql, values);
            if (!cursor->next()) return std::nullopt;
            return read_row<Row>(*cursor);
        },
        args...);
}

/// "id, name, revision": the columns of a row, in order, each with `prefix` before it ("d.").
template <DescribedStruct Row>
[[nodiscard]] std::string columns(std::string_view prefix = "") {
    std::string text;
    boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
        if (!text.empty()) text += ", ";
        text.append(prefix).append(member.name);
    });
    return text;
}

namespace detail {
template <DescribedStruct Row>
std::string insert_sql(std::string_view table) {
    std::string sql = "INSERT INTO " + std::string(table) + " (" + columns<Row>() + ") VALUES (";
    for (std::size_t i = 1; i <= boost::mp11::mp_size<MembersOf<Row>>::value; ++i)
        sql += (i > 1 ? ", $" : "$") + std::to_string(i);
    return sql + ")";
}

template <DescribedStruct Row>
std::string update_sql(std::string_view table, std::string_view guard) {
    std::string sql = "UPDATE " + std::string(table) + " SET ";
    int column = 0;
    boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
        if (column++ > 0) sql += ", ";
        sql += std::string(member.name) + " = $" + std::to_string(column);
    });
    return sql + " WHERE " + std::string(guard);
}

template <DescribedStruct Row, class Use>
decltype(auto) with_members(const Row& row, Use&& use) {
    using Members = boost::mp11::mp_rename<MembersOf<Row>, boost::mp11::mp_list>;
    return [&]<class... Member>(boost::mp11::mp_list<Member...>) -> decltype(auto) {
        return use(row.*Member::pointer...);
    }(Members{});
}
}  // namespace detail

/// Inserts the whole row. Every row's table has exactly the columns of its struct.
template <DescribedStruct Row>
void insert(Connection& db, std::string_view table, const Row& row) {
    static const std::string sql = detail::insert_sql<Row>(table);
    detail::with_members(row, [&](const auto&... members) { post(db, sql, members...); });
}

/// Saves the whole row over the one with the same workspace, id and the revision before it.
/// The first two members of such a row are `workspace` and `id`; it has a `revision`.
/// Failure::constraint when another writer was first, which the one writer rules out.
template <DescribedStruct Row>
void save(Connection& db, std::string_view table, const Row& row) {
    static const std::string sql = detail::update_sql<Row>(
        table, "workspace = $1 AND id = $2 AND revision = $" +
                   std::to_string(boost::mp11::mp_size<MembersOf<Row>>::value + 1));
    detail::with_members(
        row, [&](const auto&... members) { post(db, sql, members..., row.revision - 1); });
}

}  // namespace akad::storage
