// Whose absences somebody may note, and how long one is. Pure.
#pragma once

#include "core/caller.hpp"
#include "core/result.hpp"
#include "core/time.hpp"

namespace akad::people {

enum class Whose { own, member, contact, everybody };

[[nodiscard]] bool may_keep_days(const Caller& caller, Whose whose);
/// At most a year, and not backwards. Refusals `bad_span`, `absence_too_long`.
[[nodiscard]] Result<void> check_span(Day first, Day last);

}  // namespace akad::people
