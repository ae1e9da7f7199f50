#include "commitments/actions/keep.hpp"
#include "commitments/rules/keeping.hpp"
#include "commitments/rules/network.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

namespace {

std::vector<CommitmentId> ids_of(const std::vector<Prerequisite>& prerequisites) {
    std::vector<CommitmentId> ids;
    for (const Prerequisite& each : prerequisites) ids.push_back(each.commitment);
    return ids;
}

Error circle_refused(ledger::Writing& writing, const std::vector<CommitmentId>& circle) {
    std::map<CommitmentId, std::string> titles;
    for (const auto& each : find_all(writing.db, writing.caller.workspace, circle))
        titles[each.id] = each.title;
    Error error{ErrorKind::conflict, "prerequisite_cycle", "These would wait for each other: "};
    for (std::size_t i = 0; i < circle.size(); ++i) {
        error.text += (i > 0 ? " → " : "") + titles[circle[i]];
        error.items.push_back({circle[i].text(), "prerequisite_cycle", titles[circle[i]]});
    }
    error.text += ". Take one of the arrows away.";
    return error;
}

}  // namespace

Result<std::vector<Prerequisite>> known_prerequisites(ledger::Writing& writing, DealId deal,
                                                      const std::vector<Prerequisite>& asked) {
    const auto wanted = TRY(in_order(asked));
    const auto found = find_all(writing.db, writing.caller.workspace, ids_of(wanted));
    const auto of_deal = std::ranges::count(found, deal, &Commitment::deal);
    if (static_cast<std::size_t>(of_deal) < wanted.size())
        return Error{ErrorKind::invalid, "unknown_prerequisite",
                     "A commitment comes after others of the same deal. Reload and choose again."};
    return wanted;
}

std::vector<Commitment> unsettled_before(storage::Connection& db, const Commitment& commitment) {
    const auto ids = ids_of(prerequisites_in(commitment.comes_after));
    if (ids.empty()) return {};
    auto found = find_all(db, commitment.workspace, ids);
    std::erase_if(found, is_settled);
    return found;
}

void keep_prerequisites(ledger::Writing& writing, const Commitment& commitment) {
    storage::run(writing.db,
                 "DELETE FROM commitment_prerequisite WHERE workspace = $1 AND commitment = $2",
                 commitment.workspace, commitment.id);
    const auto prerequisites = prerequisites_in(commitment.comes_after);
    for (const Prerequisite& each : prerequisites)
        storage::run(writing.db,
                     "INSERT INTO commitment_prerequisite (workspace, commitment, prerequisite, "
                     "lag_days, deal) VALUES ($1, $2, $3, $4, $5)",
                     commitment.workspace, commitment.id, each.commitment, each.lag_days,
                     commitment.deal);
}

Result<Commitment> set_prerequisites(ledger::Writing& writing, const Commitment& before,
                                     const std::vector<Prerequisite>& asked) {
    TRY(check_unsettled(before));
    const auto wanted = TRY(known_prerequisites(writing, before.deal, asked));
    const auto network = dependences_in(writing.db, before.workspace, before.deal);
    const auto circle = circle_through(network, before.id, wanted);
    if (!circle.empty()) return circle_refused(writing, circle);
    Commitment after = before;
    after.comes_after = wanted.empty() ? std::nullopt : std::optional(text_of(wanted));
    if (after.comes_after == before.comes_after) return before;
    after.revision += 1;
    after.state = unsettled_before(writing.db, after).empty() ? State::open : State::waiting;
    after = TRY(keep(writing, "commitment.sequenced", before, after));
    keep_prerequisites(writing, after);
    return after;
}

Result<void> free_what_follows(ledger::Writing& writing, const Commitment& settled) {
    const auto ids = storage::all<CommitmentId>(
        writing.db,
        "SELECT commitment FROM commitment_prerequisite WHERE workspace = $1 AND prerequisite = $2 "
        "ORDER BY commitment",
        settled.workspace, settled.id);
    if (ids.empty()) return {};
    const auto following = find_all(writing.db, settled.workspace, ids);
    for (const Commitment& before : following) {
        if (before.state != State::waiting || !unsettled_before(writing.db, before).empty())
            continue;
        Commitment after = before;
        after.revision += 1;
        after.state = State::open;
        TRY(keep(writing, "commitment.unblocked", before, after));
    }
    return {};
}

}  // namespace akad::commitments
