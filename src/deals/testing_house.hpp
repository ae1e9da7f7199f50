// A house whose deals prove what they claim, for the tests of this room and of those above it:
// commands run through the real ledger, and every law holds when a test ends.
#pragma once

#include <string>
#include <vector>

#include "deals/testing_deals.hpp"
#include "jobs/jobs.hpp"
#include "storage/blobs.hpp"

namespace akad::deals::testing {

inline std::vector<storage::Migration> steps() {
    return test::steps_of({storage::migrations(), ledger::migrations(), jobs::migrations(),
                           people::migrations(), evidence::migrations(), commitments::migrations(),
                           deals::migrations()});
}

struct DealHouse : OpenedHouse {
    using OpenedHouse::OpenedHouse;

    /// What a submission needs for this criterion, its quantity included.
    [[nodiscard]] evidence::SubmitEvidence proof_of(const Criterion& criterion) const {
        evidence::SubmitEvidence proof{.criterion = criterion.id,
                                       .kind = evidence::Kind::buyer_email,
                                       .act = evidence::Act::made_decision,
                                       .buyer_name = "Sari Wulandari",
                                       .occurred_on = today(),
                                       .text = "Sari wrote that this is settled on their side."};
        if (criterion.quantity == QuantityKind::money)
            proof.quantity =
                evidence::Quantity{.value_minor = 500'000, .currency = *Currency::parse("USD")};
        if (criterion.quantity == QuantityKind::day_within)
            proof.quantity = evidence::Quantity{.day = today().plus(60)};
        return proof;
    }

    Result<EvidenceId> attach(const Caller& caller, DealId id,
                              const evidence::SubmitEvidence& proof) {
        return act(caller,
                   [&](ledger::Writing& writing) { return attach_evidence(writing, id, proof); });
    }
    Result<EvidenceId> verify(const Caller& caller, EvidenceId id) {
        return act(caller,
                   [&](ledger::Writing& writing) { return verify_evidence(writing, id, {}); });
    }
    EvidenceId proven(DealId id, const Criterion& criterion) {
        const auto made = attach(rep, id, proof_of(criterion));
        EXPECT_TRUE(made.ok()) << made.error().code;
        EXPECT_TRUE(verify(colleague, *made).ok());
        return *made;
    }
    /// Every criterion of the stage the deal is in, proven.
    std::vector<EvidenceId> open_gate(DealId id) {
        std::vector<EvidenceId> made;
        for (const Criterion& criterion : layout.find(deal(id).stage)->criteria)
            made.push_back(proven(id, criterion));
        return made;
    }
    Result<DealId> advance(const Caller& caller, DealId id) {
        return act(caller, [&](ledger::Writing& writing) { return advance_deal(writing, id, {}); });
    }
    /// What the later stages ask of a deal beside its evidence.
    void fill_fields(DealId id) {
        const Deal before = deal(id);
        if (!layout.find(before.stage)->stage.required) return;
        if (!before.close_day) {
            const ChangeDeal closing{.close_day = today().plus(60)};
            ASSERT_TRUE(run(rep, change_deal, id, closing).ok());
        }
        const auto gate = page(rep, id).gate;
        if (std::ranges::all_of(gate.fields, [](const FieldView& each) { return each.filled; }))
            return;
        SetStakeholders command;
        for (const auto& each : stakeholders_of(*store.reader(), before.workspace, id))
            command.stakeholders.push_back({each.contact, each.role, each.concern});
        const PersonId buyer = contact_at(before.customer, "Bambang Sutrisno");
        command.stakeholders.push_back({buyer, "economic_buyer", {}});
        ASSERT_TRUE(run(rep, set_stakeholders, id, command).ok());
    }
    /// Through open gates to the stage at this position.
    void bring_to(DealId id, std::size_t position) {
        while (layout.find(deal(id).stage)->stage.position < static_cast<int>(position)) {
            open_gate(id);
            fill_fields(id);
            ASSERT_TRUE(advance(rep, id).ok());
        }
    }

    /// The laws of all rooms up to this one, and the fold of every fact.
    std::string broken_laws() {
        ledger::Constitution all{people::folded_tables(), people::laws()};
        for (const auto& room :
             {evidence::folded_tables(), commitments::folded_tables(), deals::folded_tables()})
            all.tables.insert(all.tables.end(), room.begin(), room.end());
        for (const auto& room : {evidence::laws(), commitments::laws(), deals::laws()})
            all.laws.insert(all.laws.end(), room.begin(), room.end());
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept())
            text += each.law + " | " + each.place + " | " + each.seen + "\n";
        return text;
    }
};

inline void in_each_house(const std::function<void(DealHouse&)>& body) {
    test::for_each_database(steps(), [&](storage::Store& store) {
        DealHouse house(store);
        body(house);
        EXPECT_EQ(house.broken_laws(), "");
        house.ledger.stop();
    });
}

/// The code a refused result carries; "ok" when it was not refused.
template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

}  // namespace akad::deals::testing
