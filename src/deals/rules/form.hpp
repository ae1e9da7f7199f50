// The form of what people type into a deal. Pure.
#pragma once

#include <string>
#include <string_view>

#include "core/money.hpp"
#include "core/result.hpp"

namespace akad::deals {

/// One to 200 characters.
[[nodiscard]] Result<std::string> deal_name(std::string_view text);

/// Not negative and within what sums can hold: `value_out_of_range`.
[[nodiscard]] Result<void> check_value(const Money& value);

/// One of the seven roles a buyer's person can play: `unknown_buyer_role`.
[[nodiscard]] Result<void> check_buyer_role(std::string_view role);

}  // namespace akad::deals
