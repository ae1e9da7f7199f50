// All SQL about followers.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobs/follower.hpp"

namespace akad::jobs {

/// The follower's row; a fresh one, at the log's beginning, when there is none yet.
[[nodiscard]] FollowerRow find_follower(storage::Connection& db, WorkspaceId workspace,
                                        std::string_view name);
/// Every row of the house, by workspace and name.
[[nodiscard]] std::vector<FollowerRow> all_followers(storage::Connection& db);
/// The rows whose lease this node holds.
[[nodiscard]] std::vector<FollowerRow> followers_held(storage::Connection& db,
                                                      std::string_view node);
/// Puts the row there, in place of the one that is.
void put_follower(storage::Connection& db, const FollowerRow& row);

void park_fact(storage::Connection& db, const ParkedFact& fact);
void forget_parked_facts(storage::Connection& db, WorkspaceId workspace, std::string_view name);

}  // namespace akad::jobs
