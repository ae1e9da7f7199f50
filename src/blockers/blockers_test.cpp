// Blockers through the real ledger, on both databases; every law holds when a test ends, and is
// broken by SQL in the last.
#include "blockers/blockers.hpp"
#include <gmock/gmock.h>

#include "blockers/actions/actions.hpp"
#include "blockers/views/views.hpp"
#include "deals/commands.hpp"
#include "deals/testing_house.hpp"

namespace akad::blockers {
namespace {

using deals::testing::code_of;

struct BlockerHouse : deals::testing::DealHouse {
    using DealHouse::DealHouse;

    [[nodiscard]] RaiseBlocker good() const {
        return {.kind = BlockerKind::budget_uncertainty,
                .stall_point = playbooks::StallPoint::budget_frozen,
                .what = "The budget of next year is not decided",
                .owner = *rep.person,
                .strategy = "Give the finance chief the business case before the board meets",
                .review_day = today().plus(4)};
    }
    BlockerId raised(DealId deal, const RaiseBlocker& command) {
        pass_s(1);
        const auto made = run(rep, raise_blocker, deal, command);
        EXPECT_TRUE(made.ok()) << made.error().code;
        return *made;
    }
    /// Somebody who sees everything and may change nothing.
    [[nodiscard]] Caller reader() const {
        Caller caller = owner;
        caller.may = {Permission::read};
        return caller;
    }
    BlockerView shown(BlockerId id) { return look(rep, show_blocker, id).value(); }
    void pass_days(int days) { pass_s(days * 86'400); }
    /// What a list holds, all pages of it.
    std::vector<std::string> listed(const Caller& caller, BlockerFilter filter) {
        std::vector<std::string> names;
        for (int pages = 0; pages < 50; ++pages) {
            const auto page = look(caller, list_blockers, filter).value();
            for (const auto& each : page.items) names.push_back(each.what);
            if (!page.next) return names;
            filter.cursor = page.next;
        }
        ADD_FAILURE() << "the list has no end";
        return names;
    }
    std::string broken_blocker_laws() {
        ledger::Constitution all{folded_tables(), laws()};
        for (const auto& table : commitments::folded_tables()) all.tables.push_back(table);
        for (const auto& table : deals::folded_tables()) all.tables.push_back(table);
        for (const auto& table : people::folded_tables()) all.tables.push_back(table);
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept()) text += each.law + " | " + each.place + "\n";
        return text;
    }
};

void in_each_house(const std::function<void(BlockerHouse&)>& body) {
    const auto steps = test::steps_of({deals::testing::steps(), migrations()});
    test::for_each_database(steps, [&](storage::Store& store) {
        BlockerHouse house(store);
        body(house);
        house.ledger.stop();
    });
}

TEST(Blockers, D39_ABlockerHasAnOwnerAStrategyADayAndAnAge) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        const BlockerId id = house.raised(deal, house.good());
        const BlockerView young = house.shown(id);
        EXPECT_EQ(young.owner.name, "Ayu Pratama");
        EXPECT_EQ(young.age_days, 0);
        EXPECT_FALSE(young.review_passed);
        EXPECT_EQ(young.stall_point, playbooks::StallPoint::budget_frozen);
        house.pass_days(14);
        EXPECT_EQ(house.shown(id).age_days, 10);
        EXPECT_TRUE(house.shown(id).review_passed);
        EXPECT_EQ(house.broken_blocker_laws(), "");
    });
}

TEST(Blockers, D39_NobodyRaisesOneThatNobodyLooksAfter) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        const auto code = [&](auto change) {
            RaiseBlocker command = house.good();
            change(command);
            return code_of(house.run(house.rep, raise_blocker, deal, command));
        };
        EXPECT_EQ(code([](RaiseBlocker& it) { it.what = ""; }), "too_short");
        EXPECT_EQ(code([](RaiseBlocker& it) { it.strategy = " "; }), "too_short");
        EXPECT_EQ(code([](RaiseBlocker& it) { it.owner = PersonId{}; }), "unknown_member");
        EXPECT_EQ(code([&](RaiseBlocker& it) { it.review_day = house.today().plus(-1); }),
                  "review_in_the_past");
        EXPECT_EQ(code([&](RaiseBlocker& it) { it.review_day = house.today().plus(31); }),
                  "review_too_far");
        const Caller stranger =
            house.joined(Role::representative, "Budi Santoso", "budi@example.com");
        EXPECT_EQ(code([&](RaiseBlocker& it) { it.owner = *stranger.person; }), "cannot_see_deal");
        EXPECT_EQ(code_of(house.run(stranger, raise_blocker, deal, house.good())), "not_permitted");
        EXPECT_EQ(code([](RaiseBlocker&) {}), "ok");
    });
}

