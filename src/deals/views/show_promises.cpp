#include <set>

#include "commitments/dates.hpp"
#include "deals/rules/promises.hpp"
#include "deals/store/deal_store.hpp"
#include "deals/views/promises_view.hpp"
#include "people/calendars.hpp"

namespace akad::deals {

namespace {

using commitments::Commitment;
using Names = std::map<PersonId, std::string>;

/// What a page of commitments is shown with, in as few queries as can be.
struct Around {
    const Caller& caller;
    Instant now{};
    std::string zone;
    Names names;
    std::map<CommitmentId, commitments::Proposal> proposals;
    std::map<PersonId, people::PersonDays> days;
};

std::vector<PersonId> people_in(const Around& around, const std::vector<Commitment>& items) {
    std::set<PersonId> people;
    const auto add = [&](const std::optional<PersonId>& person) {
        if (person) people.insert(*person);
    };
    for (const auto& each : items)
        for (const auto& person : {std::optional(each.owner), each.with_person, each.opened_by,
                                   each.handed_from, each.doer, each.waits_on, each.escalated_to})
            add(person);
    for (const auto& [id, proposal] : around.proposals) {
        add(proposal.person);
        add(proposal.awaits);
    }
    return {people.begin(), people.end()};
}

Around around_of(const storage::Reading& reading, const std::vector<Commitment>& items) {
    const WorkspaceId workspace = reading.caller.workspace;
    Around around{reading.caller, reading.now, {}, {}, {}, {}};
    around.zone = people::settings_of(reading.db, workspace).time_zone;
    around.proposals = commitments::open_proposals(reading.db, workspace, items);
    around.names = people::names_of(reading.db, workspace, people_in(around, items));
    std::set<PersonId> owners;
    for (const auto& each : items)
        if (!each.settled_at && each.due_day) owners.insert(each.owner);
    if (!owners.empty())
        around.days =
            people::days_of(reading.db, workspace, std::vector(owners.begin(), owners.end()));
    return around;
}

std::optional<DueDays> due_days_of(const Commitment& each, const Around& around) {
    const auto found = around.days.find(each.owner);
    if (each.settled_at || !each.due_day || found == around.days.end()) return std::nullopt;
    const Calendar& calendar = found->second.calendar;
    const Day today = day_in_zone(around.now, found->second.time_zone);
    const DayAnswer due = calendar.answer(*each.due_day);
    DueDays days{.provisional = due.provisional,
                 .due_kind = due.kind,
                 .due_holiday = std::string(due.holiday)};
    if (*each.due_day <= today) return days;
    days.working_days_left = calendar.working_days_between(today, *each.due_day);
    constexpr int looked_ahead_days = 30;
    const Day until = std::min(*each.due_day, today.plus(looked_ahead_days));
    for (const SpecialDay& off : calendar.days_off_between(today.plus(1), until, 1)) {
        days.next_off = off.day;
        days.next_off_holiday = off.holiday;
        days.next_off_kind = off.kind;
    }
    return days;
}

std::optional<DayProposal> proposal_of(const Commitment& each, const Around& around) {
    const auto found = around.proposals.find(each.id);
    if (found == around.proposals.end()) return std::nullopt;
    const commitments::Proposal& it = found->second;
    return DayProposal{it.side,  named(around.names, it.person),  it.day,        it.agreed_day,
                       it.words, *named(around.names, it.awaits), it.proposed_at};
}

May may(const char* action, bool allowed, const Result<void>& rule = {}) {
    May out{action, allowed && rule.ok(), {}};
    if (allowed && !rule.ok()) out.because = rule.error().code;
    return out;
}

/// Each deed of the inbox; what both sides agree on is answered for ours by who handles it.
std::vector<May> deeds_of(const Commitment& each, const Around& around) {
    const bool settled = each.settled_at.has_value();
    const bool handled = !settled && commitments::may_handle(each, around.caller);
    const bool agrees = !settled && may_agree(each, around.caller);
    const bool two_sided = each.two_sided.value_or(false);
    const auto waiting = around.proposals.find(each.id);
    const bool offered = agrees && waiting != around.proposals.end();
    const bool ours = offered && waiting->second.side == commitments::Side::seller;
    const bool handed = !settled && each.handed_from && each.owner == around.caller.person;
    return {may("settle", handled, check_settled_by_hand(each)),
            may("withdraw", handled, check_withdrawn_by_hand(each)),
            may("reschedule", handled, check_moved_alone(each)),
            may("hand_over", handled),
            may("delegate", handled && each.side == commitments::Side::seller),
            may("propose_day", agrees && two_sided && !offered),
            may("accept_day", offered && !ours),
            may("counter_day", offered && !ours),
            may("refuse_day", offered && !ours),
            may("withdraw_day", ours),
            may("take_over", handed),
            may("refuse_hand_over", handed)};
}

CommitmentView view_of(const Commitment& each, const Around& around) {
    const std::string& zone = each.zone ? *each.zone : around.zone;
    const Day today = day_in_zone(around.now, zone);
    return {.id = each.id,
            .revision = each.revision,
            .kind = each.kind,
            .title = each.title,
            .about = {each.deal, each.deal_name, each.criterion, each.evidence},
            .side = each.side,
            .owner = *named(around.names, each.owner),
            .with = named(around.names, each.with_person),
            .first_due = each.first_due,
            .due_day = each.due_day,
            .state = each.state,
            .late_days = commitments::late_days(each, today, zone),
            .late_days_at_first = commitments::late_days_at_first(each, today, zone),
            .opened_by = named(around.names, each.opened_by),
            .opened_at = each.opened_at,
            .settled_at = each.settled_at,
            .note = each.note,
            .done_when = each.done_when,
            .two_sided = each.two_sided.value_or(false),
            .proposal = proposal_of(each, around),
            .handed_from = named(around.names, each.handed_from),
            .doer = named(around.names, each.doer),
            .reminders = each.reminders.value_or(0),
            .reminded_at = each.reminded_at,
            .escalated_to = named(around.names, each.escalated_to),
            .escalated_at = each.escalated_at,
            .due_days = due_days_of(each, around),
            .may = deeds_of(each, around)};
}

std::vector<CommitmentView> views_of(const storage::Reading& reading,
                                     const std::vector<Commitment>& items) {
    const Around around = around_of(reading, items);
    std::vector<CommitmentView> views;
    for (const auto& each : items) views.push_back(view_of(each, around));
    return views;
}

Result<commitments::Inbox> which_inbox(const std::optional<std::string>& word) {
    if (!word || *word == "owe") return commitments::Inbox::owe;
    if (*word == "owed") return commitments::Inbox::owed;
    if (*word == "waits") return commitments::Inbox::waits;
    if (*word == "escalated") return commitments::Inbox::escalated;
    if (*word == "done") return commitments::Inbox::done;
    return Error{ErrorKind::invalid,
                 "bad_word",
                 "The inbox shows owe, owed, waits, escalated or done.",
                 {{"view", "bad_word", "Not one of its words."}}};
}

}  // namespace

Result<CommitmentView> show_commitment(const storage::Reading& reading, CommitmentId id) {
    const auto found = commitments::find(reading.db, reading.caller.workspace, id);
    if (!found) return not_seen();
    // Who owes or asked for it finds it in the inbox, whatever deals they see.
    const auto& person = reading.caller.person;
    const bool in_inbox =
        person && (found->owner == *person || found->opened_by == person || found->doer == person ||
                   found->waits_on == person || found->escalated_to == person);
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
    constexpr int counted = 1'000;
    const bool counts = which != commitments::Inbox::done && reading.caller.person;
    const std::int64_t count =
        counts ? commitments::count_in(reading.db, reading.caller.workspace, which,
                                       *reading.caller.person, counted + 1)
               : static_cast<std::int64_t>(page.items.size());
    page.total = {std::min<std::int64_t>(count, counted),
                  count > counted || (!counts && found.next)};
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
