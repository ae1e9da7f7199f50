// What a person can do with the evidence of deals.
#pragma once

#include <optional>
#include <string>

#include "evidence/evidence.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

struct GiveReason {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(GiveReason, (), (reason))
[[nodiscard]] Result<EvidenceId> attach_evidence(ledger::Writing& writing, DealId id,
                                                 const evidence::SubmitEvidence& command);
struct JudgeEvidence {
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(JudgeEvidence, (), (note))
[[nodiscard]] Result<EvidenceId> verify_evidence(ledger::Writing& writing, EvidenceId id,
                                                 const JudgeEvidence& command);
[[nodiscard]] Result<EvidenceId> reject_evidence(ledger::Writing& writing, EvidenceId id,
                                                 const GiveReason& command);
[[nodiscard]] Result<EvidenceId> withdraw_evidence(ledger::Writing& writing, EvidenceId id,
                                                   const GiveReason& command);

}  // namespace akad::deals
