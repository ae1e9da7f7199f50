// Evidence: what a buyer did, who says so, who verified it. A stage move, an approval, a finished
// step points here. The room of the thing that evidence is about (a deal) decides who may see it
// and calls the actions below in its own transaction.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "evidence/records.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"

namespace akad::evidence {

/// Submits evidence about a deal; `today` is the workspace's day. Refusals:
/// `opinion_not_evidence`, `buyer_not_named`, `occurred_in_the_future`, `value_out_of_range`,
/// `unknown_file`, text limits.
[[nodiscard]] Result<EvidenceId> submit(ledger::Writing& writing, DealId deal,
                                        const SubmitEvidence& command,
                                        const std::string& buyer_name, Day today);

/// Verifies or rejects. `deal_owner` may not decide, nor who submitted it. Refusals:
/// `own_evidence`, `owner_may_not_verify`, `already_decided`, `reason_missing` (to reject).
[[nodiscard]] Result<Evidence> decide(ledger::Writing& writing, EvidenceId id, State verdict,
                                      const std::string& note, PersonId deal_owner);

/// Withdraws evidence that turned out wrong; a reason is needed. Refusals: `already_withdrawn`,
/// `reason_missing`.
[[nodiscard]] Result<Evidence> withdraw(ledger::Writing& writing, EvidenceId id,
                                        const std::string& reason);

/// What one person may do with a piece of evidence; the same rules as the actions.
struct Allowed {
    bool decide = false;
    bool withdraw = false;
};
[[nodiscard]] Allowed allowed(const Evidence& evidence, const Caller& caller, PersonId deal_owner);

/// The file's row of an upload whose bytes are already kept as a blob.
[[nodiscard]] Result<FileId> keep_file(ledger::Writing& writing, const std::string& name,
                                       std::int64_t size, const std::string& media_type,
                                       const std::string& sha256_hex);

[[nodiscard]] std::optional<Evidence> find(storage::Connection& db, WorkspaceId workspace,
                                           EvidenceId id);
[[nodiscard]] std::optional<File> find_file(storage::Connection& db, WorkspaceId workspace,
                                            FileId id);
/// The files of these pieces of evidence, in one query.
[[nodiscard]] std::vector<File> files_of(storage::Connection& db, WorkspaceId workspace,
                                         const std::vector<Evidence>& evidence);
/// Evidence about a deal that is submitted or verified, for its gate; newest first.
[[nodiscard]] std::vector<Evidence> standing(storage::Connection& db, WorkspaceId workspace,
                                             DealId deal);
/// What a gate asks of a piece of evidence.
struct Standing {
    CriterionId criterion{};
    State state = State::submitted;
};
/// Hands on what `standing` answers, for every deal that has any, in order of their ids.
void each_standing(storage::Connection& db, WorkspaceId workspace,
                   const std::function<void(DealId, const std::vector<Standing>&)>& visit);
/// All evidence about a deal, newest first, ids below `before` when given.
[[nodiscard]] std::vector<Evidence> about(storage::Connection& db, WorkspaceId workspace,
                                          DealId deal, std::optional<EvidenceId> before, int limit);
/// Submitted evidence that waits for a decision, oldest first, ids above `after` when given.
[[nodiscard]] std::vector<Evidence> waiting(storage::Connection& db, WorkspaceId workspace,
                                            std::optional<EvidenceId> after, int limit);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::evidence
