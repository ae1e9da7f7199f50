#include "app/mailing.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "ledger/ledger.hpp"
#include "support/database.hpp"

namespace akad::app {
namespace {

constexpr const char* origin = "https://akad.example.com";

MailOptions good() {
    return {.server = "smtp.example.com", .from_address = "akad@example.com"};
}

std::string code_of(const MailOptions& options, const std::string& at = origin) {
    const auto setup = mail_setup(options, at);
    return setup.ok() ? "" : setup.error().code;
}

TEST(Mailing, IsOffUntilAServerIsNamed) {
    EXPECT_FALSE(mail_setup({}, "")->server);
}

TEST(Mailing, FindsTheUsualPortOfItsEncryption) {
    MailOptions options = good();
    EXPECT_EQ(mail_setup(options, origin)->server->port, 587);
    EXPECT_EQ(mail_setup(options, origin)->server->encryption, delivery::Encryption::required);
    options.encryption = "direct";
    EXPECT_EQ(mail_setup(options, origin)->server->port, 465);
    options.server = "[2001:db8::1]:2525";
    EXPECT_EQ(mail_setup(options, origin)->server->host, "[2001:db8::1]");
    EXPECT_EQ(mail_setup(options, origin)->server->port, 2525);
}

TEST(Mailing, RefusesWhatCannotBeAServer) {
    for (const char* server : {"smtp.example.com:", ":587", "smtp.example.com:99999", "a b:25",
                               "smtp://example.com:25", "example.com/x:25"}) {
        MailOptions options = good();
        options.server = server;
        EXPECT_EQ(code_of(options), "bad_mail_server") << server;
    }
}

TEST(Mailing, NeedsASenderAndAnOrigin) {
    MailOptions options = good();
    EXPECT_EQ(code_of(options, ""), "mail_origin_missing");
    options.from_address = "Akad";
    EXPECT_EQ(code_of(options), "mail_sender_missing");
}

TEST(Mailing, SendsNoPasswordInClearOverTheNet) {
    MailOptions options = good();
    options.user = "akad";
    options.password = "secret";
    EXPECT_EQ(code_of(options), "");
    for (const char* encryption : {"none", "optional"}) {
        options.encryption = encryption;
        options.server = "smtp.example.com";
        EXPECT_EQ(code_of(options), "mail_password_in_clear") << encryption;
        options.server = "127.0.0.1:25";
        EXPECT_EQ(code_of(options), "") << "this machine";
    }
}

TEST(Mailing, ReadsThePasswordFromAFile) {
    const test::TemporaryFolder folder;
    MailOptions options = good();
    options.user = "akad";
    options.password_file = folder.path() / "password";
    EXPECT_EQ(code_of(options), "mail_password_unreadable");
    std::ofstream(options.password_file) << "pass word\n";
    EXPECT_EQ(mail_setup(options, origin)->server->password, "pass word");
}

TEST(Mailing, HasOneKeyOfLinksForAHouseAndAnotherForTheNext) {
    const auto key_on = [](storage::Store& store) {
        return hex(view(link_key_of(store)->sign("text")));
    };
    std::string before;
    for (int house = 0; house < 2; ++house)
        test::for_each_database(ledger::migrations(), [&](storage::Store& store) {
            const std::string key = key_on(store);
            EXPECT_EQ(key_on(store), key);
            EXPECT_NE(key, before);
            before = key;
        });
}

}  // namespace
}  // namespace akad::app
