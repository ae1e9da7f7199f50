#include "adoption/rules/auditing.hpp"

#include "core/refusals.hpp"

namespace akad::adoption {

Result<void> check_deciding(const Audit& audit, const Caller& caller) {
    if (caller.person != audit.held_by) return not_permitted();
    if (!audit.finished_at) return {};
    return Error{ErrorKind::conflict, "audit_finished",
                 "This audit is finished and stays as it is. Start another for what is left."};
}

bool is_decided(const Decision& decision, const Audit& audit) {
    switch (decision.verdict) {
        case Verdict::kept:
        case Verdict::moved_back:
        case Verdict::disqualified:
            return true;
        case Verdict::skipped:
            return decision.round == audit.round;
        case Verdict::undone:
            break;
    }
    return false;
}

Result<void> check_undecided(const std::optional<Decision>& decision, const Audit& audit) {
    if (!decision || !is_decided(*decision, audit)) return {};
    return Error{ErrorKind::conflict, "deal_decided",
                 "This deal is decided in this audit. Go on, or take the decision back."};
}

Result<void> check_supported(const Support& support) {
    if (support.evidence || support.asked) return {};
    return Error{ErrorKind::conflict, "nothing_behind_it",
                 "Nothing speaks for this stage yet. Attach a proof, ask a colleague for one, or "
                 "move the deal back."};
}

Result<void> check_taking_back(const std::optional<Decision>& decision, const Audit& audit) {
    if (!decision || !is_decided(*decision, audit))
        return Error{ErrorKind::conflict, "nothing_to_take_back",
                     "This deal is not decided in this audit, so there is nothing to take back."};
    if (decision->verdict == Verdict::kept)
        return Error{ErrorKind::conflict, "kept_stays",
                     "What speaks for the stage stays. Withdraw the proof on the deal if it is "
                     "wrong."};
    return {};
}

void count(Audit& audit, Verdict verdict, std::int64_t by) {
    switch (verdict) {
        case Verdict::kept:
            audit.kept += by;
            return;
        case Verdict::moved_back:
            audit.moved_back += by;
            return;
        case Verdict::disqualified:
            audit.disqualified += by;
            return;
        case Verdict::skipped:
            audit.skipped += by;
            return;
        case Verdict::undone:
            return;
    }
}

}  // namespace akad::adoption
