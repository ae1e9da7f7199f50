// Imports: deals and their past from other systems' export files, previewed whole before anything
// is written, applied in chunks through the same actions as everything else.
#pragma once

#include <vector>

#include "ledger/laws.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}
namespace akad::jobs {
class Jobs;
}

namespace akad::imports {

void add_routes(http::Routes& routes);
/// Checking and applying are jobs; a node that shall do them says so before it starts.
void add_jobs(jobs::Jobs& jobs);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::imports
