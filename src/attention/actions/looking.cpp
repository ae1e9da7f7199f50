#include "attention/actions/looking.hpp"

#include <algorithm>
#include <set>

#include "attention/attention.hpp"
#include "commitments/day_end.hpp"
#include "evidence/latest.hpp"
#include "jobs/jobs.hpp"
#include "people/people.hpp"

namespace akad::attention {

namespace {

/// Norms change by themselves, so no look is older than a week.
constexpr int longest_rest_days = 7;
constexpr std::int64_t unseen_wait_us = 600 * us_per_second;
/// A history of so many stays is long enough; older ones count no more.
constexpr int most_stays = 1'000;
/// Deals in one chunk, about a millisecond each.
constexpr int most_facts = 50;

StageNorm count_norm(ledger::Writing& writing, const deals::DealBrief& deal) {
    const Instant since{writing.now.us - history_days * us_per_day};
    std::vector<std::int64_t> completed;
    std::vector<std::int64_t> open;
    const auto stays =
        deals::stays_in(writing.db, writing.caller.workspace, deal.stage, since, most_stays);
    for (const deals::Stay& stay : stays)
        (stay.left_at ? completed : open)
            .push_back(stay.left_at.value_or(writing.now).us - stay.entered_at.us);
    return norm_of(std::move(completed), std::move(open), deal.expected_days);
}

/// The stage's norm of today: counted by the first look of the day, read by the others. The
/// expectation of the pipeline is never kept, it may change at any time.
StageNorm norm_for(ledger::Writing& writing, const deals::DealBrief& deal, Day today) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto known = find_norm(writing.db, workspace, deal.stage);
    if (known && known->counted_on == today)
        return known->stays > 0 ? StageNorm{known->tenths, known->stays}
                                : StageNorm{.tenths = 10 * deal.expected_days};
    const StageNorm norm = count_norm(writing, deal);
    put_norm(writing.db, {workspace, deal.stage, today, norm.tenths, norm.stays});
    return norm;
}

Snoozes snoozes_of(const std::vector<AlertRow>& rows) {
    Snoozes snoozes;
    for (const AlertRow& row : rows)
        if (row.snoozed_until) snoozes.emplace(row.kind, *row.snoozed_until);
    return snoozes;
}

/// The alert as it is kept: one that lasts keeps its first day and its snooze.
AlertRow row_of(const Alert& alert, const deals::DealBrief& deal, const StageNorm& norm,
                const std::vector<AlertRow>& before, WorkspaceId workspace) {
    AlertRow row{.workspace = workspace,
                 .deal = deal.id,
                 .kind = alert.kind,
                 .level = alert.level,
                 .urgency = alert.level == Attention::red ? 1 : 2,
                 .since = alert.since,
                 .from_day = alert.from,
                 .limit_days = alert.limit_days,
                 .norm_tenths = alert.kind == AlertKind::stage_time ? norm.tenths : 0,
                 .norm_stays = alert.kind == AlertKind::stage_time ? norm.stays : 0,
                 .owner = deal.owner,
                 .pipeline = deal.pipeline,
                 .stage = deal.stage};
    const auto same = std::ranges::find(before, alert.kind, &AlertRow::kind);
    if (same == before.end()) return row;
    row.since = same->since;
    if (alert.kind == AlertKind::no_step) row.from_day = same->from_day;
    row.snoozed_until = same->snoozed_until;
    row.snoozed_by = same->snoozed_by;
    row.snooze_reason = same->snooze_reason;
    return row;
}

void look_again_on(ledger::Writing& writing, DealId deal, std::optional<Day> next,
                   const Around& around) {
    const Day longest = around.today.plus(longest_rest_days);
    const Day day = next ? std::min(*next, longest) : longest;
    jobs::set_timer(writing, look_timer, deal.text(),
                    commitments::end_of(day.plus(-1), around.zone));
}

void forget(ledger::Writing& writing, const deals::DealBrief& deal) {
    const WorkspaceId workspace = writing.caller.workspace;
    keep_alerts(writing.db, alerts_of(writing.db, workspace, deal.id), {});
    forget_look(writing.db, workspace, deal.id);
    if (deal.attention) deals::mark_attention(writing, deal.id, std::nullopt);
    jobs::cancel_timer(writing, look_timer, deal.id.text());
}

void look_at_one(ledger::Writing& writing, const deals::DealBrief& deal,
                 const DealSituation& situation, const Around& around) {
    const WorkspaceId workspace = writing.caller.workspace;
    const StageNorm norm = norm_for(writing, deal, around.today);
    const auto before = alerts_of(writing.db, workspace, deal.id);
    const Snoozes snoozes = snoozes_of(before);
    const Look look = look_at(situation, norm, around.working, around.today, snoozes);
    std::vector<AlertRow> after;
    for (const Alert& alert : look.alerts)
        after.push_back(row_of(alert, deal, norm, before, workspace));
    keep_alerts(writing.db, before, after);
    const auto attention = attention_of(look.alerts, snoozes, around.today);
    if (attention != deal.attention) deals::mark_attention(writing, deal.id, attention);
    put_look(writing.db, {.workspace = workspace,
                          .deal = deal.id,
                          .looked_on = around.today,
                          .norm_tenths = norm.tenths,
                          .norm_stays = norm.stays,
                          .zone = around.zone,
                          .working_days = letters_of(around.working),
                          .weighs_proposal = deal.weighs_proposal});
    look_again_on(writing, deal.id, look.next_day, around);
}

/// Every deal that these facts are about, each once.
Result<void> follow(ledger::Writing& writing, jobs::Facts facts) {
    std::set<DealId> about;
    for (const ledger::Fact& fact : facts)
        if (const auto deal = DealId::parse(fact.topic.empty() ? fact.subject : fact.topic))
            about.insert(*deal);
    return look_at_deals(writing, {about.begin(), about.end()});
}

}  // namespace

