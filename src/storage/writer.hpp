// The one writer of a node. Work queues up; the writer runs a batch of it in one transaction,
// each in a savepoint of its own, commits once and tells everybody. There is no delay timer: a
// batch is what came in while the one before was being written.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "core/ids.hpp"
#include "core/result.hpp"
#include "storage/database.hpp"

namespace akad::ledger {
class Ledger;
}
namespace akad::test {
struct WriterKey;  // only in test/support
}

namespace akad::storage {

class Store;

/// Only the ledger can make one, so nothing is committed that left no fact.
class CommitKey {
    friend class akad::ledger::Ledger;
    friend struct akad::test::WriterKey;
    CommitKey() = default;
};

/// One unit of work. `decide` may run more than once (a batch is replayed after a failed commit),
/// so it reads no clock, draws nothing and touches nothing but the connection.
struct Work {
    WorkspaceId workspace{};
    /// Keep or discard what it wrote. Throwing discards, with an error; only
    /// Failure::unavailable ends the batch.
    std::function<Result<void>(Connection&)> decide;
    /// Called once, on the writer's thread, after the commit or instead of it. Must be quick and
    /// not throw. Beside what `decide` refused: `storage_unavailable`, `storage_conflict`,
    /// `storage_broken`, `action_failed` (nothing was changed), and `outcome_unknown` when the
    /// connection broke during the commit.
    std::function<void(Result<void>)> done;
};

/// What the ledger does around the work of a batch, on the writer's thread.
class Seal {
public:
    virtual ~Seal() = default;
    /// A batch begins: lock the heads of these workspaces (sorted, each once) and forget all else.
    virtual void begin(Connection& db, std::span<const WorkspaceId> workspaces) = 0;
    /// The work just run is kept (append its facts) or not (forget them).
    virtual Result<void> keep(Connection& db) = 0;
    virtual void discard() = 0;
    /// The batch is about to be committed: write the heads.
    virtual void seal(Connection& db) = 0;
    /// The batch is committed and its facts are there for all to see.
    virtual void committed() = 0;
};

struct WriterLimits {
    std::size_t queue = 4096;  ///< work waiting; beyond it `submit` says no
    std::size_t batch = 256;   ///< work in one transaction
    /// Told, on the writer's thread, of what nobody was meant to see: wrong SQL, a full disk.
    std::function<void(std::string_view)> complain{};
};

class Writer {
public:
    Writer(Store& store, Seal& seal, CommitKey key, WriterLimits limits = {});
    ~Writer();  ///< finishes what was accepted

    /// Queues the work. False when the queue is full: answer 503 with Retry-After.
    [[nodiscard]] bool submit(Work work);
    /// Takes no more work, finishes what was accepted, and ends the thread. Not from `done`.
    void stop();
    [[nodiscard]] std::size_t waiting() const;

private:
    class Thread;
    std::unique_ptr<Thread> thread_;
};

}  // namespace akad::storage
