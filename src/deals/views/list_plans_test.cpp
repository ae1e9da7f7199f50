// The lists that people open every day walk one index in its order: nothing is sorted, and they
// are counted without a look at the deals. Asked of SQLite, which tells its plans plainly.
#include <gmock/gmock.h>

#include "deals/testing_house.hpp"
#include "deals/views/views.hpp"

namespace akad::deals::testing {
namespace {

using ::testing::AllOf;
using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;

/// Writes down the plan of every query over deals that is asked through it.
class PlannedConnection final : public storage::Connection {
public:
    explicit PlannedConnection(storage::Connection& inner) : inner_(inner) {}

    storage::Dialect dialect() const noexcept override { return inner_.dialect(); }
    void script(std::string_view sql) override { inner_.script(sql); }
    std::int64_t run(std::string_view sql, std::span<const storage::Value> values) override {
        return inner_.run(sql, values);
    }
    std::unique_ptr<storage::Cursor> open(std::string_view sql,
                                          std::span<const storage::Value> values) override {
        if (sql.find("FROM deal WHERE") != std::string_view::npos) explain(sql, values);
        return inner_.open(sql, values);
    }
    void budget_ms(int milliseconds) override { inner_.budget_ms(milliseconds); }
    std::int64_t pages_read() const override { return inner_.pages_read(); }

    std::vector<std::string> pages;   ///< plans of queries that read deals
    std::vector<std::string> counts;  ///< plans of queries that count them

private:
    void explain(std::string_view sql, std::span<const storage::Value> values) {
        std::string plan;
        const auto rows = inner_.open("EXPLAIN QUERY PLAN " + std::string(sql), values);
        while (rows->next()) plan += std::string(rows->text(3)) + "; ";
        (sql.starts_with("SELECT CAST(count") ? counts : pages).push_back(std::move(plan));
    }

    storage::Connection& inner_;
};

struct NamedList {
    const char* index;
    DealFilter filter;
};

void expect_walks(DealHouse& house, const NamedList& list) {
    const auto lease = house.store.reader();
    PlannedConnection db(*lease);
    const auto page = list_deals({db, house.manager, house.now}, list.filter);
    ASSERT_TRUE(page.ok()) << page.error().code;
    ASSERT_EQ(db.pages.size(), 1U);
    ASSERT_EQ(db.counts.size(), 1U);
    const auto walks = HasSubstr(std::string("USING INDEX ") + list.index + " (");
    EXPECT_THAT(db.pages, Each(AllOf(walks, Not(HasSubstr("TEMP B-TREE")))));
    EXPECT_THAT(db.counts, Each(HasSubstr("USING COVERING INDEX ")));
}

/// A list costs the same at ten thousand deals and at a million.
TEST(ListPlans, EveryDayListsWalkAnIndexInTheirOrder) {
    in_each_house([](DealHouse& house) {
        house.opened("Palletising line");
        if (house.store.dialect() != storage::Dialect::sqlite) return;
        expect_walks(house, {"deal_by_close", {}});
        expect_walks(house, {"deal_missing_evidence", {.needs = "missing_evidence"}});
        expect_walks(house, {"deal_missing_evidence_by_value",
                             {.needs = "missing_evidence", .sort = "-value"}});
        expect_walks(house, {"deal_by_next_due", {.needs = "late_step"}});
    });
}

TEST(ListPlans, AColumnOfTheBoardWalksItsIndex) {
    in_each_house([](DealHouse& house) {
        house.opened("Palletising line");
        if (house.store.dialect() != storage::Dialect::sqlite) return;
        const auto lease = house.store.reader();
        PlannedConnection db(*lease);
        ASSERT_TRUE(show_board({db, house.manager, house.now}, {}).ok());
        EXPECT_EQ(db.pages.size(), house.layout.stages.size());
        EXPECT_THAT(db.pages, Each(AllOf(HasSubstr("USING INDEX deal_on_board ("),
                                         Not(HasSubstr("TEMP B-TREE")))));
    });
}

}  // namespace
}  // namespace akad::deals::testing
