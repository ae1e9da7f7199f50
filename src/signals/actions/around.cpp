#include "signals/actions/around.hpp"

#include <algorithm>

#include "core/refusals.hpp"
#include "ledger/changes.hpp"
#include "signals/rules/activity_form.hpp"
#include "signals/store/activity_store.hpp"
#include "storage/query.hpp"

namespace akad::signals {

namespace {

template <class T>
bool holds(const std::vector<T>& items, const T& item) {
    return std::ranges::find(items, item) != items.end();
}

Error unknown(std::string_view field, const char* code, const char* text) {
    return {ErrorKind::invalid, code, text, {{std::string(field), code, text}}};
}

}  // namespace

Around::Around(ledger::Writing& writing, std::vector<deals::DealBrief> deals,
               const std::vector<const SayActivity*>& commands) {
    const WorkspaceId workspace = writing.caller.workspace;
    for (deals::DealBrief& deal : deals) deals_.emplace(deal.id, std::move(deal));
    std::vector<PersonId> contacts;
    for (const SayActivity* each : commands) {
        if (each->contacts)
            contacts.insert(contacts.end(), each->contacts->begin(), each->contacts->end());
        for (const PersonId member : each->members.value_or(std::vector<PersonId>{}))
            if (!is_member_.contains(member))
                is_member_[member] = people::require_member(writing.db, workspace, member).ok();
    }
    if (writing.caller.person) is_member_[*writing.caller.person] = true;
    contacts_ = people::contacts_of(writing.db, workspace, contacts);
}

Result<deals::DealBrief> Around::open_deal(DealId id) const {
    const auto found = deals_.find(id);
    if (found == deals_.end()) return not_permitted();
    if (!found->second.open)
        return Error{ErrorKind::conflict, "deal_closed",
                     "This deal is closed. Reopen it to record what happens with it."};
    return found->second;
}

Result<void> Around::check_people(const deals::DealBrief& deal, const Activity& activity,
                                  const Activity* kept) const {
    const auto former = ids_in<PersonId>(kept == nullptr ? "" : kept->contacts);
    for (const PersonId person : ids_in<PersonId>(activity.contacts)) {
        const auto contact = contacts_.find(person);
        if (contact == contacts_.end())
            return unknown("contacts", "unknown_contact", "Choose a contact of this customer.");
        if (contact->second.customer != deal.customer && !holds(former, person))
            return unknown("contacts", "contact_of_another_customer",
                           "This person belongs to another customer. Add them to this one first.");
    }
    const auto former_members = ids_in<PersonId>(kept == nullptr ? "" : kept->members);
    for (const PersonId person : ids_in<PersonId>(activity.members)) {
        const auto member = is_member_.find(person);
        const bool is_member = member != is_member_.end() && member->second;
        if (!is_member && !holds(former_members, person))
            return unknown("members", "unknown_member",
                           "This person is not an active member. Choose a colleague.");
    }
    return {};
}

Result<Activity> drafted(ledger::Writing& writing, const Around& around, DealId deal,
                         const RecordActivity& command) {
    const deals::DealBrief brief = TRY(around.open_deal(deal));
    RecordActivity whole = command;
    if (!whole.members && writing.caller.person) whole.members = {*writing.caller.person};
    const Activity activity = TRY(told({.workspace = writing.caller.workspace,
                                        .id = writing.draw.id<ActivityId>(),
                                        .deal = deal,
                                        .recorded_by = writing.caller.person,
                                        .recorded_at = writing.now},
                                       whole, writing.now));
    TRY(around.check_people(brief, activity));
    return activity;
}

Result<RecordedOne> kept(ledger::Writing& writing, Activity activity) {
    if (activity.source) {
        const auto before = find_by_source(writing.db, activity.workspace, *activity.source,
                                           activity.source_id.value_or(""));
        if (before && before->deal != activity.deal)
            return Error{ErrorKind::conflict, "source_id_taken",
                         "This source told of that id on another deal. Remove it there first."};
        if (before) return RecordedOne{before->id, true};
    }
    storage::insert(writing.db, "activity", activity);
    writing.record(fact_of("activity.recorded", nullptr, activity));
    return RecordedOne{activity.id, false};
}

ledger::Draft fact_of(std::string_view kind, const Activity* before, const Activity& after) {
    const auto contacts = ids_in<PersonId>(after.contacts);
    const std::string more =
        contacts.empty() ? ""
                         : "\"contact\":" + to_json(contacts.front()) +
                               ",\"contact_count\":" + to_json(std::to_string(contacts.size()));
    auto draft = ledger::changed(kind, before, after, after.deal.text(), more);
    draft.occurred_at = after.removed_at.value_or(after.occurred_at);
    return draft;
}

}  // namespace akad::signals
