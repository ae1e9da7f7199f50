#include "reviews/testing_house.hpp"

#include "attention/commands.hpp"
#include "reviews/rules/agenda.hpp"

namespace akad::reviews::testing {
namespace {

const AgreeAction ask_them(PersonId owner, Day due) {
    return {.title = "Ask procurement for their steps", .owner = owner, .due_day = due};
}

TEST(Reviewing, D68_TheWeeklyReviewHoldsAllLateDealsTheTroubledFirst) {
    in_each_house([](ReviewHouse& house) {
        const DealId slow = house.late_deal("Slow");
        house.pass_days(60);
        const DealId fresh = house.late_deal("Fresh");
        const DealId early = house.opened("Early");
        const RhythmId weekly = house.weekly();
        const auto started = house.start(house.manager, weekly);
        ASSERT_TRUE(started.ok()) << started.error().code;
        const ReviewView review = house.review(house.manager, *started);
        ASSERT_EQ(review.agenda.size(), 2U);
        EXPECT_EQ(review.agenda[0].deal, slow);
        EXPECT_EQ(review.agenda[0].troubles.at(0).kind, TroubleKind::stuck);
        EXPECT_EQ(review.agenda[0].troubles.at(0).level, attention::Attention::red);
        EXPECT_EQ(review.agenda[1].deal, fresh);
        EXPECT_EQ(review.unfinished, 2);
        EXPECT_NE(review.agenda[1].deal, early);
        // The agenda stays: what becomes late afterwards waits for the next one.
        house.late_deal("Later");
        EXPECT_EQ(house.review(house.manager, *started).agenda.size(), 2U);
        EXPECT_EQ(house.look(house.manager, show_rhythm, weekly)->last_held, house.today());
    });
}

TEST(Reviewing, D68_TheAgendaSaysWhatAttentionSaysAndSinceWhen) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        house.settle();
        const Day first = house.today();
        house.pass_days(2);
        const auto seen_by = [&](const Result<ReviewId>& review) {
            return house.review(house.manager, *review).agenda.at(0).troubles;
        };
        const auto troubles = seen_by(house.inspect(house.manager, deal));
        ASSERT_EQ(troubles.size(), 1U);
        EXPECT_EQ(troubles[0].kind, TroubleKind::no_next_step);
        EXPECT_EQ(troubles[0].level, attention::Attention::amber);
        EXPECT_EQ(troubles[0].since, first) << "the day it began, not the day of the review";
        ASSERT_TRUE(house
                        .run(house.manager, attention::snooze_alert, deal,
                             attention::SnoozeAlert{attention::AlertKind::no_step,
                                                    house.today().plus(9), "They are away."})
                        .ok());
        EXPECT_TRUE(seen_by(house.inspect(house.manager, deal)).empty()) << "put off";
    });
}

TEST(Reviewing, D68_AgendasOfBeforeStillNameTheirTroubles) {
    Inspection old;
    old.troubles = R"(["step_late","claims_stage"])";
    const auto troubles = troubles_of(old);
    ASSERT_EQ(troubles.size(), 2U);
    EXPECT_EQ(troubles[0], (Trouble{TroubleKind::step_late, {}, {}}));
}

TEST(Reviewing, D69_TheMonthlyReviewHoldsOnlyDealsOverTheirTime) {
    in_each_house([](ReviewHouse& house) {
        const DealId slow = house.late_deal("Slow");
        house.pass_days(60);
        house.late_deal("Fresh");
        const auto monthly = house.run(
            house.manager, add_rhythm,
            SetRhythm{.looking = Looking::slower, .every = Every::month, .first_stage = 2});
        const auto started = house.start(house.manager, *monthly);
        ASSERT_TRUE(started.ok());
        const ReviewView review = house.review(house.manager, *started);
        ASSERT_EQ(review.agenda.size(), 1U);
        EXPECT_EQ(review.agenda[0].deal, slow);
    });
}

