#include <set>

#include "blockers/rules/ageing.hpp"
#include "blockers/store/blocker_store.hpp"
#include "blockers/views/views.hpp"
#include "core/weekday.hpp"
#include "deals/brief.hpp"

namespace akad::blockers {

namespace {

/// What the views of some blockers are made from, read at once.
struct Material {
    std::string zone;
    WorkingDays working{};
    Day today{};
    std::map<DealId, deals::DealBrief> deals;
    std::multimap<BlockerId, CommitmentId> links;
    std::map<CommitmentId, commitments::Commitment> commitments;
    std::map<PersonId, std::string> names;

    [[nodiscard]] PersonName named(PersonId id) const {
        const auto found = names.find(id);
        return {id, found == names.end() ? "" : found->second};
    }
    [[nodiscard]] std::optional<PersonName> named(std::optional<PersonId> id) const {
        if (!id) return std::nullopt;
        return named(*id);
    }
};

void read_actions(const storage::Reading& reading, const std::vector<Blocker>& blockers,
                  Material& out) {
    std::vector<BlockerId> ids;
    for (const Blocker& each : blockers) ids.push_back(each.id);
    out.links = actions_of(reading.db, reading.caller.workspace, ids);
    std::vector<CommitmentId> actions;
    for (const auto& [blocker, commitment] : out.links) actions.push_back(commitment);
    for (auto& each : commitments::find_all(reading.db, reading.caller.workspace, actions))
        out.commitments.emplace(each.id, std::move(each));
}

Material read_material(const storage::Reading& reading, const std::vector<Blocker>& blockers) {
    Material out;
    const auto settings = people::settings_of(reading.db, reading.caller.workspace);
    out.zone = settings.time_zone;
    out.working = working_days_of(settings.working_days);
    out.today = day_in_zone(reading.now, out.zone);
    read_actions(reading, blockers, out);
    std::set<DealId> deals;
    std::set<PersonId> people;
    for (const Blocker& each : blockers) {
        deals.insert(each.deal);
        people.insert(each.owner);
        if (each.opened_by) people.insert(*each.opened_by);
        if (each.resolved_by) people.insert(*each.resolved_by);
    }
    for (const auto& [id, action] : out.commitments) people.insert(action.owner);
    for (auto& brief : deals::briefs_of(reading, {deals.begin(), deals.end()}))
        out.deals.emplace(brief.id, std::move(brief));
    out.names =
        people::names_of(reading.db, reading.caller.workspace, {people.begin(), people.end()});
    return out;
}

std::optional<DelayView> delay_of(const Blocker& blocker, const deals::DealBrief& deal, Day until) {
    if (!blocker.delay_minor) return std::nullopt;
    const Money amount{*blocker.delay_minor, blocker.delay_currency.value_or(Currency{})};
    const Per per = blocker.delay_per.value_or(Per::week);
    const Day since = blocker.delay_since.value_or(until);
    const auto cost = [&](Day day) {
        return Money{cost_of_waiting(amount.value_minor, per, since, day), amount.currency};
    };
    DelayView view{amount, per, since, blocker.delay_ground, cost(until)};
    if (blocker.state == BlockerState::open && deal.close_day && *deal.close_day > until)
        view.until_close = cost(*deal.close_day);
    return view;
}

BlockerAction action_of(const Material& material, const commitments::Commitment& action,
                        const Caller& caller) {
    return {.id = action.id,
            .title = action.title,
            .owner = material.named(action.owner),
            .side = action.side,
            .due_day = action.due_day,
            .state = action.state,
            .late_days = commitments::late_days(action, material.today, material.zone),
            .may_settle = !action.settled_at && caller.can(Permission::manage_commitments) &&
                          commitments::may_handle(action, caller)};
}

/// What may be done by the same rules as the actions.
std::vector<BlockerMay> may_of(const Blocker& blocker, const deals::DealBrief& deal,
                               const Caller& caller) {
    const auto rule = [&](const char* action, bool fits, const char* otherwise) {
        const char* because = !deal.open ? "deal_closed" : otherwise;
        if (fits && deal.open)
            because = caller.can(Permission::manage_commitments) ? "" : "not_permitted";
        return BlockerMay{action, *because == '\0', because};
    };
    const bool open = check_unresolved(blocker).ok();
    return {rule("change", open, "blocker_resolved"), rule("add_action", open, "blocker_resolved"),
            rule("resolve", open, "blocker_resolved"), rule("reopen", !open, "blocker_open")};
}

BlockerView view_of(const Blocker& blocker, const Material& material, const Caller& caller) {
    const deals::DealBrief& deal = material.deals.at(blocker.deal);
    const std::string& zone = material.zone;
    const Day until =
        blocker.resolved_at ? day_in_zone(*blocker.resolved_at, zone) : material.today;
    BlockerView view{
        .id = blocker.id,
        .revision = blocker.revision,
        .deal = {deal.id, deal.name},
        .kind = blocker.kind,
        .stall_point = blocker.stall_point,
        .what = blocker.what,
        .owner = material.named(blocker.owner),
        .strategy = blocker.strategy,
        .review_day = blocker.review_day,
        .review_passed = blocker.state == BlockerState::open && blocker.review_day < material.today,
        .age_days =
            working_days_between(material.working, day_in_zone(blocker.opened_at, zone), until),
        .opened_by = material.named(blocker.opened_by),
        .opened_at = blocker.opened_at,
        .state = blocker.state,
        .outcome = blocker.outcome,
        .outcome_note = blocker.outcome_note,
        .resolved_by = material.named(blocker.resolved_by),
        .resolved_at = blocker.resolved_at,
        .delay = delay_of(blocker, deal, until),
        .may = may_of(blocker, deal, caller),
    };
    const auto [first, last] = material.links.equal_range(blocker.id);
    for (auto link = first; link != last; ++link)
        view.actions.push_back(action_of(material, material.commitments.at(link->second), caller));
    return view;
}

std::vector<BlockerView> views_of(const storage::Reading& reading,
                                  const std::vector<Blocker>& blockers) {
    std::vector<BlockerView> views;
    if (blockers.empty()) return views;
    const Material material = read_material(reading, blockers);
    for (const Blocker& each : blockers) views.push_back(view_of(each, material, reading.caller));
    return views;
}

/// The last row of a page.
struct Place {
    Day review_day{};
    BlockerId id{};
};
BOOST_DESCRIBE_STRUCT(Place, (), (review_day, id))

constexpr int most_counted = 1'000;

}  // namespace

Result<BlockerView> show_blocker(const storage::Reading& reading, BlockerId id) {
    const Blocker blocker = TRY(require_blocker(reading, id));
    return views_of(reading, {blocker}).front();
}

Result<http::Page<BlockerView>> list_deal_blockers(const storage::Reading& reading, DealId deal) {
    TRY(deals::require_brief(reading, deal));
    constexpr int most_shown = 200;
    http::Page<BlockerView> page;
    page.items =
        views_of(reading, blockers_of(reading.db, reading.caller.workspace, deal, most_shown));
    page.total = {static_cast<std::int64_t>(page.items.size()), false};
    return page;
}

Result<http::Page<BlockerView>> list_blockers(const storage::Reading& reading,
                                              const BlockerFilter& filter) {
    const auto size = TRY(http::page_size(filter.limit));
    const auto after = TRY(http::key_of<Place>(filter.cursor));
    ListQuery query{.kind = filter.kind, .owner = filter.owner};
    if (filter.overdue.value_or(false))
        query.reviewed_before = people::today_in(reading.db, reading.caller.workspace, reading.now);
    query.limit = most_counted + 1;
    const std::int64_t count = count_of(reading, query);
    query.limit = static_cast<int>(size) + 1;
    if (after) {
        query.after_day = after->review_day;
        query.after_id = after->id.text();
    }
    auto found = page_of(reading, query);
    http::Page<BlockerView> page;
    if (found.size() > static_cast<std::size_t>(size)) {
        found.pop_back();
        page.next = http::cursor_of(Place{found.back().review_day, found.back().id});
    }
    page.items = views_of(reading, found);
    page.total = {std::min<std::int64_t>(count, most_counted), count > most_counted};
    return page;
}

}  // namespace akad::blockers
