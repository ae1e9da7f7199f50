// The days of a plan's steps: ours alone, or both sides' once they agree.
#include <gmock/gmock.h>

#include "plans/testing_house.hpp"

namespace akad::plans {
namespace {

using commitments::Side;
using testing::code_of;
using testing::in_each_house;
using testing::PlanHouse;

TEST(PlanDays, M2_AStepIsOursAloneUnlessItIsShared) {
    in_each_house([](PlanHouse& house) {
        const Day day = house.today().plus(7);
        const CommitmentId own = house.added(house.ours("Prepare the price", day));
        EXPECT_EQ(house.step(own).audience, Audience::internal);
        const ProposeStepDay later{.day = day.plus(7)};
        ASSERT_TRUE(house.run(house.rep, propose_day, own, later).ok());
        EXPECT_EQ(house.step(own).due_day, day.plus(7)) << "nobody else has to agree";
        EXPECT_FALSE(house.step(own).proposal);
        AddStep half = house.theirs("Finish the security review", day);
        half.audience = Audience::shared;
        EXPECT_EQ(code_of(house.run(house.rep, add_step, house.plan_id, half)),
                  "other_side_missing");
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(PlanDays, M8_TheDayOfASharedStepHoldsOnceBothHaveAgreed) {
    in_each_house([](PlanHouse& house) {
        const Day day = house.today().plus(14);
        const CommitmentId id =
            house.added(house.shared(house.theirs("Finish the security review", day)));
        EXPECT_FALSE(house.step(id).due_day) << "ours alone is a proposal";
        ASSERT_TRUE(house.step(id).proposal);
        EXPECT_EQ(house.step(id).proposal->day, day);
        AnswerStepDay yes;
        EXPECT_EQ(code_of(house.run(house.rep, answer_day, id, yes)), "buyer_not_named");
        yes.said = SaidByBuyer{*house.rep.person, house.today()};
        EXPECT_EQ(code_of(house.run(house.rep, answer_day, id, yes)), "buyer_not_named");
        yes.said = SaidByBuyer{house.sari, house.today().plus(1)};
        EXPECT_EQ(code_of(house.run(house.rep, answer_day, id, yes)), "said_in_the_future");
        yes.said = house.said_today();
        ASSERT_TRUE(house.run(house.rep, answer_day, id, yes).ok());
        EXPECT_EQ(house.step(id).due_day, day);
        const auto facts = house.facts_of(house.deal_id);
        const auto heard = std::ranges::find(facts, "plan_step.buyer_said", &ledger::Fact::kind);
        ASSERT_NE(heard, facts.end());
        EXPECT_THAT(heard->kept, ::testing::HasSubstr(house.sari.text()));
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(PlanDays, M26_EitherSideAnswersWithADayOfItsOwn) {
    in_each_house([](PlanHouse& house) {
        const Day day = house.today().plus(14);
        const CommitmentId id =
            house.added(house.shared(house.theirs("Finish the security review", day)));
        const AnswerStepDay counter{.answer = Answer::counter,
                                    .day = day.plus(7),
                                    .words = "The officer is away",
                                    .said = house.said_today()};
        ASSERT_TRUE(house.run(house.rep, answer_day, id, counter).ok());
        EXPECT_EQ(house.step(id).proposal->side, Side::buyer);
        EXPECT_EQ(house.step(id).proposal->day, day.plus(7));
        ASSERT_TRUE(house.run(house.rep, answer_day, id, AnswerStepDay{}).ok())
            << "ours needs no name";
        EXPECT_EQ(house.step(id).due_day, day.plus(7));
        const ProposeStepDay earlier{.day = day.plus(1), .words = "The papers came early"};
        ASSERT_TRUE(house.run(house.rep, propose_day, id, earlier).ok());
        EXPECT_EQ(house.step(id).due_day, day.plus(7)) << "what was agreed stands until both agree";
        EXPECT_EQ(code_of(house.run(house.rep, propose_day, id, earlier)), "proposal_open");
        ASSERT_TRUE(house.run(house.rep, take_back_day, id).ok());
        EXPECT_FALSE(house.step(id).proposal);
        EXPECT_EQ(code_of(house.run(house.rep, take_back_day, id)), "no_proposal");
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(PlanDays, M13_WhatTheBuyerMovesIsSeen) {
    in_each_house([](PlanHouse& house) {
        const Day day = house.today().plus(14);
        const CommitmentId id =
            house.added(house.shared(house.theirs("Finish the security review", day)));
        AnswerStepDay yes;
        yes.said = house.said_today();
        ASSERT_TRUE(house.run(house.rep, answer_day, id, yes).ok());
        for (int week = 1; week <= 2; ++week) {
            const ProposeStepDay later{.day = day.plus(7 * week), .said = house.said_today()};
            ASSERT_TRUE(house.run(house.rep, propose_day, id, later).ok());
            EXPECT_FALSE(house.found(Flaw::day_keeps_moving, id));
            ASSERT_TRUE(house.run(house.rep, answer_day, id, AnswerStepDay{}).ok());
        }
        EXPECT_EQ(house.step(id).first_due, day);
        EXPECT_EQ(house.step(id).due_day, day.plus(14));
        EXPECT_TRUE(house.found(Flaw::day_keeps_moving, id)) << "M31";
        EXPECT_EQ(house.broken_plan_laws(), "");
    });
}

TEST(PlanDays, M49_APreviewShowsWhatMovesBeforeItIsProposed) {
    in_each_house([](PlanHouse& house) {
        AddStep review = house.theirs("Finish the security review");
        review.work_days = 10;
        const CommitmentId first = house.added(review);
        AddStep next = house.ours("Settle the contract terms");
        next.after = {{first, 0}};
        const CommitmentId second = house.added(next);
        const auto moves =
            house.look(house.rep, preview_step, first, PreviewFilter{{}, 15}).value();
        ASSERT_EQ(moves.items.size(), 2U);
        EXPECT_EQ(moves.items[1].id, second);
        EXPECT_EQ(moves.items[1].after.number - moves.items[1].before.number, 7);
        EXPECT_EQ(code_of(house.look(house.rep, preview_step, first, PreviewFilter{{}, 0})),
                  "work_days_out_of_range");
        EXPECT_EQ(house.step(first).work_days, 10) << "nothing was changed";
    });
}

}  // namespace
}  // namespace akad::plans
