#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"

namespace akad::deals {

namespace {

/// The people of the old deal are those of the new one: it is the same customer.
Result<void> take_stakeholders(ledger::Writing& writing, DealId from, DealId to) {
    SetStakeholders command;
    for (const Stakeholder& each : stakeholders_of(writing.db, writing.caller.workspace, from))
        command.stakeholders.push_back(
            {each.contact, each.role,
             each.concern.empty() ? std::nullopt : std::optional(each.concern)});
    if (command.stakeholders.empty()) return {};
    TRY(set_stakeholders(writing, to, command));
    return {};
}

}  // namespace

Result<DealId> split_deal(ledger::Writing& writing, DealId id, const SplitDeal& command) {
    const Deal before = TRY(require_deal(writing.reading(), id));
    if (!writing.caller.can(Permission::edit_deals)) return not_seen();
    TRY(check_split(before, command.note));
    if (command.old == OldDeal::lose && !command.reason)
        return Error{ErrorKind::invalid,
                     "loss_reason_missing",
                     "Say why the old deal is lost, or keep it.",
                     {{"reason", "loss_reason_missing", "One of the five reasons."}}};
    const OpenDeal opening{
        .name = command.name,
        .customer = before.customer,
        .value = command.value.value_or(Money{before.value_minor, before.currency}),
        .owner = before.owner,
        .pipeline = before.pipeline,
    };
    const DealId made = TRY(open_split(writing, opening, id));
    TRY(take_stakeholders(writing, id, made));
    keep_change(writing, before, before, "deal.split", member("into", made),
                member("note", command.note));
    if (command.old == OldDeal::lose)
        TRY(lose_deal(writing, id, {.reason = *command.reason, .note = command.note}));
    return made;
}

}  // namespace akad::deals
