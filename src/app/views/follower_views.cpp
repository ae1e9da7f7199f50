#include "app/views/follower_views.hpp"

#include <algorithm>

#include "jobs/jobs.hpp"

namespace akad::app {

Result<FollowersView> list_followers(const storage::Reading& reading) {
    const WorkspaceId workspace = reading.caller.workspace;
    const std::int64_t size = ledger::head_of(reading.db, workspace).size;
    const auto parked = jobs::parked_facts(reading.db, workspace);
    FollowersView out;
    for (const jobs::FollowerRow& row : jobs::followers_of(reading.db, workspace)) {
        FollowerView view{.name = row.name,
                          .followed = row.cursor,
                          .behind = std::max<std::int64_t>(0, size - row.cursor),
                          .parked = {}};
        for (const jobs::ParkedFact& fact : parked)
            if (fact.name == row.name)
                view.parked.push_back({fact.sequence, fact.problem, fact.parked_at});
        out.followers.push_back(std::move(view));
    }
    return out;
}

}  // namespace akad::app
