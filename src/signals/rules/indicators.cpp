#include "signals/rules/indicators.hpp"

#include <algorithm>
#include <map>

namespace akad::signals {

namespace {

/// The newest acts that pass, up to five.
template <class Passes>
std::vector<Act> newest(const std::vector<Act>& acts, Passes passes) {
    std::vector<Act> out;
    for (auto act = acts.rbegin(); act != acts.rend() && out.size() < most_shown_by; ++act)
        if (passes(*act)) out.push_back(*act);
    return out;
}

bool says(const Act& act, Indicator indicator) {
    return std::ranges::find(act.indicators, indicator) != act.indicators.end();
}

/// The acts with which people joined.
std::vector<Act> joining(const std::vector<Act>& acts, Instant now) {
    std::map<PersonId, Instant> joined;
    for (const Joined& each : joined_in(acts, now)) joined.emplace(each.contact, each.first_at);
    return newest(acts, [&](const Act& act) {
        return act.by_buyer && std::ranges::any_of(act.contacts, [&](const PersonId& contact) {
                   const auto found = joined.find(contact);
                   return found != joined.end() && found->second == act.at;
               });
    });
}

std::vector<Act> shown_by(Indicator indicator, const std::vector<Act>& acts,
                          const Engagement& engagement, Instant now) {
    const auto recent = [&](const Act& act) { return is_within(act.at, Span::recent, now); };
    if (indicator == Indicator::engagement_frequency) {
        if (engagement.trend != Trend::rising) return {};
        return newest(acts, [&](const Act& act) { return act.by_buyer && recent(act); });
    }
    if (indicator == Indicator::stakeholder_expansion) return joining(acts, now);
    const bool grows =
        indicator == Indicator::growing_time && engagement.before_minutes > 0 &&
        trend_between(engagement.before_minutes, engagement.recent_minutes) == Trend::rising;
    return newest(acts, [&](const Act& act) {
        const bool said = says(act, indicator) && now.us - act.at.us < said_within_us;
        return said || (grows && act.is_talk() && act.minutes > 0 && recent(act));
    });
}

}  // namespace

std::vector<Shown> indicators_of(const std::vector<Act>& acts, Instant now) {
    const Engagement engagement = engagement_of(acts, now);
    std::vector<Shown> out;
    for (int i = 0; i < indicator_count; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        out.push_back({indicator, shown_by(indicator, acts, engagement, now)});
    }
    return out;
}

bool signals_support(const LastActs& clocks, bool is_ghosting, const std::vector<Shown>& indicators,
                     Instant now) {
    if (is_ghosting || !clocks.buyer_act || now.us - clocks.buyer_act->us > fresh_us) return false;
    return std::ranges::count_if(indicators, [](const Shown& each) { return !each.by.empty(); }) >=
           least_indicators;
}

}  // namespace akad::signals
