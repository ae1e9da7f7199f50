#include "core/json_document.hpp"

#include <algorithm>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace akad {

namespace {

namespace json = boost::json;

constexpr std::size_t most_troubles = 20;

const json::value& value_of(const JsonPlace& at) {
    return *static_cast<const json::value*>(at.value);
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string text;
    for (const auto word : words) text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

Error not_json(std::string text) {
    return Error{ErrorKind::invalid, "not_json", text, {{"", "not_json", text}}};
}

}  // namespace

struct JsonDocument::Tree {
    json::value root;
};

JsonDocument::JsonDocument(std::unique_ptr<Tree> tree) : tree_(std::move(tree)) {}
JsonDocument::JsonDocument(JsonDocument&&) noexcept = default;
JsonDocument& JsonDocument::operator=(JsonDocument&&) noexcept = default;
JsonDocument::~JsonDocument() = default;

JsonPlace JsonDocument::root() const {
    return {&tree_->root};
}

Result<JsonDocument> JsonDocument::parse(std::string_view text, JsonLimits limits) {
    if (text.size() > limits.bytes) return not_json("This JSON is too long. Send less at once.");
    json::parse_options options;
    options.max_depth = limits.depth;
    json::error_code failed;
    auto tree = std::make_unique<Tree>();
    tree->root = json::parse({text.data(), text.size()}, failed, {}, options);
    if (failed) return not_json("This is not JSON: " + failed.message() + ". Send valid JSON.");
    return JsonDocument(std::move(tree));
}

std::string JsonPlace::path() const {
    std::string before = parent != nullptr ? parent->path() : "";
    if (parent == nullptr) return before;
    if (name.data() == nullptr) return before + "[" + std::to_string(index) + "]";
    if (!before.empty()) before += '.';
    return before.append(name);
}

bool JsonPlace::is_null() const {
    return value_of(*this).is_null();
}

void JsonTrouble::add(const JsonPlace& place, std::string_view code, std::string text) {
    if (items.size() < most_troubles)
        items.push_back({place.path(), std::string(code), std::move(text)});
}

Error JsonTrouble::error() && {
    const ErrorItem first = items.front();
    std::string text = first.field.empty() ? first.text : first.field + ": " + first.text;
    return Error{ErrorKind::invalid, first.code, std::move(text), std::move(items)};
}

namespace json_detail {

std::optional<std::string_view> text_at(const JsonPlace& at, JsonTrouble& trouble) {
    if (const auto* text = value_of(at).if_string()) return std::string_view(*text);
    trouble.add(at, "wrong_type", "Must be text.");
    return std::nullopt;
}

bool object_at(const JsonPlace& at, JsonTrouble& trouble) {
    if (value_of(at).is_object()) return true;
    trouble.add(at, "wrong_type", "Must be an object.");
    return false;
}

std::optional<std::size_t> list_at(const JsonPlace& at, JsonTrouble& trouble) {
    if (const auto* list = value_of(at).if_array()) return list->size();
    trouble.add(at, "wrong_type", "Must be a list.");
    return std::nullopt;
}

JsonPlace element(const JsonPlace& list, std::size_t index) {
    return {&value_of(list).get_array()[index], &list, {}, index};
}

std::optional<JsonPlace> member(const JsonPlace& object, std::string_view name) {
    const auto* found = value_of(object).get_object().if_contains({name.data(), name.size()});
    if (found == nullptr) return std::nullopt;
    return JsonPlace{found, &object, name};
}

std::vector<JsonPlace> members(const JsonPlace& object) {
    std::vector<JsonPlace> places;
    for (const auto& pair : value_of(object).get_object())
        places.push_back({&pair.value(), &object, {pair.key().data(), pair.key().size()}});
    return places;
}

std::size_t size_of(const JsonPlace& object) {
    return value_of(object).get_object().size();
}

std::string serialized(const JsonPlace& at) {
    return json::serialize(value_of(at));
}

void missing(const JsonPlace& object, std::string_view name, JsonTrouble& trouble) {
    trouble.add(JsonPlace{nullptr, &object, name}, "missing_field", "Is missing. Add it.");
}

void refuse_unknown(const JsonPlace& object, const std::vector<std::string_view>& known,
                    JsonTrouble& trouble) {
    for (const JsonPlace& place : members(object))
        if (std::ranges::find(known, place.name) == known.end())
            trouble.add(place, "unknown_field",
                        "Is not known here. Leave it out; known: " + joined(known) + ".");
}

void read_bool(const JsonPlace& at, bool& out, JsonTrouble& trouble) {
    if (const auto* value = value_of(at).if_bool())
        out = *value;
    else
        trouble.add(at, "wrong_type", "Must be true or false.");
}

void read_integer(const JsonPlace& at, std::int64_t least, std::int64_t most, std::int64_t& out,
                  JsonTrouble& trouble) {
    const auto* value = value_of(at).if_int64();
    if (value != nullptr && *value >= least && *value <= most)
        out = *value;
    else
        trouble.add(at, "wrong_type",
                    "Must be a whole number from " + std::to_string(least) + " to " +
                        std::to_string(most) + ".");
}

void read_double(const JsonPlace& at, double& out, JsonTrouble& trouble) {
    const json::value& value = value_of(at);
    if (value.is_number())
        out = value.to_number<double>();
    else
        trouble.add(at, "wrong_type", "Must be a number.");
}

void bad_id(const JsonPlace& at, std::string_view prefix, JsonTrouble& trouble) {
    trouble.add(at, "bad_id", "Must be an id that begins with \"" + std::string(prefix) + "_\".");
}

void bad_word(const JsonPlace& at, const std::vector<std::string_view>& words,
              JsonTrouble& trouble) {
    trouble.add(at, "bad_word", "Must be one of: " + joined(words) + ".");
}

}  // namespace json_detail

}  // namespace akad
