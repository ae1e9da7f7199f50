// Deals that come from another system.
#include "deals/testing_house.hpp"

namespace akad::deals::testing {
namespace {

struct Importing {
    explicit Importing(DealHouse& house_in) : house(house_in) {
        Draw draw(house.now, fresh_seed());
        import = draw.id<ImportId>();
        customer =
            house.run(house.owner, people::find_or_add_customer, std::string("Maju Jaya")).value();
    }
    [[nodiscard]] ImportedDeal deal(const std::string& external_id, std::size_t stage,
                                    std::int64_t value = 700) const {
        return {.import = import,
                .system = "salesforce",
                .external_id = external_id,
                .name = "Imported " + external_id,
                .customer = customer,
                .value = {value, *Currency::parse("USD")},
                .owner = *house.rep.person,
                .pipeline = house.layout.pipeline.id,
                .stage = house.stage(stage).stage.id,
                .created_at = {house.now.us - 40 * us_per_day}};
    }
    Result<DealId> open(const ImportedDeal& imported) {
        return house.run(house.owner, open_imported_deal, imported);
    }
    /// Does what leaves no fact of its own beside one that says so.
    void pending(void (*deed)(ledger::Writing&, ImportId)) {
        const auto done = house.act(house.owner, [&](ledger::Writing& writing) -> Result<void> {
            deed(writing, import);
            writing.record({.kind = "test.import", .subject = "test_1"});
            return {};
        });
        EXPECT_TRUE(done.ok());
    }
    /// Everywhere a person could meet the deal.
    int places_seen(DealId id) {
        const auto found = house.look(house.owner, list_deals, DealFilter{.q = "Imported"});
        const auto board = house.look(house.owner, show_board, BoardFilter{});
        int places = found->items.empty() ? 0 : 1;
        places += house.look(house.owner, list_deals, DealFilter{})->items.empty() ? 0 : 1;
        for (const auto& column : board->columns) {
            places += column.cards.empty() ? 0 : 1;
            places += column.total.count == 0 ? 0 : 1;
        }
        places += house.look(house.owner, show_deal, id).ok() ? 1 : 0;
        places += house.see(house.owner, [&](const storage::Reading& reading) {
            return may_see_deal(reading, id) ? 1 : 0;
        });
        return places;
    }

