// Days of both sides, hand-overs, delegation and prerequisites, through the real ledger.
#include <random>

#include "commitments/dates.hpp"
#include "commitments/promise_house_test.hpp"

namespace akad::commitments {
namespace {

using enum Side;

struct Agreeing {
    explicit Agreeing(PromiseHouse& house_in) : house(house_in) {}

    /// Ayu owes it to Chen, and the day belongs to both.
    Commitment between(std::optional<Day> due, bool agreed) {
        return opened({.kind = Kind::plan_step,
                       .deal = house.deal,
                       .owner = *house.ayu.person,
                       .with_person = house.chen.person,
                       .title = "Send the security answers",
                       .due_day = due,
                       .two_sided = true,
                       .due_agreed = agreed});
    }
    Commitment opened(Opening opening) {
        house.pass_s(1);
        if (opening.owner == PersonId{}) opening.owner = *house.ayu.person;
        opening.deal = house.deal;
        opening.kind = Kind::plan_step;
        const auto made =
            house.act(house.ayu, [&](ledger::Writing& writing) { return open(writing, opening); });
        EXPECT_TRUE(made.ok()) << made.error().code;
        return *made;
    }
    template <class Act>
    std::string as(const Caller& caller, CommitmentId id, Act deed) {
        house.pass_s(1);
        return code_of(house.act(caller, [&](ledger::Writing& writing) {
            writing.record({.kind = "test.tried", .subject = "test_1"});
            return deed(writing, house.now_of(id));
        }));
    }
    std::string propose(Side by, CommitmentId id, std::optional<Day> day) {
        return as(of(by), id, [&](auto& writing, const Commitment& before) {
            return propose_day(writing, before, by, day, "The board meets later.");
        });
    }
    std::string accept(Side by, CommitmentId id) {
        return as(of(by), id, [&](auto& writing, const Commitment& before) {
            return accept_day(writing, before, by, "");
        });
    }
    const Caller& of(Side side) { return side == seller ? house.ayu : house.chen; }
    std::vector<CommitmentId> waits_on(const Caller& caller) {
        return house.whole_inbox(caller, Inbox::waits, 10);
    }

    PromiseHouse& house;
};

TEST(Agreeing, M8_NobodyMovesTheOtherSidesDateAlone) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const Day day = house.today().plus(5);
        const auto id = talk.between(day, true).id;
        for (const Caller& each : {house.ayu, house.chen, house.owner})
            EXPECT_EQ(talk.as(each, id,
                              [&](auto& writing, const Commitment& before) {
                                  return reschedule(writing, before, day.plus(30));
                              }),
                      "both_must_agree");
        EXPECT_EQ(talk.propose(seller, id, day.plus(7)), "ok");
        EXPECT_EQ(house.now_of(id).due_day, day) << "what was agreed stands until both agree";
        EXPECT_EQ(talk.accept(seller, id), "own_proposal");
        EXPECT_EQ(talk.waits_on(house.chen), std::vector{id});
        EXPECT_EQ(talk.accept(buyer, id), "ok");
        EXPECT_EQ(house.now_of(id).due_day, day.plus(7));
        EXPECT_EQ(house.now_of(id).first_due, day);
        EXPECT_TRUE(talk.waits_on(house.chen).empty());
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Agreeing, M13_EveryVersionAndWhoMovedItStays) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const Day day = house.today().plus(5);
        const auto id = talk.between(day, true).id;
        EXPECT_EQ(talk.propose(buyer, id, day.plus(14)), "ok");
        EXPECT_EQ(talk.waits_on(house.ayu), std::vector{id});
        EXPECT_EQ(talk.as(house.ayu, id,
                          [&](auto& writing, const Commitment& before) {
                              return counter_day(writing, before, seller, day.plus(3), "Sooner?");
                          }),
                  "ok");
        EXPECT_TRUE(talk.waits_on(house.ayu).empty());
        EXPECT_EQ(talk.accept(buyer, id), "ok");
        const auto said = proposals_of(*house.store.reader(), house.owner.workspace, id);
        ASSERT_EQ(said.size(), 2U);
        EXPECT_EQ(said[0].side, buyer);
        EXPECT_EQ(said[0].day, day.plus(14));
        EXPECT_EQ(said[0].agreed_day, day);
        EXPECT_EQ(said[0].state, ProposalState::countered);
        EXPECT_EQ(said[0].words, "The board meets later.");
        EXPECT_EQ(said[1].state, ProposalState::accepted);
        EXPECT_EQ(said[1].answered_by, house.chen.person);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Agreeing, M54_ADayThatNobodyKnowsYetIsAgreedLater) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto id = talk.between(std::nullopt, true).id;
        EXPECT_TRUE(house.timers().empty());
        EXPECT_EQ(talk.propose(buyer, id, house.today().plus(4)), "ok");
        EXPECT_EQ(talk.accept(seller, id), "ok");
        EXPECT_EQ(house.now_of(id).first_due, house.today().plus(4));
        EXPECT_EQ(house.timers().size(), 1U);
    });
}

