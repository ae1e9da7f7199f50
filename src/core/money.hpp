// Money is a whole number of minor units and an ISO 4217 code. Never a float.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

namespace akad {

/// Three upper-case letters of ISO 4217.
struct Currency {
    std::array<char, 3> code{'U', 'S', 'D'};
    friend bool operator==(const Currency&, const Currency&) = default;

    [[nodiscard]] std::string text() const { return {code.data(), code.size()}; }
    /// Reads one of the codes in use (ISO 4217, list one); others are refused.
    [[nodiscard]] static std::optional<Currency> parse(std::string_view text);
    /// How many digits stand behind the decimal point: USD 2, JPY 0, BHD 3.
    [[nodiscard]] int digits() const;
};

struct Money {
    std::int64_t value_minor = 0;
    Currency currency{};
    friend bool operator==(const Money&, const Money&) = default;
};
BOOST_DESCRIBE_STRUCT(Money, (), (value_minor, currency))

/// The largest amount taken from outside, in minor units: 10^15, so that the sum of a thousand
/// deals still fits 64 bits.
constexpr std::int64_t largest_value_minor = 1'000'000'000'000'000;

/// Reads a decimal such as "1250000.50" into minor units; `decimal` is '.' or ',' and the other
/// of the two is a thousands separator, taken only where thousands (or lakhs) end. More digits
/// than the currency has, signs, and amounts over the largest are refused.
[[nodiscard]] std::optional<std::int64_t> parse_minor(std::string_view text, Currency currency,
                                                      char decimal = '.');

}  // namespace akad
