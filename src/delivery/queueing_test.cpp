// Which facts cause a mail, to whom, and what administrators and the sample company see of it.
#include <gmock/gmock.h>

#include "delivery/post_house_test.hpp"
#include "delivery/views/mail_views.hpp"

namespace akad::delivery {
namespace {

using namespace testing;
using ::testing::ElementsAre;

TEST(Outbox, HasOneMailForAFactHoweverOftenItIsFollowed) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        house.note("test_1");
        house.work();
        OurServer again(house);
        EXPECT_TRUE(again.jobs.rebuild(house.people.owner.workspace, follower_name).ok());
        house.work();
        EXPECT_EQ(house.mails().size(), 1U);
        EXPECT_EQ(server.mails().size(), 1U);
    });
}

TEST(Outbox, HasNoMailForWhatHappenedLongAgo) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.note("test_1");
        house.people.pass_days(1);
        house.speak_to(server);
        house.work();
        EXPECT_TRUE(house.mails().empty()) << "a house that begins to send does not tell its past";
    });
}

TEST(Outbox, IsEmptyWithoutAServer) {
    in_each_house([](PostHouse& house) {
        house.note("test_1");
        house.work();
        EXPECT_TRUE(house.mails().empty());
    });
}

TEST(Outbox, NeverLetsAMailOfTheSampleCompanyGo) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        house.people.tamper("UPDATE workspace SET sample = 1");
        house.note("test_1");
        house.work();
        ASSERT_EQ(house.mails().size(), 1U);
        EXPECT_EQ(house.mails()[0].state, MailState::shown);
        EXPECT_TRUE(server.mails().empty());
        const auto box =
            sample_mailbox(*house.people.store.reader(), house.setup, house.people.now);
        ASSERT_TRUE(box.ok());
        ASSERT_EQ(box->mails.size(), 1U);
        EXPECT_EQ(box->mails[0].subject, "请看：test_1");
        EXPECT_EQ(box->mails[0].link, "https://akad.example/#test_1");
    });
}

TEST(Mailbox, IsOfTheSampleCompanyAlone) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        house.note("test_1");
        house.work();
        const auto box =
            sample_mailbox(*house.people.store.reader(), house.setup, house.people.now);
        EXPECT_EQ(box.error().code, "not_permitted");
    });
}

TEST(Outbox, HasAtMostTwentyMailsForAPersonInADay) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        for (int i = 0; i < 22; ++i) house.note("test_" + std::to_string(i));
        house.work();
        EXPECT_EQ(house.mails().size(), 20U);
        house.people.pass_days(1);
        house.note("test_22");
        house.work();
        EXPECT_EQ(house.mails().size(), 21U);
    });
}

http::Page<MailLine> listed(PostHouse& house, const MailFilter& filter) {
    return house.people
        .see(house.people.owner,
             [&](const storage::Reading& reading) { return list_mails(reading, filter); })
        .value();
}

TEST(Outbox, IsShownPageByPageNewestFirst) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server({.answers = {"550 Never", "take"}});
        house.speak_to(server);
        for (int i = 0; i < 3; ++i) {
            house.note("test_" + std::to_string(i));
            house.work();
            house.people.pass_s(31);  // the follower's lease is over
        }
        const auto first = listed(house, {.limit = 2});
        ASSERT_EQ(first.items.size(), 2U);
        EXPECT_EQ(first.total.count, 3);
        EXPECT_EQ(first.items[0].person.name, "Ratna Kusuma");
        const auto second = listed(house, {.cursor = first.next, .limit = 2});
        ASSERT_EQ(second.items.size(), 1U);
        EXPECT_FALSE(second.next);
        EXPECT_EQ(second.items[0].state, MailState::failed);
        EXPECT_TRUE(second.items[0].may_try_again);
        EXPECT_FALSE(second.items[0].may_give_up);
        const auto failed = listed(house, {.state = MailState::failed});
        ASSERT_EQ(failed.items.size(), 1U);
        EXPECT_EQ(failed.items[0].id, second.items[0].id);
        EXPECT_EQ(failed.total.count, 1);
    });
}

TEST(Outbox, LetsAnAdministratorEndAMailThatWaits) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server({.answers = {"451 Later", "take"}});
        house.speak_to(server);
        house.note("test_1");
        house.work();
        const MailId id = house.mails()[0].id;
        const auto give_up = [&] {
            return house.people.act(house.people.owner, [&](ledger::Writing& writing) {
                return give_mail_up(writing, id);
            });
        };
        EXPECT_TRUE(give_up().ok());
        EXPECT_EQ(give_up().error().code, "mail_not_waiting");
        house.people.pass_s(60);
        house.work();
        EXPECT_EQ(server.mails().size(), 1U);
        EXPECT_THAT(house.kinds_of_facts(),
                    ElementsAre("mail.queued", "mail.delayed", "mail.given_up"));
        EXPECT_EQ(house.facts().back().author, house.people.owner.person);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Outbox, OfAnotherWorkspaceIsOutOfReach) {
    in_each_house([](PostHouse& house) {
        const test::MailServer server;
        house.speak_to(server);
        house.note("test_1");
        house.work();
        const Caller other = house.people.found("Second", "second@example.com");
        const MailId id = house.mails()[0].id;
        const auto tried = house.people.act(
            other, [&](ledger::Writing& writing) { return try_mail_again(writing, id); });
        EXPECT_EQ(tried.error().code, "not_permitted");
        const auto seen = house.people.see(
            other, [&](const storage::Reading& reading) { return list_mails(reading, {}); });
        EXPECT_TRUE(seen->items.empty());
    });
}

TEST(DeliveryLaws, AreBrokenByAChangeBehindOurBack) {
    const std::pair<const char*, const char*> crimes[] = {
        {"delivery.mail_has_its_fact", "UPDATE mail SET cause = 999"},
        {"delivery.sent_mail_has_its_time", "UPDATE mail SET sent_at = NULL"},
        {"ledger.fold", "UPDATE mail SET person = 'per_00000000000000000000'"}};
    for (const auto& [law, crime] : crimes)
        in_each_house([&](PostHouse& house) {
            const test::MailServer server;
            house.speak_to(server);
            house.note("test_1");
            house.work();
            EXPECT_EQ(house.broken_laws(), "");
            house.people.tamper(crime);
            EXPECT_NE(house.broken_laws().find(law), std::string::npos) << law;
        });
}

}  // namespace
}  // namespace akad::delivery
