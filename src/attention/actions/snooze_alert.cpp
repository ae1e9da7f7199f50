#include <algorithm>

#include "attention/actions/looking.hpp"
#include "core/text.hpp"

namespace akad::attention {

namespace {

constexpr std::size_t most_reason_characters = 500;

struct Snoozed {
    AlertKind kind{};
    Day until{};
};
BOOST_DESCRIBE_STRUCT(Snoozed, (), (kind, until))
struct SnoozedWhy {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SnoozedWhy, (), (reason))

Result<void> check_day(Day until, Day today) {
    if (until > today && until <= today.plus(longest_snooze_days)) return {};
    return Error{ErrorKind::invalid, "snooze_day_wrong",
                 "Choose a day after today, at most 92 days ahead."};
}

}  // namespace

Result<DealId> snooze_alert(ledger::Writing& writing, DealId deal, const SnoozeAlert& command) {
    TRY(deals::require_open_brief(writing.reading(), deal));
    const Day today = around_of(writing.db, writing.caller.workspace, writing.now).today;
    TRY(check_day(command.until, today));
    if (trimmed(command.reason).empty())
        return Error{ErrorKind::invalid, "reason_missing", "Say why this can wait."};
    const auto alerts = alerts_of(writing.db, writing.caller.workspace, deal);
    const auto alert = std::ranges::find(alerts, command.kind, &AlertRow::kind);
    if (alert == alerts.end())
        return Error{ErrorKind::conflict, "alert_gone",
                     "This no longer asks for attention. Reload to see what does."};
    AlertRow row = *alert;
    row.snoozed_until = command.until;
    row.snoozed_by = writing.caller.person;
    row.snooze_reason = TRY(text_within("reason", command.reason, 1, most_reason_characters));
    put_alert(writing.db, row);
    writing.record({.kind = "alert.snoozed",
                    .subject = deal.text(),
                    .kept = to_json(Snoozed{command.kind, command.until}),
                    .erasable = to_json(SnoozedWhy{row.snooze_reason})});
    // The follower looks at the deal for this fact; the mark is told at once all the same.
    TRY(look_at_deals(writing, {deal}));
    return deal;
}

}  // namespace akad::attention
