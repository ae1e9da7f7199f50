#include "delivery/rules/trying.hpp"

#include <gtest/gtest.h>

namespace akad::delivery {
namespace {

const Instant start{1'780'000'000'000'000};

MailRow waiting() {
    return {.queued_at = start, .try_at = start, .send_until = {start.us + us_per_day}};
}
Reply not_now(MailTrouble trouble, int code = 0) {
    return {Heard::not_now, trouble, code, "Later"};
}

TEST(Trying, AMailThatWasTakenIsSent) {
    const MailRow mail = after_reply(waiting(), {.code = 250}, start);
    EXPECT_EQ(mail.state, MailState::sent);
    EXPECT_EQ(mail.sent_at, start);
    EXPECT_EQ(mail.tries, 1);
    EXPECT_FALSE(mail.reply) << "nobody needs the words of a yes";
}

TEST(Trying, WaitsLongerEachTimeAndTheSameWayEveryTime) {
    MailRow mail = waiting();
    mail.send_until = {start.us + 14 * us_per_day};
    std::vector<std::int64_t> waits_min;
    for (int i = 0; i < 9; ++i) {
        mail = after_reply(mail, not_now(MailTrouble::refused_for_now, 451), start);
        waits_min.push_back((mail.try_at.us - start.us) / (60 * us_per_second));
        EXPECT_EQ(mail.state, MailState::waiting);
    }
    EXPECT_EQ(waits_min, (std::vector<std::int64_t>{1, 5, 15, 60, 180, 360, 720, 720, 720}));
}

TEST(Trying, EndsWhenTheNextTryWouldBeTooLate) {
    MailRow mail = waiting();
    mail.send_until = {start.us + 60 * us_per_second};
    mail = after_reply(mail, not_now(MailTrouble::unreachable), start);
    EXPECT_EQ(mail.state, MailState::failed);
    EXPECT_EQ(mail.trouble, MailTrouble::unreachable) << "what was in the way stays to be seen";
}

TEST(Trying, ANoForGoodEndsAtOnce) {
    const Reply no{Heard::never, MailTrouble::refused, 550, "5.1.1 <budi@example.com> unknown\r\n"};
    const MailRow mail = after_reply(waiting(), no, start);
    EXPECT_EQ(mail.state, MailState::failed);
    EXPECT_EQ(mail.reply_code, 550);
    EXPECT_EQ(mail.reply, "5.1.1 <budi@example.com> unknown");
}

TEST(Trying, TheServersWordsAreCutWhereACharacterEnds) {
    std::string words;
    for (int i = 0; i < 101; ++i) words += "信";
    const MailRow mail =
        after_reply(waiting(), {Heard::never, MailTrouble::refused, 554, "a" + words}, start);
    EXPECT_EQ(mail.reply->size(), 298U) << "300 would split the last";
}

TEST(Trying, ADeadServerStopsTheRestAndARefusedMailDoesNot) {
    for (const MailTrouble trouble : {MailTrouble::unreachable, MailTrouble::login_refused,
                                      MailTrouble::no_encryption, MailTrouble::broken_off})
        EXPECT_TRUE(stops_the_rest(not_now(trouble)));
    EXPECT_FALSE(stops_the_rest(not_now(MailTrouble::refused_for_now, 451)));
    EXPECT_FALSE(stops_the_rest({Heard::never, MailTrouble::refused, 550, {}}));
    EXPECT_FALSE(stops_the_rest({}));
}

TEST(Trying, OnlyWhatFailedIsTriedAgainAndOnlyWhatWaitsIsGivenUp) {
    MailRow mail = waiting();
    EXPECT_EQ(tried_again(mail, start).error().code, "mail_not_failed");
    const MailRow ended = given_up(mail).value();
    EXPECT_EQ(ended.state, MailState::given_up);
    EXPECT_EQ(given_up(ended).error().code, "mail_not_waiting");
    EXPECT_EQ(tried_again(ended, mail.send_until).error().code, "mail_too_late");
    const MailRow again = tried_again(ended, start).value();
    EXPECT_EQ(again.state, MailState::waiting);
    EXPECT_EQ(again.tries, 0);
}

TEST(Trying, WhatTheServerTookWhileSomebodyGaveUpCountsAsSent) {
    const MailRow ended = given_up(waiting()).value();
    EXPECT_EQ(after_reply(ended, {.code = 250}, start).state, MailState::sent);
    EXPECT_EQ(after_reply(ended, not_now(MailTrouble::broken_off), start).state,
              MailState::given_up);
}

TEST(Trying, EachChangeHasItsFact) {
    const MailRow mail = waiting();
    EXPECT_EQ(fact_of(mail, after_reply(mail, {}, start)), "mail.sent");
    EXPECT_EQ(fact_of(mail, after_reply(mail, not_now(MailTrouble::unreachable), start)),
              "mail.delayed");
    EXPECT_EQ(fact_of(mail, after_reply(mail, {.heard = Heard::never}, start)), "mail.failed");
    EXPECT_EQ(fact_of(mail, after_dropping(mail)), "mail.dropped");
    const MailRow ended = given_up(mail).value();
    EXPECT_EQ(fact_of(mail, ended), "mail.given_up");
    EXPECT_EQ(fact_of(ended, tried_again(ended, start).value()), "mail.tried_again");
}

}  // namespace
}  // namespace akad::delivery