TEST(Reviewing, D70_AnAuditAsksWhetherEachCriterionIsReallyMet) {
    in_each_house([](ReviewHouse& house) {
        for (int i = 0; i < 7; ++i) {
            const DealId deal = house.opened("Deal " + std::to_string(i));
            house.bring_to(deal, 1);
        }
        const auto quarterly = house.run(house.manager, add_rhythm,
                                         SetRhythm{.looking = Looking::stage_audit,
                                                   .every = Every::quarter,
                                                   .first_stage = 2,
                                                   .sample_size = 6});
        const auto started = house.start(house.manager, *quarterly);
        ASSERT_TRUE(started.ok());
        ReviewView review = house.review(house.manager, *started);
        ASSERT_EQ(review.agenda.size(), 6U);
        EXPECT_EQ(review.seed->size(), 32U);
        EXPECT_FALSE(review.audit.at(0).share);
        for (std::size_t i = 0; i < review.agenda.size(); ++i) {
            const auto inspection = house.inspection(house.manager, review.agenda[i].id);
            ASSERT_EQ(inspection.asked.size(), house.stage(0).criteria.size());
            RecordInspection said{.findings = std::vector<Found>{}};
            for (const auto& each : inspection.asked) {
                EXPECT_FALSE(each.name.empty());
                said.findings->push_back({each.id, i == 0 ? Finding::no : Finding::yes});
            }
            ASSERT_TRUE(house.run(house.manager, record_inspection, inspection.id, said).ok());
        }
        review = house.review(house.manager, *started);
        ASSERT_EQ(review.audit.size(), 1U);
        EXPECT_EQ(review.audit[0].met, 5);
        EXPECT_EQ(review.audit[0].not_met, 1);
        ASSERT_TRUE(review.audit[0].share);
        EXPECT_DOUBLE_EQ(review.audit[0].share->percent, 83.3);
        EXPECT_TRUE(house.run(house.manager, close_review, *started, CloseReview{}).ok());
    });
}

TEST(Reviewing, D70_AnAuditTakesNoAnswerToWhatItDoesNotAsk) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        const auto review = house.inspect(house.manager, deal);
        const auto id = house.review(house.manager, *review).agenda.at(0).id;
        const RecordInspection said{
            .findings = std::vector<Found>{{house.stage(0).criteria.at(0).id, Finding::yes}}};
        EXPECT_EQ(code_of(house.run(house.manager, record_inspection, id, said)), "not_asked");
    });
}

TEST(Reviewing, D67_AnswersAreKeptAndShownTheNextTime) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        const auto first = house.inspect(house.manager, deal);
        const auto first_look = house.review(house.manager, *first).agenda.at(0).id;
        RecordInspection said;
        said.answers = Answers{.ready_proof = "They sent their budget.",
                               .could_block = "Their security review."};
        ASSERT_TRUE(house.run(house.manager, record_inspection, first_look, said).ok());
        // An answer left out stays, another replaces the one before.
        said.answers = Answers{.could_block = "Their legal department."};
        ASSERT_TRUE(house.run(house.manager, record_inspection, first_look, said).ok());
        ASSERT_TRUE(house.decide(first_look, Outcome::keep).ok());
        ASSERT_TRUE(house.run(house.manager, close_review, *first, CloseReview{}).ok());
        house.pass_days(7);
        const auto second = house.inspect(house.manager, deal);
        const auto now =
            house.inspection(house.manager, house.review(house.manager, *second).agenda.at(0).id);
        ASSERT_TRUE(now.before);
        EXPECT_EQ(now.before->answers.ready_proof, "They sent their budget.");
        EXPECT_EQ(now.before->answers.could_block, "Their legal department.");
        EXPECT_EQ(now.before->outcome, Outcome::keep);
        EXPECT_FALSE(now.answers.ready_proof);
        const auto about = house.look(house.rep, list_deal_inspections, deal, PageFilter{});
        ASSERT_EQ(about->items.size(), 1U);
        EXPECT_EQ(about->items[0].review, *first);
    });
}

TEST(Reviewing, D75_WhenTheEconomicBuyerActedIsReadFromEvidenceAndActivities) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        const auto contact = house.contact_at(house.deal(deal).customer, "Budi Hartono");
        ASSERT_TRUE(house
                        .run(house.rep, deals::set_stakeholders, deal,
                             deals::SetStakeholders{{{contact, "economic_buyer", {}}}})
                        .ok());
        const auto review = house.inspect(house.manager, deal);
        const auto id = house.review(house.manager, *review).agenda.at(0).id;
        const auto facts = [&] { return house.inspection(house.manager, id).facts; };
        EXPECT_FALSE(facts().economic_buyer_acted);
        auto proof = house.proof_of(house.stage(0).criteria.at(0));
        proof.buyer = contact;
        proof.buyer_name = {};
        proof.occurred_on = house.today().plus(-4);
        ASSERT_TRUE(house.attach(house.rep, deal, proof).ok());
        EXPECT_EQ(facts().economic_buyer_acted, house.today().plus(-4));
        signals::RecordActivity call;
        call.kind = signals::ActivityKind::call;
        call.side = signals::Side::buyer;
        call.occurred_at = {house.now.us - 2 * us_per_day};
        call.contacts = {{contact}};
        EXPECT_EQ(code_of(house.run(house.rep, signals::record_activity, deal, call)), "ok");
        EXPECT_EQ(facts().economic_buyer_acted, house.today().plus(-2)) << "a call counts too";
        EXPECT_EQ(facts().economic_buyer, "Budi Hartono");
    });
}

