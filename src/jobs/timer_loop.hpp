// One look at the timers of a node: fires those that are due.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "jobs/node.hpp"
#include "jobs/timer.hpp"

namespace akad::jobs {

using TimerKinds = std::map<std::string, FireTimer, std::less<>>;

struct Fired {
    int here = 0;  ///< fired by this node; another may have been first with the rest
    Looked looked = Looked::idle;
};
/// Fires at most a hundred of each kind; look again after `worked`.
[[nodiscard]] Fired fire_due_timers(const Node& node, const TimerKinds& kinds);

/// When to look again; nothing: no timer is set.
[[nodiscard]] std::optional<Instant> next_due(const Node& node, const TimerKinds& kinds);

}  // namespace akad::jobs
