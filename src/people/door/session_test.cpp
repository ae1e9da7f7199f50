#include <gtest/gtest.h>

#include "people/testing_door.hpp"

namespace akad::people {
namespace {

using namespace testing;

constexpr const char* owner_email = "ratna@example.co.id";

TEST(Session, OfAnotherWorkspaceIsRefusedLikeAMissingPermission) {
    in_each_house([](TestHouse& house) {
        const std::string cookie = signed_in(house, owner_email);
        const Caller other = house.found("Second House", "sari@example.co.id");
        const auto entered = enters(house, cookie, other.workspace);
        ASSERT_FALSE(entered.ok());
        EXPECT_EQ(entered.error().code, not_permitted().code);
        EXPECT_EQ(entered.error().kind, ErrorKind::refused);
        EXPECT_EQ(entered.error().text, not_permitted().text);
    });
}

TEST(Session, IsNeededToComeIn) {
    in_each_house([](TestHouse& house) {
        const auto db = house.store.reader();
        const auto nobody = authenticate(*db, {.workspace = house.owner.workspace}, house.now);
        ASSERT_FALSE(nobody.ok());
        EXPECT_EQ(nobody.error().code, "not_signed_in");
        EXPECT_EQ(nobody.error().kind, ErrorKind::unauthenticated);
        for (const std::string& cookie :
             {std::string(), std::string("x"), house.owner.workspace.text() + ".guess",
              house.owner.workspace.text() + ".", std::string(5000, 'a')})
            EXPECT_EQ(enters(house, cookie, house.owner.workspace).error().code, "not_signed_in");
        EXPECT_TRUE(says(ask(house, answer_session, ""), "not_signed_in"));
    });
}

TEST(Session, EndsWhenItIsNotUsedForFourteenDays) {
    in_each_house([](TestHouse& house) {
        const std::string cookie = signed_in(house, owner_email);
        house.pass_days(13);
        EXPECT_TRUE(enters(house, cookie, house.owner.workspace).ok());
        house.pass_days(1);
        EXPECT_EQ(enters(house, cookie, house.owner.workspace).error().code, "not_signed_in");
    });
}

TEST(Session, GoesOnWhileItIsUsed) {
    in_each_house([](TestHouse& house) {
        const std::string cookie = signed_in(house, owner_email);
        house.pass_days(13);
        EXPECT_EQ(ask(house, answer_session, "", cookie).status, 200);
        house.ledger.stop();  // the use is noted behind the answer
        house.pass_days(13);
        EXPECT_TRUE(enters(house, cookie, house.owner.workspace).ok());
        const auto member = house.see(house.owner, [&](const storage::Reading& reading) {
            return show_member(reading, *house.owner.person);
        });
        EXPECT_EQ(member->last_seen_at->us, house.now.us - 13 * us_per_day);
    });
}

TEST(Session, EndsWithSigningOut) {
    in_each_house([](TestHouse& house) {
        const std::string here = signed_in(house, owner_email);
        const std::string elsewhere = signed_in(house, owner_email);
        const auto out = ask(house, answer_sign_out, "", here);
        EXPECT_EQ(out.status, 204);
        EXPECT_EQ(cookie_of(out), "");
        EXPECT_FALSE(enters(house, here, house.owner.workspace).ok());
        EXPECT_TRUE(enters(house, elsewhere, house.owner.workspace).ok());
        EXPECT_EQ(ask(house, answer_sign_out, "", here).status, 204) << "twice is no mistake";
    });
}

TEST(Session, EndsEverywhereAtOnce) {
    in_each_house([](TestHouse& house) {
        const std::string here = signed_in(house, owner_email);
        const std::string elsewhere = signed_in(house, owner_email);
        EXPECT_EQ(ask(house, answer_sign_out_everywhere, "", here).status, 204);
        for (const std::string& cookie : {here, elsewhere})
            EXPECT_FALSE(enters(house, cookie, house.owner.workspace).ok());
        EXPECT_TRUE(says(ask(house, answer_sign_out_everywhere, "", here), "not_signed_in"));
    });
}

http::Response change(TestHouse& house, const std::string& cookie, const std::string& body,
                      const Caller& caller) {
    return ask(house, answer_change_password, body, cookie, caller);
}

TEST(Password, IsChangedByWhoKnowsThePresentOne) {
    in_each_house([](TestHouse& house) {
        const std::string here = signed_in(house, owner_email);
        const std::string elsewhere = signed_in(house, owner_email);
        const auto wrong =
            change(house, here, R"({"current":"guess","new":"twelve new words"})", house.owner);
        EXPECT_TRUE(says(wrong, "wrong_password")) << wrong.body;
        const auto weak = change(
            house, here, R"({"current":"correct horse battery","new":"short"})", house.owner);
        EXPECT_TRUE(says(weak, "weak_password"));
        const auto changed =
            change(house, here, R"({"current":"correct horse battery","new":"twelve new words"})",
                   house.owner);
        EXPECT_EQ(changed.status, 204) << changed.body;
        EXPECT_TRUE(enters(house, here, house.owner.workspace).ok());
        EXPECT_FALSE(enters(house, elsewhere, house.owner.workspace).ok());
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email, "twelve new words")).status,
                  200);
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email)).status, 401);
    });
}

TEST(Password, IsNotGuessedFasterAtAnOpenScreen) {
    in_each_house([](TestHouse& house) {
        const std::string cookie = signed_in(house, owner_email);
        const std::string guess = R"({"current":"guess","new":"twelve new words"})";
        house.pass_s(3600);
        for (int i = 0; i < 5; ++i)
            EXPECT_TRUE(says(change(house, cookie, guess, house.owner), "wrong_password"));
        EXPECT_TRUE(says(change(house, cookie, guess, house.owner), "too_many_attempts"));
    });
}

TEST(Password, IsNotChangedWithAToken) {
    in_each_house([](TestHouse& house) {
        Caller program = house.owner;
        program.proof = Proof::token;
        const auto refused = change(
            house, "", R"({"current":"correct horse battery","new":"twelve new words"})", program);
        EXPECT_TRUE(says(refused, "not_permitted"));
    });
}

}  // namespace
}  // namespace akad::people
