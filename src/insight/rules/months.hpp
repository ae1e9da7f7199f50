// Months as text, "2026-11", that sort as they follow each other. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace akad::insight {

struct Period {
    std::string from;
    std::string to;
};

/// The month so many after this one, or before it.
[[nodiscard]] std::string month_after(std::string_view month, int months);
/// All of a period, in order.
[[nodiscard]] std::vector<std::string> months_of(const Period& period);

constexpr int most_months = 60;

/// A period that makes sense: error `bad_month` for what is no month, for an end before the start,
/// and for more than five years.
[[nodiscard]] Result<Period> checked_period(std::string from, std::string to);

}  // namespace akad::insight