TEST(Agreeing, M8_ADayWrittenByOneSideIsOnlyProposed) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const Day day = house.today().plus(5);
        const auto made = talk.between(day, false);
        EXPECT_EQ(made.due_day, std::nullopt);
        EXPECT_EQ(made.waits_on, house.chen.person);
        EXPECT_EQ(talk.accept(buyer, made.id), "ok");
        EXPECT_EQ(house.now_of(made.id).first_due, day);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Agreeing, M8_ARefusedOrWithdrawnProposalLeavesTheAgreedDay) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const Day day = house.today().plus(5);
        const auto id = talk.between(day, true).id;
        EXPECT_EQ(talk.propose(seller, id, day.plus(7)), "ok");
        const auto refuse = [&](const std::string& why) {
            return talk.as(house.chen, id, [&](auto& writing, const Commitment& before) {
                return refuse_day(writing, before, buyer, why);
            });
        };
        EXPECT_EQ(refuse(" "), "reason_missing");
        EXPECT_EQ(refuse("Our audit is that week."), "ok");
        EXPECT_EQ(talk.propose(seller, id, day.plus(8)), "ok");
        EXPECT_EQ(talk.propose(seller, id, day.plus(9)), "proposal_open");
        const auto withdraw_as = [&](Side by) {
            return talk.as(talk.of(by), id, [&](auto& writing, const Commitment& before) {
                return withdraw_day(writing, before, by);
            });
        };
        EXPECT_EQ(withdraw_as(buyer), "not_own_proposal");
        EXPECT_EQ(withdraw_as(seller), "ok");
        EXPECT_EQ(withdraw_as(seller), "no_proposal");
        EXPECT_EQ(talk.propose(seller, id, day), "same_day");
        EXPECT_EQ(house.now_of(id).due_day, day);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Agreeing, AProposalEndsWithWhatItWasAbout) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto id = talk.between(house.today().plus(5), true).id;
        EXPECT_EQ(talk.propose(seller, id, house.today().plus(9)), "ok");
        EXPECT_EQ(talk.as(house.ayu, id,
                          [](auto& writing, const Commitment& before) {
                              return settle(writing, before, "Sent.");
                          }),
                  "ok");
        EXPECT_EQ(proposals_of(*house.store.reader(), house.owner.workspace, id)[0].state,
                  ProposalState::overtaken);
        EXPECT_TRUE(talk.waits_on(house.chen).empty());
        EXPECT_EQ(talk.propose(seller, id, house.today().plus(9)), "already_settled");
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Agreeing, OnlyADayOfTwoSidesIsTalkedAbout) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        EXPECT_EQ(talk.propose(seller, id, house.today().plus(1)), "one_sided");
        const auto alone = house.act(house.ayu, [&](ledger::Writing& writing) {
            return open(writing, {.deal = house.deal,
                                  .owner = *house.ayu.person,
                                  .title = "Sign",
                                  .two_sided = true});
        });
        EXPECT_EQ(code_of(alone), "other_side_missing");
    });
}

