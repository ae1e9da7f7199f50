// When a deal of an audit may be decided, and what a decision counts. Pure.
#pragma once

#include <optional>

#include "adoption/store/rows.hpp"
#include "core/caller.hpp"
#include "core/result.hpp"

namespace akad::adoption {

/// Its own auditor decides, while it runs: `not_permitted`, `audit_finished`.
[[nodiscard]] Result<void> check_deciding(const Audit& audit, const Caller& caller);

/// Whether nothing is left to say about the deal in this round.
[[nodiscard]] bool is_decided(const Decision& decision, const Audit& audit);
/// `deal_decided`.
[[nodiscard]] Result<void> check_undecided(const std::optional<Decision>& decision,
                                           const Audit& audit);

/// What speaks for a stage that no evidence brought the deal to.
struct Support {
    bool evidence = false;  ///< submitted or verified, for a criterion behind the stage
    bool asked = false;     ///< somebody was asked for such evidence, and owes it
};
/// `nothing_behind_it`: a deal is kept on evidence, or on somebody's promise to bring it.
[[nodiscard]] Result<void> check_supported(const Support& support);

/// A move and a skip are taken back; evidence that was brought stays: `kept_stays`,
/// `nothing_to_take_back`.
[[nodiscard]] Result<void> check_taking_back(const std::optional<Decision>& decision,
                                             const Audit& audit);

/// `by` is 1, or -1 for one that is taken back.
void count(Audit& audit, Verdict verdict, std::int64_t by);

}  // namespace akad::adoption
