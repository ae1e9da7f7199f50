#include "imports/rules/history.hpp"

#include <algorithm>

namespace akad::imports {
namespace {

/// Of entries at one instant only the last counts: rules that run on save pass through stages in
/// which nobody ever stayed.
void keep_last_of_instant(std::vector<StageEntry>& entries) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool last = i + 1 == entries.size() || entries[i + 1].at != entries[i].at;
        if (last) entries[kept++] = entries[i];
    }
    entries.resize(kept);
}

void drop_repeats(std::vector<StageEntry>& entries) {
    const auto repeats = [](const StageEntry& before, const StageEntry& after) {
        return before.stage == after.stage;
    };
    entries.erase(std::unique(entries.begin(), entries.end(), repeats), entries.end());
}

}  // namespace

std::vector<PastVisit> visits_of(std::vector<StageEntry> entries) {
    std::ranges::stable_sort(entries, {}, &StageEntry::at);
    keep_last_of_instant(entries);
    drop_repeats(entries);
    std::vector<PastVisit> visits;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const StageEntry& entry = entries[i];
        PastVisit visit{entry.stage, entry.at, std::nullopt};
        if (i + 1 < entries.size()) {
            visit.left_at = entries[i + 1].at;
            const bool left_earlier =
                entry.left_at && *entry.left_at > entry.at && *entry.left_at < *visit.left_at;
            if (left_earlier) visit.left_at = entry.left_at;
        }
        visits.push_back(visit);
    }
    return visits;
}

}  // namespace akad::imports
