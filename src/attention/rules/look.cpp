#include "attention/rules/look.hpp"

#include <algorithm>

namespace akad::attention {

namespace {

/// An alert is so from its day on, until the deal changes.
using Thresholds = std::vector<Alert>;

Alert threshold(AlertKind kind, Attention level, Day from, int limit_days) {
    return {kind, level, from.plus(limit_days), from, limit_days};
}

/// The first whole day at or after `tenths` of a day, times `halves` / 2.
int days_at(int tenths, int halves) {
    return (tenths * halves + 19) / 20;
}

Thresholds thresholds_of(const DealSituation& deal, const StageNorm& norm, Day today) {
    const Day clock = deal.stage_since.plus(-deal.earlier_days);
    Thresholds all{
        threshold(AlertKind::stage_time, Attention::amber, clock, days_at(norm.tenths, 3)),
        threshold(AlertKind::stage_time, Attention::red, clock, days_at(norm.tenths, 4)),
        threshold(AlertKind::buyer_silent, Attention::amber, deal.last_act, silent_days)};
    if (deal.weighs_proposal)
        all.push_back(threshold(AlertKind::stuck, Attention::red,
                                std::max(deal.stage_since, deal.last_substance), stuck_days));
    if (!deal.has_step) all.push_back(threshold(AlertKind::no_step, Attention::amber, today, 0));
    if (deal.step_due)
        all.push_back(threshold(AlertKind::step_late, Attention::amber, *deal.step_due, 1));
    if (deal.close_day)
        all.push_back(threshold(AlertKind::close_day_passed, Attention::amber, *deal.close_day, 1));
    return all;
}

/// A kind has one alert: of the worse level, since the milder one.
void raise(std::vector<Alert>& alerts, Alert alert) {
    const auto same = std::ranges::find(alerts, alert.kind, &Alert::kind);
    if (same == alerts.end()) {
        alerts.push_back(alert);
        return;
    }
    alert.since = std::min(alert.since, same->since);
    *same = alert;
}

}  // namespace

Look look_at(const DealSituation& deal, const StageNorm& norm, const WorkingDays& working,
             Day today, const Snoozes& snoozes) {
    Look look;
    const auto turns_on = [&](Day day) {
        if (day > today && (!look.next_day || day < *look.next_day)) look.next_day = day;
    };
    for (Alert alert : thresholds_of(deal, norm, today)) {
        if (alert.kind != AlertKind::no_step) alert.since = first_working(working, alert.since);
        turns_on(alert.since);
        if (alert.since <= today) raise(look.alerts, alert);
    }
    for (const Alert& alert : look.alerts)
        if (const auto snooze = snoozes.find(alert.kind); snooze != snoozes.end())
            turns_on(snooze->second);
    return look;
}

std::optional<Attention> attention_of(const std::vector<Alert>& alerts, const Snoozes& snoozes,
                                      Day today) {
    std::optional<Attention> worst;
    for (const Alert& alert : alerts) {
        const auto snooze = snoozes.find(alert.kind);
        if (snooze != snoozes.end() && snooze->second > today) continue;
        if (!worst || alert.level == Attention::red) worst = alert.level;
    }
    return worst;
}

}  // namespace akad::attention
