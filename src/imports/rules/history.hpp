// From what a system kept of the past to stays in stages, so that time in stage is true from the
// first day. Salesforce keeps a row for every save, whatever was changed; HubSpot keeps, for each
// stage, when a deal entered and left it last.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/time.hpp"

namespace akad::imports {

/// At that instant the deal was in that stage.
struct StageEntry {
    int stage = 0;  ///< whatever number the caller gives to stages
    Instant at{};
    std::optional<Instant> left_at{};  ///< when the system says so itself
};

struct PastVisit {
    int stage = 0;
    Instant entered_at{};
    std::optional<Instant> left_at{};  ///< none: still there
    friend bool operator==(const PastVisit&, const PastVisit&) = default;
};

/// The stays, in order. Entries may come unsorted; of those at the same instant the last given is
/// where the deal stayed. Entries that repeat the stage before are saves, not changes. A stay ends
/// where the next begins, or earlier when the system says so; the last one is left open.
[[nodiscard]] std::vector<PastVisit> visits_of(std::vector<StageEntry> entries);

}  // namespace akad::imports
