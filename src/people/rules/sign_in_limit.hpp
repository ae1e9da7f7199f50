// How often somebody may try to sign in. Tries are counted before the password is looked at, so
// that a hundred at once are not a hundred free guesses; success forgets the account's count.
// Waits are bounded, so that nobody can lock somebody else out for long.
#pragma once

#include <cstdint>

#include "core/time.hpp"

namespace akad::people {

/// What is counted: tries from one network address, or tries for one account.
enum class CountedBy { address, account };

/// The tries of one address or account since its window began.
struct Attempts {
    std::int64_t attempts = 0;
    Instant first_at{};
    Instant last_at{};
};

/// A window without tries for this long is forgotten.
constexpr std::int64_t attempts_forgotten_after_s = 15 * 60;

/// Seconds to wait before the next try may be made; 0: now. An account gets five tries, then one
/// after 30 s, 60 s, 120 s … at most 15 minutes; an address gets sixty tries in 15 minutes, then
/// one a minute.
[[nodiscard]] std::int64_t wait_before_next_s(CountedBy by, const Attempts& attempts, Instant now);

/// The count with one more try.
[[nodiscard]] Attempts with_one_more(const Attempts& attempts, Instant now);

}  // namespace akad::people
