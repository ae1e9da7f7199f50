#include "commitments/actions/keep.hpp"
#include "commitments/rules/keeping.hpp"

namespace akad::commitments {

Result<Commitment> hand_over(ledger::Writing& writing, const Commitment& before, PersonId owner,
                             Side side) {
    return keep(writing, "commitment.handed_over", before,
                handed_over(before, owner, side, writing.caller));
}

Result<Commitment> take_over(ledger::Writing& writing, const Commitment& before) {
    return keep(writing, "commitment.taken_over", before, taken_over(before, writing.caller));
}

Result<Commitment> refuse_hand_over(ledger::Writing& writing, const Commitment& before,
                                    const std::string& reason) {
    const Commitment after = TRY(given_back(before, writing.caller));
    const std::string why = TRY(reason_of(reason, "Say why you cannot take it over."));
    return keep(writing, "commitment.given_back", before, after, "", "\"reason\":" + to_json(why));
}

Result<Commitment> delegate(ledger::Writing& writing, const Commitment& before,
                            std::optional<PersonId> doer) {
    return keep(writing, "commitment.delegated", before, delegated(before, doer));
}

}  // namespace akad::commitments
