// Each law of this room, broken behind everybody's back, is found by its name.
#include "deals/testing_house.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals::testing {
namespace {

/// Breaks something, looks for the finding, and mends it again.
void broken_by(DealHouse& house, const std::string& sql, const std::string& finding,
               const std::string& mend) {
    ASSERT_EQ(house.broken_laws(), "");
    house.tamper(sql);
    EXPECT_NE(house.broken_laws().find(finding), std::string::npos) << sql << "\n"
                                                                    << house.broken_laws();
    house.tamper(mend);
}

TEST(DealLaws, ADealStandsWhereItsLastVisitIs) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const std::string finding = "a deal stands where its last visit is | deal " + id.text();
        const std::string since = std::to_string(house.deal(id).stage_since.us);
        broken_by(house, "UPDATE deal_visit SET left_at = 5", finding,
                  "UPDATE deal_visit SET left_at = NULL");
        broken_by(house, "UPDATE deal_visit SET entered_at = 5", finding,
                  "UPDATE deal_visit SET entered_at = " + since);
        broken_by(house, "UPDATE deal_visit SET stage = '" + house.stage(1).stage.id.text() + "'",
                  finding,
                  "UPDATE deal_visit SET stage = '" + house.stage(0).stage.id.text() + "'");
        ASSERT_TRUE(house.run(house.rep, lose_deal, id, LoseDeal{}).ok());
        broken_by(house, "UPDATE deal_visit SET left_at = NULL", finding,
                  "UPDATE deal_visit SET left_at = " + since);
    });
}

TEST(DealLaws, TheBoardsTotalsAreTheSumsOfTheDeals) {
    in_each_house([](DealHouse& house) {
        house.opened();
        const std::string finding = "the board's totals are the sums of the deals | deal_total";
        broken_by(house, "UPDATE deal_total SET deals = 2", finding,
                  "UPDATE deal_total SET deals = 1");
        broken_by(house, "UPDATE deal_total SET value_minor = value_minor + 1", finding,
                  "UPDATE deal_total SET value_minor = value_minor - 1");
        broken_by(house, "UPDATE deal_total SET currency = 'EUR'", finding,
                  "UPDATE deal_total SET currency = 'USD'");
    });
}

TEST(DealLaws, AStoredGateIsWhatItsEvidenceSays) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const std::string finding = "a stored gate is what its evidence says | deal " + id.text();
        broken_by(house, "UPDATE deal SET gate = 'mmmm'", finding, "UPDATE deal SET gate = '----'");
        broken_by(house, "UPDATE deal SET missing_count = 0", finding,
                  "UPDATE deal SET missing_count = 4");
    });
}

TEST(DealLaws, ADealsNextStepIsItsOpenCommitment) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const DealId other = house.opened("Other");
        const auto step = house.run(house.rep, set_next_step, id,
                                    SetNextStep{"Call", *house.rep.person, {}, Day{20'700}});
        const std::string of_deal = "' WHERE id = '" + id.text() + "'";
        const std::string mend = "UPDATE deal SET next_due = '" + Day{20'700}.text() +
                                 "', next_step = '" + step->text() + of_deal;
        const std::string finding = "a deal's next step is its open commitment | deal ";
        broken_by(house, "UPDATE deal SET next_due = '2030-01-01" + of_deal, finding + id.text(),
                  mend);
        broken_by(house, "UPDATE deal SET next_step = NULL, next_due = NULL", finding + id.text(),
                  mend);
        broken_by(
            house,
            "UPDATE deal SET next_step = '" + step->text() + "' WHERE id = '" + other.text() + "'",
            finding + other.text(),
            "UPDATE deal SET next_step = NULL WHERE id = '" + other.text() + "'");
        broken_by(house, "UPDATE deal SET next_step = '" + CommitmentId{}.text() + of_deal,
                  finding + id.text(), mend);
    });
}

TEST(DealLaws, AStakeholderIsAContactOfTheDealsCustomer) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        const DealId elsewhere = house.opened_by(house.rep, "Other", "Maju Jaya");
        const PersonId joko = house.contact_at(house.deal(elsewhere).customer, "Joko");
        ASSERT_TRUE(
            house.run(house.rep, set_stakeholders, id, SetStakeholders{{{sari, "champion", {}}}})
                .ok());
        const std::string finding = "a stakeholder is a contact of the deal's customer | deal ";
        const std::string mend = "UPDATE deal_stakeholder SET contact = '" + sari.text() +
                                 "', deal = '" + id.text() + "'";
        broken_by(house, "UPDATE deal_stakeholder SET contact = '" + joko.text() + "'",
                  finding + id.text(), mend);
        broken_by(house, "UPDATE deal_stakeholder SET contact = '" + PersonId{}.text() + "'",
                  finding + id.text(), mend);
        broken_by(house, "UPDATE deal_stakeholder SET deal = '" + DealId{}.text() + "'",
                  finding + DealId{}.text(), mend);
    });
}

