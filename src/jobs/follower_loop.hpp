// One look at the followers of a node: takes the next chunk of one of them.
#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "jobs/follower.hpp"
#include "jobs/node.hpp"

namespace akad::jobs {

using Followers = std::map<std::string, Follow, std::less<>>;

/// The workspaces whose log grew: noted by the ledger's listener, taken by the loop.
class News {
public:
    void note(WorkspaceId workspace) {
        const std::lock_guard lock(mutex_);
        grown_.insert(workspace);
    }
    [[nodiscard]] std::set<WorkspaceId> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(grown_, {});
    }

private:
    std::mutex mutex_;
    std::set<WorkspaceId> grown_;
};

/// Where the followers of a node still have to look. Used by one thread at a time.
class Following {
public:
    Following(const Node& node, const Followers& followers, News& news)
        : node_(node), followers_(followers), news_(news) {}

    /// One chunk of one follower in one workspace; each in turn, so that none holds up the rest.
    [[nodiscard]] Looked look();
    /// Compares every cursor with its log at the next look, whatever was heard.
    void look_everywhere() { all_at_ = {}; }
    /// When to look again without having heard anything.
    [[nodiscard]] Instant next_at() const;

private:
    using Place = std::pair<WorkspaceId, std::string>;

    void open_all(Instant now);
    [[nodiscard]] const Place* next_place(Instant now) const;
    [[nodiscard]] Looked follow_at(const Place& place, Instant now);
    [[nodiscard]] Looked take_chunk(const FollowerRow& seen, const Follow& follow,
                                    std::vector<ledger::Fact> facts);

    const Node& node_;
    const Followers& followers_;
    News& news_;
    std::map<Place, Instant> open_;  ///< with the time before which there is nothing to do
    Place last_{};                   ///< where the last chunk was taken
    Instant all_at_{};
};

/// Puts a follower back before the first fact and empties its projection, in one action. Answers
/// its name. Error `follower_unknown`.
[[nodiscard]] Result<std::string> rebuild_here(const Node& node, const Followers& followers,
                                               WorkspaceId workspace, std::string_view name);

/// Gives back the leases this node holds, so that the next one need not wait for their end.
void give_followers_back(const Node& node);

}  // namespace akad::jobs
