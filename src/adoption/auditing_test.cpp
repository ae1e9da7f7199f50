#include "adoption/testing_house.hpp"

#include <algorithm>

namespace akad::adoption::testing {
namespace {

TEST(Auditing, D94_GoesThroughClaimsOneByOneAndCountsWhatBecameOfThem) {
    in_each_house([](AdoptingHouse& house) {
        const auto deals = house.claiming(5);
        house.opened("Began here");
        const AuditId id = house.begun(house.manager);
        EXPECT_EQ(house.ahead(id), deals) << "the first to close first, and no others";
        ASSERT_TRUE(house.move_back(id, deals[0]).ok());
        EXPECT_FALSE(house.deal(deals[0]).claims_stage);
        EXPECT_EQ(house.deal(deals[0]).stage, house.stage(0).stage.id);
        ASSERT_TRUE(house.disqualify(id, deals[1]).ok());
        EXPECT_EQ(house.deal(deals[1]).state, deals::DealState::lost);
        ASSERT_TRUE(house.skip(id, deals[2]).ok());
        ASSERT_TRUE(
            house.attach(house.rep, deals[3], house.proof_of(house.stage(0).criteria[0])).ok());
        ASSERT_TRUE(house.keep(id, deals[3]).ok());
        EXPECT_EQ(house.ahead(id), (std::vector{deals[4]}));
        const AuditView audit = house.audit(house.manager, id);
        EXPECT_EQ(audit.total.count, 5);
        EXPECT_EQ(audit.looked_at, 4);
        EXPECT_EQ(audit.moved_back, 1);
        EXPECT_EQ(audit.disqualified, 1);
        EXPECT_EQ(audit.kept, 1);
        EXPECT_EQ(audit.skipped, 1);
        EXPECT_EQ(audit.left, 2) << "the skipped one, and the one not come to yet";
        const auto decisions = house.look(house.manager, list_decisions, id, DecisionFilter{});
        ASSERT_EQ(decisions->items.size(), 4U);
        const auto moved = std::ranges::find(decisions->items, deals[0],
                                             [](const DecisionLine& each) { return each.deal.id; });
        ASSERT_NE(moved, decisions->items.end());
        EXPECT_EQ(moved->verdict, Verdict::moved_back);
        EXPECT_EQ(moved->why, "qualification_false");
        EXPECT_EQ(moved->to_name, house.stage(0).stage.name);
    });
}

TEST(Auditing, D94_NoGateIsPassedByKeeping) {
    in_each_house([](AdoptingHouse& house) {
        const DealId deal = house.claiming(1)[0];
        const AuditId id = house.begun(house.manager);
        EXPECT_EQ(code_of(house.keep(id, deal)), "nothing_behind_it");
        const auto proofs = house.look(house.manager, show_proofs, id, deal);
        ASSERT_EQ(proofs->criteria.size(),
                  house.stage(0).criteria.size() + house.stage(1).criteria.size());
        EXPECT_FALSE(proofs->may_keep);
        const deals::AskForEvidence ask{house.stage(1).criteria[0].id, *house.rep.person, {}, {}};
        ASSERT_TRUE(house.run(house.manager, deals::ask_for_evidence, deal, ask).ok());
        EXPECT_TRUE(house.look(house.manager, show_proofs, id, deal)->may_keep);
        ASSERT_TRUE(house.keep(id, deal).ok()) << "somebody owes the proof now";
        EXPECT_TRUE(house.deal(deal).claims_stage) << "it claims on until the proof is verified";
    });
}

TEST(Auditing, D94_GoesOnWhereItStoppedAndSkippedOnesComeAgain) {
    in_each_house([](AdoptingHouse& house) {
        const auto deals = house.claiming(45);
        const AuditId id = house.begun(house.manager);
        for (int i = 0; i < 30; ++i)
            ASSERT_TRUE(house.skip(id, deals[static_cast<std::size_t>(i)]).ok());
        EXPECT_EQ(house.begun(house.manager), id) << "one runs; it goes on";
        EXPECT_EQ(house.ahead(id).front(), deals[30]);
        EXPECT_EQ(house.look(house.manager, show_audit_door)->running, id);
        // Deals may be taken out of their turn; those before still come.
        ASSERT_TRUE(house.skip(id, deals[32]).ok());
        ASSERT_TRUE(house.skip(id, deals[30]).ok());
        EXPECT_EQ(house.ahead(id).front(), deals[31]);
        EXPECT_EQ(house.ahead(id)[1], deals[33]);
        for (const std::size_t i :
             {31U, 33U, 34U, 35U, 36U, 37U, 38U, 39U, 40U, 41U, 42U, 43U, 44U})
            ASSERT_TRUE(house.skip(id, deals[i]).ok());
        EXPECT_TRUE(house.ahead(id).empty());
        ASSERT_TRUE(house.run(house.manager, go_round_again, id).ok());
        EXPECT_EQ(house.ahead(id).size(), 20U);
        EXPECT_EQ(house.audit(house.manager, id).skipped, 0);
        EXPECT_EQ(code_of(house.run(house.manager, go_round_again, id)), "nothing_skipped");
        ASSERT_TRUE(house.move_back(id, deals[0]).ok());
        EXPECT_EQ(house.ahead(id).front(), deals[1]);
    });
}

TEST(Auditing, D94_AMoveIsTakenBackAsFarAsTheHouseTakesMovesBack) {
    in_each_house([](AdoptingHouse& house) {
        const auto deals = house.claiming(3);
        const AuditId id = house.begun(house.manager);
        ASSERT_TRUE(house.move_back(id, deals[0]).ok());
        ASSERT_TRUE(house.disqualify(id, deals[1]).ok());
        ASSERT_TRUE(house.take_it_back(id, deals[1]).ok());
        ASSERT_TRUE(house.take_it_back(id, deals[0]).ok());
        EXPECT_TRUE(house.deal(deals[0]).claims_stage);
        EXPECT_EQ(house.deal(deals[1]).state, deals::DealState::open);
        EXPECT_EQ(house.ahead(id), deals);
        EXPECT_EQ(house.audit(house.manager, id).looked_at, 0);
        EXPECT_EQ(code_of(house.take_it_back(id, deals[0])), "nothing_to_take_back");
        ASSERT_TRUE(
            house.attach(house.rep, deals[0], house.proof_of(house.stage(0).criteria[0])).ok());
        ASSERT_TRUE(house.keep(id, deals[0]).ok());
        EXPECT_EQ(code_of(house.take_it_back(id, deals[0])), "kept_stays");
        ASSERT_TRUE(house.move_back(id, deals[1]).ok());
        house.pass_days(1);
        EXPECT_EQ(code_of(house.take_it_back(id, deals[1])), "undo_too_late");
        EXPECT_EQ(house.audit(house.manager, id).moved_back, 1) << "nothing half done";
    });
}

TEST(Auditing, D94_SaysWhatIsWrong) {
    in_each_house([](AdoptingHouse& house) {
        EXPECT_EQ(code_of(house.run(house.manager, start_audit)), "nothing_to_audit");
        const auto deals = house.claiming(3);
        const DealId sound = house.opened("Began here");
        const AuditId id = house.begun(house.manager);
        EXPECT_EQ(code_of(house.skip(id, sound)), "claims_nothing");
        ASSERT_TRUE(house.skip(id, deals[0]).ok());
        EXPECT_EQ(code_of(house.skip(id, deals[0])), "deal_decided");
        EXPECT_EQ(code_of(house.run(house.owner, skip_deal, id, DecideDeal{deals[1]})),
                  "not_permitted");
        EXPECT_EQ(code_of(house.look(house.rep, show_audit, id)), "not_permitted");
        EXPECT_TRUE(house.look(house.owner, show_audit, id).ok()) << "who coaches may look";
        ASSERT_TRUE(house.run(house.manager, finish_audit, id).ok());
        EXPECT_EQ(code_of(house.skip(id, deals[1])), "audit_finished");
        EXPECT_NE(house.begun(house.manager), id) << "another for what is left";
    });
}

TEST(Auditing, D94_CountsChangedBehindOurBackAreFound) {
    test::for_each_database(steps(), [](storage::Store& store) {
        AdoptingHouse house(store);
        const auto deals = house.claiming(2);
        const AuditId id = house.begun(house.manager);
        ASSERT_TRUE(house.skip(id, deals[0]).ok());
        EXPECT_EQ(house.broken_adoption_laws(), "");
        const auto db = house.store.writing_connection();
        storage::run(*db, "UPDATE audit SET skipped = 5 WHERE workspace = $1",
                     house.owner.workspace);
        EXPECT_NE(house.broken_adoption_laws().find("counts"), std::string::npos);
        house.ledger.stop();
    });
}

}  // namespace
}  // namespace akad::adoption::testing
