// What the views of one plan are made from, read at once: its steps with their commitments, both
// calendars, and the schedule.
#pragma once

#include <map>
#include <set>

#include "commitments/dates.hpp"
#include "deals/brief.hpp"
#include "plans/rules/checks.hpp"
#include "plans/store/calendars.hpp"
#include "plans/store/plan_store.hpp"

namespace akad::plans {

/// A step with what its commitment says of it.
struct Standing {
    PlanStep step;
    commitments::Commitment commitment;
};

struct Material {
    Material(const storage::Reading& reading, const Plan& plan, const deals::DealBrief& deal);

    [[nodiscard]] Day settled_on(const commitments::Commitment& commitment) const;
    /// The place of a step in the schedule; none of a dropped one.
    [[nodiscard]] std::optional<std::size_t> place_of(CommitmentId id) const;

    Calendars calendars;
    std::vector<Standing> live;  ///< in the order of the schedule
    std::vector<Standing> dropped;
    std::map<CommitmentId, commitments::Proposal> proposals;
    std::map<PersonId, std::string> names;
    std::set<PersonId> members;  ///< those who are still there
    std::optional<Schedule> schedule;

private:
    [[nodiscard]] Network network(const Plan& plan) const;
    void read_names(const storage::Reading& reading);
    std::map<CommitmentId, std::size_t> places_;
};

}  // namespace akad::plans
