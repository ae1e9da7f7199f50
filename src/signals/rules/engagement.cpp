#include "signals/rules/engagement.hpp"

#include <algorithm>
#include <map>

namespace akad::signals {

namespace {

constexpr std::size_t weeks_shown = 12;
constexpr std::int64_t week_us = 7 * us_per_day;
constexpr std::int64_t least_for_a_trend = 3;
constexpr std::size_t most_unanswered = 100;

void count_week(std::vector<Week>& weeks, const Act& act, Instant now) {
    const std::int64_t age = now.us - act.at.us;
    const auto back = static_cast<std::size_t>(age / week_us);
    if (age < 0 || back >= weeks.size()) return;
    Week& week = weeks[weeks.size() - 1 - back];
    ++(act.by_buyer ? week.buyer : week.ours);
}

}  // namespace

Trend trend_between(std::int64_t before, std::int64_t recent) {
    if (before + recent < least_for_a_trend) return Trend::too_few;
    if (recent * 2 >= before * 3) return Trend::rising;
    if (recent * 3 <= before * 2) return Trend::falling;
    return Trend::steady;
}

Engagement engagement_of(const std::vector<Act>& acts, Instant now) {
    Engagement out;
    out.weeks.resize(weeks_shown);
    for (const Act& act : acts) {
        count_week(out.weeks, act, now);
        const bool is_recent = is_within(act.at, Span::recent, now);
        if (!is_recent && !is_within(act.at, Span::before, now)) continue;
        if (act.by_buyer) ++(is_recent ? out.recent : out.before);
        if (!act.by_buyer && is_recent) ++out.ours;
        if (act.is_talk()) (is_recent ? out.recent_minutes : out.before_minutes) += act.minutes;
    }
    out.trend = trend_between(out.before, out.recent);
    return out;
}

std::vector<Joined> joined_in(const std::vector<Act>& acts, Instant now) {
    std::map<PersonId, Instant> first;
    for (const Act& act : acts)
        if (act.by_buyer)
            for (const PersonId contact : act.contacts) first.emplace(contact, act.at);
    std::vector<Joined> joined;
    for (const auto& [contact, at] : first)
        if (is_within(at, Span::recent, now) && at.us - acts.front().at.us > week_us)
            joined.push_back({contact, at});
    std::ranges::sort(joined, [](const Joined& a, const Joined& b) {
        return std::pair(b.first_at, a.contact) < std::pair(a.first_at, b.contact);
    });
    return joined;
}

std::vector<Act> unanswered_in(const std::vector<Act>& acts) {
    const auto after =
        std::find_if(acts.rbegin(), acts.rend(), [](const Act& act) { return act.by_buyer; });
    return {after.base(), acts.end()};
}

LastActs clocks_of(const std::vector<Act>& acts) {
    LastActs out;
    if (!acts.empty()) out.any_act = acts.back().at;
    if (const Act* last = last_of_buyer(acts)) out.buyer_act = last->at;
    const auto touches = unanswered_in(acts);
    out.unanswered = static_cast<int>(std::min(touches.size(), most_unanswered));
    if (!touches.empty()) out.unanswered_since = touches.front().at;
    return out;
}

}  // namespace akad::signals
