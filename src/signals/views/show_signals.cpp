#include <algorithm>
#include <set>

#include "deals/brief.hpp"
#include "evidence/evidence.hpp"
#include "signals/rules/ghosting.hpp"
#include "signals/rules/indicators.hpp"
#include "signals/spoken.hpp"
#include "signals/store/activity_store.hpp"
#include "signals/views/signals_view.hpp"

namespace akad::signals {

namespace {

constexpr std::size_t most_touches_shown = 10;

/// Everything that is read, in a handful of queries, whatever the deal.
struct Sources {
    deals::DealBrief deal;
    std::vector<Act> acts;
    std::vector<Player> players;
    std::map<PersonId, people::Contact> contacts;
    people::WorkspaceSettings settings;
    Instant now{};

    [[nodiscard]] Day day_of(Instant at) const { return day_in_zone(at, settings.time_zone); }
    [[nodiscard]] int days_since(Instant at) const {
        return day_of(now).number - day_of(at).number;
    }
    [[nodiscard]] Person person(PersonId id) const {
        const auto found = contacts.find(id);
        return {id, found == contacts.end() ? "" : found->second.name};
    }
};

/// Who plays a part: named on the deal, or met around it and known for the part as a contact.
std::vector<Player> players_among(const std::vector<deals::DealPart>& parts,
                                  const std::map<PersonId, people::Contact>& contacts) {
    std::vector<Player> players;
    for (const deals::DealPart& each : parts)
        if (const auto role = parse_enum<BuyerRole>(each.role))
            players.push_back({each.contact, *role});
    for (const auto& [id, contact] : contacts)
        for (const BuyerRole role : contact.buyer_roles) players.push_back({id, role});
    return players;
}

Result<Sources> sources_of(const storage::Reading& reading, DealId id) {
    const WorkspaceId workspace = reading.caller.workspace;
    auto deal = TRY(deals::require_brief(reading, id));
    Sources out{.deal = std::move(deal), .now = reading.now};
    const auto activities = activities_since(
        reading.db, workspace, id, {reading.now.us - signals_read_us}, most_activities_read);
    out.acts = acts_of(activities, evidence::standing(reading.db, workspace, id), reading.now);
    const auto parts = deals::parts_in(reading.db, workspace, id);
    std::set<PersonId> people;
    for (const Act& act : out.acts) people.insert(act.contacts.begin(), act.contacts.end());
    for (const deals::DealPart& part : parts) people.insert(part.contact);
    out.contacts = people::contacts_of(reading.db, workspace, {people.begin(), people.end()});
    out.players = players_among(parts, out.contacts);
    out.settings = people::settings_of(reading.db, workspace);
    return out;
}

ActView view_of(const Act& act, const Sources& from) {
    ActView view{
        .at = act.at, .kind = act.kind, .activity = act.activity, .evidence = act.evidence};
    for (const PersonId id : act.contacts) view.contacts.push_back(from.person(id));
    return view;
}

std::optional<LastActView> last_view(const Act* act, const Sources& from) {
    if (act == nullptr) return std::nullopt;
    return LastActView{view_of(*act, from), from.days_since(act->at)};
}

/// What lies before everything that was read is still the last act, with nothing more known of it.
std::optional<LastActView> older_act(const storage::Reading& reading, const Sources& from) {
    const auto clocks = last_acts_of(reading, {from.deal.id});
    const auto found = clocks.find(from.deal.id);
    if (found == clocks.end() || !found->second.buyer_act) return std::nullopt;
    const Instant at = *found->second.buyer_act;
    return LastActView{ActView{.at = at}, from.days_since(at)};
}

/// Ours was the last touch, or the last talk that we asked for.
const Act* last_of_ours(const std::vector<Act>& acts) {
    const auto last = std::find_if(acts.rbegin(), acts.rend(),
                                   [](const Act& act) { return act.side == Side::seller; });
    return last == acts.rend() ? nullptr : &*last;
}

std::vector<CoveredView> coverage_views(const Sources& from) {
    std::vector<CoveredView> views;
    for (const Covered& covered : coverage_of(from.acts, from.players)) {
        CoveredView view{.role = covered.role, .spoken_at = covered.spoken_at()};
        if (view.spoken_at) view.days = from.days_since(*view.spoken_at);
        for (const Spoken& each : covered.people)
            view.people.push_back({from.person(each.contact), each.spoken_at, each.tried_at});
        views.push_back(std::move(view));
    }
    return views;
}

SilenceView silence_of(const Sources& from, const LastActs& clocks) {
    const WorkingDays week = working_days_of(from.settings.working_days);
    const Day today = from.day_of(from.now);
    SilenceView view;
    view.ghosting = from.deal.open && is_ghosting(clocks, today, from.settings.time_zone, week);
    if (clocks.unanswered_since)
        view.working_days =
            working_days_between(week, from.day_of(*clocks.unanswered_since), today);
    for (const Act& touch : unanswered_in(from.acts))
        if (view.touches.size() < most_touches_shown) view.touches.push_back(view_of(touch, from));
    return view;
}

std::vector<IndicatorView> indicator_views(const std::vector<Shown>& indicators,
                                           const Sources& from) {
    std::vector<IndicatorView> views;
    for (const Shown& each : indicators) {
        IndicatorView view{.indicator = each.indicator, .shown = !each.by.empty()};
        for (const Act& act : each.by) view.by.push_back(view_of(act, from));
        views.push_back(std::move(view));
    }
    return views;
}

May may_record(const Caller& caller, const deals::DealBrief& deal) {
    if (!caller.can(Permission::submit_evidence)) return {"record", false, "not_permitted"};
    if (!deal.open) return {"record", false, "deal_closed"};
    return {"record", true, {}};
}

}  // namespace

std::optional<Spoke> economic_buyer_spoke(const storage::Reading& reading, DealId deal) {
    const auto from = sources_of(reading, deal);
    if (!from) return std::nullopt;
    for (const Covered& covered : coverage_of(from->acts, from->players))
        if (covered.role == BuyerRole::economic_buyer && covered.spoken_at())
            return Spoke{from->day_of(*covered.spoken_at()),
                         from->person(covered.people.front().contact).name};
    return std::nullopt;
}

Result<SignalsView> show_signals(const storage::Reading& reading, DealId id) {
    const Sources from = TRY(sources_of(reading, id));
    const LastActs clocks = clocks_of(from.acts);
    const auto indicators = indicators_of(from.acts, from.now);
    SignalsView view{.deal = id,
                     .buyer_act = last_view(last_of_buyer(from.acts), from),
                     .our_act = last_view(last_of_ours(from.acts), from),
                     .coverage = coverage_views(from),
                     .latency = latency_of(from.acts, from.now),
                     .engagement = engagement_of(from.acts, from.now),
                     .indicators = indicator_views(indicators, from),
                     .silence = silence_of(from, clocks)};
    if (!view.buyer_act) view.buyer_act = older_act(reading, from);
    view.activities =
        std::ranges::count_if(from.acts, [](const Act& act) { return act.activity.has_value(); });
    for (const Joined& each : joined_in(from.acts, from.now))
        view.joined.push_back({from.person(each.contact), each.first_at});
    view.confidence.criteria_met = from.deal.missing_count == 0;
    view.confidence.signals_agree =
        signals_support(clocks, view.silence.ghosting, indicators, from.now);
    view.confidence.confident = view.confidence.criteria_met && view.confidence.signals_agree;
    view.may.push_back(may_record(reading.caller, from.deal));
    return view;
}

}  // namespace akad::signals
