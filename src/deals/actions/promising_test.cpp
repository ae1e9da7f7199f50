// Next steps, requests and the inbox of the people in a deal.
#include <set>

#include "deals/actions/bulk.hpp"
#include "deals/testing_house.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals::testing {
namespace {

Result<CommitmentId> step(DealHouse& house, DealId id, PersonId owner,
                          std::optional<Day> due = std::nullopt,
                          const std::string& title = "Send the offer") {
    return house.run(house.rep, set_next_step, id, SetNextStep{title, owner, {}, due});
}

CommitmentView promise(DealHouse& house, const Caller& caller, CommitmentId id) {
    return house.look(caller, show_commitment, id).value();
}

TEST(Promising, D79_ANextStepStandsOnItsDealUntilItIsSettled) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto made = step(house, id, *house.rep.person, house.today().plus(3));
        ASSERT_TRUE(made.ok()) << made.error().code;
        EXPECT_EQ(house.deal(id).next_step, *made);
        EXPECT_EQ(house.deal(id).next_due, house.today().plus(3));
        const auto card = house.page(house.rep, id);
        ASSERT_TRUE(card.next_step.has_value());
        EXPECT_EQ(card.next_step->title, "Send the offer");
        EXPECT_EQ(card.next_step->owner.name, "Ayu Pratama");
        EXPECT_EQ(code_of(step(house, id, *house.rep.person)), "next_step_open");
        ASSERT_TRUE(
            house.run(house.rep, reschedule_commitment, *made, Reschedule{house.today().plus(9)})
                .ok());
        EXPECT_EQ(house.deal(id).next_due, house.today().plus(9));
        EXPECT_EQ(promise(house, house.rep, *made).first_due, house.today().plus(3));
        ASSERT_TRUE(house.run(house.rep, settle_commitment, *made, JudgeEvidence{"Sent."}).ok());
        EXPECT_FALSE(house.deal(id).next_step.has_value());
        EXPECT_FALSE(house.deal(id).next_due.has_value());
        EXPECT_EQ(code_of(house.run(house.rep, settle_commitment, *made, JudgeEvidence{})),
                  "already_settled");
        EXPECT_TRUE(step(house, id, *house.rep.person).ok());
    });
}

TEST(Promising, AStepThatIsNoLongerWantedIsWithdrawnWithAReason) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto made = step(house, id, *house.rep.person);
        EXPECT_EQ(code_of(house.run(house.rep, withdraw_commitment, *made, GiveReason{""})),
                  "reason_missing");
        ASSERT_TRUE(
            house.run(house.rep, withdraw_commitment, *made, GiveReason{"They cancelled."}).ok());
        EXPECT_FALSE(house.deal(id).next_step.has_value());
        EXPECT_EQ(promise(house, house.rep, *made).late_days, 0);
    });
}

TEST(Promising, M6_APromiseHasOneNamedPersonOnOneSide) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        EXPECT_EQ(code_of(step(house, id, PersonId{})), "unknown_person");
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        const auto made = step(house, id, *house.rep.person);
        EXPECT_EQ(promise(house, house.rep, *made).side, commitments::Side::seller);
        EXPECT_EQ(code_of(house.run(house.rep, hand_over_commitment, *made, HandOver{PersonId{}})),
                  "unknown_person");
        ASSERT_TRUE(house.run(house.rep, hand_over_commitment, *made, HandOver{sari}).ok());
        EXPECT_EQ(promise(house, house.rep, *made).side, commitments::Side::buyer);
        EXPECT_EQ(house.page(house.rep, id).next_step->owner.side, commitments::Side::buyer);
        EXPECT_EQ(code_of(house.run(house.rep, set_next_step, house.opened("Second"),
                                    SetNextStep{"Call", sari, PersonId{}, {}})),
                  "unknown_person");
    });
}

