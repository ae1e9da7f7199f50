#include "storage/postgresql/postgresql_blobs.hpp"

#include <mutex>

#include "storage/blob_answers.hpp"
#include "storage/query.hpp"

namespace akad::storage {

namespace {

class PostgresqlBlobs final : public Blobs {
public:
    explicit PostgresqlBlobs(Store& store) : store_(store) {}

    Result<Digest> put(WorkspaceId workspace, std::string_view bytes) override {
        TRY(small_enough(bytes));
        const Digest digest = sha256({bytes});
        try {
            write([&](Connection& db) {
                run(db,
                    "INSERT INTO blob (workspace, digest, content) VALUES ($1, $2, $3)"
                    // Heals a damaged one, and leaves an intact one alone.
                    " ON CONFLICT (workspace, digest) DO UPDATE SET content = excluded.content"
                    " WHERE blob.content <> excluded.content",
                    workspace, digest, Bytes{bytes});
            });
        } catch (const Failure& failure) {
            return blob_not_saved(failure.what());
        }
        return digest;
    }

    Result<std::string> get(WorkspaceId workspace, const Digest& digest) override {
        const Lease db = store_.reader();
        return with_values(
            [&](std::span<const Value> values) -> Result<std::string> {
                const auto cursor = db->open(
                    "SELECT content FROM blob WHERE workspace = $1 AND digest = $2", values);
                if (!cursor->next()) return blob_missing(digest);
                return intact(std::string(cursor->bytes(0)), digest);
            },
            workspace, digest);
    }

    Result<void> remove_workspace(WorkspaceId workspace) override {
        try {
            write([&](Connection& db) {
                run(db, "DELETE FROM blob WHERE workspace = $1", workspace);
            });
        } catch (const Failure& failure) {
            return blob_not_removed(failure.what());
        }
        return {};
    }

private:
    /// Writes on a connection of its own, once more on a new one when the kept one was lost.
    template <class Step>
    void write(Step step) {
        const std::lock_guard lock(mutex_);
        try {
            if (connection_) return step(*connection_);
        } catch (const ConnectionLost&) {  // Both statements may be repeated.
        }
        connection_.reset();
        connection_ = store_.writing_connection();
        step(*connection_);
    }

    Store& store_;
    std::mutex mutex_;
    std::unique_ptr<Connection> connection_;
};

}  // namespace

std::unique_ptr<Blobs> open_postgresql_blobs(Store& store) {
    return std::make_unique<PostgresqlBlobs>(store);
}

}  // namespace akad::storage
