// Adoption: how a team comes into the house. The seven steps of a start, read from what the
// workspace has really done, and the audit of deals that another system brought.
#pragma once

#include <vector>

#include "ledger/laws.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}

namespace akad::adoption {

void add_routes(http::Routes& routes);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::adoption
