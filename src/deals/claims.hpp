// Deals that stand in a stage without the evidence for it (D6, D94), for whoever goes through them:
// which come next, and what would prove one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "deals/brief.hpp"
#include "deals/rules/gate.hpp"

namespace akad::deals {

/// An open deal that claims its stage. `place` names where it stands in their order, the earliest
/// close day first.
struct Claim {
    DealId deal{};
    std::string place;
};
/// Those that the caller sees behind this place, in order; an empty place is before the first.
/// Refusal: `bad_cursor`.
[[nodiscard]] Result<std::vector<Claim>> claims_after(const storage::Reading& reading,
                                                      const std::string& place, int limit);
/// How many the caller sees, counted up to `most` and one more.
[[nodiscard]] std::int64_t count_claims(const storage::Reading& reading, int most);
/// Whether the caller sees an open deal at all.
[[nodiscard]] bool has_open_deals(const storage::Reading& reading);

/// A criterion of a stage behind the deal's own, in order: with all of them met the claim is
/// proven.
struct BehindCriterion {
    StageId stage{};
    std::string stage_name;
    Criterion criterion{};
    CriterionState state = CriterionState::missing;
    std::optional<EvidenceId> waiting{};  ///< submitted, and to be judged
};
[[nodiscard]] Result<std::vector<BehindCriterion>> criteria_behind(const storage::Reading& reading,
                                                                   DealId deal);

}  // namespace akad::deals
