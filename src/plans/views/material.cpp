#include "plans/views/material.hpp"

#include "people/people.hpp"

namespace akad::plans {

using commitments::Commitment;

Material::Material(const storage::Reading& reading, const Plan& plan, const deals::DealBrief& deal)
    : calendars(reading, deal.customer) {
    const WorkspaceId workspace = plan.workspace;
    auto steps = steps_of(reading.db, workspace, plan.id);
    std::vector<CommitmentId> ids;
    for (const PlanStep& step : steps) ids.push_back(step.id);
    auto found = commitments::find_all(reading.db, workspace, ids);
    proposals = commitments::open_proposals(reading.db, workspace, found);
    std::map<CommitmentId, Commitment> by_id;
    for (Commitment& each : found) by_id.emplace(each.id, std::move(each));
    for (PlanStep& step : steps) {
        const auto commitment = by_id.find(step.id);
        if (commitment == by_id.end()) continue;
        const bool is_dropped = commitment->second.state == commitments::State::withdrawn;
        if (!is_dropped) places_[step.id] = live.size();
        (is_dropped ? dropped : live).push_back({std::move(step), std::move(commitment->second)});
    }
    read_names(reading);
    schedule.emplace(network(plan));
}

Day Material::settled_on(const Commitment& commitment) const {
    return day_in_zone(commitment.settled_at.value_or(Instant{}), calendars.zone);
}

std::optional<std::size_t> Material::place_of(CommitmentId id) const {
    const auto found = places_.find(id);
    if (found == places_.end()) return std::nullopt;
    return found->second;
}

Network Material::network(const Plan& plan) const {
    Network network{{}, calendars.both(), calendars.today, plan.go_live};
    for (const Standing& each : live) {
        Work work{.days = each.step.work_days,
                  .calendar = calendar_of(each.commitment.side),
                  .since = day_in_zone(each.commitment.opened_at, calendars.zone),
                  .due = each.commitment.due_day};
        if (each.commitment.settled_at) work.done = settled_on(each.commitment);
        for (const auto& before : commitments::prerequisites_in(each.commitment.comes_after))
            if (const auto place = place_of(before.commitment))
                work.after.push_back({*place, before.lag_days});
        network.items.push_back(std::move(work));
    }
    return network;
}

void Material::read_names(const storage::Reading& reading) {
    std::set<PersonId> people;
    for (const auto* some : {&live, &dropped})
        for (const Standing& each : *some) {
            people.insert(each.commitment.owner);
            if (each.commitment.with_person) people.insert(*each.commitment.with_person);
        }
    for (const auto& [id, proposal] : proposals) {
        people.insert(proposal.awaits);
        if (proposal.person) people.insert(*proposal.person);
    }
    for (const auto& member : people::colleagues_of(reading.db, reading.caller.workspace))
        members.insert(member.id);
    names = people::names_of(reading.db, reading.caller.workspace, {people.begin(), people.end()});
}

}  // namespace akad::plans
