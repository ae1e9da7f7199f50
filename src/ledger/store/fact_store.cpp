#include "ledger/store/fact_store.hpp"

namespace akad::ledger {
namespace {

/// A fact as it is bound; views into a Fact.
struct BoundFact {
    WorkspaceId workspace{};
    std::int64_t sequence = 0;
    std::int64_t previous = 0;
    std::string_view subject;
    std::string_view topic;
    std::string_view kind;
    int version = 1;
    Instant recorded_at{};
    Instant occurred_at{};
    std::optional<PersonId> author{};
    Proof proof = Proof::system;
    std::optional<PersonId> on_behalf_of{};
    Audience audience = Audience::internal;
    std::string_view kept;
    std::optional<std::string_view> erasable{};
    std::optional<storage::Bytes> salt{};
    std::optional<storage::Bytes> erasable_digest{};
    Digest leaf{};
};
BOOST_DESCRIBE_STRUCT(BoundFact, (),
                      (workspace, sequence, previous, subject, topic, kind, version, recorded_at,
                       occurred_at, author, proof, on_behalf_of, audience, kept, erasable, salt,
                       erasable_digest, leaf))

const std::string select_fact =
    "SELECT " + storage::columns<Fact>() + ", salt, erasable_digest FROM fact ";
constexpr int described_columns = boost::mp11::mp_size<MembersOf<Fact>>::value;

Fact read_fact(const storage::Cursor& cursor) {
    Fact fact = storage::read_row<Fact>(cursor);
    if (!cursor.is_null(described_columns)) fact.salt = cursor.bytes(described_columns);
    if (!cursor.is_null(described_columns + 1))
        fact.erasable_digest = storage::Field<Digest>::read(cursor, described_columns + 1);
    return fact;
}

template <class... Args>
std::vector<Fact> facts(storage::Connection& db, const std::string& sql, const Args&... args) {
    std::vector<Fact> found;
    storage::with_values(
        [&](std::span<const storage::Value> values) {
            const auto cursor = db.open(sql, values);
            while (cursor->next()) found.push_back(read_fact(*cursor));
        },
        args...);
    return found;
}

std::optional<Frontier> read_head(storage::Connection& db, std::string_view sql,
                                  WorkspaceId workspace) {
    return storage::with_values(
        [&](std::span<const storage::Value> values) -> std::optional<Frontier> {
            const auto cursor = db.open(sql, values);
            if (!cursor->next()) return std::nullopt;
            auto frontier = Frontier::read(cursor->integer(0), cursor->bytes(1));
            if (!frontier)
                throw storage::Failure(storage::Failure::Kind::broken,
                                       "the ledger head of " + workspace.text() + " is damaged");
            return frontier;
        },
        workspace);
}

}  // namespace

std::optional<Frontier> find_head(storage::Connection& db, WorkspaceId workspace) {
    return read_head(db, "SELECT size, frontier FROM ledger_head WHERE workspace = $1", workspace);
}

Frontier lock_head(storage::Connection& db, WorkspaceId workspace) {
    // SQLite has one writer and no such words; on PostgreSQL another node may be writing.
    const bool several_nodes = db.dialect() == storage::Dialect::postgresql;
    const std::string_view sql =
        several_nodes ? "SELECT size, frontier FROM ledger_head WHERE workspace = $1 FOR UPDATE"
                      : "SELECT size, frontier FROM ledger_head WHERE workspace = $1";
    if (auto frontier = read_head(db, sql, workspace)) return *std::move(frontier);
    storage::run(db,
                 "INSERT INTO ledger_head (workspace, size, frontier) VALUES ($1, 0, $2) "
                 "ON CONFLICT (workspace) DO NOTHING",
                 workspace, storage::Bytes{});
    // Another node may have been first; then its row is locked and read now.
    return read_head(db, sql, workspace).value_or(Frontier());
}

void write_head(storage::Connection& db, WorkspaceId workspace, const Frontier& frontier) {
    const std::string bytes = frontier.bytes();
    storage::run(db, "UPDATE ledger_head SET size = $2, frontier = $3 WHERE workspace = $1",
                 workspace, frontier.size(), storage::Bytes{bytes});
}

std::int64_t newest_about(storage::Connection& db, WorkspaceId workspace,
                          std::string_view subject) {
    return storage::one<std::int64_t>(db,
                                      "SELECT sequence FROM fact WHERE workspace = $1 AND "
                                      "subject = $2 ORDER BY sequence DESC LIMIT 1",
                                      workspace, subject)
        .value_or(0);
}

void insert_fact(storage::Connection& db, const Fact& fact, const Digest& leaf) {
    BoundFact row{fact.workspace,   fact.sequence, fact.previous, fact.subject,
                  fact.topic,       fact.kind,     fact.version,  fact.recorded_at,
                  fact.occurred_at, fact.author,   fact.proof,    fact.on_behalf_of,
                  fact.audience,    fact.kept,     fact.erasable, std::nullopt,
                  std::nullopt,     leaf};
    if (fact.erasable) {
        row.salt = storage::Bytes{fact.salt};
        row.erasable_digest = storage::Bytes{view(fact.erasable_digest)};
    }
    storage::insert(db, "fact", row);
}

std::vector<Fact> facts_between(storage::Connection& db, WorkspaceId workspace, std::int64_t first,
                                std::int64_t last) {
    static const std::string sql = select_fact +
                                   "WHERE workspace = $1 AND sequence >= $2 AND sequence <= $3 "
                                   "ORDER BY sequence";
    return facts(db, sql, workspace, first, last);
}

std::vector<Fact> facts_after(storage::Connection& db, WorkspaceId workspace, std::int64_t after,
                              int limit) {
    static const std::string sql =
        select_fact + "WHERE workspace = $1 AND sequence > $2 ORDER BY sequence LIMIT $3";
    return facts(db, sql, workspace, after, limit);
}

std::vector<Fact> facts_about(storage::Connection& db, WorkspaceId workspace,
                              std::string_view topic, std::int64_t before, int limit) {
    static const std::string sql = select_fact +
                                   "WHERE workspace = $1 AND topic = $2 AND sequence < $3 "
                                   "ORDER BY sequence DESC LIMIT $4";
    return facts(db, sql, workspace, topic, before, limit);
}

Head head_of(storage::Connection& db, WorkspaceId workspace) {
    const Frontier frontier = find_head(db, workspace).value_or(Frontier());
    return {frontier.size(), frontier.root()};
}

std::optional<Answer> find_answer(storage::Connection& db, WorkspaceId workspace,
                                  std::string_view author, std::string_view key, Instant since) {
    static const std::string sql = "SELECT " + storage::columns<Answer>() +
                                   " FROM idempotency WHERE workspace = $1 AND author = $2 "
                                   "AND key = $3 AND created_at >= $4";
    return storage::one<Answer>(db, sql, workspace, author, key, since);
}

void keep_answer(storage::Connection& db, const Answer& answer) {
    storage::run(db,
                 "INSERT INTO idempotency (workspace, author, key, body_digest, subject, sequence, "
                 "created_at) VALUES ($1, $2, $3, $4, $5, $6, $7) "
                 "ON CONFLICT (workspace, author, key) DO UPDATE SET body_digest = $4, "
                 "subject = $5, sequence = $6, created_at = $7",
                 answer.workspace, answer.author, answer.key, answer.body_digest, answer.subject,
                 answer.sequence, answer.created_at);
}

void forget_answers(storage::Connection& db, WorkspaceId workspace, Instant before,
                    std::int64_t most) {
    storage::run(db,
                 "DELETE FROM idempotency WHERE workspace = $1 AND (author, key) IN "
                 "(SELECT author, key FROM idempotency WHERE workspace = $1 AND created_at < $2 "
                 "ORDER BY created_at LIMIT $3)",
                 workspace, before, most);
}

}  // namespace akad::ledger
