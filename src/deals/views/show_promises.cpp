#include <set>

#include "deals/rules/promises.hpp"
#include "deals/store/deal_store.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals {

namespace {

CommitmentView view_of(const commitments::Commitment& each, const Caller& caller,
                       const std::map<PersonId, std::string>& names, Day today,
                       std::string_view zone) {
    const bool settled = each.settled_at.has_value();
    const bool handled = !settled && commitments::may_handle(each, caller);
    CommitmentView view{
        .id = each.id,
        .revision = each.revision,
        .kind = each.kind,
        .title = each.title,
        .about = {each.deal, each.deal_name, each.criterion, each.evidence},
        .side = each.side,
        .owner = *named(names, each.owner),
        .with = named(names, each.with_person),
        .first_due = each.first_due,
        .due_day = each.due_day,
        .state = each.state,
        .late_days = commitments::late_days(each, today, zone),
        .late_days_at_first = commitments::late_days_at_first(each, today, zone),
        .opened_by = named(names, each.opened_by),
        .opened_at = each.opened_at,
        .settled_at = each.settled_at,
        .note = each.note,
    };
    const auto by_hand = check_settled_by_hand(each);
    view.may.push_back({"settle", handled && by_hand.ok(), {}});
    if (handled && !by_hand.ok()) view.may.back().because = by_hand.error().code;
    const auto withdrawn = check_withdrawn_by_hand(each);
    view.may.push_back({"withdraw", handled && withdrawn.ok(), {}});
    if (handled && !withdrawn.ok()) view.may.back().because = withdrawn.error().code;
    for (const char* action : {"reschedule", "hand_over"})
        view.may.push_back({action, handled, {}});
    return view;
}

std::vector<CommitmentView> views_of(const storage::Reading& reading,
                                     const std::vector<commitments::Commitment>& items) {
    std::set<PersonId> people;
    for (const auto& each : items) {
        people.insert(each.owner);
        if (each.with_person) people.insert(*each.with_person);
        if (each.opened_by) people.insert(*each.opened_by);
    }
    const WorkspaceId workspace = reading.caller.workspace;
    const auto names = people::names_of(reading.db, workspace, {people.begin(), people.end()});
    const std::string zone = people::settings_of(reading.db, workspace).time_zone;
    const Day today = day_in_zone(reading.now, zone);
    std::vector<CommitmentView> views;
    for (const auto& each : items)
        views.push_back(view_of(each, reading.caller, names, today, zone));
    return views;
}

Result<commitments::Inbox> which_inbox(const std::optional<std::string>& word) {
    if (!word || *word == "owe") return commitments::Inbox::owe;
    if (*word == "owed") return commitments::Inbox::owed;
    if (*word == "done") return commitments::Inbox::done;
    return Error{ErrorKind::invalid,
                 "bad_word",
                 "The inbox shows owe, owed or done.",
                 {{"view", "bad_word", "Not one of its words."}}};
}

}  // namespace

Result<CommitmentView> show_commitment(const storage::Reading& reading, CommitmentId id) {
    const auto found = commitments::find(reading.db, reading.caller.workspace, id);
    if (!found) return not_seen();
    // Who owes or asked for it finds it in the inbox, whatever deals they see.
    const auto& person = reading.caller.person;
    const bool in_inbox = person && (found->owner == *person || found->opened_by == person);
    if (!in_inbox) TRY(require_deal(reading, found->deal));
    return views_of(reading, {*found}).front();
}

Result<http::Page<CommitmentView>> show_inbox(const storage::Reading& reading,
                                              const InboxFilter& filter) {
    const auto which = TRY(which_inbox(filter.view));
    const auto size = TRY(http::page_size(filter.limit));
    const std::string cursor = filter.cursor ? TRY(http::unwrap_cursor(*filter.cursor)) : "";
    const auto found = TRY(commitments::inbox(reading, which, cursor, static_cast<int>(size)));
    http::Page<CommitmentView> page;
    page.items = views_of(reading, found.items);
    if (found.next) page.next = http::wrap_cursor(*found.next);
    const std::int64_t count = which == commitments::Inbox::owe && reading.caller.person
                                   ? commitments::count_in(reading.db, reading.caller.workspace,
                                                           which, *reading.caller.person, 1'001)
                                   : static_cast<std::int64_t>(page.items.size());
    page.total = {std::min<std::int64_t>(count, 1'000),
                  count > 1'000 || (which != commitments::Inbox::owe && found.next)};
    return page;
}

Result<http::Page<CommitmentView>> list_deal_commitments(const storage::Reading& reading, DealId id,
                                                         const PageFilter&) {
    TRY(require_deal(reading, id));
    http::Page<CommitmentView> page;
    page.items =
        views_of(reading, commitments::open_about(reading.db, reading.caller.workspace, id));
    page.total = {static_cast<std::int64_t>(page.items.size()), false};
    return page;
}

}  // namespace akad::deals