TEST(Blockers, ItsActionsStandInTheInboxAndAreTickedThereByTheirOwner) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        const BlockerId id = house.raised(deal, house.good());
        const AddAction action{.title = "Send the business case",
                               .owner = *house.colleague.person,
                               .due_day = house.today().plus(2)};
        ASSERT_TRUE(house.run(house.rep, add_action, id, action).ok());
        const auto inbox = house.see(house.colleague, [](const storage::Reading& reading) {
            return commitments::inbox(reading, commitments::Inbox::owe, "", 10);
        });
        ASSERT_EQ(inbox->items.size(), 1U);
        EXPECT_EQ(inbox->items[0].kind, commitments::Kind::blocker_action);
        EXPECT_EQ(house.shown(id).actions.at(0).state, commitments::State::open);
        ASSERT_TRUE(house
                        .run(house.colleague, deals::settle_commitment, inbox->items[0].id,
                             deals::JudgeEvidence{})
                        .ok());
        EXPECT_EQ(house.shown(id).actions.at(0).state, commitments::State::done);
        EXPECT_EQ(house.broken_blocker_laws(), "");
    });
}

TEST(Blockers, D56_ABigDecisionIsSplitIntoSmallerOnesThatTheBuyerOwes) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        RaiseBlocker stuck = house.good();
        stuck.kind = BlockerKind::analysis_paralysis;
        const BlockerId id = house.raised(deal, stuck);
        const PersonId sari = house.contact_at(house.deal(deal).customer, "Sari Wulandari");
        for (const char* part : {"Agree on the architecture", "Agree on the pilot site"})
            ASSERT_TRUE(
                house.run(house.rep, add_action, id, AddAction{.title = part, .owner = sari}).ok());
        const BlockerView view = house.shown(id);
        ASSERT_EQ(view.actions.size(), 2U);
        EXPECT_EQ(view.actions[0].side, commitments::Side::buyer);
        EXPECT_EQ(view.actions[0].owner.name, "Sari Wulandari");
        EXPECT_TRUE(view.actions[0].may_settle);
        EXPECT_EQ(code_of(house.run(house.rep, add_action, id, AddAction{.title = "x"})),
                  "unknown_person");
        for (std::size_t i = 2; i < most_actions; ++i)
            ASSERT_TRUE(house.run(house.rep, add_action, id, AddAction{"More", sari, {}}).ok());
        EXPECT_EQ(code_of(house.run(house.rep, add_action, id, AddAction{"More", sari, {}})),
                  "too_many_actions");
    });
}

TEST(Blockers, D40_TheCostOfDelayRunsUntilTodayAndUntilTheCloseDay) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened_by(house.rep, "Fleet", "Nusantara Logistik", 100, "USD",
                                            house.today().plus(28));
        RaiseBlocker waiting = house.good();
        waiting.delay = DelayCost{.amount = {70'000, *Currency::parse("USD")},
                                  .per = Per::week,
                                  .since = house.today().plus(-7),
                                  .ground = "Sari, from the overtime of the night shift"};
        const BlockerId id = house.raised(deal, waiting);
        const auto now = house.shown(id).delay.value();
        EXPECT_EQ(now.so_far.value_minor, 70'000);
        EXPECT_EQ(now.until_close->value_minor, 350'000);
        house.pass_days(7);
        EXPECT_EQ(house.shown(id).delay->so_far.value_minor, 140'000);
        ASSERT_TRUE(house
                        .run(house.rep, resolve_blocker, id,
                             ResolveBlocker{Outcome::resolved, "The board decided"})
                        .ok());
        house.pass_days(7);
        EXPECT_EQ(house.shown(id).delay->so_far.value_minor, 140'000) << "it no longer runs";
        EXPECT_FALSE(house.shown(id).delay->until_close);
        EXPECT_EQ(house.broken_blocker_laws(), "");
    });
}

TEST(Blockers, WhatEndsTakesItsOpenActionsAlongAndCanBeReopened) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        const BlockerId id = house.raised(deal, house.good());
        const AddAction action{.title = "Call finance", .owner = *house.rep.person};
        ASSERT_TRUE(house.run(house.rep, add_action, id, action).ok());
        const ResolveBlocker end{Outcome::no_longer_applies, "The budget stands"};
        ASSERT_TRUE(house.run(house.rep, resolve_blocker, id, end).ok());
        const BlockerView over = house.shown(id);
        EXPECT_EQ(over.outcome, Outcome::no_longer_applies);
        EXPECT_FALSE(over.may.at(0).allowed);
        EXPECT_EQ(over.may.at(0).because, "blocker_resolved");
        EXPECT_TRUE(over.may.at(3).allowed);
        EXPECT_EQ(house.look(house.reader(), show_blocker, id)->may.at(3).because, "not_permitted");
        EXPECT_EQ(over.resolved_by->name, "Ayu Pratama");
        EXPECT_EQ(over.actions.at(0).state, commitments::State::withdrawn);
        EXPECT_EQ(code_of(house.run(house.rep, resolve_blocker, id, end)), "blocker_resolved");
        EXPECT_EQ(code_of(house.run(house.rep, change_blocker, id, ChangeBlocker{})),
                  "blocker_resolved");
        EXPECT_EQ(code_of(house.run(house.rep, add_action, id, action)), "blocker_resolved");
        const ReopenBlocker again{house.today().plus(3)};
        ASSERT_TRUE(house.run(house.rep, reopen_blocker, id, again).ok());
        EXPECT_EQ(house.shown(id).state, BlockerState::open);
        EXPECT_EQ(code_of(house.run(house.rep, reopen_blocker, id, again)), "blocker_open");
        EXPECT_EQ(house.broken_blocker_laws(), "");
    });
}