TEST(Reviewing, D67_AnActionIsACommitmentItsOwnerTicksInTheInbox) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        const auto review = house.inspect(house.manager, deal);
        const auto id = house.review(house.manager, *review).agenda.at(0).id;
        const Day due = house.today().plus(3);
        ASSERT_TRUE(
            house.run(house.manager, agree_action, id, ask_them(*house.rep.person, due)).ok());
        const auto actions = house.inspection(house.manager, id).actions;
        ASSERT_EQ(actions.size(), 1U);
        EXPECT_EQ(actions[0].owner.name, "Ayu Pratama");
        EXPECT_EQ(actions[0].due_day, due);
        ASSERT_TRUE(house.decide(id, Outcome::keep).ok());
        ASSERT_TRUE(house.run(house.manager, close_review, *review, CloseReview{}).ok());
        const auto next = house.inspect(house.manager, deal);
        const auto next_id = house.review(house.manager, *next).agenda.at(0).id;
        EXPECT_EQ(house.inspection(house.manager, next_id).still_open.size(), 1U);
        ASSERT_TRUE(
            house.run(house.rep, deals::settle_commitment, actions[0].id, deals::JudgeEvidence{})
                .ok());
        EXPECT_TRUE(house.inspection(house.manager, next_id).still_open.empty());
        EXPECT_EQ(house.inspection(house.manager, id).actions.at(0).state,
                  commitments::State::done);
    });
}

TEST(Reviewing, D68_ClosingNamesWhatIsUnfinishedAndAClosedReviewStaysAsItIs) {
    in_each_house([](ReviewHouse& house) {
        const DealId first = house.late_deal("First");
        const DealId second = house.late_deal("Second");
        const auto review = house.start(house.manager, house.weekly());
        const auto agenda = house.review(house.manager, *review).agenda;
        const auto& done = agenda[0].deal == first ? agenda[0] : agenda[1];
        ASSERT_TRUE(house.decide(done.id, Outcome::keep).ok());
        const auto refused = house.run(house.manager, close_review, *review, CloseReview{});
        ASSERT_EQ(code_of(refused), "review_unfinished");
        ASSERT_EQ(refused.error().items.size(), 1U);
        EXPECT_EQ(refused.error().items[0].field, second.text());
        ASSERT_TRUE(house
                        .run(house.manager, close_review, *review,
                             CloseReview{"A quiet week.", Unfinished::leave})
                        .ok());
        EXPECT_EQ(code_of(house.decide(done.id, Outcome::nurture)), "review_closed");
        EXPECT_EQ(code_of(house.run(house.manager, agree_action, done.id,
                                    ask_them(*house.rep.person, house.today()))),
                  "review_closed");
        EXPECT_EQ(code_of(house.run(house.manager, close_review, *review, CloseReview{})),
                  "review_closed");
        EXPECT_EQ(house.review(house.manager, *review).summary, "A quiet week.");
        EXPECT_EQ(house.inspection(house.manager, done.id).outcome, Outcome::keep);
    });
}

TEST(Reviewing, D68_ARepresentativeSeesOfAReviewOnlyTheirOwnDeals) {
    in_each_house([](ReviewHouse& house) {
        const Caller other = house.joined(Role::representative, "Bima Santoso", "bima@example.com");
        const Caller idle =
            house.joined(Role::representative, "Citra Lestari", "citra@example.com");
        const DealId mine = house.late_deal("Mine");
        const DealId theirs = house.opened_by(other, "Theirs");
        const auto everything = house.run(house.owner, add_rhythm, SetRhythm{});
        const auto review = house.start(house.owner, *everything);
        ASSERT_TRUE(review.ok());
        EXPECT_EQ(house.review(house.owner, *review).agenda.size(), 2U);
        const ReviewView part = house.review(house.rep, *review);
        ASSERT_EQ(part.agenda.size(), 1U);
        EXPECT_EQ(part.agenda[0].deal, mine);
        EXPECT_FALSE(part.summary);
        EXPECT_EQ(house.look(house.rep, list_reviews, PageFilter{})->items.size(), 1U);
        EXPECT_EQ(house.look(house.rep, list_reviews, PageFilter{})->items[0].deals, 0);
        EXPECT_EQ(house.review(other, *review).agenda.at(0).deal, theirs);
        const auto hidden = house.review(other, *review).agenda.at(0).id;
        EXPECT_EQ(code_of(house.look(house.rep, show_inspection, hidden)), "not_permitted");
        EXPECT_EQ(code_of(house.look(idle, show_review, *review)), "not_permitted");
        EXPECT_TRUE(house.look(idle, list_reviews, PageFilter{})->items.empty());
    });
}

