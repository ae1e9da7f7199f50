// Evidence and what rests on it.
#include "deals/testing_house.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals::testing {
namespace {

using evidence::State;

std::vector<std::string> kinds_of(const std::vector<ledger::Fact>& facts) {
    std::vector<std::string> kinds;
    for (const auto& fact : facts) kinds.push_back(fact.kind);
    return kinds;
}

Result<EvidenceId> withdrawn(DealHouse& house, EvidenceId id) {
    return house.run(house.rep, withdraw_evidence, id, GiveReason{"It was another company."});
}

TEST(Proving, D10_AnOpinionNeverReachesTheGate) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        auto proof = house.proof_of(house.stage(0).criteria[0]);
        proof.text = "Saya pikir mereka tertarik";
        EXPECT_EQ(code_of(house.attach(house.rep, id, proof)), "opinion_not_evidence");
        proof = house.proof_of(house.stage(0).criteria[0]);
        proof.buyer_name.reset();
        EXPECT_EQ(code_of(house.attach(house.rep, id, proof)), "buyer_not_named");
        EXPECT_EQ(house.deal(id).gate, "----");
    });
}

TEST(Proving, D11_ABuyerIsAContactOrANameAndAFileWasUploaded) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        auto proof = house.proof_of(house.stage(0).criteria[0]);
        proof.buyer_name.reset();
        proof.buyer = sari;
        const auto made = house.attach(house.rep, id, proof);
        ASSERT_TRUE(made.ok()) << made.error().code;
        const auto view = house.look(house.rep, show_evidence, *made);
        EXPECT_EQ(view->buyer.name, "Sari Wulandari");
        EXPECT_EQ(view->buyer.id, sari);
        EXPECT_EQ(view->deal_name, "Fleet rollout");
        proof.buyer = PersonId{};
        EXPECT_EQ(code_of(house.attach(house.rep, id, proof)), "unknown_contact");
        proof.buyer = sari;
        proof.file = FileId{};
        EXPECT_EQ(code_of(house.attach(house.rep, id, proof)), "unknown_file");
    });
}

TEST(Proving, D17_ACriterionWithAQuantityAsksForIt) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        auto pain = house.proof_of(house.stage(0).criteria[2]);
        pain.quantity.reset();
        EXPECT_EQ(code_of(house.attach(house.rep, id, pain)), "quantity_missing");
        auto timeline = house.proof_of(house.stage(0).criteria[3]);
        timeline.quantity->day = house.today().plus(91);
        EXPECT_EQ(code_of(house.attach(house.rep, id, timeline)), "day_too_far");
        timeline.quantity->day = house.today().plus(-1);
        EXPECT_EQ(code_of(house.attach(house.rep, id, timeline)), "day_before_act");
        auto stranger = house.proof_of(house.stage(0).criteria[0]);
        stranger.criterion = CriterionId{};
        EXPECT_EQ(code_of(house.attach(house.rep, id, stranger)), "unknown_criterion");
    });
}

TEST(Proving, D12_TheGateShowsWhatIsSubmittedAtOnce) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto first = house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[1]));
        EXPECT_EQ(house.deal(id).gate, "-s--");
        EXPECT_EQ(house.deal(id).missing_count, 4);
        ASSERT_TRUE(house.verify(house.colleague, *first).ok());
        EXPECT_EQ(house.deal(id).gate, "-m--");
        EXPECT_EQ(house.deal(id).missing_count, 3);
        const auto page = house.page(house.rep, id);
        EXPECT_EQ(page.gate.criteria[1].state, CriterionState::met);
        ASSERT_EQ(page.gate.criteria[1].evidence.size(), 1U);
        EXPECT_EQ(page.criteria[1].state, CriterionState::met) << "the card shows the same stamps";
        EXPECT_EQ(house.deal(id).revision, 1) << "the gate is derived, the deal did not change";
    });
}

TEST(Proving, NeitherOwnerNorSubmitterVerifies) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto by_rep = house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[0]));
        EXPECT_EQ(code_of(house.verify(house.rep, *by_rep)), "owner_may_not_verify");
        const auto by_colleague =
            house.attach(house.colleague, id, house.proof_of(house.stage(0).criteria[1]));
        EXPECT_EQ(code_of(house.verify(house.colleague, *by_colleague)), "own_evidence");
        EXPECT_EQ(code_of(house.verify(house.rep, *by_colleague)), "owner_may_not_verify");
        EXPECT_EQ(house.deal(id).gate, "ss--");
        EXPECT_TRUE(house.verify(house.manager, *by_colleague).ok());
        EXPECT_EQ(code_of(house.verify(house.owner, *by_colleague)), "already_decided");
    });
}

TEST(Proving, ARejectionSaysWhyAndMeetsNothing) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto made = house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[0]));
        EXPECT_EQ(code_of(house.run(house.colleague, reject_evidence, *made, GiveReason{" "})),
                  "reason_missing");
        ASSERT_TRUE(
            house.run(house.colleague, reject_evidence, *made, GiveReason{"No date in it."}).ok());
        EXPECT_EQ(house.deal(id).gate, "----");
        EXPECT_EQ(house.look(house.rep, show_evidence, *made)->decision_note, "No date in it.");
    });
}