TEST(Promising, OnlyTheirOwnerWhoOpenedThemOrAManagerHandlesThem) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto made = step(house, id, *house.rep.person);
        const auto reschedule_by = [&](const Caller& caller) {
            return code_of(
                house.run(caller, reschedule_commitment, *made, Reschedule{house.today().plus(1)}));
        };
        EXPECT_EQ(reschedule_by(house.colleague), "not_permitted");
        EXPECT_EQ(reschedule_by(house.manager), "ok");
        EXPECT_EQ(reschedule_by(house.rep), "ok");
        EXPECT_EQ(code_of(house.run(house.rep, settle_commitment, CommitmentId{}, JudgeEvidence{})),
                  "not_permitted");
        for (const May& may : promise(house, house.colleague, *made).may)
            EXPECT_FALSE(may.allowed) << may.action;
        const std::set<std::string> own{"settle", "withdraw", "reschedule", "hand_over",
                                        "delegate"};
        for (const May& may : promise(house, house.rep, *made).may)
            EXPECT_EQ(may.allowed, own.contains(may.action)) << may.action;
    });
}

TEST(Promising, WhoWasGivenAPromiseKeepsItWithoutSeeingTheDeal) {
    in_each_house([](DealHouse& house) {
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        const DealId id = house.opened();
        const auto made = step(house, id, *other.person);
        EXPECT_EQ(code_of(house.look(other, show_deal, id)), "not_permitted");
        EXPECT_EQ(promise(house, other, *made).title, "Send the offer");
        EXPECT_EQ(house.look(other, show_inbox, InboxFilter{})->items.size(), 1U);
        EXPECT_TRUE(house.run(other, settle_commitment, *made, JudgeEvidence{}).ok());
        const Caller third = house.joined(Role::representative, "Budi", "budi@example.com");
        EXPECT_EQ(code_of(house.look(third, show_commitment, *made)), "not_permitted");
        EXPECT_EQ(code_of(house.look(third, show_commitment, CommitmentId{})), "not_permitted");
        EXPECT_EQ(code_of(house.look(third, list_deal_commitments, id, PageFilter{})),
                  "not_permitted");
    });
}

TEST(Promising, EvidenceIsAskedOfMembersWhoSeeTheDeal) {
    in_each_house([](DealHouse& house) {
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        const DealId id = house.opened();
        const CriterionId criterion = house.stage(0).criteria[0].id;
        const auto ask = [&](PersonId whom, CriterionId what) {
            return house.run(house.rep, ask_for_evidence, id, AskForEvidence{what, whom, {}, {}});
        };
        EXPECT_EQ(code_of(ask(*other.person, criterion)), "cannot_see_deal");
        EXPECT_EQ(code_of(ask(PersonId{}, criterion)), "unknown_member");
        EXPECT_EQ(code_of(ask(*house.colleague.person, CriterionId{})), "unknown_criterion");
        const auto made = ask(*house.colleague.person, criterion);
        ASSERT_TRUE(made.ok());
        EXPECT_EQ(
            code_of(house.run(house.rep, hand_over_commitment, *made, HandOver{*other.person})),
            "cannot_see_deal");
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        EXPECT_EQ(code_of(house.run(house.rep, hand_over_commitment, *made, HandOver{sari})),
                  "unknown_member");
        EXPECT_TRUE(
            house.run(house.rep, hand_over_commitment, *made, HandOver{*house.manager.person})
                .ok());
    });
}

TEST(Promising, ARequestNeverTicksByItself) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto made = house.run(
            house.rep, ask_for_evidence, id,
            AskForEvidence{house.stage(0).criteria[0].id, *house.colleague.person, {}, "Please"});
        EXPECT_EQ(code_of(house.run(house.colleague, settle_commitment, *made, JudgeEvidence{})),
                  "settled_by_evidence");
        const auto view = promise(house, house.colleague, *made);
        EXPECT_EQ(view.title, "Please");
        EXPECT_EQ(view.may.front().action, "settle");
        EXPECT_FALSE(view.may.front().allowed);
        EXPECT_EQ(view.may.front().because, "settled_by_evidence");
        EXPECT_FALSE(house.deal(id).next_step.has_value()) << "a request is no next step";
        EXPECT_TRUE(
            house.run(house.colleague, withdraw_commitment, *made, GiveReason{"Not mine."}).ok());
    });
}