Around around_of(storage::Connection& db, WorkspaceId workspace, Instant now) {
    auto settings = people::settings_of(db, workspace);
    return {.today = day_in_zone(now, settings.time_zone),
            .zone = std::move(settings.time_zone),
            .working = working_days_of(settings.working_days)};
}

Known::Known(const storage::Reading& reading, const std::vector<DealId>& ids)
    : earlier_us_(deals::earlier_time_in_stage(reading.db, reading.caller.workspace, ids)),
      evidence_(evidence::latest_acts(reading.db, reading.caller.workspace, ids)),
      acts_(signals::last_acts_of(reading, ids)) {}

DealSituation Known::situation_of(const deals::DealBrief& deal, std::string_view zone) const {
    const Day opened = day_in_zone(deal.created_at, zone);
    DealSituation situation{.stage_since = day_in_zone(deal.stage_since, zone),
                            .last_act = opened,
                            .last_substance = opened,
                            .weighs_proposal = deal.weighs_proposal,
                            .has_step = deal.has_next_step,
                            .step_due = deal.next_due,
                            .close_day = deal.close_day};
    if (const auto found = earlier_us_.find(deal.id); found != earlier_us_.end())
        situation.earlier_days = static_cast<int>(found->second / us_per_day);
    if (const auto found = evidence_.find(deal.id); found != evidence_.end())
        situation.last_substance = std::max(opened, found->second);
    situation.last_act = situation.last_substance;
    if (const auto found = acts_.find(deal.id); found != acts_.end() && found->second.buyer_act)
        situation.last_act =
            std::max(situation.last_act, day_in_zone(*found->second.buyer_act, zone));
    return situation;
}

Result<void> look_at_deals(ledger::Writing& writing, const std::vector<DealId>& ids) {
    if (ids.empty()) return {};
    const Around around = around_of(writing.db, writing.caller.workspace, writing.now);
    const auto briefs = deals::briefs_of(writing.reading(), ids);
    const Known known(writing.reading(), ids);
    for (const DealId id : ids)
        if (std::ranges::find(briefs, id, &deals::DealBrief::id) == briefs.end())
            jobs::set_timer(writing, look_timer, id.text(), {writing.now.us + unseen_wait_us});
    for (const deals::DealBrief& deal : briefs) {
        if (deal.open)
            look_at_one(writing, deal, known.situation_of(deal, around.zone), around);
        else
            forget(writing, deal);
    }
    return {};
}

void add_jobs(jobs::Jobs& jobs) {
    jobs.follow(std::string(follower_name),
                {.apply = follow, .clear = {}, .most_facts = most_facts});
    jobs.on_timer(std::string(look_timer),
                  [](ledger::Writing& writing, const jobs::TimerRow& timer) {
                      const auto deal = DealId::parse(timer.subject);
                      return deal ? look_at_deals(writing, {*deal}) : Result<void>();
                  });
}

}  // namespace akad::attention
