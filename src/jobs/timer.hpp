// A timer as it stands in its table: something to be done at a time, once, whichever node is up.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include <boost/describe/class.hpp>

#include "core/ids.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "ledger/ledger.hpp"

namespace akad::jobs {

struct TimerRow {
    WorkspaceId workspace{};
    std::string kind{};     ///< names what is done: "commitments.remind"
    std::string subject{};  ///< of what; one timer per kind and subject
    Instant due_at{};
    Instant try_at{};  ///< `due_at`, or later after a failure
    std::int64_t tries = 0;
    int parked = 0;  ///< 1: failed too often; shown, and not tried again by itself
    std::string problem{};
};
BOOST_DESCRIBE_STRUCT(TimerRow, (),
                      (workspace, kind, subject, due_at, try_at, tries, parked, problem))

/// Does what was to be done, in the same transaction that takes the timer away. It may set it
/// anew. A refusal puts the timer back for a later try, and parks it after several.
using FireTimer = std::function<Result<void>(ledger::Writing&, const TimerRow&)>;

}  // namespace akad::jobs
