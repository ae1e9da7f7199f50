// A job as it stands in its table, and what a room says about one chunk of it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "ledger/ledger.hpp"
#include "storage/store.hpp"

namespace akad::jobs {

BOOST_DEFINE_ENUM_CLASS(JobState, waiting, running, finished, cancelled, failed)

[[nodiscard]] inline bool is_over(JobState state) {
    return state != JobState::waiting && state != JobState::running;
}

struct JobRow {
    WorkspaceId workspace{};
    JobId id{};
    std::int64_t revision = 0;  ///< counts every chunk, cancel and failure: the fence
    std::string kind{};         ///< names the work: "imports.apply"
    std::string subject{};      ///< what it works on: "imp_…"
    JobState state = JobState::waiting;
    std::int64_t done = 0;
    std::int64_t total = 0;      ///< 0: not known yet
    std::string input = "{}";    ///< JSON, as it was started with
    std::string caller{};        ///< JSON: for whom it works, with what permissions
    std::string problem_code{};  ///< of a failed job
    std::string problem_text{};
    Instant created_at{};
    Instant updated_at{};
    std::string lease_owner{};
    Instant lease_until{};
};
BOOST_DESCRIBE_STRUCT(JobRow, (),
                      (workspace, id, revision, kind, subject, state, done, total, input, caller,
                       problem_code, problem_text, created_at, updated_at, lease_owner,
                       lease_until))

enum class Next { more, finished };

/// How far the job is after a chunk.
struct Step {
    std::int64_t done = 0;
    std::int64_t total = 0;
    Next next = Next::more;
};

/// Does one chunk inside one ledger action: the chunk's effect and the job's progress are kept
/// together or not at all. A refusal ends the job as failed, unless its kind is `unavailable`:
/// then the node pauses and tries again. Keep a chunk under about fifty milliseconds, others wait
/// for it.
using DoChunk = std::function<Result<Step>(ledger::Writing&, const JobRow&)>;

/// Does the slow part of the next chunk (read a file, parse) on a thread of jobs, and answers what
/// is to be done with it. `DoChunk` may run more than once, so it must not use up what it holds.
using PrepareChunk = std::function<Result<DoChunk>(storage::Store&, const JobRow&)>;

}  // namespace akad::jobs
