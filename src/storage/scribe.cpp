#include "storage/scribe.hpp"

#include <algorithm>

#include "storage/query.hpp"
#include "storage/store.hpp"

namespace akad::storage {

namespace {

Error unavailable() {
    return {.kind = ErrorKind::unavailable,
            .code = "storage_unavailable",
            .text = "The database cannot be reached. Nothing was changed; try again in a moment.",
            .retry_after_s = 2};
}

Error broken() {
    return {ErrorKind::internal, "storage_broken",
            "The database could not save this and nothing was changed. The operator finds the "
            "reason in the server's log."};
}

Error outcome_unknown() {
    return {.kind = ErrorKind::unavailable,
            .code = "outcome_unknown",
            .text =
                "The connection to the database broke while saving, so it is not known "
                "whether this was saved. Repeat it with the same Idempotency-Key.",
            .retry_after_s = 2};
}

Error conflict() {
    return {ErrorKind::conflict, "storage_conflict",
            "The same thing was changed at the same moment. Load it again and repeat."};
}

Error action_failed() {
    return {ErrorKind::internal, "action_failed",
            "This failed through a mistake in Akad and nothing was changed. The operator finds "
            "the reason in the server's log."};
}

std::vector<WorkspaceId> workspaces_of(const std::vector<Work>& batch) {
    std::vector<WorkspaceId> workspaces;
    for (const Work& work : batch) workspaces.push_back(work.workspace);
    std::ranges::sort(workspaces);
    const auto repeats = std::ranges::unique(workspaces);
    workspaces.erase(repeats.begin(), repeats.end());
    return workspaces;
}

void post_plain(Connection& db, std::string_view sql) {
    db.post(sql, {}, 0);
}

}  // namespace

Scribe::Scribe(Store& store, Seal& seal, std::function<void(std::string_view)> complain)
    : store_(store), seal_(seal), complain_(std::move(complain)) {}

Scribe::~Scribe() = default;

void Scribe::write(std::vector<Work>& batch) {
    commit_in_doubt_ = false;
    End end = attempt(batch);
    if (end == End::rolled_back) end = attempt(batch);
    if (end == End::rolled_back && commit_in_doubt_) end = End::unknown;
    try {
        if (end == End::committed) seal_.committed();
    } catch (const std::exception& bug) {
        complain(std::string("after the commit: ") + bug.what());
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        if (end == End::committed)
            batch[i].done(std::move(results_[i]));
        else if (end == End::unknown)
            batch[i].done(outcome_unknown());
        else
            batch[i].done(why_ == Failure::Kind::unavailable ? unavailable() : broken());
    }
}

Scribe::End Scribe::attempt(std::vector<Work>& batch) {
    try {
        results_.clear();
        begin(batch);
        for (const Work& work : batch) results_.push_back(run_one(work));
        seal_.seal(*connection_);
        connection_->settle();
        return commit();
    } catch (const Failure& failure) {
        why_ = failure.kind();
        complain(std::string("batch rolled back: ") + failure.what());
    } catch (const std::exception& bug) {
        why_ = Failure::Kind::broken;
        complain(std::string("batch rolled back: ") + bug.what());
    }
    roll_back();
    return End::rolled_back;
}

void Scribe::begin(const std::vector<Work>& batch) {
    if (!connection_) connection_ = store_.writing_connection();
    if (connection_->dialect() == Dialect::sqlite)
        connection_->script("BEGIN IMMEDIATE");
    else
        post_plain(*connection_, "BEGIN");
    seal_.begin(*connection_, workspaces_of(batch));
}

Result<void> Scribe::run_one(const Work& work) {
    post_plain(*connection_, "SAVEPOINT work");
    Result<void> result = decide(work);
    // Posted, so that it travels with the next savepoint.
    if (result.ok())
        post_plain(*connection_, "RELEASE SAVEPOINT work");
    else
        undo_one();
    return result;
}

/// Only what ends the whole batch is thrown.
Result<void> Scribe::decide(const Work& work) {
    Connection& db = *connection_;
    try {
        TRY(work.decide(db));
        TRY(seal_.keep(db));
        db.settle();
        return {};
    } catch (const Failure& failure) {
        if (failure.kind() == Failure::Kind::unavailable) throw;
        complain(std::string("work discarded: ") + failure.what());
        return failure.kind() == Failure::Kind::constraint ? conflict() : broken();
    } catch (const std::exception& bug) {
        complain(std::string("work discarded: ") + bug.what());
        return action_failed();
    }
}

void Scribe::undo_one() {
    seal_.discard();
    try {
        connection_->settle();
    } catch (const ConnectionLost&) {
        throw;
    } catch (const Failure&) {  // What it posted is undone now, failed or not.
    }
    connection_->script("ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work");
}

Scribe::End Scribe::commit() {
    try {
        connection_->script("COMMIT");
        return End::committed;
    } catch (const ConnectionLost& lost) {
        // The server may have committed before the answer was lost: a replay could double it.
        complain(std::string("commit of unknown outcome: ") + lost.what());
        connection_.reset();
        return End::unknown;
    } catch (const Failure& failure) {
        // After an I/O error SQLite's log may hold the commit, until a replay writes over it.
        commit_in_doubt_ =
            connection_->dialect() == Dialect::sqlite && failure.kind() == Failure::Kind::broken;
        throw;
    }
}

/// Takes a fresh connection for what comes next. The old one is closed after the fresh one is
/// open: when SQLite's last connection closes it recovers the log, and could find the commit
/// that was just reported as failed.
void Scribe::roll_back() noexcept {
    if (!connection_) return;
    try {
        connection_->script("ROLLBACK");
    } catch (const std::exception&) {  // The transaction is gone already.
    }
    try {
        connection_ = store_.writing_connection();
    } catch (const std::exception& failure) {
        if (store_.dialect() == Dialect::postgresql) connection_.reset();
        complain(std::string("no new connection: ") + failure.what());
    }
}

void Scribe::complain(const std::string& what) const {
    if (complain_) complain_(what);
}

}  // namespace akad::storage
