// Attention: which open deals need somebody to look, why, and since when. One rule says it; deals
// are looked at when something about them changes and when time makes the rule say something else.
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

namespace akad::attention {

void add_routes(http::Routes& routes);
/// The follower that looks at deals about which something happened, and the timer that looks again.
void add_jobs(jobs::Jobs& jobs);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::attention
