#include "ledger/ledger.hpp"

#include <future>
#include <utility>

#include "ledger/batch.hpp"
#include "ledger/hearing.hpp"
#include "ledger/store/fact_store.hpp"
#include "storage/forget.hpp"

namespace akad::ledger {
namespace {

/// How long an answer can be asked for again.
constexpr std::int64_t answers_last_us = us_per_day;

struct Pending {
    Command command;
    Kept kept{};
};

std::string author_of(const Caller& caller) {
    return caller.person ? caller.person->text() : "";
}

Error key_reused() {
    return {ErrorKind::conflict, "idempotency_key_reused",
            "This Idempotency-Key was used for another request. Send a new key."};
}

Error workspace_gone() {
    return {ErrorKind::refused, "workspace_gone",
            "This workspace was deleted. Sign in to another one."};
}

Error queue_full() {
    return {.kind = ErrorKind::unavailable,
            .code = "queue_full",
            .text = "Too much is being saved at this moment. Try again in a second.",
            .retry_after_s = 1};
}

Result<std::optional<Kept>> find_kept(storage::Connection& db, const Command& command) {
    if (command.idempotency.key.empty()) return std::optional<Kept>();
    const Instant since{command.now.us - answers_last_us};
    const auto answer = find_answer(db, command.caller.workspace, author_of(command.caller),
                                    command.idempotency.key, since);
    if (!answer) return std::optional<Kept>();
    if (answer->body_digest != command.idempotency.body_digest) return key_reused();
    return std::optional(Kept{answer->subject, answer->sequence, true});
}

}  // namespace

void Writing::record(Draft draft) {
    drafts_.push_back(std::move(draft));
}

struct Ledger::State {
    State(storage::Store& store, const storage::WriterLimits& limits)
        : hearing(store, limits.complain ? limits.complain : [](std::string_view) {}) {}

    Result<void> decide(storage::Connection& db, Pending& pending);
    Result<Head> forget(storage::Connection& db, WorkspaceId workspace, const Check& check);
    Result<void> keep(storage::Connection& db);
    void seal(storage::Connection& db);

    Batch batch;
    Hearing hearing;
    Pending* pending = nullptr;        ///< the command just decided, until it is kept or discarded
    std::optional<Writing> writing{};  ///< what it decided; none for a repeat
    std::map<WorkspaceId, std::int64_t> answers_kept;  ///< in this batch
    Instant newest_now{};                              ///< of the commands of this batch
    std::unique_ptr<storage::Writer> writer;           ///< last: stops before the rest goes
};

Result<void> Ledger::State::decide(storage::Connection& db, Pending& present) {
    batch.settle();
    writing.reset();
    pending = &present;
    const Command& command = present.command;
    if (batch.is_gone(command.caller.workspace)) return workspace_gone();
    if (auto kept = TRY(find_kept(db, command))) {
        present.kept = *std::move(kept);
        return {};
    }
    Writing fresh(db, command.caller, Draw(command.now, command.seed));
    std::string subject = TRY(command.decide(fresh));
    present.kept = {std::move(subject), 0, false};
    writing.emplace(std::move(fresh));
    return {};
}

Result<Head> Ledger::State::forget(storage::Connection& db, WorkspaceId workspace,
                                   const Check& check) {
    batch.settle();
    writing.reset();
    if (batch.is_gone(workspace)) return workspace_gone();
    TRY(check(db));
    storage::delete_workspace(db, workspace);
    answers_kept.erase(workspace);
    return batch.forget(workspace);
}

Result<void> Ledger::State::keep(storage::Connection& db) {
    if (!writing) return {};
    const Command& command = pending->command;
    pending->kept.sequence = TRY(batch.append(db, *writing));
    writing.reset();
    if (command.idempotency.key.empty()) return {};
    keep_answer(db, {command.caller.workspace, author_of(command.caller), command.idempotency.key,
                     command.idempotency.body_digest, pending->kept.subject, pending->kept.sequence,
                     command.now});
    ++answers_kept[command.caller.workspace];
    newest_now = std::max(newest_now, command.now);
    return {};
}

void Ledger::State::seal(storage::Connection& db) {
    batch.seal(db);
    // Twice as many old answers go as new ones came, so they never pile up and no batch is slow.
    for (const auto& [workspace, count] : answers_kept)
        forget_answers(db, workspace, {newest_now.us - answers_last_us}, 2 * count);
}

Ledger::Ledger(storage::Store& store, storage::WriterLimits limits)
    : state_(std::make_unique<State>(store, limits)) {
    storage::Seal& seal = *this;
    state_->writer = std::make_unique<storage::Writer>(store, seal, storage::CommitKey{}, limits);
}

Ledger::~Ledger() {
    stop();
}

bool Ledger::submit(Command command, Done done) {
    auto pending = std::make_shared<Pending>(Pending{std::move(command)});
    storage::Work work;
    work.workspace = pending->command.caller.workspace;
    work.decide = [state = state_.get(), pending](storage::Connection& db) {
        return state->decide(db, *pending);
    };
    work.done = [pending, done = std::move(done)](Result<void> result) {
        if (result.ok())
            done(std::move(pending->kept));
        else
            done(std::move(result).error());
    };
    return state_->writer->submit(std::move(work));
}

Result<Kept> Ledger::submit_and_wait(Command command) {
    const auto answer = std::make_shared<std::promise<Result<Kept>>>();
    auto future = answer->get_future();
    const bool queued = submit(std::move(command), [answer](Result<Kept> result) {
        answer->set_value(std::move(result));
    });
    if (!queued) return queue_full();
    return future.get();
}

Result<Head> Ledger::forget_workspace(WorkspaceId workspace, const Check& check) {
    const auto answer = std::make_shared<std::promise<Result<Head>>>();
    auto future = answer->get_future();
    auto head = std::make_shared<Head>();
    storage::Work work{.workspace = workspace};
    work.decide = [this, workspace, check, head](storage::Connection& db) -> Result<void> {
        *head = TRY(state_->forget(db, workspace, check));
        return {};
    };
    work.done = [answer, head](Result<void> done) {
        answer->set_value(done.ok() ? Result<Head>(*head) : std::move(done).error());
    };
    if (!state_->writer->submit(std::move(work))) return queue_full();
    return future.get();
}

void Ledger::listen(Listener listener) {
    state_->hearing.listen(std::move(listener));
}

void Ledger::stop() {
    state_->writer->stop();
    state_->hearing.stop();
}

std::size_t Ledger::waiting() const {
    return state_->writer->waiting();
}

void Ledger::begin(storage::Connection& db, std::span<const WorkspaceId> workspaces) {
    state_->answers_kept.clear();
    state_->newest_now = {};
    discard();
    state_->batch.begin(db, workspaces);
}

Result<void> Ledger::keep(storage::Connection& db) {
    return state_->keep(db);
}

void Ledger::discard() {
    state_->batch.discard();
    state_->writing.reset();
    state_->pending = nullptr;
}

void Ledger::seal(storage::Connection& db) {
    state_->seal(db);
}

void Ledger::committed() {
    state_->hearing.tell(state_->batch.committed());
}

}  // namespace akad::ledger
