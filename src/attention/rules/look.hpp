// The one rule of this room: what asks for attention in a deal today, and the next day on which
// the answer can change by itself. Pure; days are those of the workspace's calendar.
#pragma once

#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "attention/rules/norm.hpp"
#include "core/weekday.hpp"
#include "deals/attention.hpp"

namespace akad::attention {

using deals::Attention;

BOOST_DEFINE_ENUM_CLASS(AlertKind, stage_time, stuck, buyer_silent, step_late, no_step,
                        close_day_passed)

/// A deal as far as this rule sees it.
struct DealSituation {
    Day stage_since{};     ///< the day it came into its stage last
    int earlier_days = 0;  ///< it spent there before: coming back does not reset the clock
    Day last_act{};        ///< the buyer's newest act; the day it was opened when there is none
    Day last_substance{};  ///< the newest evidence; the day it was opened when there is none
    bool weighs_proposal = false;
    bool has_step = false;
    std::optional<Day> step_due{};
    std::optional<Day> close_day{};
};

struct Alert {
    AlertKind kind = AlertKind::stage_time;
    Attention level = Attention::amber;
    Day since{};  ///< the first working day on which it was so
    Day from{};   ///< where the counting begins: the stage's clock, the last act, the due day
    int limit_days = 0;  ///< how many days after `from` it began to count
    friend bool operator==(const Alert&, const Alert&) = default;
};

struct Look {
    std::vector<Alert> alerts;
    std::optional<Day> next_day{};  ///< none: only a change of the deal changes this
};

/// The last day before which an alert was put off.
using Snoozes = std::map<AlertKind, Day>;

constexpr int silent_days = 7;  ///< D49
constexpr int stuck_days = 14;  ///< D31

/// Amber at one and a half times the norm, red at twice (D46 to D48). What becomes so on a day off
/// counts from the next working day. An alert that was put off comes back on its day.
[[nodiscard]] Look look_at(const DealSituation& deal, const StageNorm& norm,
                           const WorkingDays& working, Day today, const Snoozes& snoozes = {});

/// The worst of the alerts that are not put off.
[[nodiscard]] std::optional<Attention> attention_of(const std::vector<Alert>& alerts,
                                                    const Snoozes& snoozes, Day today);

}  // namespace akad::attention
