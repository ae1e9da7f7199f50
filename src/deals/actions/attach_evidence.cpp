#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

const Criterion* find_criterion(const Layout& layout, CriterionId id) {
    for (const auto& place : layout.stages)
        for (const auto& criterion : place.criteria)
            if (criterion.id == id) return &criterion;
    return nullptr;
}

/// The buyer's name: of the contact named, else as typed.
Result<std::string> buyer_name(ledger::Writing& writing, const evidence::SubmitEvidence& command) {
    if (!command.buyer) return command.buyer_name.value_or("");
    const auto contact =
        TRY(people::require_contact(writing.db, writing.caller.workspace, *command.buyer));
    return contact.name;
}

/// Whoever was asked for evidence of this criterion owes it no longer.
Result<void> settle_requests(ledger::Writing& writing, DealId deal,
                             std::optional<CriterionId> criterion) {
    if (!criterion) return {};
    for (const auto& each : commitments::open_about(writing.db, writing.caller.workspace, deal))
        if (each.kind == commitments::Kind::evidence_request && each.criterion == criterion)
            TRY(commitments::settle(writing, each, ""));
    return {};
}

}  // namespace

Result<EvidenceId> attach_evidence(ledger::Writing& writing, DealId id,
                                   const evidence::SubmitEvidence& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    TRY(check_open(before.deal));
    if (command.criterion) {
        const Criterion* criterion = find_criterion(before.layout, *command.criterion);
        if (criterion == nullptr)
            return Error{ErrorKind::invalid,
                         "unknown_criterion",
                         "This criterion is not in the deal's pipeline any more. Reload and choose "
                         "again.",
                         {{"criterion", "unknown_criterion", "Choose again."}}};
        TRY(check_quantity(*criterion, command.quantity, command.occurred_on));
    }
    const std::string buyer = TRY(buyer_name(writing, command));
    const Day today = people::today_in(writing.db, writing.caller.workspace, writing.now);
    const EvidenceId made = TRY(evidence::submit(writing, id, command, buyer, today));
    TRY(settle_requests(writing, id, command.criterion));
    const Situation now = TRY(situation_of(writing.reading(), id));
    save_gate(writing.db, now.deal, now.gate);
    return made;
}

}  // namespace akad::deals
