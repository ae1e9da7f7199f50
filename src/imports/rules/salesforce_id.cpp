#include "imports/rules/salesforce_id.hpp"

#include <algorithm>
#include <array>

namespace akad::imports {
namespace {

constexpr std::string_view suffix_letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

bool is_upper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}
bool is_lower(char letter) {
    return letter >= 'a' && letter <= 'z';
}
bool is_letter_or_digit(char letter) {
    return is_upper(letter) || is_lower(letter) || (letter >= '0' && letter <= '9');
}
char to_upper(char letter) {
    return is_lower(letter) ? static_cast<char>(letter - 'a' + 'A') : letter;
}
char to_lower(char letter) {
    return is_upper(letter) ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// One letter for each five characters: bit n is set when the n-th is upper case.
std::string suffix_of(std::string_view fifteen) {
    std::string suffix;
    for (std::size_t group = 0; group < 15; group += 5) {
        unsigned bits = 0;
        for (std::size_t i = 0; i < 5; ++i)
            if (is_upper(fifteen[group + i])) bits |= 1U << i;
        suffix += suffix_letters[bits];
    }
    return suffix;
}

/// The fifteen with the case that the suffix tells.
std::optional<std::string> with_case(std::string_view fifteen, std::string_view suffix) {
    std::string out;
    for (std::size_t i = 0; i < 15; ++i) {
        const std::size_t bits = suffix_letters.find(to_upper(suffix[i / 5]));
        if (bits == std::string_view::npos) return std::nullopt;
        out += (bits >> i % 5 & 1) != 0 ? to_upper(fifteen[i]) : to_lower(fifteen[i]);
    }
    return out;
}

}  // namespace

std::optional<std::string> normal_salesforce_id(std::string_view text) {
    if (text.size() != 15 && text.size() != 18) return std::nullopt;
    if (!std::ranges::all_of(text, is_letter_or_digit)) return std::nullopt;
    const std::string_view fifteen = text.substr(0, 15);
    if (text.size() == 15) return std::string(fifteen) + suffix_of(fifteen);
    const auto restored = with_case(fifteen, text.substr(15));
    if (!restored) return std::nullopt;
    // Case is lost for all letters at once; an id of both cases was not touched.
    const bool both_cases =
        std::ranges::any_of(fifteen, is_upper) && std::ranges::any_of(fifteen, is_lower);
    if (both_cases && *restored != fifteen) return std::nullopt;
    // A suffix that claims a digit in upper case belongs to another id.
    const std::string whole = *restored + suffix_of(*restored);
    if (!std::ranges::equal(whole.substr(15), text.substr(15), {}, to_upper, to_upper))
        return std::nullopt;
    return whole;
}

bool is_empty_lookup(std::string_view text) {
    return text.empty() || text == "000000000000000AAA" || text == "000000000000000";
}

}  // namespace akad::imports
