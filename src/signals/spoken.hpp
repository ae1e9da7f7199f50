// When the buyer's economic buyer last spoke with us: for the rooms that would otherwise ask it.
#pragma once

#include <optional>
#include <string>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "storage/store.hpp"

namespace akad::signals {

struct Spoke {
    Day on{};
    std::string name;
};
/// The newest act of whoever plays the economic buyer, on this deal or as a contact: an activity,
/// or evidence that stands (D75). None when nobody plays it, they never acted, or the caller does
/// not see the deal.
[[nodiscard]] std::optional<Spoke> economic_buyer_spoke(const storage::Reading& reading,
                                                        DealId deal);

}  // namespace akad::signals
