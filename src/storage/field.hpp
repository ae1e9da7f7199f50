// How each C++ type is bound to a parameter and read from a column.
#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

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

}  // namespace akad::storage
