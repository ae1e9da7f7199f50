#include "imports/rules/numbers.hpp"

#include <algorithm>
#include <array>

namespace akad::imports {
namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::string_view narrow_no_break_space = "\xE2\x80\xAF";

void drop_front(std::string_view& text, std::string_view what, bool& dropped) {
    while (!what.empty() && text.starts_with(what)) {
        text.remove_prefix(what.size());
        dropped = true;
    }
}

/// Everything before the first digit, point, comma, sign or bracket: a currency's code or sign.
std::string_view leading_sign(std::string_view text) {
    const auto end = text.find_first_of("0123456789.,-+(");
    return text.substr(0, end);
}

std::string_view trailing_sign(std::string_view text) {
    const auto last = text.find_last_of("0123456789.,)");
    return last == std::string_view::npos ? std::string_view() : text.substr(last + 1);
}

std::string without_spaces(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        bool dropped = false;
        for (const std::string_view space :
             {std::string_view(" "), no_break_space, narrow_no_break_space, std::string_view("\t")})
            drop_front(text, space, dropped);
        if (dropped) continue;
        out += text.front();
        text.remove_prefix(1);
    }
    return out;
}

bool is_currency_sign(std::string_view sign) {
    static constexpr std::array<std::string_view, 17> signs{"$",   "US$", "S$",  "A$", "C$", "HK$",
                                                            "NT$", "R$",  "€",   "£",  "¥",  "￥",
                                                            "元",  "Rp",  "Rp.", "RM", "₹"};
    return sign.empty() || Currency::parse(sign) || std::ranges::find(signs, sign) != signs.end();
}

/// The number without sign of currency, spaces and apostrophes, and how often ten is multiplied.
struct Plain {
    std::string text;
    bool negative = false;
    int exponent = 0;
};

/// Takes "E+06" off the end: what Salesforce and spreadsheets make of large numbers.
bool take_exponent(Plain& number) {
    const auto at = number.text.find_first_of("eE");
    if (at == std::string::npos) return true;
    std::string_view written = std::string_view(number.text).substr(at + 1);
    const bool smaller = written.starts_with('-');
    if (smaller || written.starts_with('+')) written.remove_prefix(1);
    if (written.empty() || written.size() > 2 || !std::ranges::all_of(written, is_digit))
        return false;
    for (const char digit : written) number.exponent = number.exponent * 10 + (digit - '0');
    if (smaller) number.exponent = -number.exponent;
    number.text.resize(at);
    return true;
}

bool take_negative(Plain& number) {
    std::string& text = number.text;
    if (text.starts_with('(') && text.ends_with(')')) {
        text = text.substr(1, text.size() - 2);
        number.negative = true;
    } else if (text.starts_with('-') || text.ends_with('-')) {
        text.erase(text.starts_with('-') ? 0 : text.size() - 1, 1);
        number.negative = true;
    } else if (text.starts_with('+')) {
        text.erase(0, 1);
    }
    return !text.empty();
}

std::optional<Plain> plain_number(std::string_view written) {
    Plain number{without_spaces(written)};
    bool negative_outside = false;
    if (number.text.starts_with('-')) {
        number.text.erase(0, 1);
        negative_outside = true;
    }
    const std::string before(leading_sign(number.text));
    const std::string behind(trailing_sign(number.text));
    const bool bare_minus = behind == "-";
    if (!is_currency_sign(before) || !(bare_minus || is_currency_sign(behind))) return std::nullopt;
    number.text.erase(0, before.size());
    if (!bare_minus && behind.size() <= number.text.size())
        number.text.resize(number.text.size() - behind.size());
    if (!take_exponent(number) || !take_negative(number)) return std::nullopt;
    number.negative = number.negative || negative_outside;
    std::erase(number.text, '\'');
    return number;
}

/// Moves the decimal sign of a number without separators; "1.25" by 6 is "1250000".
std::optional<std::string> shifted(const std::string& text, char decimal, int exponent) {
    if (exponent == 0) return text;
    const std::size_t point = std::min(text.find(decimal), text.size());
    std::string whole = text.substr(0, point);
    std::string behind = point < text.size() ? text.substr(point + 1) : "";
    if (!std::ranges::all_of(whole + behind, is_digit)) return std::nullopt;
    for (; exponent > 0; --exponent) {
        whole += behind.empty() ? '0' : behind.front();
        if (!behind.empty()) behind.erase(0, 1);
    }
    for (; exponent < 0; ++exponent) {
        behind.insert(behind.begin(), whole.empty() ? '0' : whole.back());
        if (!whole.empty()) whole.pop_back();
    }
    return (whole.empty() ? "0" : whole) + (behind.empty() ? "" : decimal + behind);
}

