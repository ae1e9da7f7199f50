// Adoption: a file from another system, its bad rows, and the deals that appear (D6, D94).
#include <future>
#include <memory>
#include <utility>

#include "stories/story.hpp"
#include "support/golden.hpp"

namespace akad::stories {
namespace {

/// The next fact of a kind, as the ledger tells it after commit.
class NextFact {
public:
    NextFact(Node& node, std::string kind) {
        node.ledger().listen([told = told_, kind = std::move(kind),
                              said = std::make_shared<bool>(false)](const auto& facts) {
            for (const ledger::Heard& fact : facts)
                if (fact.kind == kind && !std::exchange(*said, true)) told->set_value();
        });
    }
    void wait() { told_->get_future().wait(); }

private:
    std::shared_ptr<std::promise<void>> told_ = std::make_shared<std::promise<void>>();
};

TEST(ImportStory, D94_AFileIsPreviewedMendedAndAppliedAndItsDealsClaimTheirStages) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        NextFact checked(node, "import.checked");
        NextFact applied(node, "import.applied");
        const Company company = found_company(node, "eastgate");
        const std::string& manager = company.as(Role::manager);
        const std::string file = test::golden("imports/deals_with_mistakes.csv");
        const std::string upload = company.at("/imports?name=deals.csv");
        EXPECT_EQ(node.ask("POST", upload, company.as(Role::representative), file).status, 403);

        const auto taken = node.ask("POST", upload, manager, file);
        ASSERT_EQ(taken.status, 201);
        const std::string import = company.at("/imports/" + taken.text("id"));
        checked.wait();
        const auto preview = node.ask("GET", import, manager);
        EXPECT_EQ(preview.text("state"), "preview");
        EXPECT_EQ(preview.json.at("counts").at("bad").as_int64(), 9);
        const auto bad = node.ask("GET", import + "/rows?only=bad&limit=1", manager);
        EXPECT_EQ(bad.json.at("items").at(0).at("line").as_int64(), 3);
        EXPECT_EQ(bad.json.at("items").at(0).at("problems").at(0).at("column").as_string(), "Deal");
        EXPECT_EQ(node.ask("POST", import + "/apply", manager, "{}").code(), "rows_are_bad");
        EXPECT_EQ(node.ask("GET", company.at("/deals"), manager).json.at("items").as_array().size(),
                  0U);

        const auto mended = node.ask("POST", import + "/leave-out", manager, R"({"all_bad":true})");
        EXPECT_EQ(mended.json.at("counts").at("left_out").as_int64(), 9);
        EXPECT_EQ(node.ask("POST", import + "/apply", manager, "{}").status, 200);
        applied.wait();
        const auto deals = node.ask("GET", company.at("/deals?needs=claims_stage"), manager);
        ASSERT_EQ(deals.json.at("items").as_array().size(), 1U);
        EXPECT_EQ(deals.json.at("items").at(0).at("name").as_string(), "Good one");
    });
}

TEST(ImportStory, AMappingIsSentBackAsItIsShown) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "eastgate");
        const std::string& manager = company.as(Role::manager);
        const auto taken = node.ask("POST", company.at("/imports?name=a.csv"), manager,
                                    "Deal,Stage,Close date\nA,Won,03/04/2026\n");
        ASSERT_EQ(taken.status, 201);
        boost::json::value mapping = taken.json.at("mapping");
        EXPECT_TRUE(mapping.at("date_order").is_null());
        mapping.as_object()["date_order"] = "dmy";
        const auto changed =
            node.ask("PUT", company.at("/imports/" + taken.text("id") + "/mapping"), manager,
                     boost::json::serialize(mapping));
        EXPECT_EQ(changed.status, 200) << boost::json::serialize(changed.json);
        EXPECT_EQ(changed.json.at("mapping").at("date_order").as_string(), "dmy");
    });
}

}  // namespace
}  // namespace akad::stories
