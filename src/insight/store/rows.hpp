// The rows of insight: what is known of a deal, its stays and its promised days, and the sums that
// figures are read from. All of it is counted from facts and can be counted again.
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/money.hpp"
#include "core/time.hpp"

namespace akad::insight {

/// Where a deal stands: aside is neither in the pipeline nor ended.
BOOST_DEFINE_ENUM_CLASS(Standing, open, won, lost, aside)

/// How a stay ended. Overridden is forward too, without the evidence.
BOOST_DEFINE_ENUM_CLASS(Ending, open, forward, overridden, back, lost, aside)

/// What is known of a deal now. Months are of the workspace's time zone, "2026-11", empty for none.
struct DealNow {
    WorkspaceId workspace{};
    DealId id{};
    PipelineId pipeline{};
    StageId stage{};
    Standing standing = Standing::open;
    PersonId owner{};
    std::int64_t value_minor = 0;
    Currency currency{};
    int size = 0;  ///< the step of its value, see rules/size.hpp
    bool claims_stage = false;
    Instant created_at{};
    std::string created_month{};
    std::optional<Instant> ended_at{};
    std::optional<Day> ended_day{};
    std::string ended_month{};
    std::optional<Day> close_day{};
    std::string close_month{};
    std::optional<Day> close_since{};  ///< since when that day is the one
    bool promised = false;             ///< that day stands, or stood, thirty days before it
    friend bool operator==(const DealNow&, const DealNow&) = default;
};
BOOST_DESCRIBE_STRUCT(DealNow, (),
                      (workspace, id, pipeline, stage, standing, owner, value_minor, currency, size,
                       claims_stage, created_at, created_month, ended_at, ended_day, ended_month,
                       close_day, close_month, close_since, promised))

struct Stay {
    WorkspaceId workspace{};
    DealId deal{};
    int number = 1;
    PipelineId pipeline{};
    StageId stage{};
    PersonId owner{};
    Currency currency{};
    int size = 0;
    bool imported = false;
    Ending ending = Ending::open;
    Instant entered_at{};
    std::string entered_month{};
    std::optional<Instant> left_at{};
    std::string left_month{};
    friend bool operator==(const Stay&, const Stay&) = default;
};
BOOST_DESCRIBE_STRUCT(Stay, (),
                      (workspace, deal, number, pipeline, stage, owner, currency, size, imported,
                       ending, entered_at, entered_month, left_at, left_month))

struct Promise {
    WorkspaceId workspace{};
    DealId deal{};
    int number = 1;
    PipelineId pipeline{};
    PersonId owner{};
    Currency currency{};
    int size = 0;
    Day day{};
    std::string month{};
    friend bool operator==(const Promise&, const Promise&) = default;
};
BOOST_DESCRIBE_STRUCT(Promise, (),
                      (workspace, deal, number, pipeline, owner, currency, size, day, month))

struct StageMonth {
    WorkspaceId workspace{};
    PipelineId pipeline{};
    StageId stage{};
    std::string month{};
    PersonId owner{};
    Currency currency{};
    int size = 0;
    std::int64_t entered = 0;
    std::int64_t forward = 0;  ///< overridden ones among them
    std::int64_t overridden = 0;
    std::int64_t back = 0;
    std::int64_t lost = 0;
    std::int64_t aside = 0;
    std::int64_t stay_s = 0;        ///< of those that went forward, back or were lost
    std::int64_t open = 0;          ///< entered in this month and not ended
    std::int64_t open_since_s = 0;  ///< the sum of when those were entered
    std::int64_t claiming = 0;      ///< open ones that claim their stage
};
BOOST_DESCRIBE_STRUCT(StageMonth, (),
                      (workspace, pipeline, stage, month, owner, currency, size, entered, forward,
                       overridden, back, lost, aside, stay_s, open, open_since_s, claiming))

struct DealMonth {
    WorkspaceId workspace{};
    PipelineId pipeline{};
    std::string month{};
    PersonId owner{};
    Currency currency{};
    int size = 0;
    std::int64_t opened = 0;
    std::int64_t opened_minor = 0;
    std::int64_t won = 0;
    std::int64_t won_minor = 0;
    std::int64_t lost = 0;
    std::int64_t aside = 0;
    std::int64_t ended_minor = 0;  ///< won, lost and aside
    std::int64_t cycle_s = 0;      ///< from opened to won
    std::int64_t promised = 0;     ///< close days of this month that stood thirty days before
    std::int64_t on_time = 0;      ///< won by that day
    std::int64_t lost_before = 0;  ///< lost by that day
};
BOOST_DESCRIBE_STRUCT(DealMonth, (),
                      (workspace, pipeline, month, owner, currency, size, opened, opened_minor, won,
                       won_minor, lost, aside, ended_minor, cycle_s, promised, on_time,
                       lost_before))

}  // namespace akad::insight