/// Drops zeros behind the decimal sign that the currency has no place for, and a bare sign.
void drop_empty_digits(std::string& text, char decimal, int digits) {
    const std::size_t point = text.find(decimal);
    if (point == std::string::npos) return;
    while (text.size() > point + 1 + static_cast<std::size_t>(digits) && text.ends_with('0'))
        text.pop_back();
    if (text.size() == point + 1) text.pop_back();
    if (point == 0) text.insert(0, "0");
}

/// Why parse_minor said no.
AmountFlaw flaw_of(const std::string& text, Currency currency, char decimal) {
    const std::size_t point = text.find(decimal);
    if (point != std::string::npos && parse_minor(text.substr(0, point), currency, decimal)) {
        const std::string behind = text.substr(point + 1);
        return std::ranges::all_of(behind, is_digit) ? AmountFlaw::too_many_digits
                                                     : AmountFlaw::not_a_number;
    }
    const std::string whole = text.substr(0, point);
    const bool only_digits = std::ranges::all_of(
        whole, [&](char letter) { return is_digit(letter) || letter == '.' || letter == ','; });
    const auto digits = std::ranges::count_if(whole, is_digit);
    return only_digits && digits > 13 ? AmountFlaw::too_large : AmountFlaw::not_a_number;
}

}  // namespace

ReadAmount read_amount(std::string_view text, Currency currency, char decimal) {
    const auto number = plain_number(text);
    if (!number) return {};
    auto digits = shifted(number->text, decimal, number->exponent);
    if (!digits) return {};
    drop_empty_digits(*digits, decimal, currency.digits());
    const auto value_minor = parse_minor(*digits, currency, decimal);
    if (!value_minor) return {0, flaw_of(*digits, currency, decimal)};
    if (number->negative && *value_minor != 0) return {0, AmountFlaw::negative};
    return {*value_minor, AmountFlaw::none};
}

std::optional<Currency> currency_in_amount(std::string_view written) {
    struct Sign {
        std::string_view text;
        std::string_view code;
    };
    static constexpr Sign signs[] = {{"US$", "USD"}, {"S$", "SGD"},  {"A$", "AUD"}, {"C$", "CAD"},
                                     {"HK$", "HKD"}, {"NT$", "TWD"}, {"R$", "BRL"}, {"€", "EUR"},
                                     {"£", "GBP"},   {"元", "CNY"},  {"Rp", "IDR"}, {"Rp.", "IDR"},
                                     {"RM", "MYR"},  {"₹", "INR"}};
    const std::string text = without_spaces(written);
    for (const std::string_view part : {leading_sign(text), trailing_sign(text)}) {
        if (const auto code = Currency::parse(part)) return code;
        for (const Sign& sign : signs)
            if (part == sign.text) return Currency::parse(sign.code);
    }
    return std::nullopt;
}

std::optional<bool> read_boolean(std::string_view text) {
    static constexpr std::array<std::string_view, 7> yes{"true", "1", "yes", "y", "on", "ya", "是"};
    static constexpr std::array<std::string_view, 7> no{"false", "0",  "no",   "n",
                                                        "off",   "否", "tidak"};
    std::string word(text);
    std::ranges::transform(word, word.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter | 0x20) : letter;
    });
    if (std::ranges::find(yes, word) != yes.end()) return true;
    if (std::ranges::find(no, word) != no.end()) return false;
    return std::nullopt;
}

void DecimalEvidence::see(std::string_view text, std::int64_t line) {
    if (text.empty() || text.size() > 40) return;
    const std::size_t point = text.find_last_of('.');
    const std::size_t comma = text.find_last_of(',');
    constexpr std::size_t none = std::string_view::npos;
    if (point == none && comma == none) return;
    const bool both = point != none && comma != none;
    const std::size_t last = both ? std::max(point, comma) : std::min(point, comma);
    const char sign = text[last];
    const std::string_view behind = text.substr(last + 1);
    const auto digits =
        static_cast<std::size_t>(std::ranges::find_if_not(behind, is_digit) - behind.begin());
    if (last == 0 || !is_digit(text[last - 1])) return;
    const bool repeated = std::ranges::count(text, sign) > 1;
    // One sign with three digits behind it may be either; repeated, it parts thousands.
    if (!both && !repeated && digits == 3) return;
    const bool is_decimal = !repeated;
    Seen& seen = (sign == '.') == is_decimal ? point_ : comma_;
    if (seen.line == 0) seen = {std::string(text), line};
}

DecimalEvidence::Found DecimalEvidence::conclude() const {
    const auto named = [](const Seen& seen) {
        return seen.text + " in line " + std::to_string(seen.line);
    };
    if (point_.line != 0 && comma_.line != 0)
        return {'.', false,
                named(point_) + " has a decimal point, but " + named(comma_) +
                    " a decimal comma. Choose one; rows that do not fit are listed."};
    if (comma_.line != 0) return {',', true, named(comma_) + " has a decimal comma."};
    if (point_.line != 0) return {'.', true, named(point_) + " has a decimal point."};
    return {'.', false, "No amount has a decimal sign that decides."};
}

}  // namespace akad::imports
