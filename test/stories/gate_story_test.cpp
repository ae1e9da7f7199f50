// The main job from end to end, and every channel that might get around the gate (D9, D12).
#include "stories/story.hpp"

namespace akad::stories {
namespace {

std::string stage_of(const Node& node, const Company& company, const std::string& deal) {
    return node.ask("GET", company.at("/deals/" + deal), company.as(Role::manager)).text("stage");
}

TEST(GateStory, D12_ADealIsRefusedThenProvenThenMoved) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const std::string advance = company.at("/deals/" + deal + "/advance");
        const auto refused = node.ask("POST", advance, company.as(Role::representative), "{}");
        EXPECT_EQ(refused.status, 409);
        EXPECT_EQ(refused.code(), "criteria_missing");
        EXPECT_EQ(refused.json.at("items").as_array().size(), 4U);
        open_gate(node, company, deal);
        const auto moved = node.ask("POST", advance, company.as(Role::representative), "{}");
        EXPECT_EQ(moved.status, 200);
        EXPECT_EQ(moved.json.at("visits").as_array().size(), 2U);
        const auto line =
            node.ask("GET", company.at("/deals/" + deal + "/timeline"), company.as(Role::auditor));
        EXPECT_EQ(line.json.at("items").at(0).at("kind").as_string(), "deal.advanced");
    });
}

TEST(GateStory, D9_NoChannelGetsAroundTheGate) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const std::string before = stage_of(node, company, deal);
        const std::string& rep = company.as(Role::representative);
        const auto pipelines = node.ask("GET", company.at("/pipelines"), rep);
        const auto& stages = pipelines.json.at("items").at(0).at("stages").as_array();
        const std::string later(stages[1].at("id").as_string());

        const auto edited =
            node.ask("PATCH", company.at("/deals/" + deal), rep, R"({"stage":")" + later + R"("})");
        EXPECT_EQ(edited.code(), "unknown_field");
        const auto jumped =
            node.ask("POST", company.at("/deals/" + deal + "/advance"), rep,
                     R"({"to":")" + std::string(stages[3].at("id").as_string()) + R"("})");
        EXPECT_EQ(jumped.code(), "wrong_stage");
        const auto bulk = node.ask("POST", company.at("/deals/bulk"), rep,
                                   R"({"action":"advance","deals":[")" + deal + R"("]})");
        EXPECT_EQ(bulk.status, 200);
        EXPECT_EQ(bulk.json.at("items").at(0).at("code").as_string(), "criteria_missing");
        EXPECT_EQ(bulk.json.at("items").at(0).at("missing").as_array().size(), 4U);
        const auto won = node.ask("POST", company.at("/deals/" + deal + "/win"), rep, "{}");
        EXPECT_EQ(won.code(), "not_in_last_stage");
        const auto opened_later = node.ask(
            "POST", company.at("/deals"), rep,
            R"({"name":"x","customer_name":"y","value":{"value_minor":1,"currency":"USD"},"stage":")" +
                later + R"("})");
        EXPECT_EQ(opened_later.code(), "unknown_field");
        const auto overridden = node.ask("POST", company.at("/deals/" + deal + "/override"), rep,
                                         R"({"reason":"I am sure"})");
        EXPECT_EQ(overridden.code(), "not_permitted");
        EXPECT_EQ(stage_of(node, company, deal), before);
    });
}

TEST(GateStory, ARepeatedCommandWithItsKeyIsAnsweredAgainAndDoneOnce) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string body =
            R"({"name":"Once","customer_name":"y","value":{"value_minor":1,"currency":"USD"}})";
        const std::string& rep = company.as(Role::representative);
        const std::string key = "Idempotency-Key: story-1\r\n";
        const auto first = node.ask("POST", company.at("/deals"), rep, body, key);
        const auto second = node.ask("POST", company.at("/deals"), rep, body, key);
        EXPECT_EQ(first.text("id"), second.text("id"));
        const auto other = node.ask(
            "POST", company.at("/deals"), rep,
            R"({"name":"Other","customer_name":"y","value":{"value_minor":1,"currency":"USD"}})",
            key);
        EXPECT_EQ(other.code(), "idempotency_key_reused");
        const auto list = node.ask("GET", company.at("/deals"), rep);
        EXPECT_EQ(list.json.at("total").at("count").as_int64(), 1);
    });
}

}  // namespace
}  // namespace akad::stories
