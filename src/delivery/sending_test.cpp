// Mails on their way to a real SMTP server.
#include <gmock/gmock.h>

#include <boost/json.hpp>

#include <set>
#include <thread>

#include "delivery/post_house_test.hpp"

namespace akad::delivery {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// What the server was handed: one member of each mail.
std::vector<std::string> handed(const test::MailServer& server, std::string_view member) {
    std::vector<std::string> out;
    for (const std::string& line : server.mails()) {
        const auto value = boost::json::parse(line).as_object().at(member);
        out.push_back(value.is_string() ? std::string(value.as_string())
                                        : boost::json::serialize(value));
    }
    return out;
}

TEST(Sending, GoesEncryptedAndWithALoginInTheReadersLanguage) {
    const test::MailServer server({.starttls = true, .user = "akad", .password = "pass word"});
    in_each_house([&](PostHouse& house) {
        house.speak_to(server, Encryption::required);
        house.setup.server->user = "akad";
        house.setup.server->password = "pass word";
        house.note("test_1");
        house.work();
        ASSERT_EQ(house.mails().size(), 1U);
        const MailRow mail = house.mails()[0];
        ASSERT_EQ(mail.state, MailState::sent) << mail.reply.value_or("");
        const auto handed_over = boost::json::parse(server.mails().back()).as_object();
        EXPECT_TRUE(handed_over.at("encrypted").as_bool());
        EXPECT_TRUE(handed_over.at("logged_in").as_bool());
        EXPECT_EQ(handed_over.at("from").as_string(), "akad@post.example");
        EXPECT_EQ(handed_over.at("subject").as_string(), "请看：test_1");
        EXPECT_EQ(handed_over.at("header_to").as_string(), "李雷 <lilei@example.cn>");
        EXPECT_EQ(handed_over.at("id").as_string(), "<" + mail.id.text() + "@post.example>");
        EXPECT_THAT(std::string(handed_over.at("plain").as_string()),
                    HasSubstr("https://akad.example/#test_1"));
        EXPECT_THAT(std::string(handed_over.at("html").as_string()),
                    HasSubstr("href=\"https://akad.example/#test_1\""));
        EXPECT_TRUE(handed_over.at("defects").as_array().empty());
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Sending, LeavesItsFactsWithoutAddressOrWords) {
    const test::MailServer server({.answers = {"550 5.1.1 <lilei@example.cn> unknown"}});
    in_each_house([&](PostHouse& house) {
        house.speak_to(server);
        house.note("test_1");
        house.work();
        EXPECT_THAT(house.kinds_of_facts(), ElementsAre("mail.queued", "mail.failed"));
        const auto all = house.facts();
        for (const ledger::Fact& fact : all) {
            if (!fact.kind.starts_with("mail.")) continue;
            EXPECT_EQ(fact.kept.find("lilei"), std::string::npos) << fact.kept;
            EXPECT_EQ(fact.kept.find("内容"), std::string::npos) << fact.kept;
            EXPECT_EQ(fact.topic, house.people.owner.person->text());
        }
        EXPECT_THAT(house.mails()[0].reply.value_or(""), HasSubstr("5.1.1"));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Sending, IsRefusedWithoutEncryptionWhereItIsRequired) {
    const test::MailServer server;
    in_each_house([&](PostHouse& house) {
        house.speak_to(server, Encryption::required);
        house.setup.server->ca_file.clear();
        house.note("test_1");
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::waiting);
        EXPECT_EQ(house.mails()[0].trouble, MailTrouble::no_encryption);
    });
    EXPECT_TRUE(server.mails().empty());
}

TEST(Sending, TrustsNoCertificateItDoesNotKnow) {
    const test::MailServer server({.starttls = true});
    in_each_house([&](PostHouse& house) {
        house.speak_to(server, Encryption::required);
        house.setup.server->ca_file.clear();
        house.note("test_1");
        house.work();
        EXPECT_EQ(house.mails()[0].trouble, MailTrouble::no_encryption);
    });
    EXPECT_TRUE(server.mails().empty());
}

TEST(Sending, GoesEncryptedWhereItIsOptionalAndOffered) {
    const test::MailServer server({.starttls = true});
    in_each_house([&](PostHouse& house) {
        house.speak_to(server, Encryption::optional);
        house.note("test_1");
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::sent);
    });
    for (const std::string& encrypted : handed(server, "encrypted")) EXPECT_EQ(encrypted, "true");
}

TEST(Sending, WithAWrongPasswordWaitsAndBlamesTheLogin) {
    const test::MailServer server({.starttls = true, .user = "akad", .password = "right"});
    in_each_house([&](PostHouse& house) {
        house.speak_to(server, Encryption::required);
        house.setup.server->user = "akad";
        house.setup.server->password = "wrong";
        house.note("test_1");
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::waiting) << "it is not the mail's fault";
        EXPECT_EQ(house.mails()[0].trouble, MailTrouble::login_refused);
        EXPECT_EQ(house.mails()[0].reply.value_or("").find("wrong"), std::string::npos);
    });
}

TEST(Sending, ThatBrokeOffAfterTheMailWasTakenRepeatsTheSameMessage) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server({.answers = {"lose", "take"}});
        house.speak_to(server);
        house.note("test_1");
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::waiting);
        EXPECT_EQ(house.mails()[0].trouble, MailTrouble::broken_off);
        house.work();
        EXPECT_EQ(server.mails().size(), 1U) << "not before its time";
        house.people.pass_s(60);
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::sent);
        const auto ids = handed(server, "id");
        ASSERT_EQ(ids.size(), 2U);
        EXPECT_EQ(ids[0], ids[1]) << "so that a repeat is recognised";
        EXPECT_EQ(handed(server, "plain")[0], handed(server, "plain")[1]) << "with the same link";
        EXPECT_EQ(handed(server, "date")[0], handed(server, "date")[1]);
    });
}

