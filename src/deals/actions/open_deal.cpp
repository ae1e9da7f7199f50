#include "core/text.hpp"
#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/form.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/store/search.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

Result<people::Customer> customer_of(ledger::Writing& writing, const OpenDeal& command) {
    const CustomerId id =
        command.customer
            ? *command.customer
            : TRY(people::find_or_add_customer(writing, command.customer_name.value_or("")));
    return people::require_customer(writing.db, writing.caller.workspace, id);
}

/// Who owns a new deal: the one named, else who opens it.
Result<people::Colleague> owner_of(ledger::Writing& writing, const std::optional<PersonId>& named) {
    const auto owner = named ? named : writing.caller.person;
    if (!owner)
        return Error{ErrorKind::invalid,
                     "owner_missing",
                     "A deal needs an owner. Name a member.",
                     {{"owner", "owner_missing", "Name a member."}}};
    return people::require_member(writing.db, writing.caller.workspace, *owner);
}

Result<Layout> layout_for(ledger::Writing& writing, const std::optional<PipelineId>& named) {
    const auto pipeline = named ? named : first_pipeline(writing.db, writing.caller.workspace);
    return require_layout(writing.db, writing.caller.workspace, pipeline.value_or(PipelineId{}));
}

Result<DealId> open_in_first(ledger::Writing& writing, const OpenDeal& command,
                             std::optional<DealId> split_from) {
    TRY(check_value(command.value));
    const people::Colleague owner = TRY(owner_of(writing, command.owner));
    const Layout layout = TRY(layout_for(writing, command.pipeline));
    const auto& first = layout.stages.front();
    const std::string name = TRY(deal_name(command.name));
    Deal deal{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<DealId>(),
        .pipeline = layout.pipeline.id,
        .stage = first.stage.id,
        .name = name,
        .customer = {},
        .value_minor = command.value.value_minor,
        .currency = command.value.currency,
        .close_day = command.close_day,
        .owner = owner.id,
        .stage_since = writing.now,
        .created_at = writing.now,
        .updated_at = writing.now,
        .split_from = split_from,
    };
    const people::Customer customer = TRY(customer_of(writing, command));
    deal.customer = customer.id;
    const Gate gate = gate_of(first.criteria, {});
    deal.gate = gate.text();
    deal.missing_count = gate.missing_count();
    insert_deal(writing.db, deal);
    enter_stage(writing.db, deal, Move::opened);
    index_deal(writing.db, deal, customer.name);
    writing.record(ledger::changed<Deal>("deal.opened", nullptr, deal));
    return deal.id;
}

}  // namespace

Result<DealId> open_deal(ledger::Writing& writing, const OpenDeal& command) {
    return open_in_first(writing, command, {});
}

Result<DealId> open_split(ledger::Writing& writing, const OpenDeal& command, DealId split_from) {
    return open_in_first(writing, command, split_from);
}

}  // namespace akad::deals