TEST(Blockers, AreChangedOneThingAtATime) {
    in_each_house([](BlockerHouse& house) {
        RaiseBlocker command = house.good();
        command.delay = DelayCost{{5'000, *Currency::parse("IDR")}, Per::month, {}, "Sari"};
        const BlockerId id = house.raised(house.opened(), command);
        const auto change = [&](const ChangeBlocker& with) {
            return code_of(house.run(house.rep, change_blocker, id, with));
        };
        EXPECT_EQ(change({.kind = BlockerKind::risk_aversion, .strategy = "Offer a pilot"}), "ok");
        EXPECT_EQ(change({.stall_point = std::optional<playbooks::StallPoint>()}), "ok");
        EXPECT_EQ(change({.owner = house.colleague.person}), "ok");
        EXPECT_EQ(change({.review_day = house.today().plus(40)}), "review_too_far");
        EXPECT_EQ(change({.delay = std::optional<DelayCost>()}), "ok");
        const BlockerView view = house.shown(id);
        EXPECT_EQ(view.kind, BlockerKind::risk_aversion);
        EXPECT_EQ(view.what, command.what);
        EXPECT_EQ(view.strategy, "Offer a pilot");
        EXPECT_EQ(view.owner.name, "Dewi Rahayu");
        EXPECT_FALSE(view.stall_point || view.delay);
        EXPECT_EQ(house.broken_blocker_laws(), "");
    });
}

TEST(Blockers, OfAClosedDealStayAsTheyAreAndLeaveTheWorkspacesLists) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        const BlockerId id = house.raised(deal, house.good());
        EXPECT_EQ(house.listed(house.manager, {}).size(), 1U);
        ASSERT_TRUE(house
                        .run(house.rep, deals::lose_deal, deal,
                             deals::LoseDeal{deals::LostReason::cannot_afford, "No money"})
                        .ok());
        EXPECT_TRUE(house.listed(house.manager, {}).empty());
        EXPECT_EQ(code_of(house.run(house.rep, raise_blocker, deal, house.good())), "deal_closed");
        EXPECT_EQ(code_of(house.run(house.rep, resolve_blocker, id,
                                    ResolveBlocker{Outcome::accepted, "Over"})),
                  "deal_closed");
        EXPECT_EQ(house.shown(id).may.at(0).because, "deal_closed");
        EXPECT_FALSE(house.shown(id).may.at(0).allowed);
    });
}

