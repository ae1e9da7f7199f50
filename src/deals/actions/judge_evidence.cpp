#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"

namespace akad::deals {

namespace {

/// The evidence and its deal, when the caller may see the deal.
struct Judged {
    evidence::Evidence evidence;
    Deal deal;
};

Result<Judged> judged_by(const storage::Reading& reading, EvidenceId id) {
    auto found = evidence::find(reading.db, reading.caller.workspace, id);
    if (!found) return not_seen();
    Deal deal = TRY(require_deal(reading, found->deal));
    return Judged{std::move(*found), std::move(deal)};
}

/// What asked for this verification is done with it.
Result<void> settle_verifications(ledger::Writing& writing, const Deal& deal, EvidenceId id) {
    for (const auto& each : commitments::open_about(writing.db, deal.workspace, deal.id))
        if (each.kind == commitments::Kind::verification && each.evidence == id)
            TRY(commitments::settle(writing, each, ""));
    return {};
}

/// Once every criterion of the stages it went through holds, a deal no longer merely claims.
void prove_claim(ledger::Writing& writing, const Situation& now) {
    if (!now.deal.claims_stage || !is_proven(now.deal, now.layout, now.standing)) return;
    Deal after = now.deal;
    after.claims_stage = false;
    keep_change(writing, now.deal, std::move(after), "deal.claim_proven");
}

/// Computes and stores the gate anew after evidence changed.
Result<Situation> regate(ledger::Writing& writing, DealId id) {
    Situation now = TRY(situation_of(writing.reading(), id));
    now.deal.gate = now.gate.text();
    now.deal.missing_count = now.gate.missing_count();
    save_gate(writing.db, now.deal, now.gate);
    return now;
}

Result<EvidenceId> judge(ledger::Writing& writing, EvidenceId id, evidence::State verdict,
                         const std::string& note) {
    const Judged judged = TRY(judged_by(writing.reading(), id));
    TRY(evidence::decide(writing, id, verdict, note, judged.deal.owner));
    TRY(settle_verifications(writing, judged.deal, id));
    prove_claim(writing, TRY(regate(writing, judged.deal.id)));
    return id;
}

/// True when the deal left a stage on this evidence and nothing else holds its criterion now. A
/// won deal left its last stage too.
bool carried_a_move(const Situation& situation, const evidence::Evidence& gone) {
    if (gone.state != evidence::State::verified || !gone.criterion) return false;
    for (const auto& place : situation.layout.stages) {
        const bool is_here = place.stage.id == situation.deal.stage;
        if (is_here && situation.deal.state != DealState::won) break;
        for (const auto& criterion : place.criteria)
            if (criterion.id == *gone.criterion)
                return !gate_of({criterion}, situation.standing).open();
        if (is_here) break;
    }
    return false;
}

}  // namespace

Result<EvidenceId> verify_evidence(ledger::Writing& writing, EvidenceId id,
                                   const JudgeEvidence& command) {
    return judge(writing, id, evidence::State::verified, command.note.value_or(""));
}

Result<EvidenceId> reject_evidence(ledger::Writing& writing, EvidenceId id,
                                   const GiveReason& command) {
    return judge(writing, id, evidence::State::rejected, command.reason);
}

Result<EvidenceId> withdraw_evidence(ledger::Writing& writing, EvidenceId id,
                                     const GiveReason& command) {
    const Judged before = TRY(judged_by(writing.reading(), id));
    TRY(evidence::withdraw(writing, id, command.reason));
    TRY(settle_verifications(writing, before.deal, id));
    const Situation now = TRY(regate(writing, before.deal.id));
    if (now.deal.claims_stage || !carried_a_move(now, before.evidence)) return id;
    Deal after = now.deal;
    after.claims_stage = true;
    keep_change(writing, now.deal, std::move(after), "deal.lost_its_evidence");
    return id;
}

}  // namespace akad::deals
