#include "people/rules/words.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "people/rules/refusals.hpp"

namespace akad::people {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

std::vector<std::string> split(std::string_view words) {
    std::vector<std::string> out;
    while (!words.empty()) {
        const auto end = words.find(' ');
        if (end != 0) out.emplace_back(words.substr(0, end));
        words.remove_prefix(end == std::string_view::npos ? words.size() : end + 1);
    }
    return out;
}

Result<std::string> words_of_list(std::string_view field, std::string_view code,
                                  const std::vector<std::string>& words,
                                  const std::vector<std::string_view>& allowed) {
    for (const std::string& word : words)
        if (std::ranges::find(allowed, word) == allowed.end())
            return wrong_field(field, code, "'" + word + "' is not one of the words allowed here.");
    std::vector<std::string> kept;
    for (const std::string_view each : allowed)
        if (std::ranges::find(words, each) != words.end()) kept.emplace_back(each);
    return joined(kept);
}

std::string name_key(std::string_view name) {
    utf8proc_uint8_t* mapped = nullptr;
    constexpr auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
                                       UTF8PROC_CASEFOLD | UTF8PROC_IGNORE | UTF8PROC_LUMP);
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                   static_cast<utf8proc_ssize_t>(name.size()), &mapped, options);
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(mapped, &std::free);
    if (size < 0) return std::string(name);
    std::string key;
    bool gap = false;
    for (const char each :
         std::string_view(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size))) {
        if (each == '.' || each == ',') continue;
        if (each == ' ' || each == '\t' || each == '\n' || each == '\r') {
            gap = true;
            continue;
        }
        if (gap && !key.empty()) key += ' ';
        gap = false;
        key += each;
    }
    return key;
}

std::string like_anywhere(std::string_view text) {
    std::string pattern = "%";
    for (const char each : text) {
        if (each == '%' || each == '_' || each == '!') pattern += '!';
        pattern += each;
    }
    return pattern + "%";
}

}  // namespace akad::people
