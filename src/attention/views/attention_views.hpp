// What a manager looks at on Monday: every deal that asks for attention, why, since when, and what
// to do about it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "attention/rules/look.hpp"
#include "core/money.hpp"
#include "http/page.hpp"
#include "people/people.hpp"
#include "storage/store.hpp"

namespace akad::attention {

/// What helps; the screen words it.
BOOST_DEFINE_ENUM_CLASS(Remedy, move_or_inspect, inspect, reach_buyer, settle_step, set_step,
                        change_close_day)

/// The numbers behind an alert: counted from a day, over so many days.
struct AlertWhy {
    Day from_day{};
    int days = 0;                       ///< from then until today
    int limit_days = 0;                 ///< it asks for attention after so many
    std::optional<double> norm_days{};  ///< of the stage, for time in stage
    std::optional<int> norm_stays{};    ///< completed stays it rests on; 0: the pipeline expects it
};
BOOST_DESCRIBE_STRUCT(AlertWhy, (), (from_day, days, limit_days, norm_days, norm_stays))

struct SnoozeView {
    Day until{};
    std::optional<people::Named<PersonId>> by{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SnoozeView, (), (until, by, reason))

struct AlertView {
    AlertKind kind = AlertKind::stage_time;
    Attention level = Attention::amber;
    Day since{};
    AlertWhy why{};
    Remedy remedy = Remedy::inspect;
    std::optional<SnoozeView> snoozed{};
};
BOOST_DESCRIBE_STRUCT(AlertView, (), (kind, level, since, why, remedy, snoozed))

/// One line of the list: an alert with the deal it is about.
struct AlertLine {
    people::Named<DealId> deal{};
    people::Named<CustomerId> customer{};
    people::Named<PersonId> owner{};
    people::Named<StageId> stage{};
    Money value{};
    AlertView alert{};
    bool may_snooze = false;
};
BOOST_DESCRIBE_STRUCT(AlertLine, (), (deal, customer, owner, stage, value, alert, may_snooze))

struct AlertFilter {
    std::optional<PersonId> owner{};
    std::optional<StageId> stage{};
    std::optional<AlertKind> kind{};
    std::optional<Attention> level{};
    std::optional<bool> snoozed{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(AlertFilter, (), (owner, stage, kind, level, snoozed, cursor, limit))
/// The reddest first, of those the oldest.
[[nodiscard]] Result<http::Page<AlertLine>> list_alerts(const storage::Reading& reading,
                                                        const AlertFilter& filter);

struct DealAlerts {
    DealId deal{};
    std::vector<AlertView> alerts;
    bool may_snooze = false;
};
BOOST_DESCRIBE_STRUCT(DealAlerts, (), (deal, alerts, may_snooze))
[[nodiscard]] Result<DealAlerts> show_alerts(const storage::Reading& reading, DealId deal);

}  // namespace akad::attention
