// The plan of a deal as its page shows it: goal, steps with their dates, what speaks against it,
// and what a change would move.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "http/page.hpp"
#include "plans/views/step_view.hpp"

namespace akad::plans {

/// "12 of 18, 67 %" (M47); dropped steps do not count.
struct ProgressView {
    int done = 0;
    int total = 0;
    int percent = 0;
    int late = 0;
};
BOOST_DESCRIBE_STRUCT(ProgressView, (), (done, total, percent, late))

/// Days nobody works on, by a side's calendar: both ends with.
struct ClosedDays {
    Day from{};
    Day to{};
    commitments::Side side = commitments::Side::seller;
    std::string holiday;  ///< a code; empty for a weekend
};
BOOST_DESCRIBE_STRUCT(ClosedDays, (), (from, to, side, holiday))

struct PlanView {
    PlanId id{};
    std::int64_t revision = 1;
    std::string goal;
    std::string criteria;
    std::string no_when;
    std::optional<Day> go_live{};
    std::string go_live_ground;
    Instant opened_at{};
    ProgressView progress{};
    ProgressView seller{};
    ProgressView buyer{};
    Day end{};                          ///< the last day to be expected
    std::optional<int> spare_days{};    ///< of the whole plan before the go-live day
    std::vector<PlanStepView> steps{};  ///< by milestone, then by day; dropped ones last
    std::vector<FindingView> findings{};
    std::vector<ClosedDays> holidays{};
    std::vector<PlanMay> may{};
};
BOOST_DESCRIBE_STRUCT(PlanView, (),
                      (id, revision, goal, criteria, no_when, go_live, go_live_ground, opened_at,
                       progress, seller, buyer, end, spare_days, steps, findings, holidays, may))

struct PlannedDeal {
    DealId id{};
    std::string name;
    people::Named<CustomerId> customer{};
    std::optional<Day> close_day{};  ///< ours; the plan's days are the buyer's (M18)
};
BOOST_DESCRIBE_STRUCT(PlannedDeal, (), (id, name, customer, close_day))

/// A deal with its plan, or with the right to open one.
struct DealPlan {
    PlannedDeal deal{};
    Day today{};
    std::optional<PlanView> plan{};
    std::vector<PlanMay> may{};
};
BOOST_DESCRIBE_STRUCT(DealPlan, (), (deal, today, plan, may))
[[nodiscard]] Result<DealPlan> show_deal_plan(const storage::Reading& reading, DealId deal);
/// What every action on a plan answers.
[[nodiscard]] Result<DealPlan> show_plan(const storage::Reading& reading, PlanId id);

struct PreviewFilter {
    std::optional<Day> due_day{};
    std::optional<std::int64_t> work_days{};
};
BOOST_DESCRIBE_STRUCT(PreviewFilter, (), (due_day, work_days))
struct MovedStep {
    CommitmentId id{};
    std::string title;
    Day before{};
    Day after{};
};
BOOST_DESCRIBE_STRUCT(MovedStep, (), (id, title, before, after))
/// What another day, or another length, of one step would move (M49): that step first.
[[nodiscard]] Result<http::Page<MovedStep>> preview_step(const storage::Reading& reading,
                                                         CommitmentId id,
                                                         const PreviewFilter& filter);

struct TemplateFilter {
    std::optional<std::string> language{};
};
BOOST_DESCRIBE_STRUCT(TemplateFilter, (), (language))
struct StepTemplateView {
    std::string code;
    commitments::Side side = commitments::Side::seller;
    Milestone milestone = Milestone::discovery;
    int work_days = 1;
    std::string title;
    std::string done_when;
};
BOOST_DESCRIBE_STRUCT(StepTemplateView, (), (code, side, milestone, work_days, title, done_when))
struct GoalTemplateView {
    std::string code;
    std::string goal;
    std::string criteria;
    std::string no_when;
};
BOOST_DESCRIBE_STRUCT(GoalTemplateView, (), (code, goal, criteria, no_when))
struct PlanTemplates {
    std::vector<StepTemplateView> steps{};
    std::vector<GoalTemplateView> goals{};
};
BOOST_DESCRIBE_STRUCT(PlanTemplates, (), (steps, goals))
/// The usual steps and goals in a language; English for one that is not known.
[[nodiscard]] Result<PlanTemplates> show_plan_templates(const storage::Reading& reading,
                                                        const TemplateFilter& filter);

}  // namespace akad::plans