TEST(Promising, ARenamedDealIsRenamedInEveryInbox) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto open_one = step(house, id, *house.rep.person);
        ASSERT_TRUE(house.run(house.rep, settle_commitment, *open_one, JudgeEvidence{}).ok());
        ASSERT_TRUE(step(house, id, *house.rep.person).ok());
        ASSERT_TRUE(house.run(house.rep, change_deal, id, ChangeDeal{.name = "Cold chain"}).ok());
        for (const char* view : {"owe", "done"}) {
            const auto page = house.look(house.rep, show_inbox, InboxFilter{.view = view});
            ASSERT_EQ(page->items.size(), 1U) << view;
            EXPECT_EQ(page->items[0].about.deal_name, "Cold chain") << view;
        }
    });
}

TEST(Promising, TheInboxGoesOnWhereThePageEnded) {
    in_each_house([](DealHouse& house) {
        std::set<CommitmentId> expected;
        for (int i = 0; i < 5; ++i)
            expected.insert(*step(house, house.opened("Deal " + std::to_string(i)),
                                  *house.rep.person, house.today().plus(i % 2)));
        std::set<CommitmentId> seen;
        InboxFilter filter{.limit = 2};
        std::optional<Day> last;
        do {
            const auto page = house.look(house.rep, show_inbox, filter);
            ASSERT_TRUE(page.ok());
            EXPECT_EQ(page->total.count, 5);
            EXPECT_FALSE(page->total.capped);
            for (const auto& each : page->items) {
                EXPECT_TRUE(seen.insert(each.id).second);
                EXPECT_LE(last.value_or(*each.due_day), *each.due_day);
                last = each.due_day;
            }
            filter.cursor = page->next;
        } while (filter.cursor);
        EXPECT_EQ(seen, expected);
        EXPECT_EQ(code_of(house.look(house.rep, show_inbox, InboxFilter{.view = "mine"})),
                  "bad_word");
        EXPECT_EQ(code_of(house.look(house.rep, show_inbox,
                                     InboxFilter{.cursor = http::wrap_cursor("x")})),
                  "bad_cursor");
        EXPECT_EQ(code_of(house.look(house.rep, show_inbox, InboxFilter{.limit = 0})), "bad_limit");
    });
}

TEST(Promising, LateDaysAreToldAgainstBothDays) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto made = step(house, id, *house.rep.person, house.today());
        house.pass_days(5);
        EXPECT_EQ(promise(house, house.rep, *made).late_days, 5);
        EXPECT_EQ(house.page(house.rep, id).next_step->late_days, 5);
        ASSERT_TRUE(
            house.run(house.rep, reschedule_commitment, *made, Reschedule{house.today().plus(-2)})
                .ok());
        EXPECT_EQ(promise(house, house.rep, *made).late_days, 2);
        EXPECT_EQ(promise(house, house.rep, *made).late_days_at_first, 5);
    });
}

TEST(Promising, AClosedDealTakesNoNewPromises) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        ASSERT_TRUE(
            house.run(house.rep, lose_deal, id, LoseDeal{LostReason::cannot_afford, {}}).ok());
        EXPECT_EQ(code_of(step(house, id, *house.rep.person)), "deal_closed");
        EXPECT_EQ(
            code_of(house.run(
                house.rep, ask_for_evidence, id,
                AskForEvidence{house.stage(0).criteria[0].id, *house.colleague.person, {}, {}})),
            "deal_closed");
    });
}

}  // namespace
}  // namespace akad::deals::testing