TEST(DealLaws, ACustomersOpenDealsAreCounted) {
    in_each_house([](DealHouse& house) {
        house.opened();
        const std::string finding = "a customer's open deals are counted | customer ";
        broken_by(house, "UPDATE customer SET open_deals = 7", finding,
                  "UPDATE customer SET open_deals = 1");
        ASSERT_TRUE(
            house.run(house.owner, people::add_customer, people::AddCustomer{.name = "Empty"})
                .ok());
        broken_by(house, "UPDATE customer SET open_deals = 7 WHERE name = 'Empty'", finding,
                  "UPDATE customer SET open_deals = 0 WHERE name = 'Empty'");
    });
}

TEST(DealLaws, ARecordOfAnotherSystemIsOneDeal) {
    in_each_house([](DealHouse& house) {
        house.opened("One");
        house.opened("Two");
        house.tamper("UPDATE deal SET source_system = 'salesforce', source_id = '006A1'");
        EXPECT_NE(house.broken_laws().find("a record of another system is one deal | deal "),
                  std::string::npos);
        house.tamper("UPDATE deal SET source_system = NULL, source_id = NULL");
    });
}

TEST(DealLaws, AMoveMadeInTheDatabaseIsFoundByItsFacts) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        const std::string to = house.stage(3).stage.id.text();
        house.tamper("UPDATE deal SET stage = '" + to + "'");
        house.tamper("UPDATE deal_visit SET stage = '" + to + "'");
        house.tamper("UPDATE deal_total SET stage = '" + to + "'");
        EXPECT_NE(house.broken_laws().find(id.text()), std::string::npos);
        const std::string from = house.stage(0).stage.id.text();
        for (const char* table : {"deal", "deal_visit", "deal_total"})
            house.tamper("UPDATE " + std::string(table) + " SET stage = '" + from + "'");
    });
}

TEST(TimeLine, TellsWhatHappenedNewestFirstWithNamesInPlaceOfIds) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.open_gate(id);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        ASSERT_TRUE(
            house
                .run(house.rep, move_deal_back, id,
                     MoveBack{house.stage(0).stage.id, Trigger::champion_changed, "She left."})
                .ok());
        const auto page = house.look(house.rep, show_timeline, id, PageFilter{});
        ASSERT_EQ(page->items.size(), 11U) << "opened, four submitted and verified, two moves";
        const auto& back = page->items[0];
        EXPECT_EQ(back.kind, "deal.moved_back");
        EXPECT_EQ(back.author->name, "Ayu Pratama");
        EXPECT_EQ(back.what.at("from_stage"), "Qualification");
        EXPECT_EQ(back.what.at("stage"), "Discovery");
        EXPECT_EQ(back.what.at("trigger"), "champion_changed");
        EXPECT_EQ(back.what.at("note"), "She left.");
        const auto& opened = page->items.back();
        EXPECT_EQ(opened.kind, "deal.opened");
        EXPECT_EQ(opened.what.at("owner"), "Ayu Pratama");
        EXPECT_EQ(opened.what.count("from_stage"), 0U) << "it came from nowhere";
        std::vector<std::int64_t> seen;
        PageFilter filter{.limit = 4};
        do {
            const auto part = house.look(house.rep, show_timeline, id, filter);
            for (const auto& each : part->items) seen.push_back(each.sequence);
            filter.cursor = part->next;
        } while (filter.cursor);
        EXPECT_EQ(seen.size(), 11U);
        EXPECT_TRUE(std::is_sorted(seen.rbegin(), seen.rend()));
        filter.cursor = http::wrap_cursor("x");
        EXPECT_EQ(code_of(house.look(house.rep, show_timeline, id, filter)), "bad_cursor");
    });
}

}  // namespace
}  // namespace akad::deals::testing
