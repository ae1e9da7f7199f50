// The ledger's own tables: facts, heads, and the answers to commands. Nothing else writes them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ledger/ledger.hpp"
#include "ledger/merkle.hpp"
#include "storage/query.hpp"

namespace akad::ledger {

/// The head of a workspace's log, locked until the transaction ends; a new log when there is none.
[[nodiscard]] Frontier lock_head(storage::Connection& db, WorkspaceId workspace);
void write_head(storage::Connection& db, WorkspaceId workspace, const Frontier& frontier);
/// The head without a lock; nothing for a workspace that never had a fact.
[[nodiscard]] std::optional<Frontier> find_head(storage::Connection& db, WorkspaceId workspace);

/// The subject's newest fact; 0 when it has none.
[[nodiscard]] std::int64_t newest_about(storage::Connection& db, WorkspaceId workspace,
                                        std::string_view subject);
void insert_fact(storage::Connection& db, const Fact& fact, const Digest& leaf);

/// Facts of a workspace with first <= sequence <= last, in order.
[[nodiscard]] std::vector<Fact> facts_between(storage::Connection& db, WorkspaceId workspace,
                                              std::int64_t first, std::int64_t last);

/// What was answered to a command.
struct Answer {
    WorkspaceId workspace{};
    std::string author;  ///< empty: the system itself
    std::string key;
    Digest body_digest{};
    std::string subject;
    std::int64_t sequence = 0;
    Instant created_at{};
};
BOOST_DESCRIBE_STRUCT(Answer, (),
                      (workspace, author, key, body_digest, subject, sequence, created_at))

/// The answer given under this key at or after `since`.
[[nodiscard]] std::optional<Answer> find_answer(storage::Connection& db, WorkspaceId workspace,
                                                std::string_view author, std::string_view key,
                                                Instant since);
/// Keeps the answer; one that is too old to count gives way.
void keep_answer(storage::Connection& db, const Answer& answer);
/// Removes answers from before `before`, at most `most` of them.
void forget_answers(storage::Connection& db, WorkspaceId workspace, Instant before,
                    std::int64_t most);

}  // namespace akad::ledger
