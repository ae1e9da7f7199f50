#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/form.hpp"
#include "deals/rules/moving.hpp"
#include "deals/store/search.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

Result<Deal> with_changes(ledger::Writing& writing, const Deal& before, const ChangeDeal& command) {
    Deal after = before;
    if (command.name) after.name = TRY(deal_name(*command.name));
    if (command.close_day) after.close_day = *command.close_day;
    if (command.value) {
        TRY(check_value(*command.value));
        after.value_minor = command.value->value_minor;
        after.currency = command.value->currency;
    }
    if (command.owner) {
        const auto owner =
            TRY(people::require_member(writing.db, writing.caller.workspace, *command.owner));
        after.owner = owner.id;
    }
    if (command.customer) after.customer = *command.customer;
    return after;
}

/// The stakeholders were the former customer's people: they go, and the time line says so.
DealId keep_new_customer(ledger::Writing& writing, const Deal& before, const Deal& after) {
    keep_change(writing, before, after, "deal.changed");
    if (stakeholders_of(writing.db, before.workspace, before.id).empty()) return before.id;
    Deal changed = after;
    changed.revision = before.revision + 1;
    changed.updated_at = writing.now;
    replace_stakeholders(writing.db, before.workspace, before.id, {});
    return keep_change(writing, changed, changed, "deal.stakeholders_changed",
                       member("stakeholders", std::vector<NamedStakeholder>{}));
}

}  // namespace

Result<DealId> change_deal(ledger::Writing& writing, DealId id, const ChangeDeal& command) {
    const Deal before = TRY(require_deal(writing.reading(), id));
    TRY(check_open(before));
    Deal after = TRY(with_changes(writing, before, command));
    const auto customer =
        TRY(people::require_customer(writing.db, writing.caller.workspace, after.customer));
    const bool found_by_other_words =
        after.name != before.name || after.customer != before.customer;
    if (after.name != before.name) commitments::rename_deal(writing, id, after.name);
    if (found_by_other_words) index_deal(writing.db, after, customer.name);
    if (after.customer != before.customer) return keep_new_customer(writing, before, after);
    return keep_change(writing, before, std::move(after), "deal.changed");
}

}  // namespace akad::deals
