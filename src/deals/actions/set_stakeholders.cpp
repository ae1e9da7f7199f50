#include <set>

#include "core/text.hpp"
#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/form.hpp"
#include "deals/rules/moving.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

constexpr std::size_t most_stakeholders = 100;

Result<Stakeholder> checked(ledger::Writing& writing, const Deal& deal,
                            const NamedStakeholder& named) {
    TRY(check_buyer_role(named.role));
    const auto contact =
        TRY(people::require_contact(writing.db, writing.caller.workspace, named.contact));
    if (contact.customer != deal.customer)
        return Error{ErrorKind::invalid, "contact_of_another_customer",
                     "This person belongs to another customer. Add them to this one first."};
    const std::string concern = TRY(text_within("concern", named.concern.value_or(""), 0, 500));
    return Stakeholder{.workspace = deal.workspace,
                       .deal = deal.id,
                       .contact = named.contact,
                       .role = named.role,
                       .concern = concern};
}

}  // namespace

Result<DealId> set_stakeholders(ledger::Writing& writing, DealId id,
                                const SetStakeholders& command) {
    const Deal before = TRY(require_deal(writing.reading(), id));
    TRY(check_open(before));
    if (command.stakeholders.size() > most_stakeholders)
        return Error{ErrorKind::invalid, "too_many_stakeholders",
                     "A deal holds up to 100 stakeholders."};
    std::vector<Stakeholder> stakeholders;
    std::set<std::pair<PersonId, std::string>> seen;
    for (const NamedStakeholder& named : command.stakeholders)
        if (seen.emplace(named.contact, named.role).second)
            stakeholders.push_back(TRY(checked(writing, before, named)));
    replace_stakeholders(writing.db, before.workspace, id, stakeholders);
    std::vector<NamedStakeholder> roles = command.stakeholders;
    for (NamedStakeholder& each : roles) each.concern.reset();
    Deal after = before;
    after.stakeholders_at = writing.now;
    return keep_change(writing, before, std::move(after), "deal.stakeholders_changed",
                       member("stakeholders", roles), member("concerns", command.stakeholders));
}

}  // namespace akad::deals
