// Activities over HTTP: told one by one and in a batch, shown, exported, and no way around a gate.
#include "stories/story.hpp"

namespace akad::stories {
namespace {

std::string days_ago(double days) {
    return Instant{app::system_now().us - static_cast<std::int64_t>(days * us_per_day)}.text();
}

TEST(SignalsStory, D88_AMailboxTellsABatchTwiceAndTheDealShowsItOnce) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const std::string& rep = company.as(Role::representative);
        const auto row = [&](const char* kind, const char* side, double days, const char* id) {
            return std::string(R"({"deal":")") + deal + R"(","kind":")" + kind + R"(","side":")" +
                   side + R"(","occurred_at":")" + days_ago(days) +
                   R"(","source":"mailbox","source_id":")" + id + R"("})";
        };
        const std::string batch = R"({"activities":[)" + row("mail", "seller", 2, "a") + "," +
                                  row("reply", "buyer", 1, "b") + "]}";
        const auto first = node.ask("POST", company.at("/activities"), rep, batch);
        ASSERT_EQ(first.status, 200);
        const auto again = node.ask("POST", company.at("/activities"), rep, batch);
        ASSERT_EQ(again.status, 200);
        EXPECT_TRUE(again.json.at("activities").as_array()[0].at("known").as_bool());
        const auto list = node.ask("GET", company.at("/deals/" + deal + "/activities"), rep);
        EXPECT_EQ(list.json.at("total").at("count").as_int64(), 2);
        const std::string bad = R"({"activities":[)" + row("mail", "seller", 3, "c") + "," +
                                row("reply", "seller", 1, "d") + "]}";
        const auto refused = node.ask("POST", company.at("/activities"), rep, bad);
        EXPECT_EQ(refused.status, 422);
        EXPECT_EQ(refused.code(), "activities_refused");
        const auto shown = node.ask("GET", company.at("/deals/" + deal + "/signals"), rep);
        ASSERT_EQ(shown.status, 200);
        EXPECT_EQ(shown.json.at("activities").as_int64(), 2) << "nothing of the refused batch";
        EXPECT_EQ(shown.json.at("buyer_act").at("days").as_int64(), 1);
        EXPECT_EQ(shown.json.at("latency").at("answers").as_array().size(), 1U);
    });
}

TEST(SignalsStory, D21_NoActivityOpensAGate) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const std::string& rep = company.as(Role::representative);
        for (const char* shows : {"information_sharing", "took_action", "implementation_talk",
                                  "competitive_narrowing", "growing_time"}) {
            const auto told = node.ask("POST", company.at("/deals/" + deal + "/activities"), rep,
                                       R"({"kind":"reply","occurred_at":")" + days_ago(1) +
                                           R"(","indicators":[")" + shows + R"("]})");
            EXPECT_EQ(told.status, 200) << shows;
        }
        const auto moved = node.ask("POST", company.at("/deals/" + deal + "/advance"), rep, "{}");
        EXPECT_EQ(moved.code(), "criteria_missing");
        const auto shown = node.ask("GET", company.at("/deals/" + deal + "/signals"), rep);
        EXPECT_TRUE(shown.json.at("confidence").at("signals_agree").as_bool());
        EXPECT_FALSE(shown.json.at("confidence").at("confident").as_bool());
    });
}

TEST(SignalsStory, WhoMayNotExportGetsNoCsvAndOthersGetEveryLine) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const std::string path = company.at("/deals/" + deal + "/activities.csv");
        const auto told = node.ask(
            "POST", company.at("/deals/" + deal + "/activities"), company.as(Role::representative),
            R"({"kind":"reply","note":"=1+1","occurred_at":")" + days_ago(1) + R"("})");
        ASSERT_EQ(told.status, 200);
        EXPECT_EQ(node.ask("GET", path, company.as(Role::representative)).code(), "not_permitted");
        http::testing::Client client(node.port());
        const auto csv =
            client.ask("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
                       company.as(Role::manager) + "\r\n\r\n");
        EXPECT_EQ(csv.status, 200);
        EXPECT_NE(csv.body.find(",reply,buyer,"), std::string::npos) << csv.body;
        EXPECT_NE(csv.body.find("\"'=1+1\""), std::string::npos) << "a spreadsheet must not run it";
    });
}

}  // namespace
}  // namespace akad::stories