TEST(Proving, D61_WithdrawnEvidenceClosesTheGateInTheSameTransaction) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto proofs = house.open_gate(id);
        EXPECT_EQ(house.deal(id).gate, "mmmm");
        ASSERT_TRUE(withdrawn(house, proofs[1]).ok());
        EXPECT_EQ(house.deal(id).gate, "m-mm");
        EXPECT_FALSE(house.deal(id).claims_stage) << "it never passed on it";
        EXPECT_EQ(code_of(house.advance(house.rep, id)), "criteria_missing");
        EXPECT_EQ(code_of(withdrawn(house, proofs[1])), "already_withdrawn");
    });
}

TEST(Proving, D61_ADealThatPassedOnWithdrawnEvidenceMerelyClaimsItsStage) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto proofs = house.open_gate(id);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        ASSERT_TRUE(withdrawn(house, proofs[0]).ok());
        EXPECT_TRUE(house.deal(id).claims_stage);
        EXPECT_EQ(house.deal(id).stage, house.stage(1).stage.id) << "never moved by itself";
        const auto facts = house.facts_of(id, 2);
        EXPECT_EQ(kinds_of(facts),
                  (std::vector<std::string>{"deal.lost_its_evidence", "evidence.withdrawn"}));
        EXPECT_EQ(facts[0].recorded_at, facts[1].recorded_at);
        EXPECT_EQ(facts[0].sequence, facts[1].sequence + 1) << "one transaction";
        house.proven(id, house.stage(0).criteria[0]);
        EXPECT_FALSE(house.deal(id).claims_stage) << "earned again";
    });
}

TEST(Proving, EvidenceThatStandsBesideAnotherCanGo) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto proofs = house.open_gate(id);
        house.proven(id, house.stage(0).criteria[0]);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        ASSERT_TRUE(withdrawn(house, proofs[0]).ok());
        EXPECT_FALSE(house.deal(id).claims_stage);
    });
}

TEST(Proving, D33_AWonDealThatLosesItsContractIsMarked) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.bring_to(id, 4);
        const auto proofs = house.open_gate(id);
        ASSERT_TRUE(house.run(house.rep, win_deal, id).ok());
        ASSERT_TRUE(withdrawn(house, proofs[0]).ok());
        EXPECT_TRUE(house.deal(id).claims_stage);
        EXPECT_EQ(house.deal(id).state, DealState::won);
        EXPECT_EQ(code_of(house.attach(house.rep, id, house.proof_of(house.stage(4).criteria[0]))),
                  "deal_closed");
        ASSERT_TRUE(house.run(house.rep, reopen_deal, id, GiveReason{"Not signed at all."}).ok());
        EXPECT_FALSE(house.deal(id).claims_stage) << "the gates behind the last stage hold";
        EXPECT_EQ(house.deal(id).gate, "-m");
    });
}

TEST(Proving, AnOverrideOfAnOpenGateIsCountedButClaimsNothing) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.open_gate(id);
        ASSERT_TRUE(house.run(house.manager, override_gate, id, OverrideGate{.reason = "-"}).ok());
        EXPECT_EQ(house.deal(id).overrides, 1);
        EXPECT_FALSE(house.deal(id).claims_stage);
    });
}

TEST(Proving, D57_AMoveBackToAProvenStageEndsTheClaim) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.bring_to(id, 1);
        ASSERT_TRUE(house
                        .run(house.manager, override_gate, id,
                             OverrideGate{house.stage(3).stage.id, "They insist."})
                        .ok());
        EXPECT_TRUE(house.deal(id).claims_stage);
        const auto back = [&](std::size_t position) {
            return house.run(house.rep, move_deal_back, id,
                             MoveBack{house.stage(position).stage.id, Trigger::qualification_false,
                                      "Too early."});
        };
        ASSERT_TRUE(back(2).ok());
        EXPECT_TRUE(house.deal(id).claims_stage) << "stage 1 was never proven";
        ASSERT_TRUE(back(1).ok());
        EXPECT_FALSE(house.deal(id).claims_stage);
    });
}

commitments::State state_of(DealHouse& house, CommitmentId id) {
    return commitments::find(*house.store.reader(), house.owner.workspace, id)->state;
}

CommitmentId asked(DealHouse& house, DealId id, const Criterion& criterion) {
    const auto made = house.run(house.rep, ask_for_evidence, id,
                                AskForEvidence{.criterion = criterion.id,
                                               .whom = *house.colleague.person,
                                               .due_day = house.today().plus(2)});
    EXPECT_TRUE(made.ok()) << made.error().code;
    return *made;
}

