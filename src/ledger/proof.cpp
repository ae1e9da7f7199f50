#include "ledger/proof.hpp"

#include <algorithm>

#include "ledger/store/fact_row.hpp"
#include "ledger/store/fact_store.hpp"

namespace akad::ledger {
namespace {

constexpr std::int64_t page_leaves = 8192;

Error no_such_fact() {
    return {ErrorKind::invalid, "no_such_fact",
            "The ledger has no such fact. Give a number from 1 to the size of the ledger."};
}

Leaves leaves_of(storage::Connection& db, WorkspaceId workspace) {
    return [&db, workspace](std::int64_t first, std::int64_t count, const LeafVisit& visit) {
        const std::int64_t last = first + count;
        for (std::int64_t after = first; after < last; after += page_leaves)
            storage::each<Digest>(db,
                                  "SELECT leaf FROM fact WHERE workspace = $1 AND sequence > $2 "
                                  "AND sequence <= $3 ORDER BY sequence",
                                  visit, workspace, after, std::min(last, after + page_leaves));
    };
}

std::string stored_header(storage::Connection& db, WorkspaceId workspace, std::int64_t sequence) {
    static const std::string sql = "SELECT " + std::string(fact_row_columns) +
                                   " FROM fact WHERE workspace = $1 AND sequence = $2";
    return storage::with_values(
        [&](std::span<const storage::Value> values) {
            const auto row = db.open(sql, values);
            return row->next() ? header_text(header_of(*row, workspace.text())) : std::string();
        },
        workspace, sequence);
}

/// The root of the first `size` facts.
Digest root_at(storage::Connection& db, WorkspaceId workspace, std::int64_t size) {
    const Head head = head_of(db, workspace);
    if (head.size == size) return head.root;
    Frontier frontier;
    leaves_of(db, workspace)(0, size, [&](const Digest& leaf) { frontier.append(leaf); });
    return frontier.root();
}

}  // namespace

Result<FactProof> prove_fact(storage::Connection& db, WorkspaceId workspace, std::int64_t sequence,
                             std::int64_t size) {
    if (sequence < 1 || sequence > size || size > head_of(db, workspace).size)
        return no_such_fact();
    return FactProof{stored_header(db, workspace, sequence), sequence,
                     TreeHead{size, root_at(db, workspace, size)},
                     inclusion_proof(leaves_of(db, workspace), sequence - 1, size)};
}

Result<std::vector<Digest>> prove_growth(storage::Connection& db, WorkspaceId workspace,
                                         std::int64_t earlier, std::int64_t later) {
    if (earlier < 1 || earlier > later || later > head_of(db, workspace).size)
        return no_such_fact();
    return consistency_proof(leaves_of(db, workspace), earlier, later);
}

}  // namespace akad::ledger
