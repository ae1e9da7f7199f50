#include "http/query.hpp"

#include <algorithm>
#include <charconv>

#include "core/text.hpp"
#include "http/percent.hpp"

namespace akad::http {

namespace {

constexpr std::size_t most_parameters = 100;

std::string joined(const std::vector<std::string_view>& words) {
    std::string text;
    for (const auto word : words) text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

}  // namespace

Query::Query(std::string_view raw) {
    while (!raw.empty() && parameters_.size() < most_parameters) {
        const std::string_view pair = raw.substr(0, raw.find('&'));
        raw.remove_prefix(std::min(raw.size(), pair.size() + 1));
        if (pair.empty()) continue;
        const auto equals = pair.find('=');
        const auto value = equals == pair.npos ? std::string_view() : pair.substr(equals + 1);
        parameters_.emplace_back(percent_decoded(pair.substr(0, equals), Plus::is_space),
                                 percent_decoded(value, Plus::is_space));
    }
}

const std::string* Query::find(std::string_view name) const {
    for (const auto& [each, value] : parameters_)
        if (each == name) return &value;
    return nullptr;
}

QueryTrouble read_text(std::string_view text, std::string& out) {
    out = text;
    if (is_utf8(text)) return {};
    return {"wrong_type", "Must be text in UTF-8."};
}

QueryTrouble read_text(std::string_view text, bool& out) {
    out = text == "true" || text == "1";
    if (out || text == "false" || text == "0") return {};
    return {"wrong_type", "Must be true or false."};
}

QueryTrouble read_text(std::string_view text, Day& out) {
    const auto day = Day::parse(text);
    if (!day) return {"bad_day", "Must be an existing date such as 2026-12-18."};
    out = *day;
    return {};
}

QueryTrouble read_text(std::string_view text, Instant& out) {
    const auto instant = Instant::parse(text);
    if (!instant) return {"bad_instant", "Must be a time such as 2026-11-21T09:30:00Z."};
    out = *instant;
    return {};
}

QueryTrouble read_text(std::string_view text, Currency& out) {
    const auto currency = Currency::parse(text);
    if (!currency) return {"bad_currency", "Must be a currency code of ISO 4217 such as IDR."};
    out = *currency;
    return {};
}

QueryTrouble read_whole_number(std::string_view text, std::int64_t least, std::int64_t most,
                               std::int64_t& out) {
    const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    if (whole && out >= least && out <= most) return {};
    return {"wrong_type", "Must be a whole number from " + std::to_string(least) + " to " +
                              std::to_string(most) + "."};
}

QueryTrouble no_such_id(std::string_view prefix) {
    return {"bad_id", "Must be an id that begins with \"" + std::string(prefix) + "_\"."};
}

QueryTrouble no_such_word(const std::vector<std::string_view>& words) {
    return {"bad_word", "Must be one of: " + joined(words) + "."};
}

Error bad_query(std::vector<ErrorItem> items) {
    const std::string code = items.front().code;
    const std::string text = items.front().field + ": " + items.front().text;
    return Error{ErrorKind::invalid, code, text, std::move(items)};
}

void refuse_unknown_parameter(std::string_view name, const std::vector<std::string_view>& known,
                              std::vector<ErrorItem>& items) {
    items.push_back({std::string(name), "unknown_field",
                     "Is not known here. Leave it out; known: " + joined(known) + "."});
}

}  // namespace akad::http
