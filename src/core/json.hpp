// Values to JSON text, written straight into one buffer. Structs and enums are described with
// Boost.Describe; the same description gives SQL rows, JSON and the OpenAPI schema. Members stand
// in described order, so the text of a value is always the same: the ledger hashes it.
#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "core/described.hpp"
#include "core/ids.hpp"
#include "core/money.hpp"
#include "core/time.hpp"

namespace akad {

/// JSON text that is already made, such as a stored payload.
struct RawJson {
    std::string text = "null";
};

/// Appends a quoted string, escaped as RFC 8259 asks.
void write_json_text(std::string& out, std::string_view text);
void write_json_integer(std::string& out, std::int64_t value);
void write_json_double(std::string& out, double value);

inline void write_json(std::string& out, std::string_view text) {
    write_json_text(out, text);
}
inline void write_json(std::string& out, const std::string& text) {
    write_json_text(out, text);
}
inline void write_json(std::string& out, const char* text) {
    write_json_text(out, text);
}
inline void write_json(std::string& out, const RawJson& raw) {
    out += raw.text;
}
inline void write_json(std::string& out, Instant at) {
    write_json_text(out, at.text());
}
inline void write_json(std::string& out, Day day) {
    write_json_text(out, day.text());
}
inline void write_json(std::string& out, const Currency& code) {
    write_json_text(out, code.text());
}

template <IdPrefix prefix>
void write_json(std::string& out, const Id<prefix>& id) {
    write_json_text(out, id.text());
}

template <class T>
    requires std::is_arithmetic_v<T>
void write_json(std::string& out, T value) {
    if constexpr (std::same_as<T, bool>)
        out += value ? "true" : "false";
    else if constexpr (std::is_floating_point_v<T>)
        write_json_double(out, value);
    else
        write_json_integer(out, static_cast<std::int64_t>(value));
}

template <DescribedEnum E>
void write_json(std::string& out, E value) {
    write_json_text(out, name_of(value));
}

template <DescribedStruct T>
void write_json(std::string& out, const T& object);
template <class T>
void write_json(std::string& out, const std::optional<T>& value);
template <class T>
void write_json(std::string& out, const std::map<std::string, T>& entries);

template <class T>
void write_json(std::string& out, const std::vector<T>& items) {
    out += '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) out += ',';
        write_json(out, items[i]);
    }
    out += ']';
}

template <class T>
void write_json(std::string& out, const std::optional<T>& value) {
    if (value)
        write_json(out, *value);
    else
        out += "null";
}

template <class T>
void write_json(std::string& out, const std::map<std::string, T>& entries) {
    char separator = '{';
    for (const auto& [name, value] : entries) {
        out += separator;
        write_json_text(out, name);
        out += ':';
        write_json(out, value);
        separator = ',';
    }
    out += separator == '{' ? "{}" : "}";
}

template <DescribedStruct T>
void write_json(std::string& out, const T& object) {
    char separator = '{';
    each_member(object, [&](std::string_view name, const auto& value) {
        out += separator;
        write_json_text(out, public_name(name));
        out += ':';
        write_json(out, value);
        separator = ',';
    });
    out += separator == '{' ? "{}" : "}";
}

template <class T>
[[nodiscard]] std::string to_json(const T& value) {
    std::string out;
    write_json(out, value);
    return out;
}

}  // namespace akad
