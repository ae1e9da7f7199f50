// What an honest setback does to a deal: proofs that proved false go, a new opportunity becomes a
// deal of its own, and who decided that a deal is lost stands on record.
#include "deals/testing_house.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals::testing {
namespace {

Result<DealId> back_without(DealHouse& house, DealId id, std::vector<EvidenceId> falsified) {
    return house.run(house.rep, move_deal_back, id,
                     MoveBack{house.stage(0).stage.id, Trigger::qualification_false,
                              "Their budget was a guess.", std::move(falsified)});
}

TEST(Setbacks, D61_AMoveBackWithdrawsTheProofsItNamesAsFalse) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto proofs = house.open_gate(id);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        ASSERT_TRUE(back_without(house, id, {proofs[0], proofs[2]}).ok());
        const Deal deal = house.deal(id);
        EXPECT_EQ(deal.stage, house.stage(0).stage.id);
        EXPECT_EQ(deal.gate, "-m-m") << "the others still hold";
        EXPECT_FALSE(deal.claims_stage);
        EXPECT_EQ(code_of(house.advance(house.rep, id)), "criteria_missing");
        EXPECT_EQ(house.facts_of(id).front().kind, "deal.moved_back");
        EXPECT_EQ(code_of(house.act(
                      house.rep, [&](ledger::Writing& writing) { return undo_move(writing, id); })),
                  "nothing_to_undo")
            << "what was withdrawn has to be earned anew";
    });
}

TEST(Setbacks, D61_AProofOfAnotherDealIsNotWithdrawnAndNothingMoves) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto own = house.open_gate(id);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        const DealId other = house.opened("Other");
        const EvidenceId elsewhere = house.proven(other, house.stage(0).criteria[0]);
        EXPECT_EQ(code_of(back_without(house, id, {own[0], elsewhere})), "unknown_evidence");
        EXPECT_EQ(house.deal(id).stage, house.stage(1).stage.id);
        EXPECT_EQ(house.deal(other).gate, "m---");
        ASSERT_TRUE(house.run(house.rep, withdraw_evidence, own[1], GiveReason{"Wrong."}).ok());
        EXPECT_EQ(code_of(back_without(house, id, {own[1]})), "unknown_evidence");
    });
}

TEST(Setbacks, D59_TheDealsPageSuggestsWhereEachTriggerLeads) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.bring_to(id, 3);
        const DealView page = house.page(house.rep, id);
        ASSERT_EQ(page.setbacks.size(), 6U);
        EXPECT_EQ(page.setbacks[0].stage->name, "Discovery");
        EXPECT_EQ(page.setbacks[2].way, SetbackWay::split);
        EXPECT_EQ(page.setbacks[3].stage->name, "Qualification");
        EXPECT_EQ(page.setbacks[4].way, SetbackWay::nurture);
        EXPECT_EQ(page.setbacks[5].stage->name, "Proposal");
        ASSERT_TRUE(house.run(house.rep, lose_deal, id, LoseDeal{}).ok());
        EXPECT_TRUE(house.page(house.rep, id).setbacks.empty());
    });
}

SplitDeal warehouse_alone(OldDeal old = OldDeal::keep) {
    SplitDeal command{.name = "Warehouse alone", .note = "They now want scanners.", .old = old};
    if (old == OldDeal::lose) command.reason = LostReason::does_not_fit;
    return command;
}

TEST(Setbacks, D60_ANewOpportunityIsSplitOffAndBothDealsShowTheLink) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        ASSERT_TRUE(house
                        .run(house.rep, set_stakeholders, id,
                             SetStakeholders{{{sari, "champion", "Wants it in March."}}})
                        .ok());
        house.bring_to(id, 2);
        const auto made = house.run(house.rep, split_deal, id, warehouse_alone());
        ASSERT_TRUE(made.ok()) << made.error().code;
        const DealView fresh = house.page(house.rep, *made);
        EXPECT_EQ(fresh.stage, house.stage(0).stage.id);
        EXPECT_EQ(fresh.split_from->id, id);
        EXPECT_EQ(fresh.owner.id, house.deal(id).owner);
        ASSERT_EQ(fresh.stakeholders.size(), 1U);
        EXPECT_EQ(fresh.stakeholders[0].concern, "Wants it in March.");
        const DealView old = house.page(house.rep, id);
        EXPECT_EQ(old.state, DealState::open);
        ASSERT_EQ(old.split_into.size(), 1U);
        EXPECT_EQ(old.split_into[0].name, "Warehouse alone");
    });
}

TEST(Setbacks, D60_TheOldDealIsLostInTheSameTransactionWhenChosen) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        SplitDeal command = warehouse_alone(OldDeal::lose);
        command.reason.reset();
        EXPECT_EQ(code_of(house.run(house.rep, split_deal, id, command)), "loss_reason_missing");
        command = warehouse_alone();
        command.note = " ";
        EXPECT_EQ(code_of(house.run(house.rep, split_deal, id, command)), "reason_missing");
        ASSERT_TRUE(house.run(house.rep, split_deal, id, warehouse_alone(OldDeal::lose)).ok());
        EXPECT_EQ(house.deal(id).state, DealState::lost);
        EXPECT_EQ(house.deal(id).lost_note, "They now want scanners.");
        EXPECT_EQ(code_of(house.run(house.rep, split_deal, id, warehouse_alone())), "deal_closed");
        EXPECT_EQ(house.look(house.rep, list_deals, DealFilter{})->items.size(), 1U);
    });
}

TEST(Setbacks, D74_AManagerDecidesOverTheOwnerOnTheRecord) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const Caller other = house.joined(Role::representative, "Rini", "rini@example.com");
        EXPECT_EQ(code_of(house.run(other, lose_deal, id, LoseDeal{})), "not_permitted")
            << "another team's deal is not even seen";
        ASSERT_TRUE(house
                        .run(house.manager, lose_deal, id,
                             LoseDeal{LostReason::effort_exceeds_return, "Two years of talk."})
                        .ok());
        const DealView page = house.page(house.rep, id);
        EXPECT_EQ(page.lost->by->name, "Dana Rossi");
        const auto told = house.look(house.rep, show_timeline, id, PageFilter{})->items.front();
        EXPECT_EQ(told.what.at("over"), "Ayu Pratama");
        EXPECT_EQ(told.what.at("lost_by"), "Dana Rossi");
    });
}

}  // namespace
}  // namespace akad::deals::testing
