#include "http/schema.hpp"

#include <algorithm>
#include <cctype>

#include <boost/core/demangle.hpp>

namespace akad::http {

namespace {

/// "akad::http::Page<akad::deals::DealCard>" -> {"http", "deals"…} is not needed: only the words.
std::vector<std::string> words_in(std::string_view type) {
    std::vector<std::string> words(1);
    for (const char c : type) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    std::erase_if(words, [](const std::string& word) { return word == "akad"; });
    return words;
}

bool is_type_name(const std::string& word) {
    return std::isupper(static_cast<unsigned char>(word.front())) != 0;
}

/// "DealCardPage" of akad::http::Page<akad::deals::DealCard>: the type's name behind its
/// arguments' names.
std::string short_name(const std::vector<std::string>& words) {
    std::string name;
    for (const std::string& word : words)
        if (is_type_name(word)) name.insert(0, word);
    return name.empty() ? words.back() : name;
}

std::string long_name(const std::vector<std::string>& words) {
    std::string room = words.front();
    if (!room.empty())
        room[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(room[0])));
    return room + short_name(words);
}

std::string key(const std::string& full, Direction direction) {
    return full + (direction == Direction::in ? " in" : " out");
}

}  // namespace

bool SchemaBook::is_new(const std::type_info& type) {
    // Entered before its text is made, so that a type which holds itself ends.
    const std::string full = boost::core::demangle(type.name());
    return names_.try_emplace(key(full, direction), short_name(words_in(full))).second;
}

void SchemaBook::set(const std::type_info& type, std::string schema) {
    const std::string full = boost::core::demangle(type.name());
    const auto other = direction == Direction::in ? Direction::out : Direction::in;
    if (const auto twin = names_.find(key(full, other)); twin != names_.end()) {
        if (texts_[twin->second] == schema) {
            names_[key(full, direction)] = twin->second;
            return;
        }
    }
    const std::string name = free_name(full);
    names_[key(full, direction)] = name;
    texts_[name] = std::move(schema);
}

const std::string& SchemaBook::name(const std::type_info& type) const {
    return names_.at(key(boost::core::demangle(type.name()), direction));
}

std::string SchemaBook::free_name(const std::string& full) const {
    const auto words = words_in(full);
    std::string name = short_name(words);
    if (texts_.contains(name) && direction == Direction::in) name += "Input";
    if (texts_.contains(name)) name = long_name(words);
    while (texts_.contains(name)) name += "Again";
    return name;
}

namespace schema_detail {

void write_reference(std::string& out, std::string_view name) {
    out.append(R"({"$ref":"#/components/schemas/)").append(name).append("\"}");
}

void write_id(std::string& out, std::string_view prefix) {
    out.append(R"({"type":"string","pattern":"^)").append(prefix).append(R"(_[0-9a-z]{20}$"})");
}

void write_format(std::string& out, std::string_view type, std::string_view format) {
    out.append(R"({"type":")").append(type).append("\"");
    if (!format.empty()) out.append(R"(,"format":")").append(format).append("\"");
    out += '}';
}

void write_words(std::string& out, const std::vector<std::string_view>& words) {
    out += R"({"type":"string","enum":[)";
    for (std::size_t i = 0; i < words.size(); ++i)
        out.append(i > 0 ? ",\"" : "\"").append(words[i]).append("\"");
    out += "]}";
}

void write_nullable(std::string& out, std::string_view inner) {
    out.append(R"({"anyOf":[)").append(inner).append(R"(,{"type":"null"}]})");
}

void write_object(std::string& out, const std::vector<SchemaMember>& members, Direction direction) {
    out += R"({"type":"object","properties":{)";
    std::string required;
    for (const SchemaMember& member : members) {
        if (&member != members.data()) out += ',';
        out.append("\"").append(member.name).append("\":").append(member.schema);
        if (member.required)
            required.append(required.empty() ? "\"" : ",\"").append(member.name).append("\"");
    }
    out.append("},\"required\":[").append(required).append("]");
    out += direction == Direction::in ? ",\"additionalProperties\":false}" : "}";
}

}  // namespace schema_detail
}  // namespace akad::http
