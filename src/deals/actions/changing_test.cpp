// Opening and changing deals, one at a time and many at once.
#include "deals/actions/bulk.hpp"
#include "deals/testing_house.hpp"

namespace akad::deals::testing {
namespace {

TEST(Opening, ADealNeedsANameAnOwnerACustomerAndAValue) {
    in_each_house([](DealHouse& house) {
        const auto open = [&](const Caller& caller, const OpenDeal& command) {
            return code_of(house.run(caller, open_deal, command));
        };
        const OpenDeal good{.name = "Fleet", .customer_name = "Nusantara Logistik"};
        EXPECT_EQ(open(house.rep, good), "ok");
        OpenDeal bad = good;
        bad.name = " ";
        EXPECT_EQ(open(house.rep, bad), "too_short");
        bad = good;
        bad.value.value_minor = -1;
        EXPECT_EQ(open(house.rep, bad), "value_out_of_range");
        bad = good;
        bad.owner = PersonId{};
        EXPECT_EQ(open(house.rep, bad), "unknown_member");
        bad = good;
        bad.customer = CustomerId{};
        EXPECT_EQ(open(house.rep, bad), "unknown_customer");
        bad = good;
        bad.pipeline = PipelineId{};
        EXPECT_EQ(open(house.rep, bad), "not_permitted");
        Caller system = house.owner;
        system.person.reset();
        EXPECT_EQ(open(system, good), "owner_missing");
        OpenDeal for_ayu = good;
        for_ayu.owner = house.rep.person;
        EXPECT_EQ(open(system, for_ayu), "ok");
    });
}

TEST(Opening, D9_EveryDealStartsInTheFirstStageWithNothingProven) {
    in_each_house([](DealHouse& house) {
        const DealId first = house.opened("Fleet rollout");
        const DealId second = house.opened("Warehouse");
        EXPECT_EQ(house.deal(first).stage, house.stage(0).stage.id);
        EXPECT_EQ(house.deal(first).gate, "----");
        EXPECT_EQ(house.deal(first).missing_count, 4);
        EXPECT_EQ(house.deal(first).customer, house.deal(second).customer)
            << "one name is one customer";
        EXPECT_EQ(house.page(house.rep, first).visits.size(), 1U);
    });
}

TEST(Changing, ADealGetsAnotherNameValueDayAndOwner) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto change = [&](const ChangeDeal& command) {
            return code_of(house.run(house.rep, change_deal, id, command));
        };
        EXPECT_EQ(change({.name = "Cold chain"}), "ok");
        EXPECT_EQ(change({.value = Money{500, *Currency::parse("IDR")}}), "ok");
        EXPECT_EQ(change({.close_day = house.today().plus(40)}), "ok");
        EXPECT_EQ(change({.name = ""}), "too_short");
        EXPECT_EQ(change({.value = Money{largest_value_minor + 1, Currency{}}}),
                  "value_out_of_range");
        EXPECT_EQ(change({.owner = PersonId{}}), "unknown_member");
        EXPECT_EQ(change({.customer = CustomerId{}}), "unknown_customer");
        const Deal deal = house.deal(id);
        EXPECT_EQ(deal.name, "Cold chain");
        EXPECT_EQ(deal.value_minor, 500);
        EXPECT_EQ(deal.currency, *Currency::parse("IDR"));
        EXPECT_EQ(deal.revision, 4) << "a refusal changes nothing";
    });
}

TEST(Changing, D1_NoFieldThatIsEditedMovesADeal) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto before = house.deal(id);
        const ChangeDeal everything{.name = "Cold chain",
                                    .value = Money{500, *Currency::parse("IDR")},
                                    .close_day = house.today().plus(1),
                                    .owner = house.manager.person};
        ASSERT_EQ(code_of(house.run(house.manager, change_deal, id, everything)), "ok");
        const auto after = house.deal(id);
        EXPECT_NE(after.revision, before.revision);
        EXPECT_EQ(after.stage, before.stage);
        EXPECT_EQ(after.stage_since, before.stage_since);
        EXPECT_EQ(after.gate, before.gate);
    });
}

