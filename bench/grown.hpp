// Houses of any size, one workspace of which holds half of all deals.
#pragma once

#include <memory>
#include <string>

#include "app/wiring.hpp"
#include "company.hpp"

namespace akad::bench {

struct HouseSize {
    int deals = 0;
    int workspaces = 1;
    int changes = 0;  ///< of every deal, a fact each
};

struct Grown {
    std::unique_ptr<storage::Store> store;
    Company largest;
    std::vector<DealId> deals;  ///< some of the largest workspace
    std::int64_t facts = 0;     ///< of the largest workspace
};

/// Up to five thousand deals of a workspace come from the real actions; the rest are copies.
[[nodiscard]] Grown grown(const std::string& folder, const HouseSize& size);

/// Fires what is due and follows the ledger until nothing is left to do.
void settle(app::House& house);

}  // namespace akad::bench
