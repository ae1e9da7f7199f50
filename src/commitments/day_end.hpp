// When a day is over somewhere: what waits for a day waits for this instant.
#pragma once

#include <string_view>

#include "core/time.hpp"

namespace akad::commitments {

/// The first instant after a day in a zone; lateness begins there.
[[nodiscard]] Instant end_of(Day day, std::string_view zone);

}  // namespace akad::commitments
