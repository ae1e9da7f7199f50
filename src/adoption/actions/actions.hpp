// What a person can do here: say that the way in is walked, and go through deals one by one. The
// deals themselves move by the actions of their own room, in the same transaction.
#pragma once

#include <optional>
#include <string>

#include "adoption/store/rows.hpp"
#include "deals/commands.hpp"
#include "ledger/ledger.hpp"

namespace akad::adoption {

/// The exit criteria fit as they are. Said again, it stays as it was.
[[nodiscard]] Result<GuideId> agree_criteria(ledger::Writing& writing);
[[nodiscard]] Result<GuideId> hide_guide(ledger::Writing& writing);
[[nodiscard]] Result<GuideId> show_guide_again(ledger::Writing& writing);

/// The caller's running audit, or a new one. Refusal: `nothing_to_audit`.
[[nodiscard]] Result<AuditId> start_audit(ledger::Writing& writing);

struct DecideDeal {
    DealId deal{};
};
BOOST_DESCRIBE_STRUCT(DecideDeal, (), (deal))
struct AuditMoveBack : deals::MoveBack {
    DealId deal{};
};
BOOST_DESCRIBE_STRUCT(AuditMoveBack, (deals::MoveBack), (deal))
struct AuditLose : deals::LoseDeal {
    DealId deal{};
};
BOOST_DESCRIBE_STRUCT(AuditLose, (deals::LoseDeal), (deal))

/// Refusals of all four: those of rules/auditing.hpp, `claims_nothing` when the deal is proven by
/// now, and those of the deal's own action.
[[nodiscard]] Result<AuditId> keep_deal(ledger::Writing& writing, AuditId id,
                                        const DecideDeal& command);
[[nodiscard]] Result<AuditId> move_back_in_audit(ledger::Writing& writing, AuditId id,
                                                 const AuditMoveBack& command);
[[nodiscard]] Result<AuditId> disqualify_in_audit(ledger::Writing& writing, AuditId id,
                                                  const AuditLose& command);
[[nodiscard]] Result<AuditId> skip_deal(ledger::Writing& writing, AuditId id,
                                        const DecideDeal& command);
/// As far as the house takes moves back: by who made it, for ten minutes, while nothing was built
/// on it.
[[nodiscard]] Result<AuditId> take_back(ledger::Writing& writing, AuditId id,
                                        const DecideDeal& command);
/// What was skipped comes again. Refusal: `nothing_skipped`.
[[nodiscard]] Result<AuditId> go_round_again(ledger::Writing& writing, AuditId id);
[[nodiscard]] Result<AuditId> finish_audit(ledger::Writing& writing, AuditId id);

}  // namespace akad::adoption
