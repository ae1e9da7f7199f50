#include "evidence/rules/judging.hpp"
#include "evidence/store/evidence_store.hpp"
#include "storage/query.hpp"

namespace akad::evidence {

namespace {
void save(ledger::Writing& writing, std::string_view kind, const Evidence& before,
          const Evidence& after) {
    storage::save(writing.db, "evidence", after);
    auto draft = ledger::changed(kind, &before, after, after.deal.text());
    draft.audience = after.audience;
    writing.record(std::move(draft));
}
}  // namespace

Result<Evidence> decide(ledger::Writing& writing, EvidenceId id, State verdict,
                        const std::string& note, PersonId deal_owner) {
    const Evidence before = TRY(require(writing.db, writing.caller.workspace, id));
    const Evidence after =
        TRY(judged(before, verdict, note, writing.caller, deal_owner, writing.now));
    save(writing, verdict == State::verified ? "evidence.verified" : "evidence.rejected", before,
         after);
    return after;
}

Result<Evidence> withdraw(ledger::Writing& writing, EvidenceId id, const std::string& reason) {
    const Evidence before = TRY(require(writing.db, writing.caller.workspace, id));
    const Evidence after = TRY(withdrawn(before, reason, writing.caller, writing.now));
    save(writing, "evidence.withdrawn", before, after);
    return after;
}

Allowed allowed(const Evidence& evidence, const Caller& caller, PersonId deal_owner) {
    return {
        .decide = evidence.state == State::submitted && caller.can(Permission::verify_evidence) &&
                  check_judge(evidence, caller, deal_owner).ok(),
        .withdraw = evidence.state != State::withdrawn && caller.can(Permission::submit_evidence),
    };
}

}  // namespace akad::evidence
