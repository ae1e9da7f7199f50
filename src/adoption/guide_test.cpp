#include "adoption/testing_house.hpp"

namespace akad::adoption::testing {
namespace {

StepView step(AdoptingHouse& house, StepKind kind) {
    const auto guide = house.look(house.owner, show_guide);
    for (const StepView& each : guide->steps)
        if (each.kind == kind) return each;
    return {};
}

TEST(Guide, D93_StepsAreDoneByWhatTheWorkspaceDid) {
    in_each_house([](AdoptingHouse& house) {
        EXPECT_EQ(step(house, StepKind::criteria).state, StepState::open);
        ASSERT_TRUE(house.run(house.owner, agree_criteria).ok());
        EXPECT_EQ(step(house, StepKind::criteria).state, StepState::done);

        EXPECT_EQ(step(house, StepKind::audit).state, StepState::open) << "there are no deals yet";
        const DealId claims = house.claiming(1)[0];
        EXPECT_EQ(step(house, StepKind::audit).count, 1);
        EXPECT_EQ(step(house, StepKind::audit).state, StepState::open);
        const AuditId audit = house.begun(house.manager);
        ASSERT_TRUE(house.move_back(audit, claims).ok());
        EXPECT_EQ(step(house, StepKind::audit).state, StepState::done);

        EXPECT_EQ(step(house, StepKind::rhythm).state, StepState::open);
        ASSERT_TRUE(
            house.run(house.manager, reviews::set_usual_rhythms, reviews::SetUsualRhythms{}).ok());
        EXPECT_EQ(step(house, StepKind::rhythm).state, StepState::done);

        EXPECT_EQ(step(house, StepKind::training).state, StepState::open);
        ASSERT_TRUE(
            house.attach(house.rep, claims, house.proof_of(house.stage(0).criteria[0])).ok());
        EXPECT_EQ(step(house, StepKind::training).count, 1);

        EXPECT_EQ(step(house, StepKind::review).state, StepState::open);
        const auto review =
            house.run(house.manager, reviews::start_review, reviews::StartReview{.deal = claims});
        ASSERT_TRUE(review.ok());
        EXPECT_EQ(step(house, StepKind::review).state, StepState::open) << "it is still running";
        ASSERT_TRUE(house
                        .run(house.manager, reviews::close_review, *review,
                             reviews::CloseReview{{}, reviews::Unfinished::leave})
                        .ok());
        EXPECT_EQ(step(house, StepKind::review).state, StepState::done);
    });
}

TEST(Guide, D93_AnAdministratorHidesItAndShowsItAgain) {
    in_each_house([](AdoptingHouse& house) {
        EXPECT_FALSE(house.look(house.owner, show_guide)->hidden);
        EXPECT_TRUE(house.look(house.owner, show_guide)->may_hide);
        EXPECT_FALSE(house.look(house.manager, show_guide)->may_hide);
        ASSERT_TRUE(house.run(house.owner, hide_guide).ok());
        EXPECT_TRUE(house.look(house.manager, show_guide)->hidden);
        ASSERT_TRUE(house.run(house.owner, show_guide_again).ok());
        EXPECT_FALSE(house.look(house.manager, show_guide)->hidden);
    });
}

TEST(Guide, D93_SaysWhoMayDoAStep) {
    in_each_house([](AdoptingHouse& house) {
        const auto may = [&](const Caller& caller) {
            std::string text;
            const auto guide = house.look(caller, show_guide);
            for (const StepView& each : guide->steps)
                if (each.may) text += std::string(name_of(each.kind)) + ' ';
            return text;
        };
        EXPECT_EQ(may(house.owner), "criteria audit rhythm guardrails training accuracy review ");
        EXPECT_EQ(may(house.manager), "audit rhythm training accuracy review ");
        EXPECT_TRUE(house.look(house.owner, show_guide)->may_agree);
        EXPECT_FALSE(house.look(house.manager, show_guide)->may_agree);
    });
}

}  // namespace
}  // namespace akad::adoption::testing
