#include <set>

#include "core/refusals.hpp"
#include "deals/brief.hpp"
#include "signals/rules/activity_form.hpp"
#include "signals/store/activity_store.hpp"
#include "signals/views/activity_view.hpp"

namespace akad::signals {

namespace {

constexpr int most_counted = 1'000;

using Names = std::map<PersonId, std::string>;

Names names_in(const storage::Reading& reading, const std::vector<Activity>& activities) {
    std::set<PersonId> people;
    for (const Activity& each : activities) {
        for (const auto* list : {&each.contacts, &each.members})
            for (const PersonId id : ids_in<PersonId>(*list)) people.insert(id);
        if (each.recorded_by) people.insert(*each.recorded_by);
    }
    return people::names_of(reading.db, reading.caller.workspace, {people.begin(), people.end()});
}

std::vector<Person> named(const Names& names, std::string_view ids) {
    std::vector<Person> people;
    for (const PersonId id : ids_in<PersonId>(ids)) {
        const auto found = names.find(id);
        people.push_back({id, found == names.end() ? "" : found->second});
    }
    return people;
}

/// The same rules as the actions, asked beforehand.
std::vector<May> may_of(const Activity& activity, const Caller& caller,
                        const deals::DealBrief& deal) {
    Result<void> kept = check_keeper(activity, caller, deal.owner);
    if (!deal.open) kept = Error{ErrorKind::conflict, "deal_closed", ""};
    if (!caller.can(Permission::submit_evidence)) kept = not_permitted();
    const auto standing = check_standing(activity);
    std::vector<May> may;
    const auto add = [&](const char* action, const Result<void>& rule) {
        may.push_back({action, rule.ok(), {}});
        if (!rule.ok()) may.back().because = rule.error().code;
    };
    add("correct", kept.ok() ? standing : kept);
    add("remove", kept.ok() ? standing : kept);
    add("restore", kept.ok() && standing.ok() ? Result<void>(restored(activity).error()) : kept);
    return may;
}

ActivityView view_of(const Activity& each, const Names& names, const Caller& caller,
                     const deals::DealBrief& deal) {
    ActivityView view{.id = each.id,
                      .revision = each.revision,
                      .deal = each.deal,
                      .kind = each.kind,
                      .side = each.side,
                      .occurred_at = each.occurred_at,
                      .minutes = each.minutes,
                      .contacts = named(names, each.contacts),
                      .members = named(names, each.members),
                      .indicators = indicators_in(each.indicators),
                      .buyer_acted = each.buyer_acted,
                      .note = each.note,
                      .source = each.source,
                      .source_id = each.source_id,
                      .recorded_at = each.recorded_at,
                      .removed_at = each.removed_at,
                      .may = may_of(each, caller, deal)};
    if (each.recorded_by) view.recorded_by = named(names, each.recorded_by->text()).front();
    return view;
}

}  // namespace

Result<ActivityView> show_activity(const storage::Reading& reading, ActivityId id) {
    const auto found = find_activity(reading.db, reading.caller.workspace, id);
    if (!found) return not_permitted();
    const auto deal = TRY(deals::require_brief(reading, found->deal));
    return view_of(*found, names_in(reading, {*found}), reading.caller, deal);
}

Result<http::Page<ActivityView>> list_activities(const storage::Reading& reading, DealId id,
                                                 const ActivityFilter& filter) {
    const auto deal = TRY(deals::require_brief(reading, id));
    const auto size = TRY(http::page_size(filter.limit));
    const auto place = TRY(http::key_of<Place>(filter.cursor));
    const WorkspaceId workspace = reading.caller.workspace;
    auto rows = activities_of(reading.db, workspace, id, place, static_cast<int>(size) + 1);
    http::Page<ActivityView> page;
    if (rows.size() > static_cast<std::size_t>(size)) {
        rows.resize(static_cast<std::size_t>(size));
        page.next = http::cursor_of(Place{rows.back().occurred_at, rows.back().id});
    }
    const Names names = names_in(reading, rows);
    for (const Activity& each : rows)
        page.items.push_back(view_of(each, names, reading.caller, deal));
    const auto count = count_activities(reading.db, workspace, id, most_counted + 1);
    page.total = {std::min<std::int64_t>(count, most_counted), count > most_counted};
    return page;
}

}  // namespace akad::signals
