#include "deals/testing_house.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals::testing {
namespace {

constexpr std::int64_t day_s = 24 * 3600;

Result<DealId> nurture(DealHouse& house, DealId id, int days = 30) {
    return house.run(house.rep, nurture_deal, id,
                     NurtureDeal{"Their budget opens in March.", house.today().plus(days)});
}
Result<DealId> bring_back(DealHouse& house, DealId id) {
    return house.act(house.rep, [&](ledger::Writing& writing) { return return_deal(writing, id); });
}
std::vector<CommitmentView> owed_about(DealHouse& house, DealId id) {
    return house.look(house.rep, list_deal_commitments, id, PageFilter{})->items;
}
std::int64_t listed(DealHouse& house, DealState state) {
    return house.look(house.rep, list_deals, DealFilter{.state = state})->total.count;
}
std::int64_t on_board(DealHouse& house) {
    return house.look(house.rep, show_board, BoardFilter{})->columns.front().total.count;
}

TEST(Nurture, D27_ADealInNurtureLeavesThePipelineAndIsListedAsWhatItIs) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        EXPECT_EQ(on_board(house), 1);
        ASSERT_TRUE(nurture(house, id).ok());
        EXPECT_EQ(on_board(house), 0);
        EXPECT_EQ(listed(house, DealState::open), 0);
        EXPECT_EQ(listed(house, DealState::lost), 0);
        EXPECT_EQ(listed(house, DealState::nurture), 1);
        const DealView page = house.page(house.rep, id);
        EXPECT_EQ(page.nurture->reason, "Their budget opens in March.");
        EXPECT_EQ(page.nurture->return_day, house.today().plus(30));
        EXPECT_EQ(page.return_day, house.today().plus(30));
        EXPECT_FALSE(page.closed_at.has_value());
        ASSERT_TRUE(bring_back(house, id).ok());
        EXPECT_EQ(on_board(house), 1);
        EXPECT_FALSE(house.page(house.rep, id).nurture.has_value());
        EXPECT_EQ(code_of(bring_back(house, id)), "not_in_nurture");
    });
}

TEST(Nurture, D26_ItsOwnerOwesToBringItBackOnADay) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        EXPECT_EQ(code_of(nurture(house, id, 0)), "return_day_out_of_range");
        ASSERT_TRUE(nurture(house, id).ok());
        const auto owed = owed_about(house, id);
        ASSERT_EQ(owed.size(), 1U);
        EXPECT_EQ(owed[0].kind, commitments::Kind::return_from_nurture);
        EXPECT_EQ(owed[0].owner.id, house.deal(id).owner);
        EXPECT_EQ(owed[0].due_day, house.today().plus(30));
        EXPECT_EQ(code_of(house.run(house.rep, settle_commitment, owed[0].id, JudgeEvidence{})),
                  "settled_by_return");
        EXPECT_EQ(
            code_of(house.run(house.rep, withdraw_commitment, owed[0].id, GiveReason{"Why?"})),
            "settled_by_return");
        const auto move_to = [&](std::optional<Day> day) {
            return code_of(
                house.run(house.rep, reschedule_commitment, owed[0].id, Reschedule{day}));
        };
        EXPECT_EQ(move_to({}), "return_day_out_of_range");
        EXPECT_EQ(move_to(house.today().plus(60)), "ok");
        EXPECT_EQ(house.page(house.rep, id).return_day, house.today().plus(60));
        ASSERT_TRUE(bring_back(house, id).ok());
        EXPECT_TRUE(owed_about(house, id).empty());
    });
}

