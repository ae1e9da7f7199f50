// A blocker from the day it is raised to the day it is out of the way, and the playbook beside it.
#include "stories/story.hpp"

namespace akad::stories {
namespace {

std::string blocker_body(const std::string& owner, Day review, const std::string& more = "") {
    return R"({"kind":"budget_uncertainty","what":"Next year's budget is open","owner":")" + owner +
           R"(","strategy":"Give finance the case","review_day":")" + review.text() + "\"" + more +
           "}";
}

TEST(BlockersStory, ABlockerIsRaisedWorkedOnAndResolved) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const std::string& rep = company.as(Role::representative);
        const auto shown = node.ask("GET", company.at("/deals/" + deal), rep);
        const std::string me(shown.json.at("owner").at("id").as_string());
        const Day today = day_in_zone(app::system_now(), "UTC");
        const std::string at = company.at("/deals/" + deal + "/blockers");
        EXPECT_EQ(node.ask("POST", at, rep, blocker_body(me, today.plus(60))).code(),
                  "review_too_far");
        EXPECT_EQ(node.ask("POST", at, rep, R"({"kind":"bad luck"})").status, 422);
        const std::string unfounded =
            R"(,"delay":{"amount":{"value_minor":500,"currency":"USD"},"per":"week","ground":""})";
        EXPECT_EQ(node.ask("POST", at, rep, blocker_body(me, today.plus(5), unfounded)).code(),
                  "ground_missing");
        const auto raised = node.ask("POST", at, rep, blocker_body(me, today.plus(5)));
        ASSERT_EQ(raised.status, 200);
        const std::string blocker = company.at("/blockers/" + raised.text("id"));
        const auto acted = node.ask("POST", blocker + "/actions", rep,
                                    R"({"title":"Send the case","owner":")" + me + "\"}");
        ASSERT_EQ(acted.status, 200);
        const auto inbox = node.ask("GET", company.at("/inbox"), rep);
        EXPECT_EQ(inbox.json.at("items").at(0).at("kind").as_string(), "blocker_action");
        const std::string action(acted.json.at("actions").at(0).at("id").as_string());
        EXPECT_EQ(
            node.ask("POST", company.at("/commitments/" + action + "/settle"), rep, "{}").status,
            200);
        const auto ended = node.ask("POST", blocker + "/resolve", rep,
                                    R"({"outcome":"resolved","note":"Finance said yes"})");
        EXPECT_EQ(ended.text("state"), "resolved");
        EXPECT_EQ(ended.json.at("actions").at(0).at("state").as_string(), "done");
        EXPECT_EQ(node.ask("POST", blocker + "/reopen", company.as(Role::auditor), "{}").code(),
                  "not_permitted");
        const auto list = node.ask("GET", company.at("/blockers?kind=budget_uncertainty"), rep);
        EXPECT_EQ(list.json.at("total").at("count").as_int64(), 0);
    });
}

TEST(BlockersStory, APlaybookIsReadByAllAndEditedByWhoMayCoach) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string& rep = company.as(Role::representative);
        const auto pipelines = node.ask("GET", company.at("/pipelines"), rep);
        const std::string stage(
            pipelines.json.at("items").at(0).at("stages").at(0).at("id").as_string());
        const std::string book = company.at("/playbook?language=en&stage=" + stage);
        EXPECT_EQ(node.ask("GET", book, rep).json.at("stalls").as_array().size(), 4U);
        const std::string own =
            R"({"key":"must/to_qualification/problem","language":"en","title":"Pain","text":""})";
        const std::string texts = company.at("/playbook/texts");
        EXPECT_EQ(node.ask("PUT", texts, rep, own).code(), "not_permitted");
        EXPECT_EQ(node.ask("PUT", texts, company.as(Role::manager), own).status, 204);
        EXPECT_EQ(node.ask("GET", book, rep).json.at("must").at(0).at("title").as_string(), "Pain");
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const std::string uses = company.at("/deals/" + deal + "/accelerations");
        EXPECT_EQ(node.ask("POST", uses, rep, R"({"idea":"scarcity"})").code(), "ground_missing");
        EXPECT_EQ(node.ask("POST", uses, rep, R"({"idea":"scarcity","ground":"The rota"})").status,
                  200);
    });
}

}  // namespace
}  // namespace akad::stories
