// Insight: figures about how deals move, counted from the ledger as it grows. It follows facts and
// knows no row of the rooms before it, so its figures survive every erasure.
#pragma once

#include <vector>

#include "jobs/jobs.hpp"
#include "ledger/laws.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}

namespace akad::insight {

/// The follower's name, for a rebuild.
constexpr const char* follower = "insight";
/// Lets a node follow the ledger; say so before it starts.
void add_followers(jobs::Jobs& jobs);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::Law> laws();
void add_routes(http::Routes& routes);

}  // namespace akad::insight
