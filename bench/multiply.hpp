// Makes a large house of a small one in minutes: what the real actions wrote once is copied many
// times with ids of its own, facts with digests and leaves and all. `akad verify` proves the
// outcome. SQLite only; what was copied is not found by search.
#pragma once

#include "pattern.hpp"

namespace akad::bench {

/// What stood in a workspace before the things that are copied.
struct Before {
    IdTails ids;
    std::int64_t facts = 0;
};

/// The workspace comes to hold `times` times as much of what it got since `before`.
void grow(Bulk& bulk, const std::string& workspace, const Before& before, int times);
/// So many workspaces more that are like this one.
void add_like(Bulk& bulk, const std::string& workspace, int count);

}  // namespace akad::bench
