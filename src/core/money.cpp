#include "core/money.hpp"

#include <algorithm>
#include <iterator>

namespace akad {
namespace {

/// The codes of ISO 4217 list one that money is owed in, by the digits behind the point. Metals,
/// bond units and testing codes are left out: nobody signs a deal in them.
constexpr std::string_view no_digits =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr std::string_view three_digits = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view four_digits = "CLF UYW";
constexpr std::string_view two_digits =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL "
    "GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR "
    "LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD "
    "PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC "
    "SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW "
    "ZWG";

constexpr std::size_t code_width = 4;  ///< with the space behind it

constexpr bool is_in_order(std::string_view codes) {
    for (std::size_t at = code_width; at < codes.size(); at += code_width)
        if (codes.substr(at - code_width, 3) >= codes.substr(at, 3)) return false;
    return true;
}
static_assert(is_in_order(no_digits) && is_in_order(two_digits) && is_in_order(three_digits) &&
              is_in_order(four_digits));

/// Every row with a value asks, so the list is halved, not walked.
bool lists(std::string_view codes, std::string_view code) {
    std::size_t first = 0;
    std::size_t last = (codes.size() + 1) / code_width;
    while (first < last) {
        const std::size_t middle = (first + last) / 2;
        const int order = codes.substr(middle * code_width, 3).compare(code);
        if (order == 0) return true;
        if (order < 0)
            first = middle + 1;
        else
            last = middle;
    }
    return false;
}

std::optional<int> digits_of(std::string_view code) {
    if (code.size() != 3) return std::nullopt;
    if (lists(two_digits, code)) return 2;
    if (lists(no_digits, code)) return 0;
    if (lists(three_digits, code)) return 3;
    if (lists(four_digits, code)) return 4;
    return std::nullopt;
}

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

/// The digits of a whole part without its thousands separators. Groups are of three, except that
/// all but the last may be of two, as lakh and crore are written.
std::optional<std::string> without_separators(std::string_view whole, char separator) {
    std::string digits;
    std::size_t group = 0;
    bool grouped = false;
    for (const char character : whole) {
        if (is_digit(character)) {
            digits += character;
            ++group;
        } else if (character == separator) {
            if (group == 0 || group > 3 || (grouped && group < 2)) return std::nullopt;
            grouped = true;
            group = 0;
        } else {
            return std::nullopt;
        }
    }
    if (digits.empty() || (grouped && group != 3)) return std::nullopt;
    return digits;
}

}  // namespace

std::optional<Currency> Currency::parse(std::string_view text) {
    if (!digits_of(text)) return std::nullopt;
    Currency currency;
    std::ranges::copy(text, currency.code.begin());
    return currency;
}

int Currency::digits() const {
    return digits_of({code.data(), code.size()}).value_or(2);
}

std::optional<std::int64_t> parse_minor(std::string_view text, Currency currency, char decimal) {
    const auto wanted = static_cast<std::size_t>(currency.digits());
    const std::size_t point = text.find(decimal);
    auto digits = without_separators(text.substr(0, point), decimal == '.' ? ',' : '.');
    if (!digits) return std::nullopt;
    std::string_view behind;
    if (point != std::string_view::npos) {
        behind = text.substr(point + 1);
        if (behind.empty() || behind.size() > wanted) return std::nullopt;
        if (!std::ranges::all_of(behind, is_digit)) return std::nullopt;
    }
    digits->append(behind).append(wanted - behind.size(), '0');
    std::int64_t minor = 0;
    for (const char digit : *digits) {
        minor = minor * 10 + (digit - '0');
        if (minor > largest_value_minor) return std::nullopt;
    }
    return minor;
}

}  // namespace akad
