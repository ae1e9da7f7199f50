// A plan and its steps as they stand in their tables. Owner, side, day, prerequisites and state of
// a step are those of its commitment, which has the same id; here stands what a plan adds.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "commitments/commitments.hpp"
#include "core/ids.hpp"
#include "core/time.hpp"

namespace akad::plans {

/// The six milestones of M41, and what comes after the signature (M66).
BOOST_DEFINE_ENUM_CLASS(Milestone, discovery, technical_validation, business_case,
                        stakeholder_consensus, approval, purchase_decision, go_live)
/// Who will see it once the buyer has the plan: nobody but us unless it is shared (M2).
BOOST_DEFINE_ENUM_CLASS(Audience, internal, shared)

struct Plan {
    WorkspaceId workspace{};
    PlanId id{};
    std::int64_t revision = 1;
    DealId deal{};
    std::string goal;              ///< what both sides want to find out and reach (M3)
    std::string criteria;          ///< one a line: by what both will know
    std::string no_when;           ///< when both agree that it does not fit (M22)
    std::optional<Day> go_live{};  ///< the buyer's day (D35)
    std::string go_live_ground;    ///< who at the buyer said it, and why that day
    std::optional<PersonId> opened_by{};
    Instant opened_at{};

    static constexpr std::array erasable{std::string_view("goal"), std::string_view("criteria"),
                                         std::string_view("no_when"),
                                         std::string_view("go_live_ground")};
};
BOOST_DESCRIBE_STRUCT(Plan, (),
                      (workspace, id, revision, deal, goal, criteria, no_when, go_live,
                       go_live_ground, opened_by, opened_at))

struct PlanStep {
    WorkspaceId workspace{};
    CommitmentId id{};  ///< of the commitment it is
    std::int64_t revision = 1;
    PlanId plan{};
    int position = 0;  ///< its place among the steps of the plan, from 0, as they were added
    Milestone milestone = Milestone::discovery;
    int work_days = 1;                                       ///< working days it usually takes
    commitments::Side words_of = commitments::Side::seller;  ///< whose words these are (M37)
    Audience audience = Audience::internal;
    std::string from_template;  ///< the code of the template it began as; empty: written by hand
    int times_moved = 0;        ///< how often its agreed day was moved (M31)
};
BOOST_DESCRIBE_STRUCT(PlanStep, (),
                      (workspace, id, revision, plan, position, milestone, work_days, words_of,
                       audience, from_template, times_moved))

}  // namespace akad::plans
