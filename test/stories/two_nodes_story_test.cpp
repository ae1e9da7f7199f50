// Two servers on one PostgreSQL are one product.
#include <thread>

#include "stories/story.hpp"

namespace akad::stories {
namespace {

class TwoNodesStory : public ::testing::Test {
protected:
    void SetUp() override {
        if (!test::has_postgresql()) GTEST_SKIP() << "needs AKAD_TEST_POSTGRES";
        database_ = test::fresh_database(storage::Dialect::postgresql, app::all_migrations());
        auto again = storage::Store::open(database_->location());
        ASSERT_TRUE(again.ok());
        other_store_ = std::move(*again);
    }
    std::unique_ptr<test::FreshDatabase> database_;
    std::unique_ptr<storage::Store> other_store_;
};

TEST_F(TwoNodesStory, AFactWrittenOnOneReachesTheOthersEventStream) {
    Node first(database_->store());
    Node second(*other_store_);
    const Company company = found_company(first, "northgate");
    http::testing::Client stream(second.port());
    stream.send("GET " + company.at("/events") + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
                "Authorization: Bearer " + company.as(Role::manager) + "\r\n\r\n");
    stream.read_until("\r\n\r\n");
    stream.read_until("\n\n");
    const std::string deal = open_deal(first, company, "Heard elsewhere");
    std::string heard;
    for (int events = 0; events < 20 && heard.find(deal) == std::string::npos; ++events)
        heard = stream.read_until("\n\n");
    EXPECT_NE(heard.find(deal), std::string::npos);
}

TEST_F(TwoNodesStory, BothWriteToOneHotWorkspaceAndToManyWithoutDeadlock) {
    Node first(database_->store());
    Node second(*other_store_);
    const Company hot = found_company(first, "hot");
    std::vector<Company> others;
    for (int i = 0; i < 4; ++i) others.push_back(found_company(first, "c" + std::to_string(i)));
    const auto work = [&](const Node& node, int offset) {
        for (int i = 0; i < 20; ++i) {
            static_cast<void>(open_deal(node, hot, "hot"));
            const auto& other = others[static_cast<std::size_t>(i + offset) % others.size()];
            static_cast<void>(open_deal(node, other, "cool"));
        }
    };
    std::thread there([&] { work(second, 2); });
    work(first, 0);
    there.join();
    const auto list = first.ask("GET", hot.at("/deals?limit=1"), hot.as(Role::manager));
    EXPECT_EQ(list.json.at("total").at("count").as_int64(), 40);
    ledger::Report report;
    const auto db = database_->store().writing_connection();
    ledger::verify(*db, hot.owner.workspace, app::constitution(), report);
    EXPECT_TRUE(report.ok()) << report.kept().front().seen;
}

}  // namespace
}  // namespace akad::stories