/// The room's own doors instead of the machine: random deeds of both sides, and days that pass.
TEST(Agreeing, M8_NoDeedAndNoClockMovesADayWithoutBothSides) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const Day first = house.today().plus(3);
        const auto id = talk.between(first, true).id;
        std::mt19937 dice(7);
        std::optional<Proposal> waiting;
        for (int step = 0; step < 120; ++step) {
            const auto before = house.now_of(id);
            const Side by = dice() % 2 == 0 ? seller : buyer;
            const Day day = house.today().plus(static_cast<int>(dice() % 9) - 2);
            const auto deed = dice() % 7;
            const auto code = talk.as(talk.of(by), id, [&](auto& writing, const Commitment& now) {
                if (deed == 0) return propose_day(writing, now, by, day, "");
                if (deed == 1) return accept_day(writing, now, by, "");
                if (deed == 2) return counter_day(writing, now, by, day, "");
                if (deed == 3) return refuse_day(writing, now, by, "No.");
                if (deed == 4) return withdraw_day(writing, now, by);
                return reschedule(writing, now, day);
            });
            if (deed == 6) {
                house.pass_days(1);
                house.jobs.fire_due();
            }
            const auto after = house.now_of(id);
            if (after.due_day != before.due_day) {
                ASSERT_EQ(code, "ok");
                ASSERT_EQ(deed, 1U) << "only a yes moves the day";
                ASSERT_TRUE(waiting.has_value());
                ASSERT_NE(waiting->side, by) << "and only the other side's";
                ASSERT_EQ(after.due_day, waiting->day);
            }
            ASSERT_EQ(after.first_due, first);
            const auto open = open_proposals(*house.store.reader(), after.workspace, {after});
            waiting = open.empty() ? std::nullopt : std::optional(open.begin()->second);
        }
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(HandingOver, M6_ANewOwnerMayRefuseAndItGoesBack) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        const auto give = [&](PersonId to) {
            return talk.as(house.ayu, id, [&](auto& writing, const Commitment& before) {
                return hand_over(writing, before, to, seller);
            });
        };
        const auto refuse = [&](const Caller& who, const std::string& why) {
            return talk.as(who, id, [&](auto& writing, const Commitment& before) {
                return refuse_hand_over(writing, before, why);
            });
        };
        EXPECT_EQ(refuse(house.ayu, "No."), "no_hand_over");
        EXPECT_EQ(give(*house.dewi.person), "ok");
        EXPECT_EQ(talk.waits_on(house.dewi), std::vector{id});
        EXPECT_EQ(refuse(house.ayu, "No."), "not_permitted") << "it is Dewi's to refuse";
        EXPECT_EQ(refuse(house.dewi, ""), "reason_missing");
        EXPECT_EQ(refuse(house.dewi, "I am away that week."), "ok");
        EXPECT_EQ(house.now_of(id).owner, *house.ayu.person);
        EXPECT_TRUE(talk.waits_on(house.dewi).empty());
        EXPECT_EQ(give(*house.dewi.person), "ok");
        EXPECT_EQ(talk.as(house.dewi, id,
                          [](auto& writing, const Commitment& before) {
                              return take_over(writing, before);
                          }),
                  "ok");
        EXPECT_EQ(refuse(house.dewi, "Changed my mind."), "no_hand_over");
        EXPECT_EQ(house.now_of(id).owner, *house.dewi.person);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(HandingOver, M6_APromiseBetweenSidesStaysOnItsSide) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto id = talk.between(house.today().plus(5), true).id;
        const auto give = [&](PersonId to, Side side) {
            return talk.as(house.ayu, id, [&](auto& writing, const Commitment& before) {
                return hand_over(writing, before, to, side);
            });
        };
        EXPECT_EQ(give(*house.chen.person, buyer), "side_fixed");
        EXPECT_EQ(talk.propose(buyer, id, house.today().plus(9)), "ok");
        EXPECT_EQ(give(*house.dewi.person, seller), "ok");
        EXPECT_EQ(talk.waits_on(house.dewi), std::vector{id}) << "the answer is Dewi's now";
    });
}

