// One look at the jobs of a node: takes one, does one chunk of it.
#pragma once

#include <map>
#include <string>

#include "jobs/job.hpp"
#include "jobs/node.hpp"

namespace akad::jobs {

using JobKinds = std::map<std::string, PrepareChunk, std::less<>>;

[[nodiscard]] Looked do_one_chunk(const Node& node, const JobKinds& kinds);

/// Gives back the leases this node holds, so that the next one need not wait for their end.
void give_leases_back(const Node& node, const JobKinds& kinds);

}  // namespace akad::jobs
