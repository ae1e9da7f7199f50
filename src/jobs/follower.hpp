// A follower as it stands in its table: a projection that reads a workspace's facts in order, and
// how far it is. Its effect and its cursor are kept in one transaction, so each fact counts once.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>

#include <boost/describe/class.hpp>

#include "core/ids.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "ledger/ledger.hpp"
#include "storage/store.hpp"

namespace akad::jobs {

struct FollowerRow {
    WorkspaceId workspace{};
    std::string name{};         ///< names the projection: "attention"
    std::int64_t revision = 0;  ///< counts every chunk, failure and rebuild: the fence
    std::int64_t cursor = 0;    ///< the last fact that was followed or passed over
    std::int64_t chunk = 0;     ///< after a failure, how many facts to take; 0: as many as allowed
    std::int64_t tries = 0;     ///< of the one fact after the cursor
    Instant try_at{};
    std::string problem{};
    std::string lease_owner{};
    Instant lease_until{};
};
BOOST_DESCRIBE_STRUCT(FollowerRow, (),
                      (workspace, name, revision, cursor, chunk, tries, try_at, problem,
                       lease_owner, lease_until))

/// A fact that failed a follower too often: passed over, kept here to be seen.
struct ParkedFact {
    WorkspaceId workspace{};
    std::string name{};
    std::int64_t sequence = 0;
    std::string problem{};
    Instant parked_at{};
};
BOOST_DESCRIBE_STRUCT(ParkedFact, (), (workspace, name, sequence, problem, parked_at))

using Facts = std::span<const ledger::Fact>;

/// Writes what the next facts of one workspace mean, inside one ledger action. Keep it under about
/// fifty milliseconds, others wait for it. Facts it records itself come back to it.
using FollowFacts = std::function<Result<void>(ledger::Writing&, Facts)>;
/// Reads on a thread of jobs and answers what is to be written, which may run more than once.
using PrepareFacts = std::function<Result<FollowFacts>(storage::Store&, Facts)>;
/// Empties the projection's tables for one workspace, before it is made anew from the first fact.
using ClearProjection = std::function<Result<void>(ledger::Writing&)>;

/// How one follower works. `prepare` takes the place of `apply` when it is given.
struct Follow {
    FollowFacts apply{};
    PrepareFacts prepare{};
    ClearProjection clear{};
    int most_facts = 500;  ///< in one chunk
};

}  // namespace akad::jobs
