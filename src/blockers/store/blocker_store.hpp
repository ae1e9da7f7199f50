// Blockers and the links to their actions in the database.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "blockers/store/rows.hpp"
#include "core/result.hpp"
#include "storage/store.hpp"

namespace akad::blockers {

/// The blocker, if the caller sees its deal; else the one answer for what is not there.
[[nodiscard]] Result<Blocker> require_blocker(const storage::Reading& reading, BlockerId id);

/// The blockers of a deal, the open ones first by the day they are looked at again, then the
/// resolved ones, newest first.
[[nodiscard]] std::vector<Blocker> blockers_of(storage::Connection& db, WorkspaceId workspace,
                                               DealId deal, int most);

struct ListQuery {
    std::optional<BlockerKind> kind{};
    std::optional<PersonId> owner{};
    std::optional<Day> reviewed_before{};  ///< only those whose day has passed
    Day after_day{};                       ///< the last row of the page before
    std::string after_id{};
    int limit = 50;
};
/// Open blockers of open deals which the caller sees, by the day they are looked at again.
[[nodiscard]] std::vector<Blocker> page_of(const storage::Reading& reading, const ListQuery& query);
/// How many there are, counted up to `query.limit`.
[[nodiscard]] std::int64_t count_of(const storage::Reading& reading, const ListQuery& query);

struct KindAge {
    BlockerKind kind = BlockerKind::information_gap;
    Instant opened_at{};
    Day review_day{};
};
BOOST_DESCRIBE_STRUCT(KindAge, (), (kind, opened_at, review_day))
/// BlockerKind and age of the same blockers, by kind, up to `most`.
[[nodiscard]] std::vector<KindAge> ages_of(const storage::Reading& reading, int most);

/// The commitments of these blockers, in one query for up to 256 of them.
[[nodiscard]] std::multimap<BlockerId, CommitmentId> actions_of(
    storage::Connection& db, WorkspaceId workspace, const std::vector<BlockerId>& blockers);

}  // namespace akad::blockers
