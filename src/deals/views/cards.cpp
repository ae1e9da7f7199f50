#include <map>
#include <set>

#include "deals/store/pipeline_store.hpp"
#include "deals/views/views.hpp"

namespace akad::deals {

namespace {

using Stages = std::map<StageId, StageWithCriteria>;

/// Everything that cards show beside the rows themselves: fetched once for all of them.
struct Around {
    std::map<PersonId, std::string> people;
    std::map<CustomerId, std::string> customers;
    std::map<CommitmentId, commitments::Commitment> steps;
    Stages stages;
    std::string zone;
    Day today{};
};

template <class AnyId>
std::string name_in(const std::map<AnyId, std::string>& names, AnyId id) {
    const auto found = names.find(id);
    return found == names.end() ? std::string() : found->second;
}

Around around(const storage::Reading& reading, const std::vector<Deal>& deals, Stages stages) {
    const WorkspaceId workspace = reading.caller.workspace;
    std::set<PersonId> people;
    std::set<CustomerId> customers;
    std::vector<CommitmentId> steps;
    for (const Deal& deal : deals) {
        people.insert(deal.owner);
        customers.insert(deal.customer);
        if (deal.next_step) steps.push_back(*deal.next_step);
    }
    Around out;
    out.stages = std::move(stages);
    for (auto& step : commitments::find_all(reading.db, workspace, steps)) {
        people.insert(step.owner);
        if (step.with_person) people.insert(*step.with_person);
        out.steps.emplace(step.id, std::move(step));
    }
    out.people = people::names_of(reading.db, workspace, {people.begin(), people.end()});
    out.customers =
        people::customer_names(reading.db, workspace, {customers.begin(), customers.end()});
    out.zone = people::settings_of(reading.db, workspace).time_zone;
    out.today = day_in_zone(reading.now, out.zone);
    return out;
}

std::vector<CriterionStamp> stamps_of(const Deal& deal, const StageWithCriteria& place) {
    const Gate gate = Gate::read(deal.gate);
    std::vector<CriterionStamp> stamps;
    for (std::size_t i = 0; i < place.criteria.size(); ++i)
        stamps.push_back({place.criteria[i].id, place.criteria[i].name,
                          i < gate.states.size() ? gate.states[i] : CriterionState::missing});
    return stamps;
}

std::optional<NextStep> step_of(const Deal& deal, const Around& around) {
    if (!deal.next_step) return std::nullopt;
    const auto found = around.steps.find(*deal.next_step);
    if (found == around.steps.end()) return std::nullopt;
    const commitments::Commitment& step = found->second;
    NextStep out{
        .id = step.id,
        .title = step.title,
        .owner = {step.owner, name_in(around.people, step.owner), step.side},
        .due_day = step.due_day,
        .late_days = commitments::late_days(step, around.today, around.zone),
    };
    if (step.with_person)
        out.with = PersonName{*step.with_person, name_in(around.people, *step.with_person)};
    return out;
}

DealCard card_with(const Deal& deal, const Around& around, Instant now) {
    DealCard card{
        .id = deal.id,
        .revision = deal.revision,
        .name = deal.name,
        .customer = {deal.customer, name_in(around.customers, deal.customer)},
        .value = {deal.value_minor, deal.currency},
        .close_day = deal.close_day,
        .owner = {deal.owner, name_in(around.people, deal.owner)},
        .pipeline = deal.pipeline,
        .stage = deal.stage,
        .state = deal.state,
        .stage_since = deal.stage_since,
        .claims_stage = deal.claims_stage,
        .next_step = step_of(deal, around),
        .overrides = deal.overrides,
        .updated_at = deal.updated_at,
    };
    if (deal.state == DealState::nurture) card.return_day = deal.return_due;
    const Instant until = deal.nurtured_at.value_or(deal.closed_at.value_or(now));
    card.stage_days = static_cast<int>((until.us - deal.stage_since.us) / us_per_day);
    if (const auto place = around.stages.find(deal.stage); place != around.stages.end())
        card.criteria = stamps_of(deal, place->second);
    if (deal.state == DealState::open) card.attention = deal.attention;
    return card;
}

}  // namespace

std::optional<PersonName> named(const std::map<PersonId, std::string>& names,
                                std::optional<PersonId> id) {
    if (!id) return std::nullopt;
    const auto found = names.find(*id);
    return PersonName{*id, found == names.end() ? std::string() : found->second};
}

std::vector<DealCard> cards_of(const storage::Reading& reading, const std::vector<Deal>& deals) {
    Stages stages;
    for (auto& layout : layouts(reading.db, reading.caller.workspace))
        for (auto& stage : layout.stages) stages.emplace(stage.stage.id, std::move(stage));
    const Around known = around(reading, deals, std::move(stages));
    std::vector<DealCard> cards;
    cards.reserve(deals.size());
    for (const Deal& deal : deals) cards.push_back(card_with(deal, known, reading.now));
    return cards;
}

DealCard card_of(const storage::Reading& reading, const Deal& deal, const Layout& layout) {
    Stages stages;
    if (const auto* place = layout.find(deal.stage)) stages.emplace(deal.stage, *place);
    return card_with(deal, around(reading, {deal}, std::move(stages)), reading.now);
}

}  // namespace akad::deals