TEST(Changing, ACloseDayIsLeftAloneClearedOrSetAsTheBodySays) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto close_day_after = [&](std::string_view body) {
            const auto command = from_json<ChangeDeal>(body);
            EXPECT_TRUE(command.ok()) << body;
            EXPECT_EQ(code_of(house.run(house.rep, change_deal, id, *command)), "ok");
            return house.deal(id).close_day;
        };
        const Day day = house.today().plus(40);
        EXPECT_EQ(close_day_after(R"({"close_day":")" + day.text() + "\"}"), day);
        EXPECT_EQ(close_day_after(R"({"name":"Cold chain"})"), day);
        EXPECT_EQ(close_day_after(R"({"close_day":null})"), std::nullopt);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Changing, AReassignedDealLeavesItsFormerOwnersList) {
    in_each_house([](DealHouse& house) {
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        const DealId id = house.opened();
        ASSERT_TRUE(house.run(house.rep, change_deal, id, ChangeDeal{.owner = other.person}).ok());
        EXPECT_EQ(code_of(house.look(house.rep, show_deal, id)), "not_permitted");
        EXPECT_EQ(house.look(other, show_deal, id)->owner.name, "Citra");
        EXPECT_TRUE(house.look(house.rep, list_deals, DealFilter{})->items.empty());
        EXPECT_EQ(house.look(other, list_deals, DealFilter{})->items.size(), 1U);
        EXPECT_EQ(house.look(other, show_board, BoardFilter{})->columns[0].total.count, 1);
        EXPECT_EQ(house.look(house.rep, show_board, BoardFilter{})->columns[0].total.count, 0);
    });
}

TEST(Changing, M25_StakeholdersArePeopleOfTheDealsCustomer) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        const DealId elsewhere = house.opened_by(house.rep, "Other", "Maju Jaya");
        const PersonId joko = house.contact_at(house.deal(elsewhere).customer, "Joko");
        const auto set = [&](std::vector<NamedStakeholder> people) {
            return code_of(
                house.run(house.rep, set_stakeholders, id, SetStakeholders{std::move(people)}));
        };
        EXPECT_EQ(set({{joko, "champion", {}}}), "contact_of_another_customer");
        EXPECT_EQ(set({{sari, "friend", {}}}), "unknown_buyer_role");
        EXPECT_EQ(set({{PersonId{}, "champion", {}}}), "unknown_contact");
        EXPECT_EQ(set(std::vector<NamedStakeholder>(101, {sari, "champion", {}})),
                  "too_many_stakeholders");
        EXPECT_EQ(set({{sari, "champion", "Uptime"},
                       {sari, "champion", "Twice the same"},
                       {sari, "economic_buyer", {}}}),
                  "ok");
        auto shown = house.page(house.rep, id).stakeholders;
        ASSERT_EQ(shown.size(), 2U);
        EXPECT_EQ(shown[0].concern, "Uptime");
        EXPECT_EQ(shown[0].contact.name, "Sari Wulandari");
        EXPECT_EQ(set({}), "ok");
        EXPECT_TRUE(house.page(house.rep, id).stakeholders.empty());
    });
}

TEST(Changing, AnotherCustomersDealHasNoneOfTheFormerStakeholders) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const CustomerId former = house.deal(id).customer;
        const PersonId sari = house.contact_at(former, "Sari Wulandari");
        ASSERT_TRUE(
            house.run(house.rep, set_stakeholders, id, SetStakeholders{{{sari, "champion", {}}}})
                .ok());
        const auto maju =
            house.run(house.owner, people::add_customer, people::AddCustomer{.name = "Maju Jaya"});
        ASSERT_TRUE(house.run(house.rep, change_deal, id, ChangeDeal{.customer = *maju}).ok());
        EXPECT_EQ(house.page(house.rep, id).customer.name, "Maju Jaya");
        EXPECT_TRUE(house.page(house.rep, id).stakeholders.empty());
        EXPECT_EQ(house.facts_of(id, 1)[0].kind, "deal.stakeholders_changed");
        const auto counts = people::open_deal_counts(*house.store.reader(), house.owner.workspace);
        EXPECT_EQ(counts.count(former), 0U);
        EXPECT_EQ(counts.at(*maju), 1);
    });
}

