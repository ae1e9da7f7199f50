#include <gtest/gtest.h>

#include <set>

#include "app/demo/demo.hpp"
#include "app/demo/script.hpp"
#include "app/wiring.hpp"
#include "storage/forget.hpp"
#include "storage/query.hpp"
#include "support/database.hpp"

namespace akad::app::demo {
namespace {

const std::vector<std::string> languages{"en", "id", "zh-CN"};
/// A Sunday morning in Jakarta.
const Instant a_sunday = *Instant::parse("2026-11-22T06:10:00+07:00");
const Instant a_wednesday = *Instant::parse("2026-11-25T10:10:00+07:00");

/// A house that has just the sample company.
struct SampleHouse {
    SampleHouse(storage::Store& store_in, const std::string& language, Instant now)
        : store(store_in), ledger(store_in) {
        const auto made =
            make_sample_company(store, ledger, language, now, people::HashCost::testing);
        EXPECT_TRUE(made.ok()) << (made.ok() ? "" : made.error().text);
        workspace = people::sample_workspace(*store.reader()).value_or(WorkspaceId{});
    }
    ~SampleHouse() { ledger.stop(); }

    template <class T>
    [[nodiscard]] std::vector<T> all(const std::string& sql) const {
        return storage::all<T>(*store.reader(), sql, workspace);
    }
    [[nodiscard]] std::int64_t count(const std::string& from_where) const {
        return all<std::int64_t>("SELECT CAST(count(*) AS BIGINT) FROM " + from_where).at(0);
    }

