// Every figure as a file for a spreadsheet, with its number of cases; a rate of too few stays
// empty.
#pragma once

#include "http/exchange.hpp"

namespace akad::insight {

[[nodiscard]] Result<http::Response> give_stage_times(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> give_conversion(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> give_regression(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> give_velocity(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> give_dates(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> give_honesty(http::Exchange& exchange);

}  // namespace akad::insight
