#include <gtest/gtest.h>

#include "app/demo/demo.hpp"
#include "app/wiring.hpp"
#include "http/http.hpp"
#include "storage/blobs.hpp"
#include "storage/forget.hpp"
#include "storage/query.hpp"
#include "support/database.hpp"

namespace akad::app::demo {
namespace {

const Instant now = *Instant::parse("2026-11-25T10:10:00+07:00");

/// The sample company beside a company of one's own.
struct TwoCompanies {
    explicit TwoCompanies(storage::Store& store_in) : store(store_in), ledger(store_in) {
        Draw draw(now, fresh_seed());
        const auto prepared =
            people::prepare_workspace(draw,
                                      {"Own Company", Currency{}, "en", "UTC", "Owner",
                                       "owner@example.com", "correct horse battery"},
                                      people::HashCost::testing);
        own = people::founder_of(*prepared, Proof::session);
        const auto kept =
            ledger.submit_and_wait({.caller = own,
                                    .seed = fresh_seed(),
                                    .now = now,
                                    .decide = [&](ledger::Writing& writing) -> Result<std::string> {
                                        TRY(people::create_workspace(writing, *prepared));
                                        TRY(furnish(writing));
                                        return std::string();
                                    }});
        EXPECT_TRUE(kept.ok());
        EXPECT_TRUE(make_sample_company(store, ledger, "en", now, people::HashCost::testing).ok());
        sample = own;
        sample.workspace = people::sample_workspace(*store.reader()).value_or(WorkspaceId{});
    }
    ~TwoCompanies() { ledger.stop(); }

    Result<http::Response> remove(const Caller& caller) {
        const http::Request request{};
        const http::Services services{store, ledger, [] { return now; }, people::authenticate};
        http::Exchange exchange{services, request, caller, {}, now};
        return remove_sample_company(exchange);
    }
    /// A file of the sample company, or the refusal when it is gone.
    Result<std::string> a_file() {
        if (digest.empty())
            digest = *storage::one<std::string>(
                *store.reader(), "SELECT sha256 FROM file WHERE workspace = $1 LIMIT 1",
                sample.workspace);
        Digest bytes{};
        const std::string text = from_hex(digest).value();
        std::copy(text.begin(), text.end(), bytes.begin());
        return storage::Blobs::open(store)->get(sample.workspace, bytes);
    }
    [[nodiscard]] std::int64_t rows(const std::string& table, WorkspaceId workspace) const {
        return *storage::one<std::int64_t>(
            *store.reader(),
            "SELECT CAST(count(*) AS BIGINT) FROM " + table + " WHERE workspace = $1", workspace);
    }
    [[nodiscard]] std::int64_t rows(const std::string& table) const {
        return *storage::one<std::int64_t>(*store.reader(),
                                           "SELECT CAST(count(*) AS BIGINT) FROM " + table);
    }

    storage::Store& store;
    ledger::Ledger ledger;
    Caller own;
    Caller sample;
    std::string digest{};
};

void with_two_companies(const std::function<void(TwoCompanies&)>& body) {
    test::for_each_database(all_migrations(), [&](storage::Store& store) {
        TwoCompanies house(store);
        body(house);
    });
}

TEST(RemovingTheSampleCompany, LeavesNoRowInAnyTableAndNoFile) {
    with_two_companies([](TwoCompanies& house) {
        ASSERT_TRUE(house.a_file().ok());
        EXPECT_GT(house.rows("deal_search"), 0);
        const auto answer = house.remove(house.sample);
        ASSERT_TRUE(answer.ok()) << answer.error().code << answer.error().text;
        EXPECT_EQ(answer->status, 204);
        const auto tables = storage::tables_of_workspaces(*house.store.reader());
        EXPECT_GE(tables.size(), 20U);
        for (const std::string& table : tables)
            EXPECT_EQ(house.rows(table, house.sample.workspace), 0) << table;
        EXPECT_EQ(house.rows("deal_search"), 0);
        EXPECT_EQ(house.a_file().error().code, "blob_missing");
        if (house.store.dialect() == storage::Dialect::sqlite) {
            EXPECT_FALSE(std::filesystem::exists(house.store.folder() / "blobs" /
                                                 house.sample.workspace.text()));
        }
    });
}

TEST(RemovingTheSampleCompany, EndsTheSessionAndLeavesOnesOwnCompanyWhole) {
    with_two_companies([](TwoCompanies& house) {
        const auto answer = house.remove(house.sample);
        ASSERT_TRUE(answer.ok()) << answer.error().code << answer.error().text;
        ASSERT_FALSE(answer->headers.empty());
        EXPECT_TRUE(answer->headers[0].second.contains("Max-Age=0"));
        EXPECT_EQ(people::sample_workspace(*house.store.reader()), std::nullopt);
        EXPECT_EQ(house.rows("workspace", house.own.workspace), 1);
        ledger::Report report;
        ledger::verify(*house.store.reader(), house.own.workspace, constitution(), report);
        EXPECT_TRUE(report.ok());
    });
}

TEST(RemovingTheSampleCompany, IsRefusedForARealCompany) {
    with_two_companies([](TwoCompanies& house) {
        const auto answer = house.remove(house.own);
        ASSERT_FALSE(answer.ok());
        EXPECT_EQ(answer.error().code, "not_a_sample");
        EXPECT_EQ(house.rows("workspace", house.own.workspace), 1);
    });
}

TEST(RemovingTheSampleCompany, IsForThoseWhoManageTheWorkspace) {
    const http::Routes routes = all_routes();
    for (const http::Route& route : routes.all())
        if (route.pattern.ends_with("/remove-sample")) {
            EXPECT_EQ(route.permission, Permission::manage_workspace);
        }
}

}  // namespace
}  // namespace akad::app::demo