TEST(Nurture, TimeInNurtureIsNoStageTimeAndTheStayBeforeCountsOn) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.pass_s(5 * day_s);
        ASSERT_TRUE(nurture(house, id).ok());
        house.pass_s(40 * day_s);
        EXPECT_EQ(house.page(house.rep, id).stage_days, 5) << "the clock stands still";
        ASSERT_TRUE(bring_back(house, id).ok());
        house.pass_s(2 * day_s);
        const DealView page = house.page(house.rep, id);
        EXPECT_EQ(page.stage_days, 7);
        ASSERT_EQ(page.visits.size(), 2U);
        EXPECT_EQ(page.visits[0].days, 5);
        EXPECT_EQ(page.visits[1].days, 2);
        EXPECT_EQ(page.visits[1].entered_how, Move::returned);
        ASSERT_TRUE(nurture(house, id).ok());
        house.pass_s(10 * day_s);
        ASSERT_TRUE(bring_back(house, id).ok());
        EXPECT_EQ(house.page(house.rep, id).stage_days, 7) << "a second rest, the same";
    });
}

TEST(Nurture, D62_ItMayBeLostFromThereAndThenNobodyOwesItsReturn) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.pass_s(5 * day_s);
        ASSERT_TRUE(nurture(house, id).ok());
        house.pass_s(day_s);
        ASSERT_TRUE(
            house.run(house.rep, lose_deal, id, LoseDeal{LostReason::cannot_afford, {}}).ok());
        EXPECT_TRUE(owed_about(house, id).empty());
        EXPECT_EQ(house.deal(id).state, DealState::lost);
        const auto undo = [&] {
            return house.act(house.rep,
                             [&](ledger::Writing& writing) { return undo_move(writing, id); });
        };
        ASSERT_TRUE(undo().ok());
        EXPECT_EQ(house.deal(id).state, DealState::nurture);
        EXPECT_EQ(owed_about(house, id).size(), 1U);
        ASSERT_TRUE(
            house.run(house.rep, lose_deal, id, LoseDeal{LostReason::cannot_afford, {}}).ok());
        ASSERT_TRUE(house.run(house.rep, reopen_deal, id, GiveReason{"They called."}).ok());
        EXPECT_EQ(house.deal(id).state, DealState::open);
        EXPECT_EQ(house.page(house.rep, id).stage_days, 5);
    });
}

TEST(Nurture, MovingADealThereIsUndoneLikeAnyMove) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const Instant since = house.deal(id).stage_since;
        house.pass_s(60);
        ASSERT_TRUE(nurture(house, id).ok());
        ASSERT_TRUE(
            house.act(house.rep, [&](ledger::Writing& writing) { return undo_move(writing, id); })
                .ok());
        EXPECT_EQ(house.deal(id).state, DealState::open);
        EXPECT_EQ(house.deal(id).stage_since, since);
        EXPECT_TRUE(owed_about(house, id).empty());
        EXPECT_EQ(house.page(house.rep, id).visits.size(), 1U);
        EXPECT_EQ(on_board(house), 1);
    });
}

TEST(Nurture, ADealInNurtureTakesNoChangeButItsEvidenceIsJudged) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto waiting =
            house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[0]));
        ASSERT_TRUE(nurture(house, id).ok());
        EXPECT_EQ(code_of(house.run(house.rep, change_deal, id, ChangeDeal{.name = "Other"})),
                  "deal_in_nurture");
        EXPECT_EQ(code_of(house.advance(house.rep, id)), "deal_in_nurture");
        ASSERT_TRUE(house.verify(house.colleague, *waiting).ok());
        ASSERT_TRUE(bring_back(house, id).ok());
        EXPECT_EQ(house.deal(id).gate, "m---");
    });
}

TEST(Nurture, ADealInNurtureHasADayToComeBackByLaw) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        ASSERT_TRUE(nurture(house, id).ok());
        ASSERT_EQ(house.broken_laws(), "");
        const std::string day = house.today().plus(30).text();
        const std::string finding = "a deal in nurture has a day to come back | deal " + id.text();
        house.tamper("UPDATE deal SET return_due = '2031-01-01'");
        EXPECT_NE(house.broken_laws().find(finding), std::string::npos);
        house.tamper("UPDATE deal SET return_due = '" + day + "'");
        house.tamper("UPDATE commitment SET deal = '" + DealId{}.text() + "'");
        EXPECT_NE(house.broken_laws().find(finding), std::string::npos);
        house.tamper("UPDATE commitment SET deal = '" + id.text() + "'");
    });
}

}  // namespace
}  // namespace akad::deals::testing
