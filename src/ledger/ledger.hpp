// The ledger: every write is an action, every action leaves a fact, in the same transaction. One
// RFC 6962 Merkle log per workspace; only the ledger can commit.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/caller.hpp"
#include "core/draw.hpp"
#include "core/hash.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "storage/store.hpp"
#include "storage/writer.hpp"

namespace akad::ledger {

/// Who may see a fact: our side only, or the buyer's side too.
BOOST_DEFINE_ENUM_CLASS(Audience, internal, shared)

/// What an action says happened. `kept` and `erasable` are JSON objects; names, mail addresses
/// and free text live only in `erasable`. Usually made by changes.hpp from a row before and after.
struct Draft {
    std::string kind;     ///< "deal.advanced", a name in docs/words.md
    int version = 1;      ///< of this kind's shape; a published shape is never edited
    std::string subject;  ///< the id of what changed; its facts fold into its row
    std::string
        topic;  ///< whose time line also shows it, such as the deal; empty: the subject's own
    Instant occurred_at{};
    Audience audience = Audience::internal;
    std::string kept = "{}";
    std::string erasable{};     ///< empty: nothing erasable
    std::int64_t revision = 0;  ///< of the subject's row after this; 0: its row counts none
};

/// A fact as it stands in the ledger.
struct Fact {
    WorkspaceId workspace{};
    std::int64_t sequence = 0;  ///< from 1, without gaps, per workspace
    std::int64_t previous = 0;  ///< the subject's fact before this one; 0: its first
    std::string subject;
    std::string topic;
    std::string kind;
    int version = 1;
    Instant recorded_at{};
    Instant occurred_at{};
    std::optional<PersonId> author{};
    Proof proof = Proof::system;
    std::optional<PersonId> on_behalf_of{};
    Audience audience = Audience::internal;
    std::string kept;
    std::optional<std::string> erasable{};  ///< none once erased, or when there never was any
    std::string salt{};                     ///< of the erasable payload's digest
    Digest erasable_digest{};
};
BOOST_DESCRIBE_STRUCT(Fact, (),
                      (workspace, sequence, previous, subject, topic, kind, version, recorded_at,
                       occurred_at, author, proof, on_behalf_of, audience, kept, erasable))

/// What an action decides with: a transaction, who asks, what it may draw. The action returns
/// the id of what it acted on; its facts are appended when it returns ok, and only then.
class Writing {
public:
    Writing(storage::Connection& db_in, const Caller& caller_in, Draw draw_in)
        : db(db_in), caller(caller_in), draw(draw_in), now(draw.now()) {}

    storage::Connection& db;
    const Caller& caller;
    Draw draw;
    const Instant now;

    /// Says what happened. In order; a draft without occurred_at occurred now.
    void record(Draft draft);
    [[nodiscard]] storage::Reading reading() const { return {db, caller, now}; }
    [[nodiscard]] const std::vector<Draft>& drafts() const { return drafts_; }

private:
    std::vector<Draft> drafts_;
};

using Decide = std::function<Result<std::string>(Writing&)>;

/// A repeat of a command whose answer was lost: same key, same author, same body.
struct Idempotency {
    std::string key;     ///< the client's; empty: none
    Digest body_digest;  ///< same key with another body is refused: `idempotency_key_reused`
};

struct Command {
    Caller caller;
    Idempotency idempotency{};
    Seed seed{};
    Instant now{};
    Decide decide;
};

/// What became of a command that was kept.
struct Kept {
    std::string subject;        ///< what `decide` returned
    std::int64_t sequence = 0;  ///< the last fact it left; 0 when it left none
    bool repeated = false;      ///< answered from the idempotency record
};
using Done = std::function<void(Result<Kept>)>;

/// One fact as followers and the event stream hear of it, after commit.
struct Heard {
    WorkspaceId workspace{};
    std::int64_t sequence = 0;
    std::string subject;
    std::string topic;
    std::string kind;
    Audience audience = Audience::internal;
    std::int64_t revision = 0;  ///< of the subject after this; 0: unknown
};
using Listener = std::function<void(const std::vector<Heard>&)>;

struct Head {
    std::int64_t size = 0;
    Digest root{};
};

class Ledger : private storage::Seal {
public:
    explicit Ledger(storage::Store& store, storage::WriterLimits limits = {});
    ~Ledger() override;

    /// Queues a command; `done` is called once on the writer's thread after commit. False when
    /// the queue is full.
    [[nodiscard]] bool submit(Command command, Done done);
    /// Submits and waits. For tests, jobs and the command line; never on an I/O thread.
    [[nodiscard]] Result<Kept> submit_and_wait(Command command);

    /// Deletes a workspace whole, its facts with it: the one act that leaves no fact (decision
    /// 0007). `check` may refuse. Answers the log's head as it was, for the caller to write down;
    /// commands that come later are refused, `workspace_gone`. Waits, as above.
    using Check = std::function<Result<void>(storage::Connection&)>;
    [[nodiscard]] Result<Head> forget_workspace(WorkspaceId workspace, const Check& check);

    /// Hears of every committed fact of this node, and (PostgreSQL) of the other nodes'. Called
    /// on a thread of the ledger's. Register before the first command.
    void listen(Listener listener);

    /// Ends the thread after finishing what was accepted.
    void stop();

    /// Commands waiting for the writer.
    [[nodiscard]] std::size_t waiting() const;

private:
    void begin(storage::Connection& db, std::span<const WorkspaceId> workspaces) override;
    Result<void> keep(storage::Connection& db) override;
    void discard() override;
    void seal(storage::Connection& db) override;
    void committed() override;

    struct State;
    std::unique_ptr<State> state_;
};

/// The facts whose time line is `topic`, newest first, sequences below `before`.
[[nodiscard]] std::vector<Fact> facts_about(storage::Connection& db, WorkspaceId workspace,
                                            std::string_view topic, std::int64_t before, int limit);
/// All facts of a workspace after `after`, oldest first.
[[nodiscard]] std::vector<Fact> facts_after(storage::Connection& db, WorkspaceId workspace,
                                            std::int64_t after, int limit);
/// The number and root of the log now.
[[nodiscard]] Head head_of(storage::Connection& db, WorkspaceId workspace);

/// The schema steps of this room.
[[nodiscard]] const std::vector<storage::Migration>& migrations();

}  // namespace akad::ledger
