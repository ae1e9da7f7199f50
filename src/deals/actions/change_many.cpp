#include "core/text.hpp"
#include "deals/actions/bulk.hpp"

namespace akad::deals {

namespace {

/// One deal of many, through the very action a person would use for one.
Result<void> change_one(ledger::Writing& writing, DealId id, const ChangeMany& command) {
    switch (command.action) {
        case ManyAction::advance:
            TRY(advance_deal(writing, id, {}));
            return {};
        case ManyAction::assign:
            TRY(change_deal(writing, id, {.owner = command.owner}));
            return {};
        case ManyAction::set_close_day:
            TRY(change_deal(writing, id, {.close_day = command.close_day}));
            return {};
        case ManyAction::lose:
            TRY(lose_deal(writing, id,
                          {.reason = command.reason.value_or(LostReason::does_not_fit),
                           .note = command.note}));
            return {};
    }
    return {};
}

Result<void> check_command(const ChangeMany& command) {
    if (command.deals.empty() || command.deals.size() > most_deals_at_once)
        return Error{ErrorKind::invalid, "too_many_deals", "Choose 1 to 200 deals at a time."};
    const bool incomplete = (command.action == ManyAction::assign && !command.owner) ||
                            (command.action == ManyAction::set_close_day && !command.close_day) ||
                            (command.action == ManyAction::lose && !command.reason);
    if (incomplete)
        return Error{ErrorKind::invalid, "missing_field",
                     "Say what the deals are to be given: an owner, a day or a reason."};
    return {};
}

}  // namespace

Permission permission_for(ManyAction action) {
    const bool moves = action == ManyAction::advance || action == ManyAction::lose;
    return moves ? Permission::move_deals : Permission::edit_deals;
}

Result<std::string> change_many(ledger::Writing& writing, const ChangeMany& command) {
    TRY(check_command(command));
    ChangedMany out;
    for (const DealId id : command.deals) {
        const auto outcome = change_one(writing, id, command);
        if (outcome.ok())
            out.items.push_back({.deal = id, .ok = true});
        else
            out.items.push_back({.deal = id,
                                 .ok = false,
                                 .code = outcome.error().code,
                                 .text = outcome.error().text,
                                 .missing = missing_of(outcome.error())});
    }
    return to_json(out);
}

std::vector<MissingCriterion> missing_of(const Error& error) {
    std::vector<MissingCriterion> missing;
    for (const ErrorItem& item : error.items) missing.push_back({item.field, item.code, item.text});
    return missing;
}

}  // namespace akad::deals
