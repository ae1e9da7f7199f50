#include "deals/rules/imported_past.hpp"

#include <algorithm>

namespace akad::deals {

namespace {

bool same_stay(const Visit& left, const Visit& right) {
    return left.stage == right.stage && left.entered_at == right.entered_at &&
           left.left_at == right.left_at;
}

/// The told stays that began before the deal was taken over from its system.
std::vector<Visit> before(const Visit& standing, const std::vector<ImportedVisit>& told) {
    std::vector<Visit> past;
    for (const ImportedVisit& each : told) {
        if (standing.left_at && each.entered_at >= *standing.left_at) break;
        Visit visit = standing;
        visit.stage = each.stage;
        visit.entered_at = each.entered_at;
        visit.left_at = each.left_at;
        past.push_back(visit);
    }
    return past;
}

/// Ends the past with the stay in which the deal was taken over.
void end_with(std::vector<Visit>& past, const Visit& standing) {
    Visit& last = past.back();
    if (last.stage == standing.stage) {
        last.left_at = standing.left_at;
        return;
    }
    // A deal that had ended when it was imported stood for no time where the import put it.
    if (standing.left_at == standing.entered_at) return;
    Visit end = standing;
    end.entered_at = std::max(standing.entered_at, last.left_at.value_or(last.entered_at));
    last.left_at = std::min(last.left_at.value_or(end.entered_at), end.entered_at);
    past.push_back(end);
}

}  // namespace

std::optional<std::vector<Visit>> with_past(const std::vector<Visit>& visits,
                                            const std::vector<ImportedVisit>& told) {
    const auto own = std::ranges::find_if(
        visits, [](const Visit& visit) { return visit.entered_how != Move::imported; });
    if (own == visits.begin()) return std::nullopt;
    std::vector<Visit> all = before(*(own - 1), told);
    if (all.empty()) return std::nullopt;
    end_with(all, *(own - 1));
    all.insert(all.end(), own, visits.end());
    for (std::size_t i = 0; i < all.size(); ++i) all[i].number = static_cast<int>(i) + 1;
    if (std::ranges::equal(all, visits, same_stay)) return std::nullopt;
    return all;
}

}  // namespace akad::deals
