#include "app/commands/commands.hpp"

#include <fstream>
#include <functional>

#include <gtest/gtest.h>

#include "support/database.hpp"

namespace akad::app {
namespace {

/// What a command answers and says.
struct Said {
    int code = 0;
    std::string out;
    std::string err;
};

Said said(const std::function<int()>& command) {
    ::testing::internal::CaptureStdout();
    ::testing::internal::CaptureStderr();
    Said said;
    said.code = command();
    said.out = ::testing::internal::GetCapturedStdout();
    said.err = ::testing::internal::GetCapturedStderr();
    return said;
}

/// A folder with one workspace in it, made at the command line.
class AtTheTerminal : public ::testing::Test {
protected:
    void SetUp() override {
        const Said made = said([&] {
            return create_workspace({.location = data(),
                                     .name = "Northgate",
                                     .owner_name = "Ayu Pratama",
                                     .email = "ayu@northgate.example",
                                     .password = "correct horse battery"});
        });
        ASSERT_EQ(made.code, 0) << made.err;
    }
    [[nodiscard]] std::string data() const { return (folder_.path() / "data").string(); }
    [[nodiscard]] std::string file(const std::string& text) const {
        const std::string path = (folder_.path() / "deals.csv").string();
        std::ofstream(path) << text;
        return path;
    }
    [[nodiscard]] Said imported(const std::string& text, bool leave_out_bad = false) const {
        return said([&] {
            return import_deals({.location = data(),
                                 .file = file(text),
                                 .email = "ayu@northgate.example",
                                 .leave_out_bad = leave_out_bad});
        });
    }

private:
    test::TemporaryFolder folder_;
};

constexpr const char* header = "Id,Name,Account,Amount,Currency,Stage,Close Date\n";

TEST_F(AtTheTerminal, DealsAreImportedOnceAndEveryLawHolds) {
    const std::string text =
        std::string(header) + "A1,Port cranes,Selat Bahari,1200.50,USD,Proposal,2026-09-01\n";
    const Said first = imported(text);
    EXPECT_EQ(first.code, 0) << first.err << first.out;
    EXPECT_EQ(first.out.rfind("1 new deals", 0), 0U) << first.out;
    const Said proven = said([&] { return verify({.location = data()}); });
    EXPECT_EQ(proven.code, 0) << proven.out;
}

TEST_F(AtTheTerminal, EveryFigureIsCountedAnewFromTheFirstFact) {
    const auto counted = said([&] { return rebuild_insight(data()); });
    EXPECT_EQ(counted.code, 0) << counted.err;
    EXPECT_NE(counted.out.find(" facts anew"), std::string::npos) << counted.out;
    EXPECT_EQ(said([&] { return verify({.location = data()}); }).code, 0);
}

TEST_F(AtTheTerminal, NothingIsImportedWhileARowIsBad) {
    const std::string text = std::string(header) +
                             "A1,Port cranes,Selat Bahari,1200.50,USD,Proposal,2026-09-01\n"
                             "A2,Cold chain,Nordhavn,on request,USD,Proposal,2026-09-01\n";
    const Said refused = imported(text);
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.out.find("line 3"), std::string::npos) << refused.out;
    EXPECT_NE(refused.err.find("rows_are_bad"), std::string::npos) << refused.err;
    EXPECT_EQ(imported(text, true).code, 0);
}

TEST_F(AtTheTerminal, AFileWhoseColumnsCannotBeToldAsksForAPerson) {
    const Said refused = imported("Foo,Bar\n1,2\n");
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.err.find("mapping_needed"), std::string::npos) << refused.err;
}

TEST_F(AtTheTerminal, AnUnknownMailAddressImportsNothing) {
    const Said refused = said([&] {
        return import_deals({.location = data(), .file = file(header), .email = "x@y.example"});
    });
    EXPECT_NE(refused.err.find("unknown_member"), std::string::npos) << refused.err;
}

TEST_F(AtTheTerminal, AnAddressWithoutAPortIsNotServed) {
    const Said refused = said([&] { return serve({.location = data(), .listen = "localhost"}); });
    EXPECT_EQ(refused.code, 1);
    EXPECT_NE(refused.err.find("bad_listen_address"), std::string::npos) << refused.err;
}

}  // namespace
}  // namespace akad::app
