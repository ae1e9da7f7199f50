#include "jobs/follower_loop.hpp"

#include <algorithm>
#include <memory>

#include "jobs/rules/following.hpp"
#include "jobs/rules/progress.hpp"
#include "jobs/store/follower_store.hpp"
#include "ledger/heads.hpp"

namespace akad::jobs {

namespace {

// Nothing is heard of when another node dies with a lease, or a tool rebuilds from outside.
constexpr std::int64_t everywhere_us = 30 * us_per_second;

using SharedFacts = std::shared_ptr<const std::vector<ledger::Fact>>;

/// Whether nothing happened to the follower since it was seen.
bool still_as_seen(storage::Connection& db, const FollowerRow& seen) {
    return find_follower(db, seen.workspace, seen.name).revision == seen.revision;
}

/// What the facts mean and the cursor behind them, in one action.
ledger::Decide following(const Node& node, const FollowerRow& seen, SharedFacts facts,
                         FollowFacts apply) {
    return [name = node.name, seen, facts = std::move(facts),
            apply = std::move(apply)](ledger::Writing& writing) -> Result<std::string> {
        if (!still_as_seen(writing.db, seen)) return seen.name;
        TRY(apply(writing, *facts));
        const std::int64_t last = facts->back().sequence;
        put_follower(writing.db, after_facts(seen, last, name, writing.now));
        return seen.name;
    };
}

ledger::Decide putting_off(const FollowerRow& seen, std::int64_t facts, const Error& error) {
    return [=](ledger::Writing& writing) -> Result<std::string> {
        if (!still_as_seen(writing.db, seen)) return seen.name;
        const Attempt attempt = after_failure(seen, facts, error, writing.now);
        put_follower(writing.db, attempt.row);
        if (attempt.parked) park_fact(writing.db, *attempt.parked);
        return seen.name;
    };
}

Result<ledger::Kept> try_chunk(const Node& node, const FollowerRow& seen, const Follow& follow,
                               const SharedFacts& facts) {
    try {
        FollowFacts apply = follow.apply;
        if (follow.prepare) apply = TRY(follow.prepare(node.store, *facts));
        return node.ledger.submit_and_wait(command_for(
            node, system_in(seen.workspace), following(node, seen, facts, std::move(apply))));
    } catch (...) {
        return caught(node);
    }
}

/// A folder belongs to one process, so what another held in it is left behind by a crash.
bool is_held_elsewhere(const Node& node, const FollowerRow& row, Instant now) {
    if (node.store.dialect() == storage::Dialect::sqlite) return false;
    return row.lease_owner != node.name && row.lease_until > now;
}

}  // namespace

Looked Following::look() {
    try {
        const Instant now = node_.clock();
        for (const WorkspaceId workspace : news_.take())
            for (const auto& [name, follow] : followers_) open_.try_emplace({workspace, name});
        if (now >= all_at_) open_all(now);
        const Place* place = next_place(now);
        if (place == nullptr) return Looked::idle;
        last_ = *place;
        return follow_at(last_, now);
    } catch (...) {
        static_cast<void>(caught(node_));
        return Looked::trouble;
    }
}

void Following::open_all(Instant now) {
    const auto reader = node_.store.reader();
    std::map<Place, std::int64_t> cursors;
    for (FollowerRow& row : all_followers(*reader))
        cursors[{row.workspace, std::move(row.name)}] = row.cursor;
    for (const ledger::LogSize& log : ledger::log_sizes(*reader))
        for (const auto& [name, follow] : followers_)
            if (cursors[{log.workspace, name}] < log.size) open_.try_emplace({log.workspace, name});
    all_at_ = {now.us + everywhere_us};
}

const Following::Place* Following::next_place(Instant now) const {
    const auto is_due = [&](const auto& each) { return each.second <= now; };
    const auto after = open_.upper_bound(last_);
    if (const auto found = std::find_if(after, open_.end(), is_due); found != open_.end())
        return &found->first;
    const auto found = std::find_if(open_.begin(), after, is_due);
    return found != after ? &found->first : nullptr;
}

Looked Following::follow_at(const Place& place, Instant now) {
    const auto reader = node_.store.reader();
    const FollowerRow row = find_follower(*reader, place.first, place.second);
    const Instant free_at =
        is_held_elsewhere(node_, row, now) ? std::max(row.lease_until, row.try_at) : row.try_at;
    if (free_at > now) {
        open_[place] = free_at;
        return Looked::worked;
    }
    const Follow& follow = followers_.at(place.second);
    const std::int64_t most =
        row.chunk > 0 ? std::min<std::int64_t>(row.chunk, follow.most_facts) : follow.most_facts;
    auto facts = ledger::facts_after(*reader, row.workspace, row.cursor, static_cast<int>(most));
    if (!facts.empty()) return take_chunk(row, follow, std::move(facts));
    open_.erase(place);
    return Looked::worked;
}

Looked Following::take_chunk(const FollowerRow& seen, const Follow& follow,
                             std::vector<ledger::Fact> facts) {
    const auto shared = std::make_shared<const std::vector<ledger::Fact>>(std::move(facts));
    const auto kept = try_chunk(node_, seen, follow, shared);
    if (kept.ok()) return Looked::worked;
    if (kept.error().code == "workspace_gone") {
        open_.erase({seen.workspace, seen.name});
        return Looked::worked;
    }
    if (is_passing(kept.error())) return Looked::trouble;
    const auto count = static_cast<std::int64_t>(shared->size());
    const auto noted = node_.ledger.submit_and_wait(
        command_for(node_, system_in(seen.workspace), putting_off(seen, count, kept.error())));
    return noted.ok() ? Looked::worked : Looked::trouble;
}

Instant Following::next_at() const {
    Instant next = all_at_;
    for (const auto& [place, free_at] : open_) next = std::min(next, free_at);
    return next;
}

Result<std::string> rebuild_here(const Node& node, const Followers& followers,
                                 WorkspaceId workspace, std::string_view name) {
    const auto found = followers.find(name);
    if (found == followers.end())
        return Error{ErrorKind::refused, "follower_unknown",
                     "There is no follower of this name. Choose one that is listed."};
    const auto decide = [&](ledger::Writing& writing) -> Result<std::string> {
        if (found->second.clear) TRY(found->second.clear(writing));
        forget_parked_facts(writing.db, workspace, name);
        put_follower(writing.db, rebuilt(find_follower(writing.db, workspace, name)));
        return std::string(name);
    };
    return TRY(node.ledger.submit_and_wait(command_for(node, system_in(workspace), decide)))
        .subject;
}

void give_followers_back(const Node& node) {
    const auto giving_back = [&](const FollowerRow& seen) -> ledger::Decide {
        return [seen](ledger::Writing& writing) -> Result<std::string> {
            if (still_as_seen(writing.db, seen)) put_follower(writing.db, without_lease(seen));
            return seen.name;
        };
    };
    try {
        std::vector<ledger::Command> commands;
        const auto reader = node.store.reader();
        for (const FollowerRow& row : followers_held(*reader, node.name))
            commands.push_back(command_for(node, system_in(row.workspace), giving_back(row)));
        static_cast<void>(submit_all(node, std::move(commands)));
    } catch (...) {
        static_cast<void>(caught(node));
    }
}

}  // namespace akad::jobs
