// Mails from the fact to a real server, and back in through their links.
#include <fstream>
#include <iterator>
#include <mutex>

#include "stories/story.hpp"
#include "support/mail_server.hpp"

namespace akad::stories {
namespace {

constexpr const char* mail_password = "the server's own password";

app::Mailing mailing_through(const test::MailServer& server, storage::Store& store) {
    const auto setup = app::mail_setup({.server = "127.0.0.1:" + std::to_string(server.port()),
                                        .user = "akad",
                                        .password = mail_password,
                                        .from_address = "akad@post.example",
                                        .ca_file = server.certificate()},
                                       "https://akad.example");
    const auto key = app::link_key_of(store);
    return app::mailing_with(*setup, {"https://akad.example", *key}, app::system_now);
}

/// What stands behind the # in the link of a mail.
std::string token_in(const std::string& mail) {
    const std::string text(boost::json::parse(mail).at("plain").as_string());
    const auto from = text.find('#') + 1;
    return text.substr(from, text.find('\n', from) - from);
}

std::string with_token(const std::string& token, const std::string& more = "") {
    return R"({"token":")" + token + "\"" + more + "}";
}

std::string everything_in(const std::filesystem::path& folder) {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(file), {});
    }
    return all;
}

/// A house that mails through a server with STARTTLS and a login, and what it logged.
struct MailingHouse {
    explicit MailingHouse(storage::Store& store_in)
        : store(store_in), node(store_in, mailing_through(server, store_in), [this](auto line) {
              const std::lock_guard lock(mutex);
              log.append(line);
          }) {}

    void tells_no(const std::string& secret) {
        const std::lock_guard lock(mutex);
        EXPECT_EQ(log.find(secret), std::string::npos);
        if (store.dialect() == storage::Dialect::sqlite) {
            EXPECT_EQ(everything_in(store.folder()).find(secret), std::string::npos);
        }
    }

    storage::Store& store;
    test::MailServer server{{.starttls = true, .user = "akad", .password = mail_password}};
    std::mutex mutex;
    std::string log;
    Node node;
};

TEST(MailStory, AnInvitedColleagueComesInByTheMail) {
    on_each_database([](storage::Store& store) {
        MailingHouse house(store);
        const Company company = found_company(house.node, "northgate");
        const auto invited = house.node.ask(
            "POST", company.at("/members"), company.as(Role::administrator),
            R"({"name":"李雷","email":"lilei@northgate.example","role":"manager","language":"zh-CN"})");
        ASSERT_EQ(invited.status, 201) << boost::json::serialize(invited.json);
        const std::string mail = house.server.wait_for(1);
        const auto value = boost::json::parse(mail);
        EXPECT_EQ(value.at("header_to").as_string(), "李雷 <lilei@northgate.example>");
        EXPECT_NE(value.at("subject").as_string().find("邀请您加入"), std::string::npos);
        EXPECT_TRUE(value.at("encrypted").as_bool());
        const std::string token = token_in(mail);

        EXPECT_EQ(house.node.ask("GET", "/invitation", "").status, 200) << "a scanner's look";
        const auto look = house.node.ask("POST", "/api/invitations/look", "", with_token(token));
        EXPECT_EQ(look.text("workspace_name"), "northgate");
        const auto accept = [&] {
            return house.node.ask(
                "POST", "/api/invitations/accept", "",
                with_token(token, R"(,"name":"李雷","password":"twelve new words")"));
        };
        EXPECT_EQ(accept().status, 200);
        EXPECT_EQ(accept().code(), "invitation_used");
        house.tells_no(token.substr(token.rfind('.') + 1));
        house.tells_no(mail_password);
    });
}

TEST(MailStory, WhoForgotAPasswordComesInByTheMailOnce) {
    on_each_database([](storage::Store& store) {
        MailingHouse house(store);
        const Company company = found_company(house.node, "northgate");
        const auto forget = [&](const std::string& email) {
            return house.node.ask("POST", "/api/password-resets", "",
                                  R"({"email":")" + email + "\"}");
        };
        EXPECT_EQ(forget("nobody@northgate.example").status, 204);
        EXPECT_EQ(forget("owner@northgate.example").status, 204);
        const std::string mail = house.server.wait_for(1);
        EXPECT_EQ(boost::json::parse(mail).at("to").as_array().at(0).as_string(),
                  "owner@northgate.example");
        const std::string token = token_in(mail);
        const auto use = [&](const std::string& with) {
            return house.node.ask("POST", "/api/password-resets/use", "",
                                  with_token(with, R"(,"password":"twelve new words")"));
        };
        EXPECT_EQ(use(token + "A").code(), "reset_unknown");
        EXPECT_EQ(use(token).status, 200);
        EXPECT_EQ(use(token).code(), "reset_unknown");
        const std::string told = house.server.wait_for(2);
        EXPECT_EQ(boost::json::parse(told).at("subject").as_string(),
                  "Your password for northgate was changed");
        const auto signed_in =
            house.node.ask("POST", "/api/sign-in", "",
                           R"({"email":"owner@northgate.example","password":"twelve new words"})");
        EXPECT_EQ(signed_in.status, 200);
        house.tells_no(token.substr(token.rfind('.') + 1));

        const auto list =
            house.node.ask("GET", company.at("/mails"), company.as(Role::administrator));
        EXPECT_EQ(list.json.at("total").at("count").as_int64(), 2);
        EXPECT_EQ(boost::json::serialize(list.json).find("owner@"), std::string::npos);
        EXPECT_EQ(house.node.ask("GET", "/api/mailbox", "").code(), "not_permitted")
            << "nobody's mails are shown but the sample company's";
    });
}

}  // namespace
}  // namespace akad::stories
