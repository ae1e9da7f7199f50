// What every action on a commitment of a deal begins and ends with.
#pragma once

#include "commitments/commitments.hpp"

namespace akad::deals {

/// A commitment which the caller may handle: its owner always, others when they see the deal.
[[nodiscard]] Result<commitments::Commitment> handled_by(const storage::Reading& reading,
                                                         CommitmentId id);
/// A deal's next step, or its day to come back, stands on the deal too, for its lists.
void keep_on_deal(ledger::Writing& writing, const commitments::Commitment& step);

}  // namespace akad::deals
