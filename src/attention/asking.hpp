// What asks for attention in some deals, and how long their stages usually take: for the rooms that
// choose deals by it.
#pragma once

#include <map>
#include <vector>

#include "attention/rules/look.hpp"
#include "core/ids.hpp"
#include "storage/store.hpp"

namespace akad::attention {

/// Something that asks for attention, and since when.
struct Asking {
    AlertKind kind = AlertKind::stage_time;
    Attention level = Attention::amber;
    Day since{};
};

/// The alerts of these deals that are not put off beyond `today`, the reddest first, in a query for
/// every 64 deals. A deal that asks for nothing is left out. Whether the caller sees the deals was
/// asked before.
[[nodiscard]] std::map<DealId, std::vector<Asking>> asking_in(const storage::Reading& reading,
                                                              const std::vector<DealId>& deals,
                                                              Day today);

/// The norms of the stages that have a history, as they were last counted. A stage with fewer than
/// five completed stays is left out: there the pipeline's expected days are the norm.
[[nodiscard]] std::map<StageId, StageNorm> norms_in(const storage::Reading& reading);

}  // namespace akad::attention
