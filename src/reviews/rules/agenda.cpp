#include "reviews/rules/agenda.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/hash.hpp"

namespace akad::reviews {

namespace {

/// How long it stands there against what is expected, in thousandths.
std::int64_t slowness(const deals::DealBrief& deal, Instant now) {
    return days_in_stage(deal, now) * std::int64_t{1000} / std::max(deal.expected_days, 1);
}

std::string close_key(const deals::DealBrief& deal) {
    return deal.close_day ? deal.close_day->text() : "9999-12-31";
}

}  // namespace

int days_in_stage(const deals::DealBrief& deal, Instant now) {
    return static_cast<int>(std::max<std::int64_t>(now.us - deal.stage_since.us, 0) / us_per_day);
}

std::vector<Trouble> troubles_of(const deals::DealBrief& deal, Instant now, Day today) {
    std::vector<Trouble> troubles;
    if (deal.close_day && *deal.close_day < today) troubles.push_back(Trouble::close_day_passed);
    if (deal.next_due && *deal.next_due < today) troubles.push_back(Trouble::step_late);
    if (!deal.has_next_step) troubles.push_back(Trouble::no_next_step);
    if (days_in_stage(deal, now) > deal.expected_days) troubles.push_back(Trouble::over_expected);
    if (deal.claims_stage) troubles.push_back(Trouble::claims_stage);
    return troubles;
}

std::vector<deals::DealBrief> troubled_first(std::vector<deals::DealBrief> deals, Instant now,
                                             Day today) {
    const auto key = [&](const deals::DealBrief& deal) {
        const auto troubles = static_cast<std::int64_t>(troubles_of(deal, now, today).size());
        return std::tuple(-troubles, -slowness(deal, now), close_key(deal), deal.id);
    };
    std::sort(deals.begin(), deals.end(),
              [&](const auto& left, const auto& right) { return key(left) < key(right); });
    return deals;
}

std::vector<deals::DealBrief> slower_ones(std::vector<deals::DealBrief> deals, Instant now,
                                          Day today) {
    std::erase_if(deals, [&](const deals::DealBrief& deal) {
        return days_in_stage(deal, now) <= deal.expected_days;
    });
    deals = troubled_first(std::move(deals), now, today);
    std::stable_sort(deals.begin(), deals.end(), [&](const auto& left, const auto& right) {
        return slowness(left, now) > slowness(right, now);
    });
    return deals;
}

std::vector<deals::DealBrief> sampled(std::vector<deals::DealBrief> deals, int per_stage,
                                      std::string_view seed) {
    const auto key = [&](const deals::DealBrief& deal) {
        return std::tuple(deal.stage_position, sha256({seed, deal.id.text()}));
    };
    std::sort(deals.begin(), deals.end(),
              [&](const auto& left, const auto& right) { return key(left) < key(right); });
    std::map<int, int> taken;
    std::erase_if(deals, [&](const deals::DealBrief& deal) {
        return ++taken[deal.stage_position] > per_stage;
    });
    return deals;
}

}  // namespace akad::reviews
