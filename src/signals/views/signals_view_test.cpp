// What the deal page reads: derived from activities and evidence together, and in line with the
// clocks that are read for many deals.
#include "signals/views/signals_view.hpp"

#include "signals/testing_house.hpp"

namespace akad::signals::testing {
namespace {

using enum ActivityKind;

SignalsView shown_signals(SignalHouse& house, const Caller& caller) {
    return house
        .see(caller,
             [&](const storage::Reading& reading) { return show_signals(reading, house.fleet); })
        .value();
}

TEST(Signals, D75_TheEconomicBuyerIsFoundOnTheDealOrAmongTheContacts) {
    in_each_house([](SignalHouse& house) {
        EXPECT_TRUE(shown_signals(house, house.rep).coverage[0].people.empty())
            << "known at the customer, not around this deal";
        house.told(meeting, {}, 6, {house.cfo, house.champion}, 60);
        const auto met = shown_signals(house, house.rep);
        ASSERT_EQ(met.coverage[0].people.size(), 1U);
        EXPECT_EQ(met.coverage[0].people[0].contact.name, "Bambang Sutrisno");
        EXPECT_EQ(met.coverage[0].days, 6);
        const PersonId lawyer = house.contact("Agus Hartono");
        ASSERT_TRUE(house
                        .act(house.rep,
                             [&](ledger::Writing& writing) {
                                 return deals::set_stakeholders(
                                     writing, house.fleet,
                                     {{{.contact = lawyer, .role = "legal"}}});
                             })
                        .ok());
        const auto named = shown_signals(house, house.rep).coverage[3];
        EXPECT_EQ(named.role, BuyerRole::legal);
        ASSERT_EQ(named.people.size(), 1U) << "named on the deal";
        EXPECT_FALSE(named.spoken_at) << "and not spoken to";
    });
}

TEST(Signals, D21_NeverOpenAGateAndNeverStandInForACriterion) {
    in_each_house([](SignalHouse& house) {
        house.told(meeting, {}, 2, {house.cfo}, 60,
                   {Indicator::took_action, Indicator::information_sharing});
        const auto strong = shown_signals(house, house.rep).confidence;
        EXPECT_TRUE(strong.signals_agree);
        EXPECT_FALSE(strong.criteria_met);
        EXPECT_FALSE(strong.confident);
        EXPECT_EQ(code_of(house.advance(house.rep, house.fleet)), "criteria_missing");
        house.open_gate(house.fleet);
        EXPECT_TRUE(shown_signals(house, house.rep).confidence.confident)
            << "criteria and signals together";
        house.pass_days(20);
        const auto stale = shown_signals(house, house.rep).confidence;
        EXPECT_TRUE(stale.criteria_met);
        EXPECT_FALSE(stale.confident) << "the criteria are met, the buyer is silent";
    });
}

TEST(Signals, D90_ActivitiesAndEvidenceSayWhetherADealIsWorkedOn) {
    in_each_house([](SignalHouse& house) {
        EXPECT_FALSE(shown_signals(house, house.rep).buyer_act);
        EXPECT_FALSE(shown_signals(house, house.rep).our_act);
        house.told(mail, Side::seller, 3, {house.cfo});
        const auto proof =
            house.attach(house.rep, house.fleet, house.proof_of(house.stage(0).criteria[0]));
        const auto view = shown_signals(house, house.rep);
        ASSERT_TRUE(view.buyer_act);
        EXPECT_EQ(view.buyer_act->act.evidence, *proof) << "what stands as proof is an act too";
        EXPECT_EQ(view.buyer_act->days, 0);
        ASSERT_TRUE(view.our_act);
        EXPECT_EQ(view.our_act->days, 3);
        EXPECT_EQ(view.activities, 1);
        EXPECT_TRUE(view.indicators[3].shown) << "the proof says they decided";
    });
}

TEST(Signals, D91_GhostingShowsWhatStaysUnansweredUntilTheBuyerActs) {
    in_each_house([](SignalHouse& house) {
        house.told(reply, {}, 20, {house.champion});
        house.told(mail, Side::seller, 12, {house.champion});
        EXPECT_FALSE(shown_signals(house, house.rep).silence.ghosting) << "one touch";
        house.told(call, Side::seller, 5, {house.champion});
        const auto silent = shown_signals(house, house.rep).silence;
        EXPECT_TRUE(silent.ghosting);
        ASSERT_EQ(silent.touches.size(), 2U);
        EXPECT_EQ(silent.touches[0].at, house.ago(12));
        EXPECT_GE(silent.working_days, 5);
        house.told(reply, {}, 1, {house.champion});
        EXPECT_FALSE(shown_signals(house, house.rep).silence.ghosting);
        EXPECT_TRUE(shown_signals(house, house.rep).silence.touches.empty());
    });
}

TEST(Signals, AgreeWithTheClocksThatAreReadForManyDeals) {
    in_each_house([](SignalHouse& house) {
        const auto agree = [&](const char* when) {
            const auto view = shown_signals(house, house.rep);
            const auto clocks = house.clocks(house.fleet);
            EXPECT_EQ(view.buyer_act ? std::optional(view.buyer_act->act.at) : std::nullopt,
                      clocks.buyer_act)
                << when;
            EXPECT_EQ(static_cast<int>(view.silence.touches.size()), clocks.unanswered) << when;
            EXPECT_EQ(view.silence.touches.empty() ? std::nullopt
                                                   : std::optional(view.silence.touches[0].at),
                      clocks.unanswered_since)
                << when;
        };
        agree("nothing yet");
        house.told(mail, Side::seller, 30);
        house.told(call, Side::seller, 29);
        agree("two touches");
        house.told(content_viewed, {}, 28);
        agree("something was looked at");
        house.told(message, Side::seller, 27);
        EXPECT_TRUE(
            house.attach(house.rep, house.fleet, house.proof_of(house.stage(0).criteria[0])).ok());
        agree("evidence after a touch");
    });
}

TEST(Signals, AnActFromBeforeWhatIsReadIsStillTheLastOne) {
    in_each_house([](SignalHouse& house) {
        house.told(reply, {}, 200, {house.champion});
        const auto view = shown_signals(house, house.rep);
        EXPECT_EQ(view.activities, 0) << "half a year is read";
        ASSERT_TRUE(view.buyer_act);
        EXPECT_EQ(view.buyer_act->days, 200);
    });
}

TEST(Signals, ARecordIsOfferedToThoseWhoMayOnAnOpenDeal) {
    in_each_house([](SignalHouse& house) {
        EXPECT_TRUE(shown_signals(house, house.rep).may[0].allowed);
        const Caller auditor = house.joined(Role::auditor, "Putu", "putu@example.com");
        EXPECT_EQ(shown_signals(house, auditor).may[0].because, "not_permitted");
        const Caller far = house.joined(Role::representative, "Citra", "citra@example.com");
        EXPECT_EQ(code_of(house.see(far,
                                    [&](const storage::Reading& reading) {
                                        return show_signals(reading, house.fleet);
                                    })),
                  "not_permitted");
        ASSERT_TRUE(house
                        .act(house.rep,
                             [&](ledger::Writing& writing) {
                                 return deals::lose_deal(writing, house.fleet, {});
                             })
                        .ok());
        EXPECT_EQ(shown_signals(house, house.rep).may[0].because, "deal_closed");
    });
}

}  // namespace
}  // namespace akad::signals::testing
