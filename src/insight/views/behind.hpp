// The deals behind a figure, in pages: the very rows that were counted.
#pragma once

#include <optional>
#include <string>

#include "http/page.hpp"
#include "insight/rules/counting.hpp"
#include "insight/views/stages.hpp"

namespace akad::insight {

/// Which rows a figure counts.
BOOST_DEFINE_ENUM_CLASS(Figure, stays, ends, promises)

struct BehindFilter {
    Figure figure = Figure::stays;
    std::optional<PipelineId> pipeline{};
    std::optional<StageId> stage{};
    std::optional<PersonId> owner{};
    std::optional<std::string> from{};
    std::optional<std::string> to{};
    std::optional<Size> size{};
    std::optional<std::string> ending{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(BehindFilter, (),
                      (figure, pipeline, stage, owner, from, to, size, ending, cursor, limit))
/// A deal behind a figure, as it was counted: its owner then, and what its case was.
struct BehindDeal {
    DealId deal{};
    std::string name;
    PersonName owner{};
    Money value{};
    std::optional<StageId> stage{};
    std::string ending;
    std::optional<Instant> since{};
    std::optional<Instant> until{};
    std::optional<Day> day{};
};
BOOST_DESCRIBE_STRUCT(BehindDeal, (), (deal, name, owner, value, stage, ending, since, until, day))
[[nodiscard]] Result<http::Page<BehindDeal>> list_deals_behind(const storage::Reading& reading,
                                                               const BehindFilter& filter);

}  // namespace akad::insight
