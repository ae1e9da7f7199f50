// A look at deals: what asks for attention is written down, and the next look gets its time.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "attention/rules/look.hpp"
#include "attention/store/alert_store.hpp"
#include "core/json.hpp"
#include "deals/brief.hpp"
#include "ledger/ledger.hpp"
#include "signals/signals.hpp"

namespace akad::attention {

/// Its subject is the deal.
constexpr std::string_view look_timer = "attention.look";
constexpr std::string_view follower_name = "attention";

/// What a workspace's looks have in common.
struct Around {
    Day today{};
    std::string zone;
    WorkingDays working{};
};
[[nodiscard]] Around around_of(storage::Connection& db, WorkspaceId workspace, Instant now);

/// What the rooms know of some deals, in a few queries whatever their number.
class Known {
public:
    Known(const storage::Reading& reading, const std::vector<DealId>& ids);
    /// What the rule needs to know of one of them.
    [[nodiscard]] DealSituation situation_of(const deals::DealBrief& deal,
                                             std::string_view zone) const;

private:
    std::map<DealId, std::int64_t> earlier_us_;
    std::map<DealId, Day> evidence_;
    std::map<DealId, signals::LastActs> acts_;
};

/// Looks at these deals as the system. A closed deal is forgotten; one that cannot be seen yet
/// (its import is not applied) is looked at again in ten minutes.
[[nodiscard]] Result<void> look_at_deals(ledger::Writing& writing,
                                         const std::vector<DealId>& deals);

/// Puts an alert off until a day. The deal stays as it is; the alert comes back on that day.
struct SnoozeAlert {
    AlertKind kind = AlertKind::stage_time;
    Day until{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SnoozeAlert, (), (kind, until, reason))
constexpr int longest_snooze_days = 92;
/// Refusals: `alert_gone`, `snooze_day_wrong`, `reason_missing`, text limits, those of the deal.
[[nodiscard]] Result<DealId> snooze_alert(ledger::Writing& writing, DealId deal,
                                          const SnoozeAlert& command);

}  // namespace akad::attention
