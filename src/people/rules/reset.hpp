// How long the way to a new password is open, and how often one may be sent.
#pragma once

#include <cstdint>

#include <boost/describe/enum.hpp>

#include "core/result.hpp"
#include "core/time.hpp"

namespace akad::people {

constexpr std::int64_t reset_valid_us = 3'600 * us_per_second;
/// So that nobody can fill somebody's mailbox; counted over a day and a night.
constexpr std::int64_t most_resets_a_day = 5;

BOOST_DEFINE_ENUM_CLASS(ResetState, open, used, withdrawn)

/// True while it may still be used.
[[nodiscard]] bool reset_holds(ResetState state, Instant expires_at, Instant now);

/// One refusal, `reset_unknown`, for a link that was guessed, used, replaced or has run out: who
/// holds it learns nothing.
[[nodiscard]] Error unknown_reset();

}  // namespace akad::people
