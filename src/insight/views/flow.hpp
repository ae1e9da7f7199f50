// How fast a pipeline brings in value, and how often a promised day was kept.
#pragma once

#include "insight/views/stages.hpp"

namespace akad::insight {

/// Win rate and cycle are of this month and the two before, the open value of the month's end.
struct VelocityMonth {
    std::string month;
    std::int64_t open_deals = 0;
    std::vector<Money> open_values{};
    std::optional<std::int64_t> open_minor{};  ///< none while a currency has no dated rate
    Share won{};
    Length cycle{};
    std::optional<std::int64_t> velocity_minor{};  ///< for each day
};
BOOST_DESCRIBE_STRUCT(VelocityMonth, (),
                      (month, open_deals, open_values, open_minor, won, cycle, velocity_minor))
struct Velocity {
    Scope scope{};
    Currency currency{};
    std::vector<VelocityMonth> months{};
};
BOOST_DESCRIBE_STRUCT(Velocity, (), (scope, currency, months))
[[nodiscard]] Result<Velocity> show_velocity(const storage::Reading& reading,
                                             const InsightFilter& filter);

/// Promised days: close days that stood thirty days before they came.
struct DatesMonth {
    std::string month;
    Share missed{};
    std::int64_t on_time = 0;
    std::int64_t lost_before = 0;
    std::int64_t late = 0;
};
BOOST_DESCRIBE_STRUCT(DatesMonth, (), (month, missed, on_time, lost_before, late))
struct Dates {
    Scope scope{};
    DatesMonth all{};
    Misses misses = Misses::too_few;
    std::vector<DatesMonth> months{};  ///< months that are over
};
BOOST_DESCRIBE_STRUCT(Dates, (), (scope, all, misses, months))
[[nodiscard]] Result<Dates> show_dates(const storage::Reading& reading,
                                       const InsightFilter& filter);

}  // namespace akad::insight
