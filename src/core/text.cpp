#include "core/text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

namespace akad {
namespace {

const utf8proc_uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

/// Takes one code point off the front; nothing when the bytes are not UTF-8.
std::optional<utf8proc_int32_t> take_character(std::string_view& text) {
    utf8proc_int32_t character = -1;
    const auto size =
        utf8proc_iterate(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &character);
    if (size <= 0 || character < 0) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(size));
    return character;
}

bool is_space(utf8proc_int32_t character) {
    if (character >= 0x09 && character <= 0x0D) return true;
    if (character == 0x85) return true;
    const auto category = utf8proc_category(character);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP;
}

bool is_control(utf8proc_int32_t character) {
    if (character == '\n' || character == '\r' || character == '\t') return false;
    return utf8proc_category(character) == UTF8PROC_CATEGORY_CC;
}

bool is_plain(std::string_view text) {
    while (!text.empty()) {
        const auto character = take_character(text);
        if (!character || is_control(*character)) return false;
    }
    return true;
}

/// Marks belong to the word they stand in: without them words of many scripts fall apart.
bool is_word_part(utf8proc_int32_t character) {
    switch (utf8proc_category(character)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
        case UTF8PROC_CATEGORY_NO:
            return true;
        default:
            return false;
    }
}

/// Written without spaces between words: Han, kana, Hangul (as composed by NFKC).
bool is_unspaced(utf8proc_int32_t character) {
    constexpr std::pair<utf8proc_int32_t, utf8proc_int32_t> ranges[] = {
        {0x3005, 0x3007}, {0x3041, 0x30FF}, {0x3105, 0x312F}, {0x31F0, 0x31FF},  {0x3400, 0x4DBF},
        {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0x20000, 0x323AF}};
    return std::ranges::any_of(ranges, [&](const auto& range) {
        return character >= range.first && character <= range.second;
    });
}

std::optional<std::string> mapped(std::string_view text, int options) {
    utf8proc_uint8_t* out = nullptr;
    const auto size = utf8proc_map(bytes_of(text), static_cast<utf8proc_ssize_t>(text.size()), &out,
                                   static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owned(out, &std::free);
    if (size < 0) return std::nullopt;
    return std::string(reinterpret_cast<const char*>(out), static_cast<std::size_t>(size));
}

/// Gathers words as the characters of a normalised text go by.
class Words {
public:
    explicit Words(std::size_t most) : most_(most) {}

    void take(utf8proc_int32_t character, std::string_view bytes) {
        if (!is_word_part(character)) return end();
        const bool unspaced = is_unspaced(character);
        if (unspaced != unspaced_) end();
        unspaced_ = unspaced;
        if (!unspaced) {
            word_ += bytes;
            return;
        }
        if (!before_.empty()) {
            add(before_ + std::string(bytes));
            paired_ = true;
        }
        before_ = bytes;
    }

    void end() {
        if (!word_.empty()) add(std::move(word_));
        if (!before_.empty() && !paired_) add(std::move(before_));
        word_.clear();
        before_.clear();
        paired_ = false;
    }

    [[nodiscard]] bool full() const { return found_.size() >= most_; }
    [[nodiscard]] std::vector<std::string> found() && { return std::move(found_); }

private:
    void add(std::string word) {
        if (!full() && std::ranges::find(found_, word) == found_.end())
            found_.push_back(std::move(word));
    }

    std::size_t most_;
    std::vector<std::string> found_;
    std::string word_;
    std::string before_;  ///< the character before, in a run without spaces
    bool unspaced_ = false;
    bool paired_ = false;  ///< the character before already stands in a pair
};

Error wrong(std::string_view field, std::string code, std::string text) {
    return {ErrorKind::invalid, code, text, {{std::string(field), code, text}}};
}

}  // namespace

bool is_utf8(std::string_view text) {
    while (!text.empty())
        if (!take_character(text)) return false;
    return true;
}

std::size_t length_in_characters(std::string_view text) {
    // Every byte but a continuation begins a code point.
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string trimmed(std::string_view text) {
    while (!text.empty()) {
        std::string_view rest = text;
        const auto character = take_character(rest);
        if (!character || !is_space(*character)) break;
        text = rest;
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && (text[start] & 0xC0) == 0x80) --start;
        std::string_view last = text.substr(start);
        const auto character = take_character(last);
        if (!character || !last.empty() || !is_space(*character)) break;
        text = text.substr(0, start);
    }
    return std::string(text);
}

Result<std::string> text_within(std::string_view field, std::string_view text, std::size_t least,
                                std::size_t most) {
    // Four bytes are the most a character takes; longer is not worth looking at.
    if (text.size() / 4 > most + 1024)
        return wrong(field, "too_long", "Use at most " + std::to_string(most) + " characters.");
    if (!is_plain(text))
        return wrong(field, "bad_text", "Use plain UTF-8 text without control characters.");
    std::string kept = trimmed(text);
    const std::size_t length = length_in_characters(kept);
    if (length < least)
        return wrong(field, "too_short",
                     least == 1 ? "Write something here."
                                : "Use at least " + std::to_string(least) + " characters.");
    if (length > most)
        return wrong(field, "too_long", "Use at most " + std::to_string(most) + " characters.");
    return kept;
}

Result<std::string> email_key(std::string_view email) {
    const auto refusal = [] {
        return wrong("email", "bad_email", "Write a mail address such as name@company.com.");
    };
    constexpr std::size_t longest = 254;  // RFC 5321 section 4.5.3.1.3, without the brackets
    if (email.size() > 2 * longest || !is_plain(email)) return refusal();
    const auto key = mapped(trimmed(email), UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
    if (!key || key->size() > longest) return refusal();
    const std::size_t at = key->find('@');
    if (at == std::string::npos || at == 0 || at + 1 == key->size()) return refusal();
    if (key->find('@', at + 1) != std::string::npos) return refusal();
    for (std::string_view rest = *key; !rest.empty();) {
        const auto character = take_character(rest);
        if (!character || is_space(*character)) return refusal();
    }
    return *key;
}

std::vector<std::string> search_words(std::string_view text, std::size_t most) {
    const auto normal =
        mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    if (!normal) return {};
    Words words(most);
    for (std::string_view rest = *normal; !rest.empty() && !words.full();) {
        const std::string_view before = rest;
        const auto character = take_character(rest);
        if (!character) break;
        words.take(*character, before.substr(0, before.size() - rest.size()));
    }
    words.end();
    return std::move(words).found();
}

}  // namespace akad
