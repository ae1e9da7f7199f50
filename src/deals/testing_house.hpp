// A house with a workspace, its people and the default pipeline, for the tests of this room and of
// those above it: commands run through the real ledger.
#pragma once

#include <string>
#include <vector>

#include "deals/actions/actions.hpp"
#include "deals/deals.hpp"
#include "deals/store/deal_store.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/views/deal_view.hpp"
#include "jobs/jobs.hpp"
#include "people/testing_house.hpp"
#include "storage/blobs.hpp"

namespace akad::deals::testing {

inline std::vector<storage::Migration> steps() {
    return test::steps_of({storage::migrations(), ledger::migrations(), jobs::migrations(),
                           people::migrations(), evidence::migrations(), commitments::migrations(),
                           deals::migrations()});
}

struct DealHouse : people::testing::TestHouse {
    explicit DealHouse(storage::Store& store_in) : TestHouse(store_in) {
        const auto made = act(
            owner, [](ledger::Writing& writing) { return add_default_pipeline(writing, "en"); });
        EXPECT_TRUE(made.ok());
        rep = joined(Role::representative, "Ayu Pratama", "ayu@example.com");
        colleague = joined(Role::deal_desk, "Dewi Rahayu", "dewi@example.com");
        manager = joined(Role::manager, "Dana Rossi", "dana@example.com");
        const auto db = store.reader();
        layout = layouts(*db, owner.workspace).front();
    }

    /// Does one thing as the caller: `house.run(rep, lose_deal, id, LoseDeal{…})`.
    template <class Do, class... Args>
    auto run(const Caller& caller, Do deed, const Args&... args) {
        return act(caller, [&](ledger::Writing& writing) { return deed(writing, args...); });
    }
    /// Looks at one thing as the caller: `house.look(rep, show_deal, id)`.
    template <class Show, class... Args>
    auto look(const Caller& caller, Show show, const Args&... args) {
        return see(caller, [&](const storage::Reading& reading) { return show(reading, args...); });
    }

    TeamId team_named(const std::string& name) {
        return run(owner, people::add_team, people::NameTeam{name}).value();
    }
    PersonId contact_at(CustomerId customer, const std::string& name) {
        return run(owner, people::add_contact, customer, people::AddContact{.name = name}).value();
    }
    /// A deal of this caller's.
    DealId opened_by(const Caller& caller, const std::string& name,
                     const std::string& customer = "Nusantara Logistik", std::int64_t value = 100,
                     const char* currency = "USD", std::optional<Day> close_day = {}) {
        const auto id = run(caller, open_deal,
                            OpenDeal{.name = name,
                                     .customer_name = customer,
                                     .value = {value, *Currency::parse(currency)},
                                     .close_day = close_day});
        EXPECT_TRUE(id.ok()) << id.error().code;
        return id.value();
    }
    /// The newest facts of a deal's time line, newest first.
    std::vector<ledger::Fact> facts_of(DealId id, int most = 50) {
        return ledger::facts_about(*store.reader(), owner.workspace, id.text(), INT64_MAX, most);
    }

    /// A deal of the representative's, in the first stage.
    DealId opened(const std::string& name = "Fleet rollout") {
        const auto id = act(rep, [&](ledger::Writing& writing) {
            return open_deal(writing, {.name = name,
                                       .customer_name = "Nusantara Logistik",
                                       .value = {8'400'000, *Currency::parse("USD")}});
        });
        EXPECT_TRUE(id.ok()) << id.error().code;
        return id.value();
    }

    [[nodiscard]] Deal deal(DealId id) {
        const auto db = store.reader();
        return require_deal({*db, owner, now}, id).value();
    }
    [[nodiscard]] DealView page(const Caller& caller, DealId id) {
        return see(caller, [&](const storage::Reading& reading) { return show_deal(reading, id); })
            .value();
    }
    [[nodiscard]] const StageWithCriteria& stage(std::size_t position) const {
        return layout.stages.at(position);
    }
    [[nodiscard]] Day today() const { return day_in_zone(now, "Asia/Jakarta"); }

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
    /// Through open gates to the stage at this position.
    void bring_to(DealId id, std::size_t position) {
        while (layout.find(deal(id).stage)->stage.position < static_cast<int>(position)) {
            open_gate(id);
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

    Caller rep;
    Caller colleague;
    Caller manager;
    Layout layout;
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
