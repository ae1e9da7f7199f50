// Plans through the real ledger, on both databases; every law holds when a test ends, and is broken
// by SQL in the last.
#include "plans/plans.hpp"
#include <gmock/gmock.h>

#include "plans/testing_house.hpp"

namespace akad::plans {
namespace {

using commitments::Side;
using commitments::State;
using testing::code_of;
using testing::in_each_house;
using testing::PlanHouse;

TEST(Plans, M3_APlanHasAGoalAndAWayToSayNo) {
    in_each_house([](PlanHouse& house) {
        const PlanView plan = house.plan();
        EXPECT_EQ(plan.no_when, "The return does not hold");
        EXPECT_EQ(plan.go_live, house.today().plus(84));
        EXPECT_EQ(code_of(house.run(house.rep, open_plan, house.deal_id, house.good())),
                  "plan_exists");
        const DealId other = house.opened("Cranes");
        EXPECT_FALSE(house.look(house.rep, show_deal_plan, other)->plan);
        EXPECT_TRUE(house.look(house.rep, show_deal_plan, other)->may.at(0).allowed);
        const auto code = [&](auto change) {
            OpenPlan command = house.good();
            change(command);
            return code_of(house.run(house.rep, open_plan, other, command));
        };
        EXPECT_EQ(code([](OpenPlan& it) { it.goal = " "; }), "too_short");
        EXPECT_EQ(code([](OpenPlan& it) { it.no_when = ""; }), "too_short") << "M22";
        EXPECT_EQ(code([](OpenPlan& it) { it.go_live_ground.reset(); }), "ground_missing");
        EXPECT_EQ(code([&](OpenPlan& it) { it.go_live = house.today().plus(-1); }),
                  "go_live_in_the_past");
        EXPECT_EQ(code([](OpenPlan&) {}), "ok");
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(Plans, M55_ThePlanKeepsTheBuyersPaceWhateverOurCloseDayIs) {
    in_each_house([](PlanHouse& house) {
        const ChangePlan later{.go_live = house.today().plus(180),
                               .go_live_ground = "Sari: after the harvest"};
        ASSERT_TRUE(house.run(house.rep, change_plan, house.plan_id, later).ok());
        EXPECT_EQ(house.plan().go_live, house.today().plus(180));
        const ChangePlan none{.go_live = std::optional<Day>()};
        ASSERT_TRUE(house.run(house.rep, change_plan, house.plan_id, none).ok());
        EXPECT_FALSE(house.plan().go_live);
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(Plans, M6_ATeamOwesNothing) {
    in_each_house([](PlanHouse& house) {
        const PersonId team =
            house.contact_at(house.deal(house.deal_id).customer, "IT team of Nusantara");
        AddStep step = house.theirs("Finish the security review");
        step.owner = team;
        const auto code = [&] {
            return code_of(house.run(house.rep, add_step, house.plan_id, step));
        };
        EXPECT_EQ(code(), "owner_is_a_group");
        step.owner = PersonId{};
        EXPECT_EQ(code(), "unknown_person");
        step.owner = house.sari;
        step.work_days = 0;
        EXPECT_EQ(code(), "work_days_out_of_range");
        step.work_days = 5;
        step.after = {{CommitmentId{}, 0}};
        EXPECT_EQ(code(), "unknown_step");
        step.after.clear();
        EXPECT_EQ(code(), "ok");
        const ChangeStep to_team{.owner = team};
        const CommitmentId id = house.plan().steps.at(0).id;
        EXPECT_EQ(code_of(house.run(house.rep, change_step, id, to_team)), "owner_is_a_group");
    });
}

TEST(Plans, M9_AStepWaitsForWhatComesBeforeIt) {
    in_each_house([](PlanHouse& house) {
        const CommitmentId papers = house.added(house.ours("Hand over the drawings"));
        AddStep review = house.theirs("Finish the security review");
        review.after = {{papers, 1}};
        review.work_days = 5;
        const CommitmentId reviewed = house.added(review);
        EXPECT_TRUE(house.step(reviewed).waits);
        const SettleStep end{"Approved in writing"};
        EXPECT_EQ(code_of(house.run(house.rep, settle_step, reviewed, end)), "prerequisite_open");
        EXPECT_EQ(code_of(house.run(house.rep, settle_step, papers, SettleStep{" "})), "too_short")
            << "M45";
        ASSERT_TRUE(house.run(house.rep, settle_step, papers, SettleStep{"IT has them"}).ok());
        EXPECT_FALSE(house.step(reviewed).waits);
        ASSERT_TRUE(house.run(house.rep, settle_step, reviewed, end).ok());
        EXPECT_EQ(house.step(reviewed).state, State::done);
        const ChangeStep circle{.after = std::vector<Prerequisite>{{reviewed, 0}}};
        EXPECT_NE(code_of(house.run(house.rep, change_step, papers, circle)), "ok");
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(Plans, M9_StepsNeverWaitInACircle) {
    in_each_house([](PlanHouse& house) {
        const CommitmentId first = house.added(house.ours("Hand over the drawings"));
        AddStep next = house.ours("Show it to the drivers");
        next.after = {{first, 0}};
        const CommitmentId second = house.added(next);
        const ChangeStep circle{.after = std::vector<Prerequisite>{{second, 0}}};
        EXPECT_EQ(code_of(house.run(house.rep, change_step, first, circle)), "prerequisite_cycle");
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(Plans, M47_ProgressStandsBesideTheCriticalPath) {
    in_each_house([](PlanHouse& house) {
        std::optional<CommitmentId> before;
        for (int i = 0; i < 3; ++i) {
            AddStep step = house.ours("Step " + std::to_string(i));
            if (before) step.after = {{*before, 0}};
            before = house.added(step);
        }
        house.added(house.theirs("Name the drivers"));
        const CommitmentId first = house.plan().steps.at(0).id;
        ASSERT_TRUE(house.run(house.rep, settle_step, first, SettleStep{"Seen"}).ok());
        const PlanView plan = house.plan();
        EXPECT_EQ(plan.progress.done, 1);
        EXPECT_EQ(plan.progress.total, 4);
        EXPECT_EQ(plan.progress.percent, 25);
        EXPECT_EQ(plan.buyer.total, 1);
        EXPECT_TRUE(house.step(*before).critical) << "the last of three holds up the whole plan";
        EXPECT_GT(*plan.spare_days, 0);
    });
}

TEST(Plans, M24_TheUsualStepsCountBackFromTheGoLiveDay) {
    in_each_house([](PlanHouse& house) {
        AddFromTemplates usual{.codes = {"security_review", "architecture_papers", "go_live"},
                               .seller = *house.rep.person,
                               .buyer = house.sari,
                               .language = "id"};
        ASSERT_TRUE(house.run(house.rep, add_from_templates, house.plan_id, usual).ok());
        const PlanView plan = house.plan();
        ASSERT_EQ(plan.steps.size(), 3U);
        EXPECT_EQ(plan.steps[0].title, "Serahkan dokumen arsitektur");
        EXPECT_EQ(plan.steps[1].side, Side::buyer);
        EXPECT_EQ(plan.steps[1].after.at(0).commitment, plan.steps[0].id);
        EXPECT_EQ(plan.steps[1].words_of, Side::seller) << "M37";
        EXPECT_LT(*plan.steps[0].due_day, *plan.steps[1].due_day);
        EXPECT_LE(*plan.steps[2].due_day, *plan.go_live);
        EXPECT_TRUE(plan.findings.empty());
        usual.codes = {"lunch"};
        EXPECT_EQ(code_of(house.run(house.rep, add_from_templates, house.plan_id, usual)),
                  "unknown_template");
        const auto known = house.look(house.rep, show_plan_templates, TemplateFilter{"zh-CN"});
        EXPECT_EQ(known->steps.at(0).title, "提交系统架构文档");
        EXPECT_FALSE(known->goals.empty());
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(Plans, M54_WithoutAGoLiveDayTheUsualStepsStayOpen) {
    in_each_house([](PlanHouse& house) {
        const ChangePlan none{.go_live = std::optional<Day>()};
        ASSERT_TRUE(house.run(house.rep, change_plan, house.plan_id, none).ok());
        const AddFromTemplates usual{.codes = {"security_review"},
                                     .seller = *house.rep.person,
                                     .buyer = house.sari,
                                     .language = "en"};
        ASSERT_TRUE(house.run(house.rep, add_from_templates, house.plan_id, usual).ok());
        const PlanStepView step = house.plan().steps.at(0);
        EXPECT_FALSE(step.due_day);
        EXPECT_GT(step.projected, house.today()) << "when it is to be expected is still told";
    });
}

TEST(Plans, M46_StepsAreChangedAndDroppedAndStayReadable) {
    in_each_house([](PlanHouse& house) {
        const CommitmentId id = house.added(house.ours("Show it to the drivers"));
        const ChangeStep change{.title = "Show it to ten drivers",
                                .owner = house.colleague.person,
                                .done_when = "Ten have driven with it",
                                .work_days = 3,
                                .milestone = Milestone::technical_validation,
                                .words_of = Side::buyer};
        ASSERT_TRUE(house.run(house.rep, change_step, id, change).ok());
        const PlanStepView changed = house.step(id);
        EXPECT_EQ(changed.title, "Show it to ten drivers");
        EXPECT_EQ(changed.done_when, "Ten have driven with it");
        EXPECT_EQ(changed.owner.name, "Dewi Rahayu");
        EXPECT_EQ(changed.words_of, Side::buyer);
        EXPECT_EQ(code_of(house.run(house.rep, drop_step, id, DropStep{""})), "reason_missing");
        ASSERT_TRUE(house.run(house.rep, drop_step, id, DropStep{"They know it"}).ok());
        EXPECT_EQ(house.step(id).state, State::withdrawn);
        EXPECT_EQ(house.step(id).note, "They know it");
        EXPECT_EQ(house.plan().progress.total, 0);
        EXPECT_EQ(code_of(house.run(house.rep, change_step, id, ChangeStep{.title = "x"})),
                  "already_settled");
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(Plans, AreForThoseWhoSeeTheDealAndStayAsTheyAreWhenItCloses) {
    in_each_house([](PlanHouse& house) {
        const CommitmentId id = house.added(house.ours("Show it to the drivers"));
        const Caller budi = house.joined(Role::representative, "Budi Santoso", "budi@example.com");
        EXPECT_EQ(code_of(house.look(budi, show_deal_plan, house.deal_id)), "not_permitted");
        EXPECT_EQ(code_of(house.look(budi, preview_step, id, PreviewFilter{})), "not_permitted");
        EXPECT_EQ(code_of(house.run(budi, drop_step, id, DropStep{"No"})), "not_permitted");
        const auto seen = house.look(house.reader(), show_deal_plan, house.deal_id).value();
        EXPECT_EQ(seen.plan->may.at(0).because, "not_permitted");
        ASSERT_TRUE(house
                        .run(house.rep, deals::lose_deal, house.deal_id,
                             deals::LoseDeal{deals::LostReason::cannot_afford, "No money"})
                        .ok());
        EXPECT_EQ(code_of(house.run(house.rep, settle_step, id, SettleStep{"Seen"})),
                  "deal_closed");
        EXPECT_EQ(house.plan().may.at(1).because, "deal_closed");
        EXPECT_EQ(house.plan().steps.at(0).may.at(0).because, "deal_closed");
    });
}

TEST(Plans, AStepIsSettledInItsPlanAndNotInTheInbox) {
    in_each_house([](PlanHouse& house) {
        const CommitmentId id = house.added(house.ours("Show it to the drivers"));
        EXPECT_EQ(
            code_of(house.run(house.rep, deals::settle_commitment, id, deals::JudgeEvidence{})),
            "settled_by_plan");
        EXPECT_EQ(
            code_of(house.run(house.rep, deals::withdraw_commitment, id, deals::GiveReason{"No"})),
            "settled_by_plan");
        EXPECT_EQ(house.step(id).state, State::open);
    });
}

TEST(Plans, HoldUpToTwoHundredSteps) {
    in_each_house([](PlanHouse& house) {
        for (std::size_t i = 0; i < most_steps; ++i)
            ASSERT_TRUE(house.run(house.rep, add_step, house.plan_id, house.ours("Step")).ok());
        EXPECT_EQ(code_of(house.run(house.rep, add_step, house.plan_id, house.ours("Step"))),
                  "too_many_steps");
    });
}

TEST(PlanLaws, FindWhatWasChangedBehindTheLedgersBack) {
    in_each_house([](PlanHouse& house) {
        const Day day = house.today().plus(14);
        const CommitmentId id =
            house.added(house.shared(house.theirs("Finish the security review", day)));
        house.ledger.stop();
        {
            const auto db = house.store.writing_connection();
            storage::run(*db,
                         "UPDATE commitment SET kind = 'review_action', two_sided = 0 "
                         "WHERE kind = 'plan_step'");
            storage::run(*db, "UPDATE plan_step SET work_days = 9");
        }
        const std::string broken = house.broken_plan_laws();
        EXPECT_THAT(broken, ::testing::HasSubstr("a plan's step is a commitment about its deal"));
        EXPECT_THAT(broken, ::testing::HasSubstr("the day of a shared step belongs to both sides"));
        EXPECT_THAT(broken, ::testing::HasSubstr("plan_step/" + id.text()));
    });
}

}  // namespace
}  // namespace akad::plans
