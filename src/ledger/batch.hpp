// The facts of the batch being written: the heads it works on and what its commands appended, on
// the writer's thread. What a command appended counts once the next one begins or the batch ends;
// until then it can be discarded.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ledger/hearing.hpp"
#include "ledger/ledger.hpp"
#include "ledger/merkle.hpp"

namespace akad::ledger {

class Batch {
public:
    /// Forgets everything and locks the heads, in the order given.
    void begin(storage::Connection& db, std::span<const WorkspaceId> workspaces);
    /// Appends what the command recorded; answers the sequence of its last fact, 0 when it
    /// recorded none. Errors: `fact_malformed`, `fact_too_large`.
    [[nodiscard]] Result<std::int64_t> append(storage::Connection& db, Writing& writing);
    /// The command deletes this workspace whole; answers the head that was.
    [[nodiscard]] Head forget(WorkspaceId workspace);
    /// True once a workspace was forgotten; nothing may be written for it any more.
    [[nodiscard]] bool is_gone(WorkspaceId workspace) const;
    /// The command is kept for good, or forgotten.
    void settle();
    void discard();
    /// Writes the heads that moved. On PostgreSQL the other nodes hear of it with the commit.
    void seal(storage::Connection& db);
    /// The batch is committed: what others may hear of it now.
    [[nodiscard]] std::vector<Heard> committed();

private:
    struct Line {
        Frontier frontier;
        std::int64_t size_before = 0;
    };
    using Subject = std::pair<WorkspaceId, std::string>;
    struct Staged {
        WorkspaceId workspace{};
        Frontier frontier;
        std::vector<Heard> heard;
        std::unordered_map<std::string, std::int64_t> newest;
    };

    [[nodiscard]] std::int64_t previous_of(storage::Connection& db, const Staged& staged,
                                           const std::string& subject) const;
    void append_one(storage::Connection& db, Writing& writing, const Draft& draft, Staged& staged);

    std::map<WorkspaceId, Line> lines_;
    std::map<Subject, std::int64_t> newest_;  ///< of the subjects this batch wrote about
    std::vector<Heard> heard_;
    std::optional<Staged> staged_;
    std::optional<WorkspaceId> forgetting_;  ///< by the command under way
    std::set<WorkspaceId> leaving_;          ///< in this batch
    std::set<WorkspaceId> gone_;             ///< in the batches before
};

}  // namespace akad::ledger