    storage::Store& store;
    ledger::Ledger ledger;
    WorkspaceId workspace{};
};

void in_a_sample_house(const std::string& language, Instant now,
                       const std::function<void(SampleHouse&)>& body) {
    test::for_each_database(all_migrations(), [&](storage::Store& store) {
        SampleHouse house(store, language, now);
        body(house);
    });
}

/// One house for each database, for tests that only look.
class SampleCompanyToLookAt : public testing::Test {
protected:
    static void SetUpTestSuite() {
        for (const auto dialect : {storage::Dialect::sqlite, storage::Dialect::postgresql}) {
            if (dialect == storage::Dialect::postgresql && !test::has_postgresql()) continue;
            databases_.push_back(test::fresh_database(dialect, all_migrations()));
            houses_.push_back(
                std::make_unique<SampleHouse>(databases_.back()->store(), "en", a_wednesday));
        }
    }
    static void TearDownTestSuite() {
        houses_.clear();
        databases_.clear();
    }
    static void in_each(const std::function<void(SampleHouse&)>& body) {
        for (const auto& house : houses_) body(*house);
    }

private:
    static inline std::vector<std::unique_ptr<test::FreshDatabase>> databases_;
    static inline std::vector<std::unique_ptr<SampleHouse>> houses_;
};

TEST(SampleCompany, HoldsEveryLawInEachLanguage) {
    for (const std::string& language : languages)
        in_a_sample_house(language, a_sunday, [&](SampleHouse& house) {
            ledger::Report report;
            ledger::verify(*house.store.reader(), house.workspace, constitution(), report);
            for (const auto& each : report.kept())
                ADD_FAILURE() << language << ": " << each.law << " " << each.place << " "
                              << each.seen;
            EXPECT_GT(ledger::head_of(*house.store.reader(), house.workspace).size, 500);
        });
}

TEST_F(SampleCompanyToLookAt, HasAboutFortyDealsInThreeCurrenciesWithSomethingInEveryStage) {
    in_each([](SampleHouse& house) {
        EXPECT_NEAR(static_cast<double>(house.count("deal WHERE workspace = $1")), 40, 5);
        EXPECT_EQ(house.all<std::string>(
                      "SELECT DISTINCT currency FROM deal WHERE workspace = $1 ORDER BY currency"),
                  (std::vector<std::string>{"CNY", "IDR", "USD"}));
        const auto stages = house.all<std::string>("SELECT id FROM stage WHERE workspace = $1");
        EXPECT_EQ(stages.size(), 5U);
        for (const std::string& stage : stages) {
            const std::string open = "state = 'open' AND stage = '" + stage + "'";
            EXPECT_GE(house.count("deal WHERE workspace = $1 AND " + open), 3) << stage;
            EXPECT_GE(house.count("evidence WHERE workspace = $1 AND state = 'submitted' AND deal "
                                  "IN (SELECT id FROM deal WHERE workspace = $1 AND " +
                                  open + ")"),
                      1)
                << stage;
        }
    });
}

TEST_F(SampleCompanyToLookAt, ShowsWhatCanHappenToADeal) {
    in_each([](SampleHouse& house) {
        for (const char* kind :
             {"deal.advanced", "deal.overridden", "deal.moved_back", "deal.won", "deal.lost",
              "deal.nurtured", "deal.split", "deal.verbally_agreed", "deal.claimed_elsewhere",
              "deal.changed", "evidence.verified", "evidence.rejected", "evidence.withdrawn",
              "commitment.settled", "blocker.raised", "blocker.action_added", "blocker.resolved"})
            EXPECT_GE(
                house.count("fact WHERE workspace = $1 AND kind = '" + std::string(kind) + "'"), 1)
                << kind;
        for (const char* kind :
             {"evidence_request", "verification", "next_step", "return_from_nurture"})
            EXPECT_GE(house.count("commitment WHERE workspace = $1 AND settled_at IS NULL AND kind "
                                  "= '" +
                                  std::string(kind) + "'"),
                      1)
                << kind;
        EXPECT_GE(house.count("commitment WHERE workspace = $1 AND settled_at IS NULL AND side = "
                              "'buyer'"),
                  5);
        EXPECT_GE(house.count("file WHERE workspace = $1"), 5);
        EXPECT_GE(house.count("activity WHERE workspace = $1 AND buyer_acted = 1"), 30);
        EXPECT_GE(house.count("blocker WHERE workspace = $1 AND state = 'open'"), 6);
        EXPECT_GE(house.count("blocker WHERE workspace = $1 AND delay_minor > 0"), 2);
    });
}

/// Days from today at which open next steps are due.
std::vector<int> days_to_due(const SampleHouse& house, Instant now) {
    const Day today = day_in_zone(now, "Asia/Jakarta");
    std::vector<int> days;
    for (const Day due :
         house.all<Day>("SELECT next_due FROM deal WHERE workspace = $1 AND state = 'open' AND "
                        "next_due IS NOT NULL"))
        days.push_back(due.number - today.number);
    return days;
}

TEST(SampleCompany, HasNextStepsThatAreLateDueTodayAndToCome) {
    for (const Instant now : {a_sunday, a_wednesday})
        in_a_sample_house("id", now, [&](SampleHouse& house) {
            const auto days = days_to_due(house, now);
            EXPECT_GE(std::ranges::count_if(days, [](int day) { return day < 0; }), 3);
            EXPECT_GE(std::ranges::count(days, 0), 2);
            EXPECT_GE(std::ranges::count_if(days, [](int day) { return day > 0; }), 10);
        });
}

TEST(SampleCompany, HappenedInWorkingHoursBeforeTodayInTheOrderOfItsLedger) {
    in_a_sample_house("en", a_sunday, [](SampleHouse& house) {
        Instant before{};
        for (const auto& fact :
             ledger::facts_after(*house.store.reader(), house.workspace, 0, 100'000)) {
            const std::int64_t local_us = fact.recorded_at.us + 7 * 3600 * us_per_second;
            const auto hour = local_us % us_per_day / (3600 * us_per_second);
            const auto weekday = (local_us / us_per_day + 4) % 7;
            EXPECT_TRUE(hour >= 9 && hour < 17) << fact.kind << " " << fact.recorded_at.text();
            EXPECT_TRUE(weekday >= 1 && weekday <= 5) << fact.recorded_at.text();
            EXPECT_LE(before, fact.recorded_at);
            EXPECT_LT(fact.recorded_at, a_sunday);
            before = fact.recorded_at;
        }
        EXPECT_GT(before, Instant{a_sunday.us - 4 * us_per_day});
    });
}

/// What each query answers in a house of that language.
std::vector<std::vector<std::string>> texts_in(const std::string& language,
                                               const std::vector<std::string>& queries) {
    const auto database = test::fresh_database(storage::Dialect::sqlite, all_migrations());
    const SampleHouse house(database->store(), language, a_wednesday);
    std::vector<std::vector<std::string>> answers;
    for (const std::string& sql : queries) answers.push_back(house.all<std::string>(sql));
    return answers;
}

TEST(SampleCompany, SaysEveryPieceOfEvidenceInTheReadersLanguage) {
    const std::vector<std::string> queries{
        "SELECT text FROM evidence WHERE workspace = $1 ORDER BY id",
        "SELECT name FROM deal WHERE workspace = $1 ORDER BY id",
        "SELECT title FROM commitment WHERE workspace = $1 ORDER BY id",
        "SELECT what FROM blocker WHERE workspace = $1 ORDER BY id",
        "SELECT strategy FROM blocker WHERE workspace = $1 ORDER BY id"};
    const auto english = texts_in("en", queries);
    const auto indonesian = texts_in("id", queries);
    const auto chinese = texts_in("zh-CN", queries);
    for (std::size_t query = 0; query < queries.size(); ++query) {
        ASSERT_EQ(english[query].size(), indonesian[query].size());
        ASSERT_EQ(english[query].size(), chinese[query].size());
        for (std::size_t i = 0; i < english[query].size(); ++i) {
            const std::set<std::string> texts{english[query][i], indonesian[query][i],
                                              chinese[query][i]};
            EXPECT_EQ(texts.size(), 3U) << english[query][i];
            for (const std::string& text : texts)
                EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
        }
    }
}

TEST(SampleCompany, IsTheSameForOneDay) {
    const std::vector<std::string> facts{
        "SELECT subject FROM fact WHERE workspace = $1 ORDER BY sequence"};
    EXPECT_EQ(texts_in("en", facts), texts_in("en", facts));
}

TEST_F(SampleCompanyToLookAt, IsMadeOnlyOnce) {
    in_each([](SampleHouse& house) {
        ASSERT_TRUE(make_sample_company(house.store, house.ledger, "id", a_wednesday,
                                        people::HashCost::testing)
                        .ok());
        EXPECT_EQ(storage::one<std::int64_t>(*house.store.reader(),
                                             "SELECT CAST(count(*) AS BIGINT) FROM workspace"),
                  1);
    });
}

TEST_F(SampleCompanyToLookAt, TellsHowToSignIn) {
    in_each([](SampleHouse& house) {
        const std::string said = describe_sample_company(*house.store.reader()).text;
        EXPECT_NE(said.find(house.workspace.text()), std::string::npos);
        EXPECT_NE(said.find("ayu@northgate.example"), std::string::npos);
        EXPECT_NE(said.find("sample-company"), std::string::npos);
        EXPECT_NE(how_to_sign_in(*house.store.reader()).find("Ayu Pratama"), std::string::npos);
    });
}

TEST(SampleCompany, SaysNothingWhereThereIsNone) {
    test::for_each_database(all_migrations(), [](storage::Store& store) {
        EXPECT_EQ(describe_sample_company(*store.reader()).text, "null");
        EXPECT_EQ(how_to_sign_in(*store.reader()), "");
    });
}

}  // namespace
}  // namespace akad::app::demo
