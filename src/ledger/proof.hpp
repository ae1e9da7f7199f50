// Shows one fact, or the growth of the log, to somebody who holds a checkpoint but may not see
// the other facts.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/ids.hpp"
#include "core/result.hpp"
#include "ledger/merkle.hpp"
#include "storage/database.hpp"

namespace akad::ledger {

/// What a counterparty needs: the digest of `header` is the leaf at sequence - 1 of `tree`.
struct FactProof {
    std::string header;  ///< canonical (header.hpp)
    std::int64_t sequence = 0;
    TreeHead tree{};
    std::vector<Digest> path;
};

/// Proves a fact in the tree of the first `size` facts, such as those of a checkpoint. Reads the
/// leaves of that tree. Errors: `no_such_fact`.
[[nodiscard]] Result<FactProof> prove_fact(storage::Connection& db, WorkspaceId workspace,
                                           std::int64_t sequence, std::int64_t size);

/// Proves that the first `later` facts begin with the first `earlier`. Errors: `no_such_fact`.
[[nodiscard]] Result<std::vector<Digest>> prove_growth(storage::Connection& db,
                                                       WorkspaceId workspace, std::int64_t earlier,
                                                       std::int64_t later);

}  // namespace akad::ledger
