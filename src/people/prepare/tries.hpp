// Counting tries to name a password, through the ledger, so that many at once are counted one by
// one.
#pragma once

#include <string>

#include "core/result.hpp"
#include "http/http.hpp"

namespace akad::people {

/// Counts one try from the exchange's address for the account. Error `too_many_attempts`.
[[nodiscard]] Result<void> count_try(const http::Exchange& exchange, const std::string& account);
/// The password was right: the account's tries are forgotten. Does not wait.
void forget_tries(const http::Exchange& exchange, const std::string& account);

}  // namespace akad::people
