// How long every log of the house is, for those who follow them all.
#pragma once

#include <cstdint>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/ids.hpp"
#include "storage/database.hpp"

namespace akad::ledger {

struct LogSize {
    WorkspaceId workspace{};
    std::int64_t size = 0;  ///< the number of its newest fact
};
BOOST_DESCRIBE_STRUCT(LogSize, (), (workspace, size))

/// One row a workspace, in order.
[[nodiscard]] std::vector<LogSize> log_sizes(storage::Connection& db);

}  // namespace akad::ledger
