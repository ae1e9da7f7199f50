// A manager's Monday over HTTP: rhythm, review, answers, actions, close; and what others see of it.
#include "stories/story.hpp"

namespace akad::stories {
namespace {

std::string item(const Told& told, const char* list, std::size_t at, const char* name) {
    return std::string(told.json.at(list).at(at).at(name).as_string());
}

TEST(ReviewStory, D68_AManagersMondayFromBeginningToEnd) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const std::string& manager = company.as(Role::manager);
        const std::string& rep = company.as(Role::representative);
        const std::string deal = open_deal(node, company, "Fleet rollout");
        const auto refused = node.ask("POST", company.at("/rhythms/usual"), rep, "{}");
        EXPECT_EQ(refused.code(), "not_permitted");
        const auto weekly =
            node.ask("POST", company.at("/rhythms"), manager,
                     R"({"looking":"all_open","every":"week","on_day":1,"first_stage":1})");
        ASSERT_EQ(weekly.status, 201) << weekly.code();
        const auto review = node.ask("POST", company.at("/reviews"), manager,
                                     R"({"rhythm":")" + weekly.text("id") + R"("})");
        ASSERT_EQ(review.status, 201) << review.code();
        const std::string inspection = item(review, "agenda", 0, "id");
        EXPECT_EQ(item(review, "agenda", 0, "deal"), deal);
        const std::string at = company.at("/inspections/" + inspection);
        const auto said = node.ask("PATCH", at, manager,
                                   R"({"answers":{"could_block":"Their security review."},)"
                                   R"("note":"On its way.","outcome":"keep"})");
        ASSERT_EQ(said.status, 200) << said.code();
        EXPECT_EQ(said.json.at("answers").at("could_block").as_string(), "Their security review.");
        const std::string owner(said.json.at("facts").at("owner").at("id").as_string());
        const auto agreed = node.ask("POST", at + "/actions", manager,
                                     R"({"title":"Book the security call","owner":")" + owner +
                                         R"(","due_day":"2030-01-04"})");
        ASSERT_EQ(agreed.status, 200) << agreed.code();
        const auto inbox = node.ask("GET", company.at("/inbox"), rep);
        EXPECT_EQ(item(inbox, "items", 0, "kind"), "review_action");
        const std::string review_at = company.at("/reviews/" + review.text("id"));
        const auto closed = node.ask("POST", review_at + "/close", manager, "{}");
        ASSERT_EQ(closed.status, 200) << closed.code();
        EXPECT_EQ(node.ask("PATCH", at, manager, R"({"note":"More."})").code(), "review_closed");
        const auto line = node.ask("GET", company.at("/deals/" + deal + "/timeline"), rep);
        EXPECT_EQ(item(line, "items", 0, "kind"), "commitment.opened");
        const auto minutes = node.ask("GET", review_at + "/minutes.csv", manager);
        EXPECT_EQ(minutes.status, 200);
    });
}

}  // namespace
}  // namespace akad::stories
