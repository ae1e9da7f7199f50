// One step of a plan as its page shows it, and what speaks against it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commitments/dates.hpp"
#include "people/people.hpp"
#include "plans/rules/checks.hpp"
#include "plans/store/rows.hpp"

namespace akad::plans {

using PersonName = people::Named<PersonId>;

struct PlanMay {
    std::string action;
    bool allowed = false;
    std::string because{};
};
BOOST_DESCRIBE_STRUCT(PlanMay, (), (action, allowed, because))

/// Another day that waits for an answer of the side that did not propose it.
struct StepDayProposal {
    commitments::Side side = commitments::Side::seller;
    std::optional<PersonName> person{};
    std::optional<Day> day{};
    std::string words;
    PersonName awaits{};
    Instant proposed_at{};
};
BOOST_DESCRIBE_STRUCT(StepDayProposal, (), (side, person, day, words, awaits, proposed_at))

/// What speaks against a step, or against the plan as a whole (rules/checks.hpp).
struct FindingView {
    Flaw flaw = Flaw::no_buffer;
    std::optional<CommitmentId> step{};
    std::optional<CommitmentId> other{};
    std::string words;
    std::optional<int> days{};
    std::optional<Day> day{};
};
BOOST_DESCRIBE_STRUCT(FindingView, (), (flaw, step, other, words, days, day))

struct PlanStepView {
    CommitmentId id{};
    std::int64_t revision = 1;
    std::string title;
    std::string done_when;
    PersonName owner{};
    commitments::Side side = commitments::Side::seller;
    std::optional<PersonName> with{};
    Milestone milestone = Milestone::discovery;
    commitments::Side words_of = commitments::Side::seller;
    Audience audience = Audience::internal;
    bool two_sided = false;
    commitments::State state = commitments::State::open;
    std::string note;
    std::optional<Day> settled_on{};
    std::optional<Day> first_due{};
    std::optional<Day> due_day{};
    int late_days = 0;
    int work_days = 1;
    std::vector<commitments::Prerequisite> after{};
    bool waits = false;  ///< something it comes after is not done (M9)
    Day from{};          ///< its bar: as agreed, as done, or as it is to be expected
    Day to{};
    Day projected{};  ///< when it is to be expected; after the agreed day: it is pushed
    std::optional<Day> latest{};
    std::optional<int> spare_days{};
    bool critical = false;
    std::optional<StepDayProposal> proposal{};
    std::vector<PlanMay> may{};
};
BOOST_DESCRIBE_STRUCT(PlanStepView, (),
                      (id, revision, title, done_when, owner, side, with, milestone, words_of,
                       audience, two_sided, state, note, settled_on, first_due, due_day, late_days,
                       work_days, after, waits, from, to, projected, latest, spare_days, critical,
                       proposal, may))

}  // namespace akad::plans
