// Days of both sides, hand-overs and delegation, as our side answers them from the inbox.
#include "commitments/dates.hpp"
#include "deals/testing_house.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals::testing {
namespace {

using commitments::Side;

CommitmentView seen(DealHouse& house, const Caller& caller, CommitmentId id) {
    return house.look(caller, show_commitment, id).value();
}
bool may(const CommitmentView& view, std::string_view action) {
    return std::ranges::any_of(
        view.may, [&](const May& each) { return each.action == action && each.allowed; });
}
std::vector<CommitmentId> inbox(DealHouse& house, const Caller& caller, const std::string& view) {
    std::vector<CommitmentId> ids;
    const auto page = house.look(caller, show_inbox, InboxFilter{.view = view});
    EXPECT_TRUE(page.ok());
    EXPECT_EQ(page->total.count, std::ssize(page->items));
    for (const auto& each : page->items) ids.push_back(each.id);
    return ids;
}

struct TwoSides {
    explicit TwoSides(DealHouse& house_in) : house(house_in), deal(house.opened()) {
        sari = house.contact_at(house.deal(deal).customer, "Sari Wulandari");
        buyer = {.workspace = house.owner.workspace, .person = sari, .proof = Proof::session};
    }
    CommitmentId step(std::optional<Day> due, commitments::Kind kind) {
        const auto made = house.act(house.rep, [&](ledger::Writing& writing) {
            return commitments::open(writing, {.kind = kind,
                                               .deal = deal,
                                               .deal_name = "Fleet rollout",
                                               .owner = *house.rep.person,
                                               .with_person = sari,
                                               .title = "Send the security answers",
                                               .due_day = due,
                                               .two_sided = true,
                                               .due_agreed = true});
        });
        EXPECT_TRUE(made.ok());
        return made->id;
    }
    void buyer_proposes(CommitmentId id, Day day) {
        ASSERT_TRUE(house
                        .act(buyer,
                             [&](ledger::Writing& writing) {
                                 const auto before =
                                     commitments::find(writing.db, buyer.workspace, id);
                                 return commitments::propose_day(writing, *before, Side::buyer, day,
                                                                 "Our audit is that week.");
                             })
                        .ok());
    }

