#include "people/rules/sign_in_limit.hpp"

#include <algorithm>

namespace akad::people {

namespace {
constexpr std::int64_t free_for_account = 5;
constexpr std::int64_t free_for_address = 60;
constexpr std::int64_t first_wait_s = 30;
constexpr std::int64_t address_wait_s = 60;
constexpr std::int64_t most_doublings = 5;

bool forgotten(const Attempts& attempts, Instant now) {
    return attempts.attempts == 0 ||
           now.us - attempts.last_at.us > attempts_forgotten_after_s * us_per_second;
}

std::int64_t wait_after_last_s(CountedBy by, std::int64_t attempts) {
    if (by == CountedBy::address) return attempts < free_for_address ? 0 : address_wait_s;
    if (attempts < free_for_account) return 0;
    const auto doublings = std::min(attempts - free_for_account, most_doublings);
    return std::min(first_wait_s << doublings, attempts_forgotten_after_s);
}
}  // namespace

std::int64_t wait_before_next_s(CountedBy by, const Attempts& attempts, Instant now) {
    if (forgotten(attempts, now)) return 0;
    const auto free_at_us =
        attempts.last_at.us + wait_after_last_s(by, attempts.attempts) * us_per_second;
    if (free_at_us <= now.us) return 0;
    return (free_at_us - now.us + us_per_second - 1) / us_per_second;
}

Attempts with_one_more(const Attempts& attempts, Instant now) {
    if (forgotten(attempts, now)) return {1, now, now};
    return {attempts.attempts + 1, attempts.first_at, now};
}

}  // namespace akad::people
