#include <algorithm>

#include "adoption/actions/actions.hpp"
#include "adoption/rules/auditing.hpp"
#include "adoption/store/adoption_store.hpp"
#include "adoption/views/views.hpp"
#include "commitments/commitments.hpp"
#include "deals/claims.hpp"

namespace akad::adoption {

namespace {

/// A deal about to be decided, with what was said of it before.
struct Deciding {
    Audit audit;
    deals::DealBrief deal;
    std::optional<Decision> before;
};

Result<Audit> running(ledger::Writing& writing, AuditId id) {
    auto audit = TRY(require_audit(writing.reading(), id));
    TRY(check_deciding(audit, writing.caller));
    return audit;
}

Result<Deciding> deciding(ledger::Writing& writing, AuditId id, DealId deal) {
    auto audit = TRY(running(writing, id));
    auto brief = TRY(deals::require_open_brief(writing.reading(), deal));
    auto before = find_decision(writing.db, audit.workspace, audit.id, deal);
    TRY(check_undecided(before, audit));
    if (!brief.claims_stage)
        return Error{ErrorKind::conflict, "claims_nothing",
                     "Evidence speaks for this deal's stage by now. Go on to the next."};
    return Deciding{std::move(audit), std::move(brief), std::move(before)};
}

struct Say {
    Verdict verdict = Verdict::skipped;
    std::string to_name{};
    std::string why{};
    std::string note{};
};

/// The decision and its fact. It stands before the fact of the move it makes, so that the move is
/// the newest thing about the deal and can be undone.
void keep_decision(ledger::Writing& writing, Deciding& on, const Say& said) {
    Decision row = on.before.value_or(Decision{});
    row.verdict = said.verdict;
    row.round = on.audit.round;
    row.from_stage = on.deal.stage;
    row.from_name = on.deal.stage_name;
    row.to_name = said.to_name;
    row.why = said.why;
    row.note = said.note;
    row.place_before = on.audit.place;
    row.decided_at = writing.now;
    if (on.before) {
        ++row.revision;
        storage::save(writing.db, "audit_decision", row);
        writing.record(ledger::changed("decision.made", &*on.before, row, on.deal.id.text()));
    } else {
        row.workspace = on.audit.workspace;
        row.id = writing.draw.id<DecisionId>();
        row.audit = on.audit.id;
        row.deal = on.deal.id;
        storage::insert(writing.db, "audit_decision", row);
        writing.record(ledger::changed<Decision>("decision.made", nullptr, row, on.deal.id.text()));
    }
    count(on.audit, said.verdict, 1);
}

/// The place moves behind everything at its head that is decided, once for each deal.
Result<AuditId> go_on(ledger::Writing& writing, Audit audit) {
    for (bool more = true; more;) {
        const auto ahead =
            TRY(deals::claims_after(writing.reading(), audit.place, int{most_at_once}));
        std::vector<DealId> ids;
        for (const deals::Claim& claim : ahead) ids.push_back(claim.deal);
        const auto known = decisions_of(writing.db, audit, ids);
        more = !ahead.empty();
        for (const deals::Claim& claim : ahead) {
            const auto said = std::ranges::find(known, claim.deal, &Decision::deal);
            more = said != known.end() && is_decided(*said, audit);
            if (!more) break;
            audit.place = claim.place;
        }
    }
    save_course(writing.db, audit);
    return audit.id;
}

Result<Support> support_of(ledger::Writing& writing, DealId deal) {
    Support support;
    const auto behind = TRY(deals::criteria_behind(writing.reading(), deal));
    for (const auto& each : behind)
        if (each.state != deals::CriterionState::missing) support.evidence = true;
    for (const auto& owed : commitments::open_about(writing.db, writing.caller.workspace, deal))
        for (const auto& each : behind)
            if (owed.kind == commitments::Kind::evidence_request &&
                owed.criterion == each.criterion.id)
                support.asked = true;
    return support;
}

}  // namespace

Result<AuditId> start_audit(ledger::Writing& writing) {
    const PersonId person = writing.caller.person.value_or(PersonId{});
    if (const auto known = running_audit(writing.db, writing.caller.workspace, person))
        return known->id;
    const std::int64_t claims = deals::count_claims(writing.reading(), most_counted);
    if (claims == 0)
        return Error{ErrorKind::conflict, "nothing_to_audit",
                     "Evidence speaks for every open deal that you see. Nothing needs an audit."};
    const Audit audit{.workspace = writing.caller.workspace,
                      .id = writing.draw.id<AuditId>(),
                      .held_by = person,
                      .started_at = writing.now,
                      .total = claims,
                      .place = ""};
    storage::insert(writing.db, "audit", audit);
    writing.record(ledger::changed<Audit>("audit.started", nullptr, audit));
    return audit.id;
}

Result<AuditId> keep_deal(ledger::Writing& writing, AuditId id, const DecideDeal& command) {
    Deciding on = TRY(deciding(writing, id, command.deal));
    const Support support = TRY(support_of(writing, command.deal));
    TRY(check_supported(support));
    keep_decision(writing, on, {.verdict = Verdict::kept});
    return go_on(writing, std::move(on.audit));
}

Result<AuditId> move_back_in_audit(ledger::Writing& writing, AuditId id,
                                   const AuditMoveBack& command) {
    Deciding on = TRY(deciding(writing, id, command.deal));
    const auto target = TRY(deals::require_stage(writing.reading(), command.to));
    keep_decision(writing, on,
                  {.verdict = Verdict::moved_back,
                   .to_name = target.name,
                   .why = std::string(name_of(command.trigger)),
                   .note = command.note});
    TRY(deals::move_deal_back(writing, command.deal, command));
    return go_on(writing, std::move(on.audit));
}

Result<AuditId> disqualify_in_audit(ledger::Writing& writing, AuditId id,
                                    const AuditLose& command) {
    Deciding on = TRY(deciding(writing, id, command.deal));
    keep_decision(writing, on,
                  {.verdict = Verdict::disqualified,
                   .why = std::string(name_of(command.reason)),
                   .note = command.note.value_or("")});
    TRY(deals::lose_deal(writing, command.deal, command));
    return go_on(writing, std::move(on.audit));
}

Result<AuditId> skip_deal(ledger::Writing& writing, AuditId id, const DecideDeal& command) {
    Deciding on = TRY(deciding(writing, id, command.deal));
    keep_decision(writing, on, {.verdict = Verdict::skipped});
    return go_on(writing, std::move(on.audit));
}

Result<AuditId> take_back(ledger::Writing& writing, AuditId id, const DecideDeal& command) {
    Audit audit = TRY(running(writing, id));
    const auto before = find_decision(writing.db, audit.workspace, audit.id, command.deal);
    TRY(check_taking_back(before, audit));
    if (before->verdict != Verdict::skipped) TRY(deals::undo_move(writing, command.deal));
    Decision after = *before;
    ++after.revision;
    after.verdict = Verdict::undone;
    storage::save(writing.db, "audit_decision", after);
    writing.record(ledger::changed("decision.undone", &*before, after, command.deal.text()));
    count(audit, before->verdict, -1);
    audit.place = before->place_before;
    return go_on(writing, std::move(audit));
}

Result<AuditId> go_round_again(ledger::Writing& writing, AuditId id) {
    const Audit before = TRY(running(writing, id));
    if (before.skipped == 0)
        return Error{ErrorKind::conflict, "nothing_skipped",
                     "No deal was skipped. Finish the audit."};
    Audit after = before;
    ++after.revision;
    ++after.round;
    after.skipped = 0;
    after.place.clear();
    storage::save(writing.db, "audit", after);
    writing.record(ledger::changed("audit.began_again", &before, after));
    return go_on(writing, std::move(after));
}

Result<AuditId> finish_audit(ledger::Writing& writing, AuditId id) {
    const Audit before = TRY(running(writing, id));
    Audit after = before;
    ++after.revision;
    after.finished_at = writing.now;
    storage::save(writing.db, "audit", after);
    writing.record(ledger::changed("audit.finished", &before, after));
    return id;
}

}  // namespace akad::adoption
