// Recording, correcting and removing activities, and the clocks that follow from them.
#include "signals/testing_house.hpp"

#include "signals/rules/proven_act.hpp"

namespace akad::signals::testing {
namespace {

using enum ActivityKind;

RecordActivity mail_of(Side side, Instant at) {
    RecordActivity command;
    command.kind = mail;
    command.side = side;
    command.occurred_at = at;
    return command;
}

TEST(Recording, D88_AnActivityIsKeptWithWhoWasThereAndStandsOnTheDealsTimeLine) {
    in_each_house([](SignalHouse& house) {
        RecordActivity command;
        command.kind = meeting;
        command.occurred_at = house.ago(1);
        command.minutes = 45;
        command.contacts = {house.cfo, house.champion, house.cfo};
        command.indicators = {Indicator::took_action, Indicator::information_sharing};
        command.note = "Bambang asked what a year of delay costs.";
        const auto id = house.tell(house.rep, command);
        ASSERT_TRUE(id.ok()) << id.error().code;
        const auto view = house.shown(house.colleague, *id);
        EXPECT_EQ(view.side, Side::seller) << "we asked for it, unless somebody says otherwise";
        EXPECT_TRUE(view.buyer_acted) << "they were there";
        ASSERT_EQ(view.contacts.size(), 2U) << "each once";
        EXPECT_EQ(view.contacts[0].name, "Bambang Sutrisno");
        ASSERT_EQ(view.members.size(), 1U) << "who records it was there";
        EXPECT_EQ(view.members[0].name, "Ayu Pratama");
        EXPECT_EQ(view.indicators,
                  (std::vector{Indicator::information_sharing, Indicator::took_action}));
        const auto facts = house.facts_of(house.fleet, 1);
        ASSERT_EQ(facts.size(), 1U);
        EXPECT_EQ(facts[0].kind, "activity.recorded");
        EXPECT_EQ(facts[0].occurred_at, command.occurred_at);
        EXPECT_EQ(facts[0].kept.find("delay costs"), std::string::npos) << "notes can be erased";
    });
}

TEST(Recording, RefusesWhatCannotBeSoAndSaysWhy) {
    in_each_house([](SignalHouse& house) {
        const auto refused = [&](const RecordActivity& command) {
            return code_of(house.tell(house.rep, command));
        };
        const RecordActivity plain = mail_of(Side::buyer, house.ago(1));
        RecordActivity stranger = plain;
        stranger.contacts = {PersonId{}};
        EXPECT_EQ(refused(stranger), "unknown_contact");
        const DealId other = house.opened_by(house.rep, "Other", "Maju Jaya");
        stranger.contacts = {house.contact("Tono", {}, house.deal(other).customer)};
        EXPECT_EQ(refused(stranger), "contact_of_another_customer");
        RecordActivity nobody = plain;
        nobody.members = {house.cfo};
        EXPECT_EQ(refused(nobody), "unknown_member");
        RecordActivity half = plain;
        half.source = "mailbox";
        EXPECT_EQ(refused(half), "source_incomplete");
        const Caller far = house.joined(Role::representative, "Citra", "citra@example.com");
        EXPECT_EQ(code_of(house.tell(far, plain)), "not_permitted") << "they do not see the deal";
        ASSERT_TRUE(house
                        .act(house.rep,
                             [&](ledger::Writing& writing) {
                                 return deals::lose_deal(writing, house.fleet, {});
                             })
                        .ok());
        EXPECT_EQ(refused(plain), "deal_closed");
    });
}

TEST(Recording, D88_WhatAnotherSystemTellsTwiceIsOneActivity) {
    in_each_house([](SignalHouse& house) {
        RecordActivity view = mail_of(Side::buyer, house.ago(2));
        view.kind = content_viewed;
        view.source = "mailbox";
        view.source_id = "open-17";
        const auto first = house.tell(house.rep, view);
        const auto facts = house.facts_of(house.fleet).size();
        const auto again = house.tell(house.rep, view);
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(*first, *again);
        EXPECT_EQ(house.facts_of(house.fleet).size(), facts) << "no second fact";
        const DealId other = house.opened("Other");
        EXPECT_EQ(code_of(house.tell(house.rep, view, other)), "source_id_taken");
        view.source_id = "open-18";
        EXPECT_NE(house.tell(house.rep, view).value(), *first);
    });
}

TEST(Recording, ABatchIsKeptWholeOrNotAtAll) {
    in_each_house([](SignalHouse& house) {
        const Caller far = house.joined(Role::representative, "Citra", "citra@example.com");
        const DealId hidden = house.opened_by(far, "Hidden");
        RecordActivities batch;
        for (int i = 0; i < 3; ++i) {
            RecordedRow row;
            row.kind = reply;
            row.occurred_at = house.ago(i);
            row.source = "mailbox";
            row.source_id = "mail-" + std::to_string(i);
            row.deal = house.fleet;
            batch.activities.push_back(row);
        }
        const auto send = [&](const RecordActivities& sent) {
            return house.act(house.rep, [&](ledger::Writing& writing) {
                return record_activities(writing, sent);
            });
        };
        RecordActivities bad = batch;
        bad.activities[1].occurred_at = {house.now.us + us_per_day};
        bad.activities[2].deal = hidden;
        const auto refused = send(bad);
        ASSERT_EQ(code_of(refused), "activities_refused");
        ASSERT_EQ(refused.error().items.size(), 2U);
        EXPECT_EQ(refused.error().items[0].field, "activities[1]");
        EXPECT_EQ(refused.error().items[0].code, "activity_in_the_future");
        EXPECT_EQ(refused.error().items[1].code, "not_permitted");
        EXPECT_FALSE(house.clocks(house.fleet).any_act) << "nothing was half written";
        batch.activities.push_back(batch.activities[0]);
        const auto kept = send(batch);
        ASSERT_TRUE(kept.ok()) << kept.error().code;
        const auto told = from_json<RecordedActivities>(*kept).value().activities;
        ASSERT_EQ(told.size(), 4U);
        EXPECT_FALSE(told[2].known);
        EXPECT_TRUE(told[3].known) << "the same name twice in one batch";
        EXPECT_EQ(told[3].id, told[0].id);
        EXPECT_EQ(code_of(send({})), "too_many_activities");
        batch.activities.resize(101, batch.activities[0]);
        EXPECT_EQ(code_of(send(batch)), "too_many_activities");
    });
}

TEST(Correcting, IsForWhoRecordedItTheOwnerAndManagers) {
    in_each_house([](SignalHouse& house) {
        const ActivityId id = house.told(mail, Side::seller, 3, {house.cfo});
        const auto correct = [&](const Caller& caller, const SayActivity& command) {
            return house.act(caller, [&](ledger::Writing& writing) {
                return correct_activity(writing, id, command);
            });
        };
        SayActivity better = mail_of(Side::buyer, house.ago(2));
        better.contacts = {house.champion};
        EXPECT_EQ(code_of(correct(house.colleague, better)), "not_your_activity");
        ASSERT_TRUE(correct(house.rep, better).ok());
        const auto view = house.shown(house.rep, id);
        EXPECT_TRUE(view.buyer_acted);
        EXPECT_EQ(view.contacts[0].id, house.champion);
        EXPECT_EQ(view.members[0].name, "Ayu Pratama") << "who was there stays";
        const auto facts = house.facts_of(house.fleet).size();
        ASSERT_TRUE(correct(house.manager, better).ok());
        EXPECT_EQ(house.facts_of(house.fleet).size(), facts) << "nothing changed, nothing is said";
        EXPECT_EQ(house.facts_of(house.fleet, 1)[0].kind, "activity.corrected");
        const auto may = house.shown(house.colleague, id).may;
        EXPECT_FALSE(may[0].allowed);
        EXPECT_EQ(may[0].because, "not_your_activity");
    });
}

TEST(Removing, SetsNoClockForwardAndCanBeTakenBack) {
    in_each_house([](SignalHouse& house) {
        house.told(reply, {}, 9, {house.cfo});
        const ActivityId false_reply = house.told(reply, {}, 1, {house.cfo});
        EXPECT_EQ(house.clocks(house.fleet).buyer_act, house.ago(1));
        const auto remove = [&](const std::string& reason) {
            return house.act(house.rep, [&](ledger::Writing& writing) {
                return remove_activity(writing, false_reply, {reason});
            });
        };
        const auto restore = [&] {
            return house.act(house.rep, [&](ledger::Writing& writing) {
                return restore_activity(writing, false_reply);
            });
        };
        EXPECT_EQ(code_of(restore()), "not_removed");
        EXPECT_EQ(code_of(remove("  ")), "reason_missing");
        ASSERT_TRUE(remove("It was an out-of-office note.").ok());
        EXPECT_EQ(code_of(remove("Again")), "already_removed");
        EXPECT_EQ(code_of(house.act(house.rep,
                                    [&](ledger::Writing& writing) {
                                        return correct_activity(writing, false_reply,
                                                                mail_of(Side::buyer, house.ago(1)));
                                    })),
                  "already_removed");
        EXPECT_EQ(house.clocks(house.fleet).buyer_act, house.ago(9))
            << "the clock stands at the act before, not at the removal";
        EXPECT_EQ(house.facts_of(house.fleet, 1)[0].kind, "activity.removed");
        ASSERT_TRUE(restore().ok());
        EXPECT_EQ(house.clocks(house.fleet).buyer_act, house.ago(1));
    });
}

TEST(Clocks, ReadActivitiesAndEvidenceOfManyDealsAtOnce) {
    in_each_house([](SignalHouse& house) {
        const DealId proven = house.opened("Proven");
        const DealId silent = house.opened("Silent");
        const DealId bare = house.opened("Bare");
        house.told(mail, Side::buyer, 4);
        house.told(mail, Side::seller, 3);
        house.told(call, Side::seller, 2);
        house.told(call, Side::seller, 1, {house.cfo}, 12);
        house.told(message, Side::seller, 0.5);
        ASSERT_TRUE(
            house.attach(house.rep, proven, house.proof_of(house.stage(0).criteria[0])).ok());
        ASSERT_TRUE(house.tell(house.rep, mail_of(Side::seller, house.ago(8)), silent).ok());
        const auto acts = house.see(house.owner, [&](const storage::Reading& reading) {
            return last_acts_of(reading, {house.fleet, proven, silent, bare, house.fleet});
        });
        EXPECT_EQ(acts.size(), 3U) << "of a deal without acts there is nothing to tell";
        EXPECT_EQ(acts.at(house.fleet).buyer_act, house.ago(1)) << "they talked on that call";
        EXPECT_EQ(acts.at(house.fleet).any_act, house.ago(0.5));
        EXPECT_EQ(acts.at(house.fleet).unanswered, 1);
        EXPECT_EQ(acts.at(house.fleet).unanswered_since, house.ago(0.5));
        EXPECT_EQ(acts.at(proven).buyer_act, proven_at(house.today(), house.now));
        EXPECT_FALSE(acts.at(silent).buyer_act);
        EXPECT_EQ(acts.at(silent).unanswered, 1);
    });
}

TEST(Clocks, WithdrawnEvidenceIsNoActOfTheBuyer) {
    in_each_house([](SignalHouse& house) {
        const auto proof =
            house.attach(house.rep, house.fleet, house.proof_of(house.stage(0).criteria[0]));
        EXPECT_TRUE(house.clocks(house.fleet).buyer_act);
        ASSERT_TRUE(house
                        .act(house.rep,
                             [&](ledger::Writing& writing) {
                                 return deals::withdraw_evidence(writing, *proof,
                                                                 {"It was another deal."});
                             })
                        .ok());
        EXPECT_FALSE(house.clocks(house.fleet).buyer_act);
    });
}

TEST(Lists, ShowTheNewestFirstPageByPageWithoutWhatWasRemoved) {
    in_each_house([](SignalHouse& house) {
        for (int i = 0; i < 5; ++i) house.told(mail, Side::buyer, 5 - i);
        const ActivityId gone = house.told(mail, Side::buyer, 2.5);
        ASSERT_TRUE(house
                        .act(house.rep,
                             [&](ledger::Writing& writing) {
                                 return remove_activity(writing, gone, {"Twice."});
                             })
                        .ok());
        const auto list = [&](const ActivityFilter& filter) {
            return house
                .see(house.rep,
                     [&](const storage::Reading& reading) {
                         return list_activities(reading, house.fleet, filter);
                     })
                .value();
        };
        const auto first = list({.limit = 3});
        ASSERT_EQ(first.items.size(), 3U);
        EXPECT_EQ(first.total.count, 5);
        EXPECT_EQ(first.items[0].occurred_at, house.ago(1));
        ASSERT_TRUE(first.next);
        const auto second = list({.cursor = first.next, .limit = 3});
        ASSERT_EQ(second.items.size(), 2U);
        EXPECT_EQ(second.items[1].occurred_at, house.ago(5));
        EXPECT_FALSE(second.next);
    });
}

TEST(Laws, OfThisRoomSayWhatIsBroken) {
    in_each_house([](SignalHouse& house) {
        house.told(mail, Side::buyer, 2);
        EXPECT_EQ(house.broken_laws(), "");
        const auto breaks = [&](const std::string& change, const std::string& mend,
                                const std::string& law) {
            house.tamper("UPDATE activity SET " + change);
            EXPECT_NE(house.broken_laws().find(law), std::string::npos) << change;
            house.tamper("UPDATE activity SET " + mend);
        };
        breaks("buyer_acted = 0", "buyer_acted = 1",
               "an activity says itself whether the buyer acted");
        breaks("occurred_at = occurred_at + 864000000000",
               "occurred_at = occurred_at - 864000000000",
               "an activity happened before it was recorded");
        house.told(mail, Side::buyer, 1);
        breaks("source = 'mailbox', source_id = 'one'", "source = NULL, source_id = NULL",
               "what another system told is recorded once");
    });
}

}  // namespace
}  // namespace akad::signals::testing