TEST(Delegating, WhoDoesItFindsItAndWhoOwesItFollowsIt) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto id = house.opened(house.ayu, *house.ayu.person, house.today()).id;
        const auto give = [&](std::optional<PersonId> to) {
            return talk.as(house.ayu, id, [&](auto& writing, const Commitment& before) {
                return delegate(writing, before, to);
            });
        };
        EXPECT_EQ(give(house.dewi.person), "ok");
        EXPECT_EQ(house.whole_inbox(house.dewi, Inbox::owe, 5), std::vector{id});
        EXPECT_EQ(house.whole_inbox(house.ayu, Inbox::owed, 5), std::vector{id});
        EXPECT_TRUE(house.whole_inbox(house.ayu, Inbox::owe, 5).empty());
        EXPECT_EQ(house.now_of(id).owner, *house.ayu.person) << "who answers for it is the same";
        EXPECT_TRUE(may_handle(house.now_of(id), house.dewi));
        EXPECT_EQ(give(house.ayu.person), "ok");
        EXPECT_EQ(house.now_of(id).doer, std::nullopt);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Sequence, M9_WhatComesAfterStartsBlockedAndIsFreed) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto first = house.opened(house.ayu, *house.ayu.person, {}).id;
        const auto second = house.opened(house.ayu, *house.ayu.person, {}).id;
        const auto last =
            talk.opened({.title = "Sign", .prerequisites = {{first, 2}, {second, 0}}}).id;
        EXPECT_EQ(house.now_of(last).state, State::waiting);
        const auto settle_it = [&](CommitmentId id) {
            return talk.as(house.ayu, id, [](auto& writing, const Commitment& before) {
                return settle(writing, before, "");
            });
        };
        EXPECT_EQ(settle_it(last), "prerequisite_open");
        EXPECT_EQ(settle_it(first), "ok");
        EXPECT_EQ(house.now_of(last).state, State::waiting);
        EXPECT_EQ(talk.as(house.ayu, second,
                          [](auto& writing, const Commitment& before) {
                              return withdraw(writing, before, "Not needed.");
                          }),
                  "ok");
        EXPECT_EQ(house.now_of(last).state, State::open);
        EXPECT_EQ(settle_it(last), "ok");
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Sequence, M9_ACircleIsRefusedWithItsPath) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto legal = talk.opened({.title = "Legal"}).id;
        const auto price = talk.opened({.title = "Price", .prerequisites = {{legal, 0}}}).id;
        const auto sign = talk.opened({.title = "Sign", .prerequisites = {{price, 1}}}).id;
        const auto sequence = [&](CommitmentId id, const std::vector<Prerequisite>& after) {
            return house.act(house.ayu, [&](ledger::Writing& writing) {
                return set_prerequisites(writing, house.now_of(id), after);
            });
        };
        const auto circle = sequence(legal, {{sign, 0}});
        ASSERT_EQ(code_of(circle), "prerequisite_cycle");
        ASSERT_EQ(circle.error().items.size(), 4U);
        EXPECT_NE(circle.error().text.find("Legal → Price → Sign → Legal"), std::string::npos)
            << circle.error().text;
        EXPECT_EQ(code_of(sequence(legal, {{legal, 0}})), "prerequisite_cycle");
        EXPECT_EQ(code_of(sequence(legal, {{CommitmentId{}, 0}})), "unknown_prerequisite");
        EXPECT_EQ(code_of(sequence(sign, {{legal, -1}})), "bad_lag");
        EXPECT_EQ(code_of(sequence(sign, std::vector<Prerequisite>(21))), "too_many_prerequisites");
        EXPECT_EQ(code_of(sequence(sign, {{legal, 3}})), "ok");
        EXPECT_EQ(prerequisites_in(house.now_of(sign).comes_after),
                  (std::vector<Prerequisite>{{legal, 3}}));
        const auto arrows =
            dependences_in(*house.store.reader(), house.owner.workspace, house.deal);
        ASSERT_EQ(arrows.size(), 2U);
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Promises, M11_WhatCountsAsDoneIsSaidAndShown) {
    in_each_house([](PromiseHouse& house) {
        Agreeing talk(house);
        const auto id = talk.opened({.title = "Pilot report",
                                     .done_when = "The CFO has signed the report.",
                                     .proof_needed = true})
                            .id;
        EXPECT_EQ(house.now_of(id).done_when, "The CFO has signed the report.");
        const auto settle_with = [&](std::optional<EvidenceId> proof) {
            return talk.as(house.ayu, id, [&](auto& writing, const Commitment& before) {
                return settle(writing, before, "", proof);
            });
        };
        EXPECT_EQ(settle_with({}), "proof_missing");
        Draw draw(house.now, fresh_seed());
        const auto proof = draw.id<EvidenceId>();
        EXPECT_EQ(settle_with(proof), "ok");
        EXPECT_EQ(house.now_of(id).evidence, proof);
        EXPECT_EQ(house.broken(), "");
    });
}

}  // namespace
}  // namespace akad::commitments
