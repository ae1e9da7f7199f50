#include "core/json.hpp"
#include "core/refusals.hpp"
#include "deals/brief.hpp"
#include "signals/actions/actions.hpp"
#include "signals/actions/around.hpp"
#include "signals/rules/activity_form.hpp"
#include "signals/store/activity_store.hpp"
#include "storage/query.hpp"

namespace akad::signals {

namespace {

/// An activity that the caller may change, with its deal, which must be open.
struct Handled {
    Activity activity;
    deals::DealBrief deal;
};
Result<Handled> handled(ledger::Writing& writing, ActivityId id) {
    const auto found = find_activity(writing.db, writing.caller.workspace, id);
    if (!found) return not_permitted();
    auto deal = TRY(deals::require_open_brief(writing.reading(), found->deal));
    TRY(check_keeper(*found, writing.caller, deal.owner));
    return Handled{*found, std::move(deal)};
}

ActivityId keep(ledger::Writing& writing, std::string_view kind, const Activity& before,
                const Activity& after) {
    storage::save(writing.db, "activity", after);
    writing.record(fact_of(kind, &before, after));
    return after.id;
}

}  // namespace

Result<ActivityId> correct_activity(ledger::Writing& writing, ActivityId id,
                                    const SayActivity& command) {
    const Handled now = TRY(handled(writing, id));
    TRY(check_standing(now.activity));
    SayActivity whole = command;
    if (!whole.members) whole.members = ids_in<PersonId>(now.activity.members);
    Activity after = TRY(said(now.activity, whole, writing.now));
    const Around around(writing, {now.deal}, {&whole});
    TRY(around.check_people(now.deal, after, &now.activity));
    if (to_json(after) == to_json(now.activity)) return id;
    after.revision += 1;
    return keep(writing, "activity.corrected", now.activity, after);
}

Result<ActivityId> remove_activity(ledger::Writing& writing, ActivityId id,
                                   const RemoveActivity& command) {
    const Handled now = TRY(handled(writing, id));
    const Activity after = TRY(removed(now.activity, command.reason, writing.caller, writing.now));
    return keep(writing, "activity.removed", now.activity, after);
}

Result<ActivityId> restore_activity(ledger::Writing& writing, ActivityId id) {
    const Handled now = TRY(handled(writing, id));
    const Activity after = TRY(restored(now.activity));
    return keep(writing, "activity.restored", now.activity, after);
}

}  // namespace akad::signals