TEST(Changing, D64_AClosedDealStaysAsItIs) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        ASSERT_TRUE(
            house.run(house.rep, lose_deal, id, LoseDeal{LostReason::cannot_afford, {}}).ok());
        const Deal before = house.deal(id);
        EXPECT_EQ(code_of(house.run(house.rep, change_deal, id, ChangeDeal{.name = "Other"})),
                  "deal_closed");
        EXPECT_EQ(code_of(house.run(house.rep, set_stakeholders, id,
                                    SetStakeholders{{{sari, "champion", {}}}})),
                  "deal_closed");
        EXPECT_EQ(code_of(house.run(house.rep, record_verbal_agreement, id,
                                    VerbalAgreement{house.today(), {}})),
                  "deal_closed");
        EXPECT_EQ(code_of(house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[0]))),
                  "deal_closed");
        EXPECT_EQ(to_json(house.deal(id)), to_json(before));
        EXPECT_EQ(
            house.look(house.rep, list_deals, DealFilter{.state = DealState::lost})->items.size(),
            1U)
            << "it stays in history";
    });
}

/// Whether the action that the page speaks of is taken by the room itself; nothing is kept.
bool would_do(DealHouse& house, const Caller& caller, DealId id, const std::string& action) {
    bool done = false;
    const auto kept = house.ledger.submit_and_wait(
        {.caller = caller,
         .seed = fresh_seed(),
         .now = house.now,
         .decide = [&](ledger::Writing& writing) -> Result<std::string> {
             const auto first = house.stage(0).stage.id;
             const auto proof = house.proof_of(house.stage(0).criteria[0]);
             if (action == "edit") done = change_deal(writing, id, {.name = "X"}).ok();
             if (action == "advance") done = advance_deal(writing, id, {}).ok();
             if (action == "win") done = win_deal(writing, id).ok();
             if (action == "lose") done = lose_deal(writing, id, {}).ok();
             if (action == "nurture")
                 done = nurture_deal(writing, id, {"Later.", house.today().plus(9)}).ok();
             if (action == "return") done = return_deal(writing, id).ok();
             if (action == "split")
                 done = split_deal(writing, id, {.name = "Part", .note = "Another need."}).ok();
             if (action == "reopen") done = reopen_deal(writing, id, {"Why not."}).ok();
             if (action == "move_back")
                 done = move_deal_back(writing, id, {first, Trigger::champion_changed, "-"}).ok();
             if (action == "override") done = override_gate(writing, id, {{}, "Why not."}).ok();
             if (action == "undo_move") done = undo_move(writing, id).ok();
             if (action == "submit_evidence") done = attach_evidence(writing, id, proof).ok();
             if (action == "set_next_step")
                 done = set_next_step(writing, id, {"Call", *house.rep.person, {}, {}}).ok();
             if (action == "record_verbal_agreement")
                 done = record_verbal_agreement(writing, id, {house.today(), {}}).ok();
             if (action == "edit_stakeholders") done = set_stakeholders(writing, id, {}).ok();
             return Error{ErrorKind::conflict, "only_asked", "Nothing is kept."};
         }});
    EXPECT_FALSE(kept.ok());
    return done;
}

TEST(Changing, ThePageOffersExactlyWhatTheRoomWillDo) {
    in_each_house([](DealHouse& house) {
        const DealId open = house.opened("Open");
        const DealId ready = house.opened("Ready");
        house.open_gate(ready);
        const DealId moved = house.opened("Moved");
        house.bring_to(moved, 1);
        const DealId last = house.opened("Last");
        house.bring_to(last, 4);
        const DealId with_step = house.opened("With step");
        ASSERT_TRUE(house
                        .run(house.rep, set_next_step, with_step,
                             SetNextStep{"Call", *house.rep.person, {}, {}})
                        .ok());
        const DealId lost = house.opened("Lost");
        ASSERT_TRUE(house.run(house.rep, lose_deal, lost, LoseDeal{}).ok());
        const DealId resting = house.opened("Resting");
        ASSERT_TRUE(house
                        .run(house.rep, nurture_deal, resting,
                             NurtureDeal{"Later.", house.today().plus(9), {}})
                        .ok());
        for (const DealId id : {open, ready, moved, last, with_step, lost, resting})
            for (const Caller& caller : {house.rep, house.manager})
                for (const May& may : house.page(caller, id).may) {
                    const bool permitted = may.because != "not_permitted";
                    if (permitted) {
                        EXPECT_EQ(may.allowed, would_do(house, caller, id, may.action))
                            << may.action << " of " << house.deal(id).name;
                    }
                    EXPECT_EQ(may.allowed, !may.because.has_value()) << may.action;
                }
    });
}

