// Activities in the database. Those that were removed are found by their id and their source
// alone: lists, clocks and derivations pass them by.
#pragma once

#include <optional>
#include <vector>

#include "core/result.hpp"
#include "signals/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::signals {

[[nodiscard]] std::optional<Activity> find_activity(storage::Connection& db, WorkspaceId workspace,
                                                    ActivityId id);
/// What another system told us under this name before; also when it was removed since.
[[nodiscard]] std::optional<Activity> find_by_source(storage::Connection& db, WorkspaceId workspace,
                                                     std::string_view source, std::string_view id);

/// Where a page of a deal's activities goes on.
struct Place {
    Instant occurred_at{};
    ActivityId id{};
};
BOOST_DESCRIBE_STRUCT(Place, (), (occurred_at, id))

/// A deal's activities, newest first, those behind `place` when given.
[[nodiscard]] std::vector<Activity> activities_of(storage::Connection& db, WorkspaceId workspace,
                                                  DealId deal, const std::optional<Place>& place,
                                                  int limit);
/// How many there are, counted up to `most`.
[[nodiscard]] std::int64_t count_activities(storage::Connection& db, WorkspaceId workspace,
                                            DealId deal, int most);
/// The same since an instant, for what is derived from them.
[[nodiscard]] std::vector<Activity> activities_since(storage::Connection& db, WorkspaceId workspace,
                                                     DealId deal, Instant since, int limit);

}  // namespace akad::signals
