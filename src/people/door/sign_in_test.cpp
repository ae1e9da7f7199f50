#include <gtest/gtest.h>

#include "people/rules/sign_in_limit.hpp"
#include "people/store/store.hpp"
#include "people/testing_door.hpp"

namespace akad::people {
namespace {

using namespace testing;

constexpr const char* owner_email = "ratna@example.co.id";

TEST(SignIn, GivesASessionThatHoldsInItsWorkspace) {
    in_each_house([](TestHouse& house) {
        const auto response = ask(house, answer_sign_in, sign_in_body(" Ratna@Example.co.id "));
        ASSERT_EQ(response.status, 200) << response.body;
        EXPECT_NE(response.body.find("\"name\":\"Nusantara Trading\""), std::string::npos);
        EXPECT_NE(response.body.find("\"may\":[\"read\""), std::string::npos);
        const auto caller = enters(house, cookie_of(response), house.owner.workspace);
        ASSERT_TRUE(caller.ok());
        EXPECT_EQ(caller->person, house.owner.person);
        EXPECT_EQ(caller->proof, Proof::session);
        EXPECT_EQ(caller->may, permissions_of(Role::administrator));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(SignIn, SetsACookieThatScriptsCannotReadAndOtherSitesCannotSend) {
    in_each_house([](TestHouse& house) {
        http::Request request;
        request.body = sign_in_body(owner_email);
        request.remote = house.remote;
        request.secure = true;
        http::Exchange exchange{house.services, request, Caller{}, {}, house.now};
        const auto response = answer_sign_in(exchange);
        ASSERT_TRUE(response.ok());
        const std::string cookie = response->headers.at(0).second;
        for (const char* part : {"; HttpOnly", "; SameSite=Lax", "; Path=/", "; Secure"})
            EXPECT_NE(cookie.find(part), std::string::npos) << part;
    });
}

TEST(SignIn, TellsNoDifferenceBetweenAWrongPasswordAndAnUnknownAddress) {
    in_each_house([](TestHouse& house) {
        const auto wrong = ask(house, answer_sign_in, sign_in_body(owner_email, "not this one"));
        const auto unknown = ask(house, answer_sign_in, sign_in_body("nobody@example.com"));
        EXPECT_EQ(wrong.status, 401);
        EXPECT_TRUE(says(wrong, "wrong_sign_in"));
        EXPECT_EQ(wrong.body, unknown.body);
        EXPECT_EQ(cookie_of(wrong), "");
    });
}

TEST(SignIn, IsClosedForAWhileAfterFiveTriesEvenForTheRightPassword) {
    in_each_house([](TestHouse& house) {
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email, "guess")).status, 401);
        const auto closed = ask(house, answer_sign_in, sign_in_body(owner_email));
        EXPECT_EQ(closed.status, 429);
        EXPECT_TRUE(says(closed, "too_many_attempts"));
        house.remote = "198.51.100.1";
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email)).status, 429)
            << "from another address too";
        house.pass_s(30);
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email)).status, 200);
    });
}

TEST(SignIn, WithTheRightPasswordForgetsTheTriesBefore) {
    in_each_house([](TestHouse& house) {
        const std::string account = counted_by_account(owner_email);
        for (int i = 0; i < 4; ++i)
            EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email, "guess")).status, 401);
        const auto tries = [&] { return attempts_of(*house.store.reader(), account).attempts; };
        EXPECT_EQ(tries(), 4);
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email)).status, 200);
        house.ledger.stop();  // the forgetting is not waited for
        EXPECT_EQ(tries(), 0);
    });
}

TEST(SignIn, FromOneAddressForManyAccountsIsSlowedDown) {
    in_each_house([](TestHouse& house) {
        const auto tries = [&](const std::string& account) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return count_attempt(writing, counted_by_address("203.0.113.9"), account);
            });
        };
        for (int i = 0; i < 60; ++i) EXPECT_TRUE(tries("account " + std::to_string(i)).ok());
        const auto refused = tries("account 60");
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "too_many_attempts");
        EXPECT_EQ(refused.error().retry_after_s, 60);
    });
}

TEST(SignIn, CountsANetworkOfIpv6AsOneAddress) {
    EXPECT_EQ(counted_by_address("2001:db8:1:2:3:4:5:6"),
              counted_by_address("2001:db8:1:2:a:b:c:d"));
    EXPECT_NE(counted_by_address("2001:db8:1:2:3:4:5:6"),
              counted_by_address("2001:db8:1:3:3:4:5:6"));
    EXPECT_NE(counted_by_address("192.0.2.1"), counted_by_address("192.0.2.2"));
    EXPECT_NE(counted_by_address("::1"), counted_by_address("::2"));
}

TEST(SignIn, AsksWhichWorkspaceWhenTheAddressAndPasswordFitSeveral) {
    in_each_house([](TestHouse& house) {
        const Caller other = house.found("Second House", owner_email);
        const auto which = ask(house, answer_sign_in, sign_in_body(owner_email));
        EXPECT_EQ(which.status, 409);
        EXPECT_TRUE(says(which, "choose_workspace"));
        EXPECT_TRUE(says(which, other.workspace.text()));
        EXPECT_NE(which.body.find("Second House"), std::string::npos);
        const auto named =
            ask(house, answer_sign_in,
                R"({"email":"ratna@example.co.id","password":"correct horse battery",)"
                R"("workspace":")" +
                    other.workspace.text() + "\"}");
        ASSERT_EQ(named.status, 200);
        EXPECT_EQ(enters(house, cookie_of(named), other.workspace)->workspace, other.workspace);
    });
}

TEST(SignIn, IsNotForWhoWasDeactivated) {
    in_each_house([](TestHouse& house) {
        const Caller budi = house.joined(Role::manager, "Budi", "budi@example.co.id");
        const std::string cookie = signed_in(house, "budi@example.co.id");
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return deactivate_member(writing, *budi.person);
                             })
                        .ok());
        EXPECT_EQ(enters(house, cookie, budi.workspace).error().code, "not_signed_in");
        EXPECT_TRUE(
            says(ask(house, answer_sign_in, sign_in_body("budi@example.co.id")), "wrong_sign_in"));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(SignIn, StartsNoSessionForWhoWasDeactivatedAMomentAgo) {
    in_each_house([](TestHouse& house) {
        const Caller budi = house.joined(Role::manager, "Budi", "budi@example.co.id");
        const auto ended = house.act(house.owner, [&](ledger::Writing& writing) {
            return deactivate_member(writing, *budi.person);
        });
        EXPECT_TRUE(ended.ok());
        const auto started = house.act(budi, [&](ledger::Writing& writing) {
            return start_session(writing, *budi.person, sha256({"a secret"}));
        });
        EXPECT_EQ(started.error().code, "not_permitted");
    });
}

}  // namespace
}  // namespace akad::people
