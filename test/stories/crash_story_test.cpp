// The server is killed at random moments; what it acknowledged is there, once.
#include <random>
#include <thread>

#include "stories/process.hpp"
#include "stories/story.hpp"

namespace akad::stories {
namespace {

/// Numbered deals, each posted with its number as key until it is acknowledged.
class Poster {
public:
    explicit Poster(Company company) : company_(std::move(company)) {}

    /// Posts so many deals, each acknowledged before the next.
    void post(unsigned short port, int deals) {
        http::testing::Client client(port);
        for (int i = 0; i < deals; ++i) {
            ASSERT_EQ(client.ask(request(acknowledged_)).status, 201);
            ++acknowledged_;
        }
    }
    /// Posts so many at once and waits for none of them.
    [[nodiscard]] std::vector<http::testing::Client> leave_hanging(unsigned short port, int deals) {
        std::vector<http::testing::Client> clients;
        for (int i = 0; i < deals; ++i) {
            clients.emplace_back(port);
            clients.back().send(request(acknowledged_ + i));
        }
        return clients;
    }
    [[nodiscard]] int acknowledged() const { return acknowledged_; }

private:
    [[nodiscard]] std::string request(int number) const {
        const std::string name = "deal " + std::to_string(number);
        const std::string body =
            R"({"name":")" + name +
            R"(","customer_name":"y","value":{"value_minor":1,"currency":"USD"}})";
        return "POST " + company_.at("/deals") +
               " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
               company_.as(Role::representative) + "\r\nIdempotency-Key: " + name +
               "\r\nContent-Type: application/json\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\n\r\n" + body;
    }

    Company company_;
    int acknowledged_ = 0;
};

/// How often each numbered deal is there.
std::map<std::string, int> deals_in(storage::Store& store, WorkspaceId workspace) {
    std::map<std::string, int> counted;
    storage::each<std::string>(
        *store.reader(), "SELECT name FROM deal WHERE workspace = $1",
        [&](const std::string& name) { ++counted[name]; }, workspace);
    return counted;
}

void kill_fifty_times(test::FreshDatabase& database, bool free_folder) {
    Company company;
    {
        Node node(database.store());
        company = found_company(node, "northgate");
    }
    const std::string location = database.location().text;
    if (free_folder) database.close();
    Poster poster(company);
    std::mt19937 random(20'261'121);
    for (int kills = 0; kills < 50; ++kills) {
        Process server(location);
        ASSERT_NE(server.port(), 0);
        poster.post(server.port(), std::uniform_int_distribution(0, 20)(random));
        const auto hanging = poster.leave_hanging(server.port(), 4);
        // From before the first of them is read to after the last of them is committed.
        const int turns = std::uniform_int_distribution(0, 20'000)(random);
        for (int turn = 0; turn < turns; ++turn) std::this_thread::yield();
        server.end(SIGKILL);
    }
    database.reopen();
    const auto counted = deals_in(database.store(), company.owner.workspace);
    for (int i = 0; i < poster.acknowledged(); ++i)
        EXPECT_EQ(counted.count("deal " + std::to_string(i)), 1U) << i;
    for (const auto& [name, times] : counted) EXPECT_EQ(times, 1) << name;
    ledger::Report report;
    ledger::verify(*database.store().writing_connection(), company.owner.workspace,
                   app::constitution(), report);
    EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.kept().front().seen);
}

TEST(CrashStory, WhatWasAcknowledgedSurvivesFiftyKillsOnSqlite) {
    const auto database = test::fresh_database(storage::Dialect::sqlite, app::all_migrations());
    kill_fifty_times(*database, true);
}

TEST(CrashStory, WhatWasAcknowledgedSurvivesFiftyKillsOnPostgresql) {
    if (!test::has_postgresql()) GTEST_SKIP() << "needs AKAD_TEST_POSTGRES";
    const auto database = test::fresh_database(storage::Dialect::postgresql, app::all_migrations());
    kill_fifty_times(*database, false);
}

}  // namespace
}  // namespace akad::stories
