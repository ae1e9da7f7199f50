#include "deals/testing_house.hpp"

namespace akad::deals::testing {
namespace {

TEST(Moving, D9_WithoutEvidenceADealStaysAndTheAnswerListsWhatIsMissing) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto refused = house.advance(house.rep, id);
        ASSERT_EQ(code_of(refused), "criteria_missing");
        ASSERT_EQ(refused.error().items.size(), house.stage(0).criteria.size());
        EXPECT_EQ(refused.error().items.front().field, house.stage(0).criteria.front().id.text());
        EXPECT_EQ(refused.error().items.front().code, "missing");
        EXPECT_EQ(house.deal(id).stage, house.stage(0).stage.id);
        EXPECT_EQ(house.deal(id).revision, 1);
    });
}

TEST(Moving, D12_ADealAdvancesOnceEveryCriterionIsVerified) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.open_gate(id);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        const Deal deal = house.deal(id);
        EXPECT_EQ(deal.stage, house.stage(1).stage.id);
        EXPECT_EQ(deal.gate, "----");
        EXPECT_FALSE(deal.claims_stage);
    });
}

TEST(Moving, D12_OneUnverifiedCriterionKeepsTheGateShut) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto& criteria = house.stage(0).criteria;
        for (std::size_t i = 1; i < criteria.size(); ++i) house.proven(id, criteria[i]);
        ASSERT_TRUE(house.attach(house.rep, id, house.proof_of(criteria[0])).ok());
        const auto refused = house.advance(house.rep, id);
        ASSERT_EQ(code_of(refused), "criteria_missing");
        ASSERT_EQ(refused.error().items.size(), 1U);
        EXPECT_EQ(refused.error().items[0].code, "submitted");
    });
}

TEST(Moving, D33_WonNeedsTheSignedContractAndThePaymentMechanism) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto win = [&] {
            return house.act(house.rep,
                             [&](ledger::Writing& writing) { return win_deal(writing, id); });
        };
        EXPECT_EQ(code_of(win()), "not_in_last_stage");
        house.bring_to(id, 4);
        EXPECT_EQ(code_of(win()), "criteria_missing");
        EXPECT_EQ(code_of(house.advance(house.rep, id)), "no_later_stage");
        house.open_gate(id);
        ASSERT_TRUE(win().ok());
        EXPECT_EQ(house.deal(id).state, DealState::won);
        EXPECT_EQ(code_of(house.advance(house.rep, id)), "deal_closed");
    });
}

TEST(Moving, AnOverrideNeedsAReasonAndIsCounted) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto override_with = [&](const std::string& reason) {
            return house.act(house.manager, [&](ledger::Writing& writing) {
                return override_gate(writing, id, {.reason = reason});
            });
        };
        EXPECT_EQ(code_of(override_with("  ")), "reason_missing");
        ASSERT_TRUE(override_with("The buyer's board meets tomorrow.").ok());
        const Deal deal = house.deal(id);
        EXPECT_EQ(deal.overrides, 1);
        EXPECT_TRUE(deal.claims_stage);
        EXPECT_EQ(deal.stage, house.stage(1).stage.id);
    });
}

TEST(Moving, D94_AClaimedStageIsProvenByTheEvidenceOfTheStagesBehindIt) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        ASSERT_TRUE(house
                        .act(house.manager,
                             [&](ledger::Writing& writing) {
                                 return override_gate(writing, id, {.reason = "Known buyer."});
                             })
                        .ok());
        for (const Criterion& criterion : house.stage(0).criteria) {
            EXPECT_TRUE(house.deal(id).claims_stage);
            house.proven(id, criterion);
        }
        EXPECT_FALSE(house.deal(id).claims_stage);
    });
}

