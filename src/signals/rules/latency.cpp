#include "signals/rules/latency.hpp"

#include <algorithm>

namespace akad::signals {

namespace {

constexpr std::int64_t us_per_minute = 60 * us_per_second;
constexpr std::int64_t least_change_minutes = 60;
constexpr std::size_t most_answers_shown = 30;

bool is_message(const Act& act) {
    return !act.by_buyer && act.side == Side::seller && act.kind != ActivityKind::meeting;
}

bool is_answer(const Act& act) {
    return act.by_buyer && act.side == Side::buyer && act.kind &&
           act.kind != ActivityKind::content_viewed && act.kind != ActivityKind::meeting;
}

std::int64_t median_of(std::vector<std::int64_t> minutes) {
    std::ranges::sort(minutes);
    const std::size_t middle = minutes.size() / 2;
    return minutes.size() % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2;
}

LatencySpan span_of(const std::vector<Answer>& answers, Span span, Instant now) {
    std::vector<std::int64_t> minutes;
    for (const Answer& each : answers)
        if (is_within(each.answered_at, span, now)) minutes.push_back(each.minutes);
    LatencySpan out{.answers = static_cast<int>(minutes.size())};
    if (out.answers >= least_answers) out.median_minutes = median_of(std::move(minutes));
    return out;
}

LatencyTrend trend_of(const LatencySpan& recent, const LatencySpan& before) {
    if (!recent.median_minutes || !before.median_minutes) return LatencyTrend::too_few;
    const std::int64_t now = *recent.median_minutes;
    const std::int64_t then = *before.median_minutes;
    if (std::abs(now - then) < least_change_minutes) return LatencyTrend::steady;
    if (now * 4 <= then * 3) return LatencyTrend::faster;
    if (now * 3 >= then * 4) return LatencyTrend::slower;
    return LatencyTrend::steady;
}

}  // namespace

std::vector<Answer> answers_in(const std::vector<Act>& acts) {
    std::vector<Answer> answers;
    std::optional<Instant> asked;
    for (const Act& act : acts) {
        if (is_message(act) && !asked) asked = act.at;
        if (asked && is_answer(act))
            answers.push_back({*asked, act.at, (act.at.us - asked->us) / us_per_minute});
        if (is_answer(act) || act.is_talk()) asked.reset();
    }
    return answers;
}

Latency latency_of(const std::vector<Act>& acts, Instant now) {
    const auto answers = answers_in(acts);
    Latency out{.recent = span_of(answers, Span::recent, now),
                .before = span_of(answers, Span::before, now)};
    out.trend = trend_of(out.recent, out.before);
    for (const Answer& each : answers)
        if (is_within(each.answered_at, Span::recent, now) ||
            is_within(each.answered_at, Span::before, now))
            out.answers.push_back(each);
    if (out.answers.size() > most_answers_shown)
        out.answers.erase(out.answers.begin(), out.answers.end() - most_answers_shown);
    return out;
}

}  // namespace akad::signals
