#include "reviews/rules/agenda.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/hash.hpp"

namespace akad::reviews {

namespace {

/// How long it stands there against its norm, in thousandths.
std::int64_t slowness(const Candidate& candidate, Instant now) {
    return days_in_stage(candidate.deal, now) * std::int64_t{10'000} /
           std::max(candidate.norm_tenths, 1);
}

std::string close_key(const deals::DealBrief& deal) {
    return deal.close_day ? deal.close_day->text() : "9999-12-31";
}

TroubleKind kind_of(attention::AlertKind alert) {
    switch (alert) {
        case attention::AlertKind::stage_time:
            return TroubleKind::over_expected;
        case attention::AlertKind::stuck:
            return TroubleKind::stuck;
        case attention::AlertKind::buyer_silent:
            return TroubleKind::buyer_silent;
        case attention::AlertKind::step_late:
            return TroubleKind::step_late;
        case attention::AlertKind::no_step:
            return TroubleKind::no_next_step;
        case attention::AlertKind::close_day_passed:
            return TroubleKind::close_day_passed;
    }
    return TroubleKind::over_expected;
}

std::int64_t red_ones(const std::vector<Trouble>& troubles) {
    return std::ranges::count(troubles, std::optional(attention::Attention::red), &Trouble::level);
}

/// The first day on which it asked; far ahead for one that asks for nothing.
int asks_since(const std::vector<Trouble>& troubles) {
    int first = INT32_MAX;
    for (const Trouble& each : troubles)
        if (each.since) first = std::min(first, each.since->number);
    return first;
}

}  // namespace

int days_in_stage(const deals::DealBrief& deal, Instant now) {
    return static_cast<int>(std::max<std::int64_t>(now.us - deal.stage_since.us, 0) / us_per_day);
}

std::vector<Trouble> troubles_of(const Candidate& candidate) {
    std::vector<Trouble> troubles;
    for (const attention::Asking& each : candidate.asking)
        troubles.push_back({kind_of(each.kind), each.level, each.since});
    if (candidate.deal.claims_stage) troubles.push_back({TroubleKind::claims_stage, {}, {}});
    return troubles;
}

std::vector<Candidate> troubled_first(std::vector<Candidate> candidates, Instant now) {
    const auto key = [&](const Candidate& each) {
        const auto troubles = troubles_of(each);
        return std::tuple(-red_ones(troubles), -static_cast<std::int64_t>(troubles.size()),
                          asks_since(troubles), -slowness(each, now), close_key(each.deal),
                          each.deal.id);
    };
    std::ranges::sort(candidates, {}, key);
    return candidates;
}

std::vector<Candidate> slower_ones(std::vector<Candidate> candidates, Instant now) {
    std::erase_if(candidates, [&](const Candidate& each) {
        return days_in_stage(each.deal, now) * 10 <= each.norm_tenths;
    });
    candidates = troubled_first(std::move(candidates), now);
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [&](const Candidate& each) { return slowness(each, now); });
    return candidates;
}

std::vector<Candidate> sampled(std::vector<Candidate> candidates, int per_stage,
                               std::string_view seed) {
    const auto key = [&](const Candidate& each) {
        return std::tuple(each.deal.stage_position, sha256({seed, each.deal.id.text()}));
    };
    std::ranges::sort(candidates, {}, key);
    std::map<int, int> taken;
    std::erase_if(candidates, [&](const Candidate& each) {
        return ++taken[each.deal.stage_position] > per_stage;
    });
    return candidates;
}

}  // namespace akad::reviews