TEST(Moving, D57_AMoveBackNamesItsTriggerAndAnEarlierStage) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.bring_to(id, 2);
        const auto back = [&](StageId to, const std::string& note) {
            return house.act(house.rep, [&](ledger::Writing& writing) {
                return move_deal_back(
                    writing, id, {.to = to, .trigger = Trigger::champion_changed, .note = note});
            });
        };
        EXPECT_EQ(code_of(back(house.stage(3).stage.id, "She left.")), "wrong_stage");
        EXPECT_EQ(code_of(back(house.stage(0).stage.id, "")), "reason_missing");
        ASSERT_TRUE(back(house.stage(0).stage.id, "She left.").ok());
        EXPECT_EQ(house.deal(id).gate, "mmmm");
        EXPECT_EQ(house.page(house.rep, id).visits.size(), 4U);
    });
}

TEST(Moving, UndoLeavesAFactAndNeitherAVisitNorAnOverride) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const Instant since = house.deal(id).stage_since;
        const auto undo = [&](const Caller& caller) {
            return house.act(caller,
                             [&](ledger::Writing& writing) { return undo_move(writing, id); });
        };
        EXPECT_EQ(code_of(undo(house.rep)), "nothing_to_undo");
        house.pass_s(60);
        ASSERT_TRUE(house
                        .act(house.manager,
                             [&](ledger::Writing& writing) {
                                 return override_gate(writing, id, {.reason = "By mistake."});
                             })
                        .ok());
        EXPECT_EQ(code_of(undo(house.owner)), "undo_by_another");
        ASSERT_TRUE(undo(house.manager).ok());
        const Deal deal = house.deal(id);
        EXPECT_EQ(deal.stage, house.stage(0).stage.id);
        EXPECT_EQ(deal.stage_since, since);
        EXPECT_EQ(deal.overrides, 0);
        EXPECT_FALSE(deal.claims_stage);
        EXPECT_EQ(house.page(house.rep, id).visits.size(), 1U);
        EXPECT_EQ(deal.revision, 3);
    });
}

TEST(Moving, UndoIsTooLateAfterTenMinutesOrOnceSomethingIsBuiltOnIt) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.open_gate(id);
        house.pass_s(60);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        const auto undo = [&] {
            return house.act(house.rep,
                             [&](ledger::Writing& writing) { return undo_move(writing, id); });
        };
        house.pass_s(1);
        ASSERT_TRUE(house.attach(house.rep, id, house.proof_of(house.stage(1).criteria[0])).ok());
        EXPECT_EQ(code_of(undo()), "undo_built_upon");
        house.pass_s(10 * 60);
        EXPECT_EQ(code_of(undo()), "undo_too_late");
    });
}

TEST(Moving, D63_ALostDealNamesOneOfFiveReasonsAndCanBeReopened) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto reopen = [&](const std::string& reason) {
            return house.act(house.rep, [&](ledger::Writing& writing) {
                return reopen_deal(writing, id, {reason});
            });
        };
        EXPECT_EQ(code_of(reopen("They called.")), "deal_open");
        ASSERT_TRUE(house
                        .act(house.rep,
                             [&](ledger::Writing& writing) {
                                 return lose_deal(writing, id,
                                                  {.reason = LostReason::cannot_afford});
                             })
                        .ok());
        EXPECT_EQ(house.deal(id).state, DealState::lost);
        EXPECT_EQ(code_of(reopen("")), "reason_missing");
        ASSERT_TRUE(reopen("They called.").ok());
        EXPECT_EQ(house.deal(id).state, DealState::open);
        EXPECT_FALSE(house.deal(id).lost_reason.has_value());
    });
}

TEST(Moving, R2_TheMomentOfVerbalAgreementIsRecordedButNotAhead) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto agree = [&](Day day) {
            return house.act(house.rep, [&](ledger::Writing& writing) {
                return record_verbal_agreement(writing, id, {.agreed_on = day, .note = "By phone"});
            });
        };
        EXPECT_EQ(code_of(agree(house.today().plus(1))), "occurred_in_the_future");
        ASSERT_TRUE(agree(house.today()).ok());
        EXPECT_EQ(house.page(house.rep, id).verbal_agreement->agreed_on, house.today());
    });
}

}  // namespace
}  // namespace akad::deals::testing
