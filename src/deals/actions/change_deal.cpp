#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/form.hpp"
#include "deals/store/search.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

Result<Deal> with_changes(ledger::Writing& writing, const Deal& before, const ChangeDeal& command) {
    Deal after = before;
    if (command.name) after.name = TRY(deal_name(*command.name));
    if (command.close_day) after.close_day = command.close_day;
    if (command.value) {
        TRY(check_value(*command.value));
        after.value_minor = command.value->value_minor;
        after.currency = command.value->currency;
    }
    if (command.owner) {
        const auto owner =
            TRY(people::require_member(writing.db, writing.caller.workspace, *command.owner));
        after.owner = owner.id;
        after.team = owner.team;
    }
    if (command.customer) after.customer = *command.customer;
    return after;
}

}  // namespace

Result<DealId> change_deal(ledger::Writing& writing, DealId id, const ChangeDeal& command) {
    const Deal before = TRY(require_deal(writing.reading(), id));
    Deal after = TRY(with_changes(writing, before, command));
    const auto customer =
        TRY(people::require_customer(writing.db, writing.caller.workspace, after.customer));
    const bool found_by_other_words =
        after.name != before.name || after.customer != before.customer;
    if (after.name != before.name) commitments::rename_deal(writing, id, after.name);
    if (found_by_other_words) index_deal(writing.db, after, customer.name);
    return keep_change(writing, before, std::move(after), "deal.changed");
}

}  // namespace akad::deals