TEST(Sending, WaitsWhenTheServerSaysLaterAndTheOthersGo) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server({.answers = {"451 4.3.2 Later", "take"}});
        house.speak_to(server);
        house.note("test_1");
        house.note("test_2");
        house.work();
        EXPECT_EQ(house.mails()[0].trouble, MailTrouble::refused_for_now);
        EXPECT_EQ(house.mails()[0].reply_code, 451);
        EXPECT_EQ(house.mails()[1].state, MailState::sent);
        house.people.pass_s(60);
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::sent);
        EXPECT_THAT(house.kinds_of_facts(), ElementsAre("mail.queued", "mail.queued",
                                                        "mail.delayed", "mail.sent", "mail.sent"));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Sending, EndsWhenTheServerSaysNeverUntilSomebodyTriesAgain) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server({.answers = {"554 5.7.1 Never", "take"}});
        house.speak_to(server);
        house.note("test_1");
        house.work();
        const MailId id = house.mails()[0].id;
        EXPECT_EQ(house.mails()[0].state, MailState::failed);
        EXPECT_EQ(house.mails()[0].trouble, MailTrouble::refused);
        house.people.pass_s(7'200);
        house.work();
        EXPECT_EQ(server.mails().size(), 1U);
        EXPECT_TRUE(house.people
                        .act(house.people.owner,
                             [&](ledger::Writing& writing) { return try_mail_again(writing, id); })
                        .ok());
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::sent);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Sending, AsksAServerThatIsAwayOnlyOnceForAllThatWaits) {
    in_each_house([](PostHouse& house) {
        int port = 0;
        {
            const test::MailServer gone;
            port = gone.port();
        }
        house.setup.server =
            MailServer{.host = "127.0.0.1", .port = port, .encryption = Encryption::none};
        for (int i = 0; i < 5; ++i) house.note("test_" + std::to_string(i));
        house.work();
        for (const MailRow& mail : house.mails()) {
            EXPECT_EQ(mail.state, MailState::waiting);
            EXPECT_EQ(mail.trouble, MailTrouble::unreachable);
            EXPECT_EQ(mail.try_at.us, house.people.now.us + 60 * us_per_second);
        }
    });
}

