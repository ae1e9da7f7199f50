// Mutual action plans: what both sides of a deal will do until the buyer is live, who does it, by
// when and after what. A step is a commitment; the plan adds goal, milestones and the schedule.
#pragma once

#include <vector>

#include "ledger/laws.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}

namespace akad::plans {

void add_routes(http::Routes& routes);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::plans
