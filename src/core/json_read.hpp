// JSON text to values. The same descriptions that write JSON read it: a missing member, a member
// too many and a wrong type are each named by their path ("stages[2].name"), all at once, so that
// a person can mend a form in one go. Boost.JSON stays in the .cpp.
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
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json.hpp"
#include "core/result.hpp"

namespace akad {

struct JsonLimits {
    std::size_t bytes = 16UL << 20;
    std::size_t depth = 32;
};

/// A value inside a parsed document, with the path that leads to it. Lives no longer than both.
struct JsonPlace {
    const void* value = nullptr;  ///< boost::json::value
    const JsonPlace* parent = nullptr;
    std::string_view name{};  ///< of the member; empty for an element of a list
    std::size_t index = 0;

    [[nodiscard]] std::string path() const;
    [[nodiscard]] bool is_null() const;
};

/// Everything found wrong so far; at most twenty are kept.
struct JsonTrouble {
    std::vector<ErrorItem> items;
    void add(const JsonPlace& place, std::string_view code, std::string text);
    [[nodiscard]] Error error() &&;
};

/// A parsed document.
class JsonDocument {
public:
    /// Error `not_json`, also when nested too deep or too long.
    [[nodiscard]] static Result<JsonDocument> parse(std::string_view text, JsonLimits limits = {});
    JsonDocument(JsonDocument&&) noexcept;
    JsonDocument& operator=(JsonDocument&&) noexcept;
    ~JsonDocument();
    [[nodiscard]] JsonPlace root() const;

private:
    struct Tree;
    explicit JsonDocument(std::unique_ptr<Tree> tree);
    std::unique_ptr<Tree> tree_;
};

namespace json_detail {
[[nodiscard]] std::optional<std::string_view> text_at(const JsonPlace& at, JsonTrouble& trouble);
[[nodiscard]] bool object_at(const JsonPlace& at, JsonTrouble& trouble);
/// The number of elements; nothing, and a trouble, when it is no list.
[[nodiscard]] std::optional<std::size_t> list_at(const JsonPlace& at, JsonTrouble& trouble);
[[nodiscard]] JsonPlace element(const JsonPlace& list, std::size_t index);
[[nodiscard]] std::optional<JsonPlace> member(const JsonPlace& object, std::string_view name);
[[nodiscard]] std::vector<JsonPlace> members(const JsonPlace& object);
[[nodiscard]] std::size_t size_of(const JsonPlace& object);
[[nodiscard]] std::string serialized(const JsonPlace& at);
void missing(const JsonPlace& object, std::string_view name, JsonTrouble& trouble);
void refuse_unknown(const JsonPlace& object, const std::vector<std::string_view>& known,
                    JsonTrouble& trouble);
void read_bool(const JsonPlace& at, bool& out, JsonTrouble& trouble);
void read_integer(const JsonPlace& at, std::int64_t least, std::int64_t most, std::int64_t& out,
                  JsonTrouble& trouble);
void read_double(const JsonPlace& at, double& out, JsonTrouble& trouble);
void bad_id(const JsonPlace& at, std::string_view prefix, JsonTrouble& trouble);
void bad_word(const JsonPlace& at, const std::vector<std::string_view>& words,
              JsonTrouble& trouble);
}  // namespace json_detail

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
        constexpr auto top = std::numeric_limits<std::int64_t>::max();
        constexpr auto most = std::in_range<std::int64_t>(std::numeric_limits<T>::max())
                                  ? static_cast<std::int64_t>(std::numeric_limits<T>::max())
                                  : top;
        std::int64_t value = 0;
        json_detail::read_integer(at, static_cast<std::int64_t>(std::numeric_limits<T>::min()),
                                  most, value, trouble);
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
