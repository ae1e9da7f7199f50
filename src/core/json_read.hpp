// JSON text to values. The same descriptions that write JSON read it: a missing member, a member
// too many and a wrong type are each named by their path ("stages[2].name"), all at once, so that
// a person can mend a form in one go.
//
// A missing `std::optional` member is nullopt, and so is null; `optional<optional<T>>` tells the
// two apart: outer nullopt when the member is missing, inner nullopt when it is null.
//
// Codes: not_json, missing_field, unknown_field, wrong_type, bad_id, bad_day, bad_instant,
// bad_currency, bad_word.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/json.hpp"
#include "core/json_document.hpp"
#include "core/result.hpp"

namespace akad {

/// The names of an enum's values, in order.
template <DescribedEnum E>
[[nodiscard]] std::vector<std::string_view> words_of() {
    std::vector<std::string_view> words;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
        [&](auto enumerator) { words.push_back(public_name(enumerator.name)); });
    return words;
}

void read_json(const JsonPlace& at, std::string& out, JsonTrouble& trouble);
void read_json(const JsonPlace& at, RawJson& out, JsonTrouble& trouble);
void read_json(const JsonPlace& at, Instant& out, JsonTrouble& trouble);
void read_json(const JsonPlace& at, Day& out, JsonTrouble& trouble);
void read_json(const JsonPlace& at, Currency& out, JsonTrouble& trouble);

template <class T>
    requires std::is_arithmetic_v<T>
void read_json(const JsonPlace& at, T& out, JsonTrouble& trouble) {
    if constexpr (std::same_as<T, bool>) {
        json_detail::read_bool(at, out, trouble);
    } else if constexpr (std::is_floating_point_v<T>) {
        double value = 0;
        json_detail::read_double(at, value, trouble);
        out = static_cast<T>(value);
    } else {
        using Limits = std::numeric_limits<T>;
        static_assert(std::in_range<std::int64_t>(Limits::max()), "JSON holds 64 signed bits");
        std::int64_t value = 0;
        json_detail::read_integer(at, Limits::min(), Limits::max(), value, trouble);
        out = static_cast<T>(value);
    }
}

template <IdPrefix prefix>
void read_json(const JsonPlace& at, Id<prefix>& out, JsonTrouble& trouble) {
    const auto text = json_detail::text_at(at, trouble);
    if (!text) return;
    if (const auto id = Id<prefix>::parse(*text))
        out = *id;
    else
        json_detail::bad_id(at, prefix.view(), trouble);
}

template <DescribedEnum E>
void read_json(const JsonPlace& at, E& out, JsonTrouble& trouble) {
    const auto text = json_detail::text_at(at, trouble);
    if (!text) return;
    if (const auto value = parse_enum<E>(*text))
        out = *value;
    else
        json_detail::bad_word(at, words_of<E>(), trouble);
}

template <DescribedStruct T>
void read_json(const JsonPlace& at, T& out, JsonTrouble& trouble);
template <class T>
void read_json(const JsonPlace& at, std::vector<T>& out, JsonTrouble& trouble);
template <class T>
void read_json(const JsonPlace& at, std::map<std::string, T>& out, JsonTrouble& trouble);

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
void read_json(const JsonPlace& at, std::optional<T>& out, JsonTrouble& trouble) {
    if constexpr (!is_optional<T>) {
        if (at.is_null()) return out.reset();
    }
    read_json(at, out.emplace(), trouble);
}

template <class T>
void read_json(const JsonPlace& at, std::vector<T>& out, JsonTrouble& trouble) {
    const auto size = json_detail::list_at(at, trouble);
    out.reserve(size.value_or(0));
    for (std::size_t i = 0; i < size.value_or(0); ++i) {
        T item{};
        read_json(json_detail::element(at, i), item, trouble);
        out.push_back(std::move(item));
    }
}

template <class T>
void read_json(const JsonPlace& at, std::map<std::string, T>& out, JsonTrouble& trouble) {
    if (!json_detail::object_at(at, trouble)) return;
    for (const JsonPlace& place : json_detail::members(at))
        read_json(place, out[std::string(place.name)], trouble);
}

template <DescribedStruct T>
void read_json(const JsonPlace& at, T& out, JsonTrouble& trouble) {
    if (!json_detail::object_at(at, trouble)) return;
    std::size_t found = 0;
    each_member(out, [&](std::string_view code_name, auto& value) {
        const std::string_view name = public_name(code_name);
        if (const auto place = json_detail::member(at, name)) {
            ++found;
            read_json(*place, value, trouble);
        } else if constexpr (!is_optional<std::remove_cvref_t<decltype(value)>>) {
            json_detail::missing(at, name, trouble);
        }
    });
    if (found == json_detail::size_of(at)) return;
    std::vector<std::string_view> known;
    each_member(out, [&](std::string_view name, auto&) { known.push_back(public_name(name)); });
    json_detail::refuse_unknown(at, known, trouble);
}

/// Reads the whole text as a T, or says everything that is wrong with it.
template <class T>
[[nodiscard]] Result<T> from_json(std::string_view text, JsonLimits limits = {}) {
    const JsonDocument document = TRY(JsonDocument::parse(text, limits));
    T value{};
    JsonTrouble trouble;
    read_json(document.root(), value, trouble);
    if (!trouble.items.empty()) return std::move(trouble).error();
    return value;
}

}  // namespace akad
