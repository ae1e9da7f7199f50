// Exchange rates are decimals written by people, converted in whole minor units: never a float.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/money.hpp"
#include "core/result.hpp"

namespace akad::people {

/// `digits` / 10^`scale`.
struct Rate {
    std::int64_t digits = 0;
    int scale = 0;
    friend bool operator==(const Rate&, const Rate&) = default;
};

/// Reads "0.0000612" or "16350": above zero, at most 12 digits on either side of the point.
/// Error `bad_rate`.
[[nodiscard]] Result<Rate> parse_rate(std::string_view text);

/// The money in another currency, half rounded to even; nothing when it is too large for 64 bits.
[[nodiscard]] std::optional<Money> converted(Money money, Currency into, Rate rate);

}  // namespace akad::people
