// Amounts of money, yes and no, and whether a comma or a point is the decimal sign.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/money.hpp"

namespace akad::imports {

enum class AmountFlaw { none, not_a_number, negative, too_many_digits, too_large };

struct ReadAmount {
    std::int64_t value_minor = 0;
    AmountFlaw flaw = AmountFlaw::not_a_number;
};

/// Reads "1,250,000.50", "1.250.000,50", "Rp 1.250.000", "US$ 84000.0", "1.25E+06", "¥12,800".
/// `decimal` is '.' or ','; zeros behind what the currency has are dropped, other digits are not.
[[nodiscard]] ReadAmount read_amount(std::string_view text, Currency currency, char decimal);

/// The currency that a code or an unmistakable sign in an amount names: "IDR 5", "Rp 5", "€5".
/// "$" and "¥" stand for several currencies and name none.
[[nodiscard]] std::optional<Currency> currency_in_amount(std::string_view text);

/// true/false, 1/0, yes/no, y/n, on/off, ya/tidak, 是/否, in any case.
[[nodiscard]] std::optional<bool> read_boolean(std::string_view text);

/// What the amounts of one column say about their decimal sign.
class DecimalEvidence {
public:
    void see(std::string_view text, std::int64_t line);

    struct Found {
        char decimal = '.';
        bool certain = false;  ///< a row decided; otherwise '.' is only the usual
        std::string because;
    };
    [[nodiscard]] Found conclude() const;

private:
    struct Seen {
        std::string text{};
        std::int64_t line = 0;  ///< 0: not seen
    };
    Seen point_{};
    Seen comma_{};
};

}  // namespace akad::imports