    DealHouse& house;
    ImportId import{};
    CustomerId customer{};
};

TEST(Importing, APendingImportIsSeenNowhereUntilItIsRevealedWhole) {
    in_each_house([](DealHouse& house) {
        Importing importing(house);
        importing.pending(begin_import);
        const auto id = importing.open(importing.deal("A1", 2));
        ASSERT_TRUE(id.ok()) << id.error().code;
        ASSERT_TRUE(importing.open(importing.deal("A2", 2)).ok());
        EXPECT_EQ(importing.places_seen(*id), 0);
        EXPECT_EQ(house.broken_laws(), "");
        importing.pending(reveal_import);
        EXPECT_EQ(importing.places_seen(*id), 6);
        const auto column = house.look(house.owner, show_board, BoardFilter{})->columns[2];
        EXPECT_EQ(column.total.count, 2);
        EXPECT_EQ(column.values.front().value_minor, 1'400);
        importing.pending(reveal_import);
        EXPECT_EQ(house.look(house.owner, show_board, BoardFilter{})->columns[2].total.count, 2)
            << "revealed once";
    });
}

TEST(Importing, D94_ALaterStageIsAClaimUntilItIsProven) {
    in_each_house([](DealHouse& house) {
        Importing importing(house);
        const auto first = importing.open(importing.deal("A1", 0));
        const auto later = importing.open(importing.deal("A2", 1));
        EXPECT_FALSE(house.deal(*first).claims_stage);
        EXPECT_TRUE(house.deal(*later).claims_stage);
        EXPECT_EQ(house.page(house.rep, *later).source->external_id, "A2");
        EXPECT_EQ(
            house.look(house.rep, list_deals, DealFilter{.needs = "claims_stage"})->items.size(),
            1U);
        for (const Criterion& criterion : house.stage(0).criteria) house.proven(*later, criterion);
        EXPECT_FALSE(house.deal(*later).claims_stage);
        EXPECT_EQ(house.facts_of(*later, 1)[0].kind, "deal.claim_proven");
    });
}

TEST(Importing, ARecordIsImportedOnce) {
    in_each_house([](DealHouse& house) {
        Importing importing(house);
        ASSERT_TRUE(importing.open(importing.deal("A1", 2)).ok());
        EXPECT_EQ(code_of(importing.open(importing.deal("A1", 3))), "already_imported");
        ImportedDeal other = importing.deal("A1", 3);
        other.system = "hubspot";
        EXPECT_EQ(code_of(importing.open(other)), "ok") << "ids belong to their system";
        const auto known =
            find_imported(*house.store.reader(), house.owner.workspace, "salesforce", "A1");
        ASSERT_TRUE(known.has_value());
        EXPECT_EQ(known->stage_name, house.stage(2).stage.name);
        EXPECT_TRUE(known->open);
        EXPECT_FALSE(find_imported(*house.store.reader(), house.owner.workspace, "salesforce", "Z")
                         .has_value());
    });
}

TEST(Importing, WhatDoesNotFitIsRefused) {
    in_each_house([](DealHouse& house) {
        Importing importing(house);
        ImportedDeal bad = importing.deal("A1", 0);
        bad.stage = StageId{};
        EXPECT_EQ(code_of(importing.open(bad)), "unknown_stage");
        bad = importing.deal("A1", 0, -5);
        EXPECT_EQ(code_of(importing.open(bad)), "value_out_of_range");
        bad = importing.deal("A1", 0);
        bad.owner = PersonId{};
        EXPECT_EQ(code_of(importing.open(bad)), "unknown_member");
        bad = importing.deal("A1", 0);
        bad.customer = CustomerId{};
        EXPECT_EQ(code_of(importing.open(bad)), "unknown_customer");
        bad = importing.deal("A1", 0);
        bad.name = "";
        EXPECT_EQ(code_of(importing.open(bad)), "too_short");
    });
}

TEST(Importing, D64_ADealThatEndedElsewhereIsHistoryHere) {
    in_each_house([](DealHouse& house) {
        Importing importing(house);
        ImportedDeal lost = importing.deal("A1", 3);
        lost.end = ImportedDeal::End::lost;
        const Instant began = lost.created_at;
        lost.visits = {{house.stage(0).stage.id, began, Instant{began.us + us_per_day}},
                       {house.stage(3).stage.id, Instant{began.us + us_per_day},
                        Instant{began.us + 9 * us_per_day}}};
        const auto id = importing.open(lost);
        ASSERT_TRUE(id.ok()) << id.error().code;
        EXPECT_EQ(house.deal(*id).closed_at->us, began.us + 9 * us_per_day);
        EXPECT_FALSE(house.deal(*id).claims_stage);
        const auto page = house.page(house.rep, *id);
        ASSERT_EQ(page.visits.size(), 2U);
        EXPECT_EQ(page.visits[1].days, 8);
        EXPECT_EQ(house.look(house.rep, show_board, BoardFilter{})->columns[3].total.count, 0);
        ASSERT_TRUE(house.run(house.rep, reopen_deal, *id, GiveReason{"They called."}).ok());
        EXPECT_EQ(house.look(house.rep, show_board, BoardFilter{})->columns[3].total.count, 1);
    });
}

TEST(Importing, AHistoryToldAfterNurtureLeavesTheClockAsItIs) {
    in_each_house([](DealHouse& house) {
        Importing importing(house);
        const ImportedDeal imported = importing.deal("A1", 1);
        const DealId id = importing.open(imported).value();
        const Instant began = imported.created_at;
        ASSERT_TRUE(house
                        .run(house.rep, nurture_deal, id,
                             NurtureDeal{"No budget yet.", house.today().plus(30)})
                        .ok());
        house.pass_s(10 * 24 * 3600);
        ASSERT_TRUE(
            house.act(house.rep, [&](ledger::Writing& writing) { return return_deal(writing, id); })
                .ok());
        const Instant since = house.deal(id).stage_since;
        const std::vector<ImportedVisit> told{
            {house.stage(0).stage.id, began, Instant{began.us + us_per_day}},
            {house.stage(1).stage.id, Instant{began.us + us_per_day}, {}}};
        ASSERT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) -> Result<DealId> {
                                 TRY(import_past(writing, id, told));
                                 return id;
                             })
                        .ok());
        EXPECT_EQ(house.page(house.rep, id).visits.size(), 3U);
        EXPECT_EQ(house.deal(id).stage_since, since);
    });
}

TEST(Importing, ALaterFileThatNamesAnotherStageNeverMovesTheDeal) {
    in_each_house([](DealHouse& house) {
        Importing importing(house);
        const auto id = importing.open(importing.deal("A1", 1));
        const auto claim = [&](const std::string& stage) {
            return code_of(house.run(house.owner, record_claim, *id, stage));
        };
        EXPECT_EQ(claim("Negotiation/Review"), "ok");
        const auto revision = house.deal(*id).revision;
        EXPECT_EQ(claim("Negotiation/Review"), "ok");
        EXPECT_EQ(house.deal(*id).revision, revision) << "the same claim is told once";
        EXPECT_EQ(house.deal(*id).stage, house.stage(1).stage.id);
        EXPECT_EQ(house.page(house.rep, *id).claimed->stage_name, "Negotiation/Review");
    });
}

}  // namespace
}  // namespace akad::deals::testing
