// The rows of insight as a follower keeps them: stories of the deals in a chunk, and the sums.
#pragma once

#include <map>
#include <optional>
#include <set>

#include "insight/rules/counting.hpp"
#include "storage/store.hpp"

namespace akad::insight {

using Stories = std::map<DealId, std::optional<Story>>;

[[nodiscard]] House house_of(storage::Connection& db, WorkspaceId workspace);
void save_house(storage::Connection& db, WorkspaceId workspace, const House& house,
                std::int64_t followed);
/// The last fact that is counted; 0 when none is.
[[nodiscard]] std::int64_t followed_to(storage::Connection& db, WorkspaceId workspace);

/// The stories of these deals; none for a deal that has none yet.
[[nodiscard]] Stories stories_of(storage::Connection& db, WorkspaceId workspace,
                                 const std::set<DealId>& deals);
/// Saves what differs between two stories of one deal.
void save_story(storage::Connection& db, const std::optional<Story>& before, const Story& after);
/// Adds to the stored sums.
void add_sums(storage::Connection& db, const Sums& sums);

/// Every story and every sum of a workspace, for the law.
[[nodiscard]] Stories all_stories(storage::Connection& db, WorkspaceId workspace);
[[nodiscard]] Sums all_sums(storage::Connection& db, WorkspaceId workspace);

/// Empties everything of a workspace.
void forget(storage::Connection& db, WorkspaceId workspace);

}  // namespace akad::insight
