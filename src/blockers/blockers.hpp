// Blockers: what keeps a buyer from going on, as a person sees it, with an owner, a strategy and
// the day it is looked at again. A blocker closes no gate; its actions are commitments.
#pragma once

#include <vector>

#include "ledger/laws.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}

namespace akad::blockers {

void add_routes(http::Routes& routes);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::blockers