TEST(Blockers, D39_TheWorkspacesListShowsWhatWasLeftLyingFirst) {
    in_each_house([](BlockerHouse& house) {
        const Caller budi = house.joined(Role::representative, "Budi Santoso", "budi@example.com");
        const DealId of_ayu = house.opened();
        const DealId of_budi = house.opened_by(budi, "Cranes");
        RaiseBlocker command = house.good();
        for (const int day : {9, 1, 5}) {
            command.what = "In " + std::to_string(day);
            command.review_day = house.today().plus(day);
            command.kind = day == 5 ? BlockerKind::internal_politics : BlockerKind::risk_aversion;
            (void)house.raised(of_ayu, command);
        }
        command.what = "Of Budi";
        command.owner = *budi.person;
        house.pass_s(1);
        ASSERT_TRUE(house.run(budi, raise_blocker, of_budi, command).ok());
        using Names = std::vector<std::string>;
        EXPECT_EQ(house.listed(house.manager, {.limit = 1}),
                  (Names{"In 1", "In 5", "Of Budi", "In 9"}));
        EXPECT_EQ(house.listed(house.rep, {}), (Names{"In 1", "In 5", "In 9"}));
        EXPECT_EQ(house.listed(house.manager, {.kind = BlockerKind::internal_politics}),
                  (Names{"In 5", "Of Budi"}));
        EXPECT_EQ(house.listed(house.manager, {.owner = budi.person}), Names{"Of Budi"});
        house.pass_days(2);
        EXPECT_EQ(house.listed(house.manager, {.overdue = true}), Names{"In 1"});
        const auto bad = house.look(house.manager, list_blockers, BlockerFilter{.cursor = "~"});
        EXPECT_EQ(code_of(bad), "bad_cursor");
        const auto of_deal = house.look(house.rep, list_deal_blockers, of_ayu).value();
        EXPECT_EQ(of_deal.items.at(0).what, "In 1");
        EXPECT_EQ(code_of(house.look(budi, list_deal_blockers, of_ayu)), "not_permitted");
    });
}

TEST(Blockers, D86_AreCountedByKindWithTheirMedianAge) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        RaiseBlocker command = house.good();
        command.review_day = house.today().plus(7);
        (void)house.raised(deal, command);
        house.pass_days(7);
        command.review_day = house.today().plus(7);
        (void)house.raised(deal, command);
        command.kind = BlockerKind::risk_aversion;
        (void)house.raised(deal, command);
        house.pass_days(7);
        (void)house.raised(deal, house.good());
        const auto counts = house.look(house.manager, count_blockers).value();
        ASSERT_EQ(counts.items.size(), 2U);
        EXPECT_EQ(counts.items[0].kind, BlockerKind::budget_uncertainty);
        EXPECT_EQ(counts.items[0].open, 3);
        EXPECT_EQ(counts.items[0].overdue, 1);
        EXPECT_EQ(counts.items[0].median_age_days, 5);
        const Caller budi = house.joined(Role::representative, "Budi Santoso", "budi@example.com");
        EXPECT_TRUE(house.look(budi, count_blockers)->items.empty());
    });
}

TEST(Blockers, ADealHoldsUpToAHundred) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        for (int i = 0; i < most_blockers; ++i) (void)house.raised(deal, house.good());
        EXPECT_EQ(code_of(house.run(house.rep, raise_blocker, deal, house.good())),
                  "too_many_blockers");
    });
}

TEST(Blockers, StandOnTheDealsTimeLine) {
    in_each_house([](BlockerHouse& house) {
        const DealId deal = house.opened();
        const BlockerId id = house.raised(deal, house.good());
        ASSERT_TRUE(
            house
                .run(house.rep, resolve_blocker, id, ResolveBlocker{Outcome::accepted, "They wait"})
                .ok());
        const auto facts = house.facts_of(deal);
        EXPECT_EQ(facts.at(0).kind, "blocker.resolved");
        EXPECT_THAT(facts.at(0).kept, ::testing::HasSubstr("accepted"));
        EXPECT_THAT(*facts.at(0).erasable, ::testing::HasSubstr("They wait"));
        EXPECT_EQ(facts.at(1).kind, "blocker.raised");
    });
}

TEST(BlockerLaws, FindWhatWasChangedBehindTheLedgersBack) {
    in_each_house([](BlockerHouse& house) {
        const BlockerId id = house.raised(house.opened(), house.good());
        const AddAction action{.title = "Call finance", .owner = *house.rep.person};
        ASSERT_TRUE(house.run(house.rep, add_action, id, action).ok());
        house.ledger.stop();
        {
            const auto db = house.store.writing_connection();
            storage::run(*db, "UPDATE blocker SET outcome = 'accepted'");
            storage::run(*db, "UPDATE commitment SET kind = 'review_action'");
        }
        const std::string broken = house.broken_blocker_laws();
        EXPECT_THAT(broken, ::testing::HasSubstr("a resolved blocker says how and when"));
        EXPECT_THAT(broken, ::testing::HasSubstr("a blocker's action is a commitment"));
        EXPECT_THAT(broken, ::testing::HasSubstr("ledger.fold | blocker/" + id.text()));
    });
}

}  // namespace
}  // namespace akad::blockers
