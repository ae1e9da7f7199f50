// All SQL about timers.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobs/timer.hpp"

namespace akad::jobs {

/// The timers of one kind that are due, earliest first, at most a hundred.
[[nodiscard]] std::vector<TimerRow> timers_due(storage::Connection& db, std::string_view kind,
                                               Instant now);
/// When the next timer of one kind is due.
[[nodiscard]] std::optional<Instant> next_timer(storage::Connection& db, std::string_view kind);

enum class Taken { here, elsewhere };

/// Takes the timer away, if it is still there as it was seen.
[[nodiscard]] Taken take_timer(storage::Connection& db, const TimerRow& seen);
/// Puts a timer there, in place of one that is.
void put_timer(storage::Connection& db, const TimerRow& timer);
void remove_timer(storage::Connection& db, WorkspaceId workspace, std::string_view kind,
                  std::string_view subject);

}  // namespace akad::jobs
