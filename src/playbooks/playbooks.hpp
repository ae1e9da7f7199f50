// Playbooks: short texts shown where they are needed, the product's own or the workspace's; and
// what was used to make a deal faster, with the ground it rests on.
#pragma once

#include <vector>

#include "ledger/laws.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}

namespace akad::playbooks {

void add_routes(http::Routes& routes);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();

}  // namespace akad::playbooks
