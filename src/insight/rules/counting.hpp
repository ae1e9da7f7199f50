// What one deal adds to the sums that dashboards read. A story always adds the same, so that taking
// it off as it was and adding it as it is keeps every sum exact, whatever was undone. Pure.
#pragma once

#include <map>
#include <string>
#include <tuple>

#include "insight/rules/story.hpp"

namespace akad::insight {

using StageKey = std::tuple<PipelineId, StageId, std::string, PersonId, std::string, int>;
using MonthKey = std::tuple<PipelineId, std::string, PersonId, std::string, int>;

[[nodiscard]] StageKey key_of(const StageMonth& row);
[[nodiscard]] MonthKey key_of(const DealMonth& row);

/// Adds the counts of a row to those of another.
void add(StageMonth& to, const StageMonth& from, std::int64_t times = 1);
void add(DealMonth& to, const DealMonth& from, std::int64_t times = 1);
[[nodiscard]] bool is_zero(const StageMonth& row);
[[nodiscard]] bool is_zero(const DealMonth& row);

struct Sums {
    std::map<StageKey, StageMonth> stages;
    std::map<MonthKey, DealMonth> months;

    /// `times` is 1 or -1.
    void count(const Story& story, std::int64_t times);
};

/// Whole seconds between two instants, each cut to its second.
[[nodiscard]] std::int64_t seconds_between(Instant from, Instant to);

/// How a promised day ended, as far as is known: a deal still open after the day is late.
BOOST_DEFINE_ENUM_CLASS(Kept, on_time, lost_before, late)
[[nodiscard]] Kept kept_of(const DealNow& deal, Day day);

}  // namespace akad::insight
