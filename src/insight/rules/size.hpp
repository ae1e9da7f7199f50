// How large a deal is. A value has a step, 1-2-5-10-20-…, in the minor units of its own currency,
// so that no rate of a day decides it. Small, medium and large are thirds of a pipeline's own deals
// in that currency, cut between two steps; the cuts are told beside every figure.
#pragma once

#include <cstdint>
#include <map>

#include <boost/describe/enum.hpp>

namespace akad::insight {

BOOST_DEFINE_ENUM_CLASS(Size, small, medium, large)

/// 0 for no value; else the step it has reached: 1 for 1, 2 for 2, 3 for 5, 4 for 10, …
[[nodiscard]] int size_step(std::int64_t value_minor);
/// The smallest value of a step.
[[nodiscard]] std::int64_t value_of_step(int step);

/// Where medium and where large begin, in steps.
struct SizeCut {
    int medium_from = 1;
    int large_from = 1;
    [[nodiscard]] Size of(int step) const {
        return step >= large_from ? Size::large : step >= medium_from ? Size::medium : Size::small;
    }
};
/// The cut of these deals, counted by step: a third of them, as nearly as steps allow, on each
/// side.
[[nodiscard]] SizeCut cut_of(const std::map<int, std::int64_t>& deals);

}  // namespace akad::insight
