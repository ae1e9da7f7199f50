// Query strings to filter structs, by the same descriptions that read JSON bodies. A parameter
// that is missing leaves the member as its struct declares it; a repeated one fills a vector.
// Codes: unknown_field, wrong_type, bad_id, bad_day, bad_instant, bad_currency, bad_word.
#pragma once

#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/json_read.hpp"
#include "core/result.hpp"

namespace akad::http {

/// "a=1&b=%20" decoded, in order. At most 100 parameters are read.
class Query {
public:
    explicit Query(std::string_view raw);
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& all() const {
        return parameters_;
    }
    [[nodiscard]] const std::string* find(std::string_view name) const;

private:
    std::vector<std::pair<std::string, std::string>> parameters_;
};

/// What is wrong with one parameter; empty code: nothing.
struct QueryTrouble {
    std::string_view code{};
    std::string text{};
};

[[nodiscard]] QueryTrouble read_text(std::string_view text, std::string& out);
[[nodiscard]] QueryTrouble read_text(std::string_view text, bool& out);
[[nodiscard]] QueryTrouble read_text(std::string_view text, Day& out);
[[nodiscard]] QueryTrouble read_text(std::string_view text, Instant& out);
[[nodiscard]] QueryTrouble read_text(std::string_view text, Currency& out);
[[nodiscard]] QueryTrouble read_whole_number(std::string_view text, std::int64_t least,
                                             std::int64_t most, std::int64_t& out);
[[nodiscard]] QueryTrouble no_such_id(std::string_view prefix);
[[nodiscard]] QueryTrouble no_such_word(const std::vector<std::string_view>& words);

template <std::integral T>
[[nodiscard]] QueryTrouble read_text(std::string_view text, T& out) {
    std::int64_t value = 0;
    auto trouble = read_whole_number(text, std::numeric_limits<T>::min(),
                                     std::numeric_limits<T>::max(), value);
    out = static_cast<T>(value);
    return trouble;
}
template <IdPrefix prefix>
[[nodiscard]] QueryTrouble read_text(std::string_view text, Id<prefix>& out) {
    const auto id = Id<prefix>::parse(text);
    if (!id) return no_such_id(prefix.view());
    out = *id;
    return {};
}
template <DescribedEnum E>
[[nodiscard]] QueryTrouble read_text(std::string_view text, E& out) {
    const auto value = parse_enum<E>(text);
    if (!value) return no_such_word(words_of<E>());
    out = *value;
    return {};
}
/// An empty parameter ("?owner=") is one that is not there.
template <class T>
[[nodiscard]] QueryTrouble read_text(std::string_view text, std::optional<T>& out) {
    if (text.empty()) return {};
    return read_text(text, out.emplace());
}
template <class T>
[[nodiscard]] QueryTrouble read_text(std::string_view text, std::vector<T>& out) {
    return read_text(text, out.emplace_back());
}

/// The error of a query string from its troubles.
[[nodiscard]] Error bad_query(std::vector<ErrorItem> items);
void refuse_unknown_parameter(std::string_view name, const std::vector<std::string_view>& known,
                              std::vector<ErrorItem>& items);

template <DescribedStruct Filter>
[[nodiscard]] Result<Filter> read_query(std::string_view raw) {
    const Query query(raw);
    Filter filter{};
    std::vector<ErrorItem> items;
    std::vector<std::string_view> known;
    each_member(filter, [&](std::string_view name, auto&) { known.push_back(public_name(name)); });
    for (const auto& parameter : query.all()) {
        const std::string& name = parameter.first;
        bool found = false;
        each_member(filter, [&](std::string_view member, auto& value) {
            if (name != public_name(member)) return;
            found = true;
            auto trouble = read_text(parameter.second, value);
            if (!trouble.code.empty())
                items.push_back({name, std::string(trouble.code), std::move(trouble.text)});
        });
        if (!found) refuse_unknown_parameter(name, known, items);
    }
    if (!items.empty()) return bad_query(std::move(items));
    return filter;
}

}  // namespace akad::http