TEST(Sending, GivesUpWhatIsWorthNothingAnyMore) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server({.answers = {"451 Later", "take"}});
        house.speak_to(server);
        house.note("test_1");
        house.work();
        house.people.pass_days(1);
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::failed);
        EXPECT_EQ(house.mails()[0].trouble, MailTrouble::too_late);
        EXPECT_EQ(server.mails().size(), 1U);
    });
}

TEST(Sending, DropsWhatIsNeedlessByThen) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        house.needed = false;
        house.note("test_1");
        house.work();
        EXPECT_EQ(house.mails()[0].state, MailState::dropped);
        EXPECT_THAT(house.kinds_of_facts(), ElementsAre("mail.queued", "mail.dropped"));
        EXPECT_TRUE(server.mails().empty());
    });
}

TEST(Sending, KeepsToTheMostInAnHour) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        house.setup.most_an_hour = 2;
        for (int i = 0; i < 3; ++i) house.note("test_" + std::to_string(i));
        house.work();
        EXPECT_EQ(server.mails().size(), 2U);
        house.people.pass_s(60);
        house.work();
        EXPECT_EQ(server.mails().size(), 2U);
        house.people.pass_s(3'600);
        house.work();
        EXPECT_EQ(server.mails().size(), 3U);
    });
}

TEST(Sending, GoesOnAfterAServerOfOursDiedInTheMiddle) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        house.note("test_1");
        {
            OurServer dying(house);
            dying.follow();
            dying.jobs.fire_due();
            EXPECT_TRUE(dying.jobs.work_once()) << "it took the outbox into its hands, and is gone";
        }
        EXPECT_TRUE(server.mails().empty());
        house.people.pass_s(31);
        house.work();
        EXPECT_EQ(server.mails().size(), 1U);
    });
}

/// A further server of the same house.
struct OtherServer {
    OtherServer(test::FreshDatabase& database, PostHouse& house)
        : store(storage::Store::open(database.location()).value()),
          ledger(*store),
          jobs(*store, ledger, [&house] { return house.people.now; }) {
        add_sending(jobs, house.setup);
    }
    ~OtherServer() { ledger.stop(); }
    std::unique_ptr<storage::Store> store;
    ledger::Ledger ledger;
    jobs::Jobs jobs;
};

TEST(Sending, OfTwoServersOfAHouseSendsEachMailOnce) {
    if (!test::has_postgresql()) GTEST_SKIP() << "needs PostgreSQL";
    const auto database = test::fresh_database(storage::Dialect::postgresql, all_steps());
    const test::MailServer server;
    PostHouse house(database->store());
    house.speak_to(server);
    house.setup.most_an_hour = 100;
    constexpr int mails = 18;
    for (int i = 0; i < mails; ++i) house.note("test_" + std::to_string(i));
    OurServer here(house);
    here.follow();
    here.jobs.fire_due();
    OtherServer other(*database, house);
    const auto until_done = [](jobs::Jobs& jobs) {
        for (int idle = 0; idle < 50; ++idle)
            if (jobs.work_once()) idle = 0;
    };
    std::thread there([&] { until_done(other.jobs); });
    until_done(here.jobs);
    there.join();
    const auto ids = handed(server, "id");
    EXPECT_EQ(ids.size(), static_cast<std::size_t>(mails));
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
    for (const MailRow& mail : house.mails()) EXPECT_EQ(mail.state, MailState::sent);
    EXPECT_EQ(house.broken_laws(), "");
}

}  // namespace
}  // namespace akad::delivery
