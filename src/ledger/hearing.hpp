// Tells the listeners of every committed fact once. This node's facts come from its writer; on
// PostgreSQL other nodes announce theirs with their commit, and a thread reads them here.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "ledger/ledger.hpp"

namespace akad::ledger {

/// The facts of a workspace from `first` to `last`.
struct Span {
    WorkspaceId workspace{};
    std::int64_t first = 0;
    std::int64_t last = 0;

    [[nodiscard]] std::string text() const;  ///< "ws_… 12 14", as announced
    [[nodiscard]] static std::optional<Span> parse(std::string_view text);
    friend bool operator==(const Span&, const Span&) = default;
};

/// Announces facts to all nodes; they hear it if and when the transaction commits.
void announce(storage::Connection& db, const Span& span);

/// Which facts the listeners were told of. A node's own announcement comes back to it, before or
/// after its writer tells of the same facts: whoever claims them first tells.
class Told {
public:
    /// Marks the span as told; answers the parts of it that were not, in order.
    [[nodiscard]] std::vector<Span> claim(const Span& span);
    /// For each known workspace, the last fact before the first one not told of.
    [[nodiscard]] std::vector<std::pair<WorkspaceId, std::int64_t>> gapless() const;

private:
    /// Told stretches by their first fact; they neither overlap nor touch.
    using Stretches = std::map<std::int64_t, std::int64_t>;
    std::map<WorkspaceId, Stretches> told_;
};

class Hearing {
public:
    explicit Hearing(storage::Store& store) : store_(store) {}
    ~Hearing() { stop(); }

    void listen(Listener listener);
    /// Facts of this node, just committed, in order of sequence within each workspace.
    void tell(std::vector<Heard> facts);
    /// PostgreSQL: starts to hear other nodes.
    void start();
    void stop();

private:
    void hear_others();
    void hear(const Span& span);
    void catch_up();
    void call(const std::vector<Heard>& facts);

    storage::Store& store_;
    std::mutex mutex_;  ///< of the two below; held while listeners run, so that order holds
    std::vector<Listener> listeners_;
    Told told_;
    std::atomic<bool> stopping_ = false;
    std::thread thread_;
};

}  // namespace akad::ledger
