// Saves a commitment as it is now, with its timers and the fact that says so. Every action of the
// room ends here.
#pragma once

#include <string_view>

#include "commitments/commitments.hpp"

namespace akad::commitments {

/// `kept_more` and `erasable_more` are further members of the fact, without braces.
Result<Commitment> keep(ledger::Writing& writing, std::string_view kind, const Commitment& before,
                        Result<Commitment> decided, std::string_view kept_more = "",
                        std::string_view erasable_more = "");
/// Its timers wait for the end of its day and for the next rung of its ladder, and for nothing
/// else.
void keep_timers(ledger::Writing& writing, Commitment& commitment);
/// What came after this one may begin, when nothing else is before it.
Result<void> free_what_follows(ledger::Writing& writing, const Commitment& settled);
/// Writes the prerequisites from the row into their table.
void keep_prerequisites(ledger::Writing& writing, const Commitment& commitment);
/// The prerequisites in order, all of this deal; `unknown_prerequisite`.
Result<std::vector<Prerequisite>> known_prerequisites(ledger::Writing& writing, DealId deal,
                                                      const std::vector<Prerequisite>& asked);
/// Those of its prerequisites that are not settled.
[[nodiscard]] std::vector<Commitment> unsettled_before(storage::Connection& db,
                                                       const Commitment& commitment);
/// A proposal that nobody answered ends with what it was about.
void end_proposal(ledger::Writing& writing, const Commitment& before);
/// A new commitment's day as a proposal of the side that opened it.
Result<Commitment> open_proposal(ledger::Writing& writing, Commitment opened, Side by,
                                 std::optional<Day> day);

}  // namespace akad::commitments
