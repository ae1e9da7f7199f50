// What each trigger of a move back suggests (D59): the person may choose another way. Pure.
#pragma once

#include <optional>
#include <vector>

#include "deals/store/rows.hpp"

namespace akad::deals {

/// To an earlier stage, out of the pipeline for a while, or a new deal beside this one.
BOOST_DEFINE_ENUM_CLASS(SetbackWay, earlier_stage, nurture, split)

struct Setback {
    Trigger trigger = Trigger::qualification_false;
    SetbackWay way = SetbackWay::earlier_stage;
    std::optional<StageId> stage{};  ///< of an earlier stage
};

/// One for each of the six triggers, in their order. Where no earlier stage is left, nurture.
[[nodiscard]] std::vector<Setback> setbacks(const Deal& deal, const Layout& layout);

}  // namespace akad::deals
