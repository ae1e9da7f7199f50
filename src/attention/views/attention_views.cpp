#include "attention/views/attention_views.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "attention/store/alert_store.hpp"
#include "deals/brief.hpp"

namespace akad::attention {

namespace {

constexpr int count_up_to = 1'000;

using Names = std::map<PersonId, std::string>;

people::Named<PersonId> named(const Names& names, PersonId id) {
    const auto found = names.find(id);
    return {id, found == names.end() ? std::string() : found->second};
}

Remedy remedy_of(AlertKind kind) {
    switch (kind) {
        case AlertKind::stage_time:
            return Remedy::move_or_inspect;
        case AlertKind::stuck:
            return Remedy::inspect;
        case AlertKind::buyer_silent:
            return Remedy::reach_buyer;
        case AlertKind::step_late:
            return Remedy::settle_step;
        case AlertKind::no_step:
            return Remedy::set_step;
        case AlertKind::close_day_passed:
            return Remedy::change_close_day;
    }
    return Remedy::inspect;
}

AlertView view_of(const AlertRow& row, Day today, const Names& names) {
    AlertView view{.kind = row.kind,
                   .level = row.level,
                   .since = row.since,
                   .why = {.from_day = row.from_day,
                           .days = today.number - row.from_day.number,
                           .limit_days = row.limit_days},
                   .remedy = remedy_of(row.kind)};
    if (row.kind == AlertKind::stage_time) {
        view.why.norm_days = row.norm_tenths / 10.0;
        view.why.norm_stays = row.norm_stays;
    }
    if (!row.snoozed_until || *row.snoozed_until <= today) return view;
    view.snoozed = SnoozeView{.until = *row.snoozed_until, .by = {}, .reason = row.snooze_reason};
    if (row.snoozed_by) view.snoozed->by = named(names, *row.snoozed_by);
    return view;
}

Names names_in(const storage::Reading& reading, const std::vector<AlertRow>& rows) {
    std::set<PersonId> people;
    for (const AlertRow& row : rows) {
        people.insert(row.owner);
        if (row.snoozed_by) people.insert(*row.snoozed_by);
    }
    return people::names_of(reading.db, reading.caller.workspace, {people.begin(), people.end()});
}

std::vector<deals::DealBrief> deals_in(const storage::Reading& reading,
                                       const std::vector<AlertRow>& rows) {
    std::set<DealId> ids;
    for (const AlertRow& row : rows) ids.insert(row.deal);
    return deals::briefs_of(reading, {ids.begin(), ids.end()});
}

std::vector<AlertLine> lines_of(const storage::Reading& reading, const std::vector<AlertRow>& rows,
                                Day today) {
    const Names names = names_in(reading, rows);
    const auto briefs = deals_in(reading, rows);
    std::set<CustomerId> ids;
    for (const auto& brief : briefs) ids.insert(brief.customer);
    auto customers =
        people::customer_names(reading.db, reading.caller.workspace, {ids.begin(), ids.end()});
    std::vector<AlertLine> lines;
    for (const AlertRow& row : rows) {
        const auto brief = std::ranges::find(briefs, row.deal, &deals::DealBrief::id);
        if (brief == briefs.end()) continue;
        lines.push_back({.deal = {brief->id, brief->name},
                         .customer = {brief->customer, customers[brief->customer]},
                         .owner = named(names, brief->owner),
                         .stage = {brief->stage, brief->stage_name},
                         .value = brief->value,
                         .alert = view_of(row, today, names),
                         .may_snooze = reading.caller.can(Permission::edit_deals)});
    }
    return lines;
}

}  // namespace

Result<http::Page<AlertLine>> list_alerts(const storage::Reading& reading,
                                          const AlertFilter& filter) {
    AlertQuery query{.owner = filter.owner,
                     .stage = filter.stage,
                     .kind = filter.kind,
                     .level = filter.level,
                     .snoozed = filter.snoozed.value_or(false)};
    query.limit = static_cast<int>(TRY(http::page_size(filter.limit)));
    query.today = people::today_in(reading.db, reading.caller.workspace, reading.now);
    if (filter.cursor) query.cursor = TRY(http::unwrap_cursor(*filter.cursor));
    const AlertPage found = TRY(page_of(reading, query));
    http::Page<AlertLine> page;
    page.items = lines_of(reading, found.alerts, query.today);
    if (found.next) page.next = http::wrap_cursor(*found.next);
    const auto counted = count_of(reading, query, count_up_to);
    page.total = {std::min<std::int64_t>(counted, count_up_to), counted > count_up_to};
    return page;
}

Result<DealAlerts> show_alerts(const storage::Reading& reading, DealId deal) {
    TRY(deals::require_brief(reading, deal));
    const Day today = people::today_in(reading.db, reading.caller.workspace, reading.now);
    const auto rows = alerts_of(reading.db, reading.caller.workspace, deal);
    const Names names = names_in(reading, rows);
    DealAlerts view{
        .deal = deal, .alerts = {}, .may_snooze = reading.caller.can(Permission::edit_deals)};
    for (const AlertRow& row : rows) view.alerts.push_back(view_of(row, today, names));
    return view;
}

}  // namespace akad::attention
