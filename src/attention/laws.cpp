#include "ledger/laws.hpp"

#include <algorithm>
#include <map>

#include "attention/actions/looking.hpp"
#include "attention/attention.hpp"
#include "jobs/jobs.hpp"

namespace akad::attention {

namespace {

constexpr const char* look_law = "a deal's alerts are what the rule said when it was looked at";
constexpr const char* mark_law = "a deal's mark is the worst of its alerts";

/// Whatever happened lies before it.
constexpr Instant end_of_time{7'258'118'400'000'000};

using AlertsOfDeals = std::map<DealId, std::vector<AlertRow>>;
using LooksAtDeals = std::map<DealId, LookRow>;

/// What happened since the follower's cursor is not in the alerts yet.
bool is_up_to_date(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const std::int64_t size = ledger::head_of(db, workspace).size;
    for (const jobs::FollowerRow& row : jobs::followers_of(db, workspace))
        if (row.name == follower_name && row.cursor == size) return true;
    report.cannot_tell("Alerts are still being brought up to date, so they were not compared.");
    return false;
}

std::string text_of(AlertKind kind, Attention level) {
    return std::string(name_of(kind)) + ' ' + std::string(name_of(level));
}

/// "no_step amber, stuck red", in order.
std::string text_of(std::vector<std::string> alerts) {
    std::ranges::sort(alerts);
    std::string text;
    for (const std::string& each : alerts) text += (text.empty() ? "" : ", ") + each;
    return text.empty() ? "nothing" : text;
}

std::string said_of(const Look& look) {
    std::vector<std::string> said;
    for (const Alert& alert : look.alerts) said.push_back(text_of(alert.kind, alert.level));
    return text_of(std::move(said));
}

std::string kept_in(const std::vector<AlertRow>& rows) {
    std::vector<std::string> kept;
    for (const AlertRow& row : rows) kept.push_back(text_of(row.kind, row.level));
    return text_of(std::move(kept));
}

/// The rule asked again, for the day of the newest look and by the norm it measured with.
void check_deal(deals::DealBrief deal, const LookRow& seen, const Known& known,
                const std::vector<AlertRow>& rows, ledger::Report& report) {
    deal.weighs_proposal = seen.weighs_proposal;
    const Look look =
        look_at(known.situation_of(deal, seen.zone), {seen.norm_tenths, seen.norm_stays},
                working_days_in(seen.working_days), seen.looked_on);
    if (said_of(look) != kept_in(rows))
        report.broken(look_law, "deal " + deal.id.text(),
                      "kept " + kept_in(rows) + ", the rule says " + said_of(look));
    std::vector<Alert> alerts;
    Snoozes snoozes;
    for (const AlertRow& row : rows) {
        alerts.push_back({.kind = row.kind, .level = row.level});
        if (row.snoozed_until) snoozes.emplace(row.kind, *row.snoozed_until);
    }
    const auto worst = attention_of(alerts, snoozes, seen.looked_on);
    if (worst != deal.attention)
        report.broken(mark_law, "deal " + deal.id.text(), "marked otherwise");
}

void check_all(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    if (!is_up_to_date(db, workspace, report)) return;
    AlertsOfDeals alerts;
    for (AlertRow& row : all_alerts(db, workspace)) alerts[row.deal].push_back(std::move(row));
    LooksAtDeals looks;
    for (LookRow& row : all_looks(db, workspace)) looks.emplace(row.deal, std::move(row));
    Caller everybody;
    everybody.workspace = workspace;
    everybody.visibility = Visibility::all;
    const auto ids = deals::open_deals(db, workspace);
    const storage::Reading reading{db, everybody, end_of_time};
    const Known known(reading, ids);
    for (const deals::DealBrief& deal : deals::briefs_of(reading, ids)) {
        // An import just revealed has none: its timer will look.
        if (const auto seen = looks.find(deal.id); seen != looks.end())
            check_deal(deal, seen->second, known, alerts[deal.id], report);
        alerts.erase(deal.id);
    }
    for (const auto& [deal, rows] : alerts)
        if (!rows.empty())
            report.broken(look_law, "deal " + deal.text(), "alerts of a deal that is not open");
}

}  // namespace

std::vector<ledger::Law> laws() {
    return {{look_law, check_all}};
}

}  // namespace akad::attention
