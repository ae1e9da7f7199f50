// The thin typed layer: rows to described structs and back. A row struct's members carry the
// names of its columns; `columns<Row>()` writes them into SQL, so every query names its columns.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/json.hpp"
#include "storage/database.hpp"
#include "storage/field.hpp"

namespace akad::storage {

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
