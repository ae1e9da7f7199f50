#include "people/rules/rate.hpp"

#include <limits>

#include "people/rules/refusals.hpp"

namespace akad::people {

namespace {
__extension__ using Wide = __int128;
constexpr std::size_t most_digits_a_side = 12;

Wide power_of_ten(int exponent) {
    Wide out = 1;
    for (int i = 0; i < exponent; ++i) out *= 10;
    return out;
}

/// Rounds half to even, so that a long list of converted amounts does not drift.
Wide divided(Wide value, Wide by) {
    const bool negative = value < 0;
    const Wide positive = negative ? -value : value;
    Wide whole = positive / by;
    const Wide twice = (positive % by) * 2;
    if (twice > by || (twice == by && whole % 2 == 1)) ++whole;
    return negative ? -whole : whole;
}

bool all_digits(std::string_view text) {
    for (const char each : text)
        if (each < '0' || each > '9') return false;
    return true;
}

Error bad_rate() {
    return wrong_field("rate", "bad_rate",
                       "Write the rate as a decimal above zero, such as 0.0000612, with at most "
                       "12 digits before and behind the point.");
}
}  // namespace

Result<Rate> parse_rate(std::string_view text) {
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part =
        point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || whole.size() > most_digits_a_side || part.size() > most_digits_a_side ||
        (point != std::string_view::npos && part.empty()) || !all_digits(whole) ||
        !all_digits(part))
        return bad_rate();
    Wide digits = 0;
    for (const std::string_view side : {whole, part})
        for (const char each : side) digits = digits * 10 + (each - '0');
    if (digits == 0 || digits > std::numeric_limits<std::int64_t>::max()) return bad_rate();
    return Rate{static_cast<std::int64_t>(digits), static_cast<int>(part.size())};
}

std::optional<Money> converted(Money money, Currency into, Rate rate) {
    if (money.value_minor > largest_value_minor * 1'000 ||
        money.value_minor < -largest_value_minor * 1'000)
        return std::nullopt;
    const int shift = into.digits() - money.currency.digits() - rate.scale;
    Wide value = static_cast<Wide>(money.value_minor) * rate.digits;
    if (shift < 0)
        value = divided(value, power_of_ten(-shift));
    else
        value *= power_of_ten(shift);
    if (value > std::numeric_limits<std::int64_t>::max() ||
        value < std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return Money{static_cast<std::int64_t>(value), into};
}

}  // namespace akad::people