TEST(Reviewing, D67_AOneToOneHoldsTheOpenDealsOfOnePerson) {
    in_each_house([](ReviewHouse& house) {
        const DealId mine = house.opened("Mine");
        house.opened_by(house.manager, "The manager's");
        const auto review =
            house.run(house.manager, start_review, StartReview{.person = house.rep.person});
        ASSERT_TRUE(review.ok()) << review.error().code;
        const auto view = house.review(house.manager, *review);
        ASSERT_EQ(view.agenda.size(), 1U);
        EXPECT_EQ(view.agenda[0].deal, mine);
        EXPECT_EQ(view.person->name, "Ayu Pratama");
    });
}

TEST(Reviewing, D53_AReviewIsOfOneThingAndOfSomething) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        EXPECT_EQ(code_of(house.run(house.manager, start_review, StartReview{})),
                  "review_of_one_thing");
        EXPECT_EQ(code_of(house.run(house.manager, start_review,
                                    StartReview{.person = house.rep.person, .deal = deal})),
                  "review_of_one_thing");
        EXPECT_EQ(code_of(house.start(house.manager, house.weekly())), "nothing_to_review");
        EXPECT_EQ(code_of(house.start(house.manager, RhythmId{})), "unknown_rhythm");
        ASSERT_TRUE(house
                        .run(house.rep, deals::lose_deal, deal,
                             deals::LoseDeal{deals::LostReason::cannot_afford, "No budget."})
                        .ok());
        EXPECT_EQ(code_of(house.inspect(house.manager, deal)), "deal_closed");
    });
}

TEST(Reviewing, D71_TheUsualRhythmsReplaceThoseInForce) {
    in_each_house([](ReviewHouse& house) {
        ASSERT_TRUE(house.run(house.manager, set_usual_rhythms, SetUsualRhythms{}).ok());
        EXPECT_EQ(house.look(house.rep, list_rhythms)->items.size(), 3U);
        ASSERT_TRUE(
            house.run(house.manager, set_usual_rhythms, SetUsualRhythms{UsualSet::velocity}).ok());
        const auto rhythms = house.look(house.rep, list_rhythms)->items;
        ASSERT_EQ(rhythms.size(), 3U);
        EXPECT_EQ(rhythms[1].every, Every::two_weeks);
        EXPECT_EQ(rhythms[0].leader.name, "Dana Rossi");
        SetRhythm changed{.every = Every::week, .on_day = 5};
        ASSERT_TRUE(house.run(house.manager, change_rhythm, rhythms[0].id, changed).ok());
        EXPECT_EQ(house.look(house.rep, show_rhythm, rhythms[0].id)->on_day, 5);
        ASSERT_TRUE(house.run(house.manager, retire_rhythm, rhythms[0].id).ok());
        EXPECT_EQ(code_of(house.look(house.rep, show_rhythm, rhythms[0].id)), "unknown_rhythm");
        for (int i = 2; i < 20; ++i)
            ASSERT_TRUE(house.run(house.manager, add_rhythm, SetRhythm{}).ok());
        EXPECT_EQ(code_of(house.run(house.manager, add_rhythm, SetRhythm{})), "too_many_rhythms");
    });
}

TEST(Reviewing, D68_WhatIsChangedBehindOurBackIsFound) {
    in_each_house([](ReviewHouse& house) {
        const DealId deal = house.opened();
        const auto review = house.inspect(house.manager, deal);
        const auto id = house.review(house.manager, *review).agenda.at(0).id;
        ASSERT_TRUE(
            house.run(house.manager, agree_action, id, ask_them(*house.rep.person, house.today()))
                .ok());
        house.tamper("UPDATE inspection SET position = 7");
        EXPECT_NE(house.broken_review_laws().find("an agenda has no gaps"), std::string::npos);
        house.tamper("UPDATE inspection SET position = 1");
        house.tamper("UPDATE review_action SET deal = 'deal_00000000000000000000'");
        EXPECT_NE(house.broken_review_laws().find("a commitment of its deal"), std::string::npos);
        house.tamper("UPDATE review_action SET deal = '" + deal.text() + "'");
    });
}

}  // namespace
}  // namespace akad::reviews::testing
