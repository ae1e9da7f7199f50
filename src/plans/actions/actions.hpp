// What a person can do with the plan of a deal.
#pragma once

#include "ledger/ledger.hpp"
#include "plans/rules/keeping.hpp"

namespace akad::plans {

using commitments::Prerequisite;

/// Goal, ways to know, and when both say no (M3, M22); the buyer's go-live day with its ground.
struct OpenPlan {
    std::string goal;
    std::string criteria;  ///< one a line
    std::string no_when;
    std::optional<Day> go_live{};
    std::optional<std::string> go_live_ground{};
};
BOOST_DESCRIBE_STRUCT(OpenPlan, (), (goal, criteria, no_when, go_live, go_live_ground))
/// Refusals: those of rules/keeping.hpp, `deal_closed`, `plan_exists`.
[[nodiscard]] Result<PlanId> open_plan(ledger::Writing& writing, DealId deal,
                                       const OpenPlan& command);

/// What is not named stays. `go_live` is taken away by null.
struct ChangePlan {
    std::optional<std::string> goal{};
    std::optional<std::string> criteria{};
    std::optional<std::string> no_when{};
    std::optional<std::optional<Day>> go_live{};
    std::optional<std::string> go_live_ground{};
};
BOOST_DESCRIBE_STRUCT(ChangePlan, (), (goal, criteria, no_when, go_live, go_live_ground))
[[nodiscard]] Result<PlanId> change_plan(ledger::Writing& writing, PlanId id,
                                         const ChangePlan& command);

/// A shared step is known to both sides: it names somebody `with` on the other side, and its day
/// holds once both have agreed (M8, M26). An internal one is ours alone (M2).
struct AddStep {
    std::string title;
    PersonId owner{};
    std::optional<PersonId> with{};
    std::optional<Day> due_day{};
    std::optional<std::string> done_when{};
    int work_days = 1;
    Milestone milestone = Milestone::discovery;
    std::optional<commitments::Side> words_of{};  ///< ours when not named: we write it
    Audience audience = Audience::internal;
    std::vector<Prerequisite> after{};
};
BOOST_DESCRIBE_STRUCT(AddStep, (),
                      (title, owner, with, due_day, done_when, work_days, milestone, words_of,
                       audience, after))
/// Refusals: those of rules/keeping.hpp and of opening a commitment, `deal_closed`,
/// `too_many_steps`, `unknown_step`, `unknown_person`, `unknown_member`, `cannot_see_deal`.
[[nodiscard]] Result<PlanId> add_step(ledger::Writing& writing, PlanId id, const AddStep& command);

/// The usual steps that apply, each side's under one named person until somebody else is named.
/// Their days count back from the go-live day; without one, or too close to it, they stay open.
struct AddFromTemplates {
    std::vector<std::string> codes;
    PersonId seller{};
    PersonId buyer{};
    std::string language;
    Audience audience = Audience::internal;
};
BOOST_DESCRIBE_STRUCT(AddFromTemplates, (), (codes, seller, buyer, language, audience))
/// Refusals as of adding a step, and `unknown_template`.
[[nodiscard]] Result<PlanId> add_from_templates(ledger::Writing& writing, PlanId id,
                                                const AddFromTemplates& command);

/// What is not named stays. The day has its own deeds below.
struct ChangeStep {
    std::optional<std::string> title{};
    std::optional<PersonId> owner{};
    std::optional<std::string> done_when{};
    std::optional<int> work_days{};
    std::optional<Milestone> milestone{};
    std::optional<commitments::Side> words_of{};
    std::optional<std::vector<Prerequisite>> after{};
};
BOOST_DESCRIBE_STRUCT(ChangeStep, (),
                      (title, owner, done_when, work_days, milestone, words_of, after))
/// Refusals as of adding a step; `prerequisite_cycle`, `already_settled`.
[[nodiscard]] Result<PlanId> change_step(ledger::Writing& writing, CommitmentId id,
                                         const ChangeStep& command);

/// Another day. Of an internal step it is set at once; of a shared one it is proposed: ours, or
/// the buyer's as one of us heard it.
struct ProposeStepDay {
    std::optional<Day> day{};  ///< none: to be decided (M54)
    std::optional<std::string> words{};
    std::optional<SaidByBuyer> said{};
};
BOOST_DESCRIBE_STRUCT(ProposeStepDay, (), (day, words, said))
[[nodiscard]] Result<PlanId> propose_day(ledger::Writing& writing, CommitmentId id,
                                         const ProposeStepDay& command);

BOOST_DEFINE_ENUM_CLASS(Answer, accept, counter, refuse)
/// The answer of the side that did not propose. The buyer's is written down with who gave it and
/// when, never silently.
struct AnswerStepDay {
    Answer answer = Answer::accept;
    std::optional<Day> day{};  ///< of a counter-proposal
    std::optional<std::string> words{};
    std::optional<SaidByBuyer> said{};
};
BOOST_DESCRIBE_STRUCT(AnswerStepDay, (), (answer, day, words, said))
[[nodiscard]] Result<PlanId> answer_day(ledger::Writing& writing, CommitmentId id,
                                        const AnswerStepDay& command);
/// Takes our own proposal back.
[[nodiscard]] Result<PlanId> take_back_day(ledger::Writing& writing, CommitmentId id);

/// Done when it is really done (M45): the words say what shows it.
struct SettleStep {
    std::string note;
};
BOOST_DESCRIBE_STRUCT(SettleStep, (), (note))
[[nodiscard]] Result<PlanId> settle_step(ledger::Writing& writing, CommitmentId id,
                                         const SettleStep& command);
struct DropStep {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DropStep, (), (reason))
/// No longer needed, with a reason; it stays readable (M46).
[[nodiscard]] Result<PlanId> drop_step(ledger::Writing& writing, CommitmentId id,
                                       const DropStep& command);

}  // namespace akad::plans