TEST(Proving, AVerificationIsDoneWithTheJudgementWhateverItSays) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto& criteria = house.stage(0).criteria;
        std::vector<EvidenceId> proofs;
        std::vector<CommitmentId> asked_for;
        for (std::size_t i = 0; i < 3; ++i) {
            proofs.push_back(*house.attach(house.rep, id, house.proof_of(criteria[i])));
            asked_for.push_back(asked(house, id, criteria[i]));
            const auto view = house.look(house.colleague, show_commitment, asked_for[i]);
            EXPECT_EQ(view->kind, commitments::Kind::verification);
            EXPECT_EQ(view->about.evidence, proofs[i]);
        }
        ASSERT_TRUE(house.verify(house.colleague, proofs[0]).ok());
        EXPECT_EQ(state_of(house, asked_for[0]), commitments::State::done);
        EXPECT_EQ(state_of(house, asked_for[1]), commitments::State::open);
        ASSERT_TRUE(
            house.run(house.manager, reject_evidence, proofs[1], GiveReason{"No date."}).ok());
        EXPECT_EQ(state_of(house, asked_for[1]), commitments::State::done);
        ASSERT_TRUE(withdrawn(house, proofs[2]).ok());
        EXPECT_EQ(state_of(house, asked_for[2]), commitments::State::done);
        const auto facts = house.facts_of(id, 2);
        EXPECT_EQ(facts[0].recorded_at, facts[1].recorded_at) << "in the same transaction";
    });
}

TEST(Proving, ARequestIsDoneWhenTheEvidenceIsAttached) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto& criteria = house.stage(0).criteria;
        const CommitmentId first = asked(house, id, criteria[0]);
        const CommitmentId second = asked(house, id, criteria[1]);
        EXPECT_EQ(house.look(house.colleague, show_commitment, first)->title, criteria[0].name);
        ASSERT_TRUE(house.attach(house.colleague, id, house.proof_of(criteria[0])).ok());
        EXPECT_EQ(state_of(house, first), commitments::State::done);
        EXPECT_EQ(state_of(house, second), commitments::State::open);
    });
}

TEST(Proving, EvidenceIsSeenOnlyByWhoSeesItsDeal) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const auto made = house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[0]));
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        EXPECT_EQ(code_of(house.look(other, show_evidence, *made)), "not_permitted");
        EXPECT_EQ(code_of(house.look(house.rep, show_evidence, EvidenceId{})), "not_permitted");
        EXPECT_EQ(code_of(house.verify(other, *made)), "not_permitted");
        EXPECT_EQ(code_of(house.verify(house.colleague, EvidenceId{})), "not_permitted");
        EXPECT_EQ(code_of(house.look(other, list_deal_evidence, id, PageFilter{})),
                  "not_permitted");
        EXPECT_TRUE(house.look(other, list_waiting_evidence, PageFilter{})->items.empty());
        EXPECT_EQ(house.look(house.rep, list_waiting_evidence, PageFilter{})->items.size(), 1U);
    });
}

TEST(Proving, WaitingEvidencePagesHoldExactlyWhatTheCallerSees) {
    in_each_house([](DealHouse& house) {
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        const DealId mine = house.opened();
        const DealId theirs = house.opened_by(other, "Cold storage");
        std::vector<EvidenceId> expected;
        for (int i = 0; i < 12; ++i) {
            house.pass_s(1);
            const bool is_mine = i % 4 == 3;
            const auto made = house.attach(is_mine ? house.rep : other, is_mine ? mine : theirs,
                                           house.proof_of(house.stage(0).criteria[0]));
            if (is_mine) expected.push_back(*made);
        }
        std::vector<EvidenceId> seen;
        PageFilter filter{.limit = 2};
        do {
            const auto page = house.look(house.rep, list_waiting_evidence, filter);
            ASSERT_TRUE(page.ok());
            EXPECT_LE(page->items.size(), 2U);
            for (const auto& each : page->items) seen.push_back(each.id);
            filter.cursor = page->next;
        } while (filter.cursor);
        EXPECT_EQ(seen, expected);
        filter.cursor = "nonsense";
        EXPECT_EQ(code_of(house.look(house.rep, list_waiting_evidence, filter)), "bad_cursor");
    });
}

TEST(Proving, ADealsEvidenceIsListedPageByPageNewestFirst) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        std::vector<EvidenceId> expected;
        for (int i = 0; i < 7; ++i) {
            house.pass_s(1);
            expected.insert(
                expected.begin(),
                *house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[0])));
        }
        std::vector<EvidenceId> seen;
        PageFilter filter{.limit = 3};
        do {
            const auto page = house.look(house.rep, list_deal_evidence, id, filter);
            for (const auto& each : page->items) seen.push_back(each.id);
            filter.cursor = page->next;
        } while (filter.cursor);
        EXPECT_EQ(seen, expected);
        EXPECT_EQ(house.page(house.rep, id).gate.criteria[0].evidence.size(), 5U)
            << "the page shows the newest five";
    });
}

}  // namespace
}  // namespace akad::deals::testing
