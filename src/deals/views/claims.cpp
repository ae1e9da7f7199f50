#include "deals/claims.hpp"

#include <algorithm>

#include "deals/actions/situation.hpp"
#include "deals/store/list_store.hpp"

namespace akad::deals {

namespace {

/// As the lists' order spells a deal without a close day.
constexpr const char* last_day = "9999-12-31";

}  // namespace

Result<std::vector<Claim>> claims_after(const storage::Reading& reading, const std::string& place,
                                        int limit) {
    ListQuery query;
    query.needs = Needs::claims_stage;
    query.cursor = place;
    query.limit = limit;
    const DealPage page = TRY(page_of(reading, query));
    std::vector<Claim> claims;
    for (const Deal& deal : page.deals)
        claims.push_back(
            {deal.id, deal.id.text() + '~' + (deal.close_day ? deal.close_day->text() : last_day)});
    return claims;
}

std::int64_t count_claims(const storage::Reading& reading, int most) {
    ListQuery query;
    query.needs = Needs::claims_stage;
    return count_of(reading, query, most);
}

bool has_open_deals(const storage::Reading& reading) {
    return count_of(reading, ListQuery{}, 0) > 0;
}

Result<std::vector<BehindCriterion>> criteria_behind(const storage::Reading& reading, DealId deal) {
    const Situation situation = TRY(situation_of(reading, deal));
    std::vector<BehindCriterion> behind;
    for (const StageWithCriteria& place : situation.layout.stages) {
        if (place.stage.id == situation.deal.stage) break;
        const Gate gate = gate_of(place.criteria, situation.standing);
        for (std::size_t i = 0; i < place.criteria.size(); ++i) {
            const Criterion& criterion = place.criteria[i];
            const auto waits = std::ranges::find_if(situation.standing, [&](const auto& each) {
                return each.criterion == criterion.id && each.state == evidence::State::submitted;
            });
            behind.push_back({place.stage.id, place.stage.name, criterion, gate.states[i], {}});
            if (waits != situation.standing.end()) behind.back().waiting = waits->id;
        }
    }
    return behind;
}

}  // namespace akad::deals