    DealHouse& house;
    DealId deal;
    PersonId sari{};
    Caller buyer;
};

TEST(Agreeing, M8_TheBuyersDayWaitsForOurAnswerInTheInbox) {
    in_each_house([](DealHouse& house) {
        TwoSides sides(house);
        const Caller auditor = house.joined(Role::auditor, "Umar Said", "umar@example.com");
        const Day day = house.today().plus(10);
        const auto id = sides.step(day, commitments::Kind::plan_step);
        EXPECT_EQ(code_of(house.run(house.rep, reschedule_commitment, id, Reschedule{day.plus(1)})),
                  "both_must_agree");
        EXPECT_FALSE(may(seen(house, house.rep, id), "reschedule"));
        EXPECT_TRUE(may(seen(house, house.rep, id), "propose_day"));
        EXPECT_TRUE(inbox(house, house.rep, "waits").empty());
        sides.buyer_proposes(id, day.plus(5));
        EXPECT_EQ(inbox(house, house.rep, "waits"), std::vector{id});
        const auto view = seen(house, house.rep, id);
        ASSERT_TRUE(view.proposal.has_value());
        EXPECT_EQ(view.proposal->day, day.plus(5));
        EXPECT_EQ(view.proposal->awaits.name, "Ayu Pratama");
        EXPECT_EQ(view.due_day, day) << "both versions are shown";
        EXPECT_TRUE(may(view, "accept_day"));
        EXPECT_FALSE(may(view, "withdraw_day"));
        EXPECT_EQ(code_of(house.run(auditor, accept_commitment_day, id, AnswerDay{})),
                  "not_permitted");
        ASSERT_TRUE(house.run(house.rep, accept_commitment_day, id, AnswerDay{}).ok());
        EXPECT_EQ(seen(house, house.rep, id).due_day, day.plus(5));
        EXPECT_EQ(seen(house, house.rep, id).first_due, day);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Agreeing, M13_WeAnswerWithADayRefuseOrTakeOursBack) {
    in_each_house([](DealHouse& house) {
        TwoSides sides(house);
        const Day day = house.today().plus(10);
        const auto id = sides.step(day, commitments::Kind::plan_step);
        sides.buyer_proposes(id, day.plus(5));
        EXPECT_EQ(code_of(house.run(house.rep, refuse_commitment_day, id, AnswerDay{})),
                  "reason_missing");
        ASSERT_TRUE(
            house.run(house.rep, counter_commitment_day, id, ProposeDay{day.plus(2), {}}).ok());
        EXPECT_TRUE(may(seen(house, house.rep, id), "withdraw_day"));
        ASSERT_TRUE(house.run(house.rep, withdraw_commitment_day, id).ok());
        ASSERT_TRUE(
            house.run(house.rep, propose_commitment_day, id, ProposeDay{day.plus(3), "Sooner?"})
                .ok());
        ASSERT_TRUE(house.run(house.rep, withdraw_commitment_day, id).ok());
        sides.buyer_proposes(id, day.plus(6));
        ASSERT_TRUE(
            house.run(house.rep, refuse_commitment_day, id, AnswerDay{"Too late for us."}).ok());
        EXPECT_EQ(seen(house, house.rep, id).due_day, day);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Agreeing, AStepOfAPlanIsTickedInItsPlan) {
    in_each_house([](DealHouse& house) {
        TwoSides sides(house);
        const Day day = house.today().plus(10);
        const auto id = sides.step(day, commitments::Kind::plan_step);
        sides.buyer_proposes(id, day.plus(5));
        ASSERT_TRUE(house.run(house.rep, accept_commitment_day, id, AnswerDay{"Fine."}).ok());
        EXPECT_EQ(code_of(house.run(house.rep, settle_commitment, id, JudgeEvidence{})),
                  "settled_by_plan");
        EXPECT_EQ(code_of(house.run(house.rep, withdraw_commitment, id, GiveReason{"No."})),
                  "settled_by_plan");
    });
}

TEST(HandingOver, M6_TheNewOwnerTakesItOrGivesItBack) {
    in_each_house([](DealHouse& house) {
        TwoSides sides(house);
        const auto id = house.run(house.rep, set_next_step, sides.deal,
                                  SetNextStep{"Call the CFO", *house.rep.person, {}, {}});
        ASSERT_TRUE(id.ok());
        const HandOver to_colleague{*house.colleague.person};
        ASSERT_TRUE(house.run(house.rep, hand_over_commitment, *id, to_colleague).ok());
        EXPECT_EQ(inbox(house, house.colleague, "waits"), std::vector{*id});
        EXPECT_TRUE(may(seen(house, house.colleague, *id), "refuse_hand_over"));
        EXPECT_EQ(code_of(house.run(house.rep, take_over_commitment, *id)), "not_permitted");
        ASSERT_TRUE(
            house.run(house.colleague, refuse_commitment, *id, GiveReason{"I am away."}).ok());
        EXPECT_EQ(seen(house, house.rep, *id).owner.name, "Ayu Pratama");
        ASSERT_TRUE(house.run(house.rep, hand_over_commitment, *id, to_colleague).ok());
        ASSERT_TRUE(house.run(house.colleague, take_over_commitment, *id).ok());
        EXPECT_FALSE(may(seen(house, house.colleague, *id), "refuse_hand_over"));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Delegating, AColleagueWhoSeesTheDealDoesItForTheOwner) {
    in_each_house([](DealHouse& house) {
        TwoSides sides(house);
        const auto id = house.run(house.rep, set_next_step, sides.deal,
                                  SetNextStep{"Call the CFO", *house.rep.person, {}, {}});
        ASSERT_TRUE(id.ok());
        EXPECT_EQ(code_of(house.run(house.rep, delegate_commitment, *id, Delegate{sides.sari})),
                  "unknown_member");
        ASSERT_TRUE(
            house.run(house.rep, delegate_commitment, *id, Delegate{house.colleague.person}).ok());
        EXPECT_EQ(inbox(house, house.colleague, "owe"), std::vector{*id});
        EXPECT_EQ(inbox(house, house.rep, "owed"), std::vector{*id});
        EXPECT_TRUE(inbox(house, house.rep, "owe").empty());
    });
}

TEST(Inbox, ACalendarSaysHowManyWorkingDaysAreLeft) {
    in_each_house([](DealHouse& house) {
        TwoSides sides(house);
        const Day due = house.today().plus(7);
        const auto id = house.run(house.rep, set_next_step, sides.deal,
                                  SetNextStep{"Call the CFO", *house.rep.person, {}, due});
        ASSERT_TRUE(id.ok());
        const auto days = seen(house, house.rep, *id).due_days;
        ASSERT_TRUE(days.has_value());
        const Calendar calendar(working_days_in("wwwww--"), "ID");
        EXPECT_EQ(days->working_days_left, calendar.working_days_between(house.today(), due));
        EXPECT_FALSE(days->provisional);
        EXPECT_TRUE(inbox(house, house.rep, "escalated").empty());
    });
}

}  // namespace
}  // namespace akad::deals::testing
