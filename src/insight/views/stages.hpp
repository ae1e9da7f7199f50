// What dashboards show of stages. Every figure carries its number of cases, and no rate of fewer
// than five.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/money.hpp"
#include "insight/rules/figures.hpp"
#include "insight/rules/size.hpp"
#include "insight/store/figures_store.hpp"
#include "people/people.hpp"

namespace akad::insight {

using PersonName = people::Named<PersonId>;

/// Months as "2026-11"; without them the last twelve. Without a pipeline the first one.
struct InsightFilter {
    std::optional<PipelineId> pipeline{};
    std::optional<PersonId> owner{};
    std::optional<std::string> from{};
    std::optional<std::string> to{};
    std::optional<Size> size{};
};
BOOST_DESCRIBE_STRUCT(InsightFilter, (), (pipeline, owner, from, to, size))

/// From these values on a deal in this currency is medium, and large.
struct SizeFrom {
    Money medium_from{};
    Money large_from{};
};
BOOST_DESCRIBE_STRUCT(SizeFrom, (), (medium_from, large_from))

/// What was asked, with what was filled in.
struct Scope {
    PipelineId pipeline{};
    std::string from;
    std::string to;
    std::vector<SizeFrom> sizes{};
};
BOOST_DESCRIBE_STRUCT(Scope, (), (pipeline, from, to, sizes))

struct OwnerTime {
    PersonName owner{};
    Length time{};
};
BOOST_DESCRIBE_STRUCT(OwnerTime, (), (owner, time))
struct SizeTime {
    Size size = Size::small;
    Length time{};
};
BOOST_DESCRIBE_STRUCT(SizeTime, (), (size, time))
struct StageTime {
    StageId stage{};
    std::string name;
    int expected_days = 0;
    Length time{};
    std::vector<OwnerTime> owners{};
    std::vector<SizeTime> sizes{};
};
BOOST_DESCRIBE_STRUCT(StageTime, (), (stage, name, expected_days, time, owners, sizes))
struct StageTimes {
    Scope scope{};
    std::vector<StageTime> stages{};
};
BOOST_DESCRIBE_STRUCT(StageTimes, (), (scope, stages))
[[nodiscard]] Result<StageTimes> show_stage_times(const storage::Reading& reading,
                                                  const InsightFilter& filter);

struct MonthShare {
    std::string month;
    Share share{};
};
BOOST_DESCRIBE_STRUCT(MonthShare, (), (month, share))

struct StageConversion {
    StageId stage{};
    std::string name;
    std::int64_t entered = 0;
    std::int64_t open = 0;
    std::int64_t claiming = 0;
    Share forward{};     ///< of the stays that went forward, back or were lost
    Share overridden{};  ///< of those that went forward
    std::int64_t back = 0;
    std::int64_t lost = 0;
    std::int64_t aside = 0;
};
BOOST_DESCRIBE_STRUCT(StageConversion, (),
                      (stage, name, entered, open, claiming, forward, overridden, back, lost,
                       aside))
struct Conversion {
    Scope scope{};
    Share won{};  ///< of the deals won or lost
    std::vector<StageConversion> stages{};
    std::vector<MonthShare> months{};  ///< stays that went forward
};
BOOST_DESCRIBE_STRUCT(Conversion, (), (scope, won, stages, months))
[[nodiscard]] Result<Conversion> show_conversion(const storage::Reading& reading,
                                                 const InsightFilter& filter);

struct StageRegression {
    StageId stage{};
    std::string name;
    Share back{};
};
BOOST_DESCRIBE_STRUCT(StageRegression, (), (stage, name, back))
struct Regression {
    Scope scope{};
    Share back{};
    std::vector<StageRegression> stages{};
    std::vector<MonthShare> months{};
};
BOOST_DESCRIBE_STRUCT(Regression, (), (scope, back, stages, months))
[[nodiscard]] Result<Regression> show_regression(const storage::Reading& reading,
                                                 const InsightFilter& filter);

}  // namespace akad::insight