ChangedMany change_all(DealHouse& house, const Caller& caller, const ChangeMany& command) {
    const auto answer = house.run(caller, change_many, command);
    EXPECT_TRUE(answer.ok());
    return from_json<ChangedMany>(answer.value()).value();
}

TEST(ManyAtOnce, D9_AClosedGateRefusesOnlyItsDeal) {
    in_each_house([](DealHouse& house) {
        const DealId shut = house.opened("Shut");
        const DealId open = house.opened("Open");
        house.open_gate(open);
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        const DealId hidden = house.opened_by(other, "Hidden");
        const auto answer = change_all(
            house, house.rep, {.deals = {shut, open, hidden}, .action = ManyAction::advance});
        ASSERT_EQ(answer.items.size(), 3U);
        EXPECT_EQ(answer.items[0].code, "criteria_missing");
        EXPECT_EQ(answer.items[0].missing.size(), 4U);
        EXPECT_TRUE(answer.items[1].ok);
        EXPECT_EQ(answer.items[2].code, "not_permitted");
        EXPECT_EQ(house.deal(shut).stage, house.stage(0).stage.id);
        EXPECT_EQ(house.deal(open).stage, house.stage(1).stage.id);
    });
}

TEST(ManyAtOnce, DealsAreAssignedDatedAndLostEachThroughItsAction) {
    in_each_house([](DealHouse& house) {
        const DealId first = house.opened("First");
        const DealId second = house.opened("Second");
        const std::vector<DealId> both{first, second};
        change_all(house, house.rep,
                   {.deals = both,
                    .action = ManyAction::set_close_day,
                    .close_day = house.today().plus(5)});
        EXPECT_EQ(house.deal(second).close_day, house.today().plus(5));
        change_all(house, house.manager,
                   {.deals = both, .action = ManyAction::assign, .owner = house.manager.person});
        EXPECT_EQ(house.deal(first).owner, house.manager.person);
        const auto answer = change_all(house, house.manager,
                                       {.deals = {first, first, second},
                                        .action = ManyAction::lose,
                                        .reason = LostReason::buys_from_nobody});
        EXPECT_EQ(answer.items[1].code, "deal_closed") << "named twice, lost once";
        EXPECT_EQ(house.deal(second).lost_reason, LostReason::buys_from_nobody);
        EXPECT_EQ(house.facts_of(second, 1)[0].kind, "deal.lost");
    });
}

TEST(ManyAtOnce, TakesOneToTwoHundredDealsAndWhatTheyAreGiven) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto change = [&](const ChangeMany& command) {
            return code_of(house.run(house.rep, change_many, command));
        };
        EXPECT_EQ(change({}), "too_many_deals");
        EXPECT_EQ(change({.deals = std::vector<DealId>(201, id)}), "too_many_deals");
        for (const ManyAction action :
             {ManyAction::assign, ManyAction::set_close_day, ManyAction::lose})
            EXPECT_EQ(change({.deals = {id}, .action = action}), "missing_field");
        EXPECT_EQ(permission_for(ManyAction::advance), Permission::move_deals);
        EXPECT_EQ(permission_for(ManyAction::lose), Permission::move_deals);
        EXPECT_EQ(permission_for(ManyAction::assign), Permission::edit_deals);
        EXPECT_EQ(permission_for(ManyAction::set_close_day), Permission::edit_deals);
    });
}

}  // namespace
}  // namespace akad::deals::testing
