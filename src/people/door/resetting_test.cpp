#include "people/actions/access.hpp"
#include "people/actions/membership.hpp"
#include "people/actions/reset_password.hpp"
#include "people/mails.hpp"
#include "people/testing_door.hpp"
#include "storage/query.hpp"

namespace akad::people {
namespace {

using namespace testing;

constexpr const char* owner_email = "ratna@example.co.id";
constexpr const char* budi_mail = "budi@example.co.id";

http::Response forget(TestHouse& house, const std::string& email) {
    const auto told = ask(house, with_key(answer_ask_for_reset), R"({"email":")" + email + "\"}");
    // What follows is not waited for by the answer; a command of our own comes after it.
    EXPECT_TRUE(house.act(house.owner, [](ledger::Writing&) { return Result<void>(); }).ok());
    return told;
}

std::vector<std::string> resets(TestHouse& house) {
    const auto db = house.store.reader();
    return storage::all<std::string>(
        *db, "SELECT id FROM password_reset WHERE workspace = $1 ORDER BY asked_at, id",
        house.owner.workspace);
}

std::optional<Mail> mail_about(TestHouse& house, const std::string& reset, PersonId person) {
    const auto db = house.store.reader();
    return write_reset({*db, house.owner, house.now}, {1, reset, person, house.now},
                       {"https://akad.example", test_link_key()});
}

std::string token_of(TestHouse& house, const std::string& reset) {
    return link_secret(test_link_key(), reset_purpose, house.owner.workspace, reset);
}

http::Response look(TestHouse& house, const std::string& token) {
    return ask(house, with_key(answer_look_at_reset), R"({"token":")" + token + "\"}");
}

http::Response use(TestHouse& house, const std::string& token,
                   const std::string& password = "twelve new words") {
    return ask(house, with_key(answer_use_reset),
               R"({"token":")" + token + R"(","password":")" + password + "\"}");
}

TEST(Reset, OfAForgottenPasswordSetsANewOneOnceAndSignsOutEverywhere) {
    in_each_house([](TestHouse& house) {
        const Caller budi = house.joined(Role::manager, "Budi", budi_mail);
        const std::string elsewhere = signed_in(house, budi_mail);
        EXPECT_EQ(forget(house, budi_mail).status, 204);
        ASSERT_EQ(resets(house).size(), 1U);
        const auto mail = mail_about(house, resets(house)[0], *budi.person);
        ASSERT_TRUE(mail && mail->needed);
        EXPECT_EQ(mail->to_address, budi_mail);
        const std::string token = token_of(house, resets(house)[0]);
        EXPECT_EQ(mail->button->url, "https://akad.example/reset#" + token);

        const auto seen = look(house, token);
        EXPECT_EQ(seen.status, 200);
        EXPECT_NE(seen.body.find(budi_mail), std::string::npos);
        const auto used = use(house, token);
        ASSERT_EQ(used.status, 200) << used.body;
        EXPECT_EQ(enters(house, cookie_of(used), budi.workspace)->person, budi.person);
        EXPECT_EQ(enters(house, elsewhere, budi.workspace).error().code, "not_signed_in");
        EXPECT_TRUE(says(ask(house, answer_sign_in, sign_in_body(budi_mail)), "wrong_sign_in"));
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(budi_mail, "twelve new words")).status,
                  200);
        EXPECT_TRUE(says(use(house, token), "reset_unknown")) << "once";
        EXPECT_FALSE(mail_about(house, resets(house)[0], *budi.person)->needed);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Reset, IsAnsweredTheSameForAnAddressNobodyHas) {
    in_each_house([](TestHouse& house) {
        const auto known = forget(house, owner_email);
        const auto unknown = forget(house, "nobody@example.com");
        EXPECT_EQ(known.status, 204);
        EXPECT_EQ(unknown.status, known.status);
        EXPECT_EQ(unknown.body, known.body);
        EXPECT_EQ(unknown.headers, known.headers);
        EXPECT_EQ(resets(house).size(), 1U);
        EXPECT_TRUE(says(forget(house, "no address"), "bad_email"));
    });
}

TEST(Reset, TellsAStrangerNothingWhateverTheLink) {
    in_each_house([](TestHouse& house) {
        const Caller budi = house.joined(Role::manager, "Budi", budi_mail);
        EXPECT_EQ(forget(house, budi_mail).status, 204);
        const std::string id = resets(house)[0];
        const std::string token = token_of(house, id);
        const std::string guessed = "ws_00000000000000000000.rst_00000000000000000000.AAAA";
        const std::string of_invitation =
            link_secret(test_link_key(), invitation_purpose, house.owner.workspace, id);
        Draw draw(house.now, fresh_seed());
        const std::string of_nothing = token_of(house, draw.id<ResetId>().text());
        const auto told = look(house, guessed);
        EXPECT_TRUE(says(told, "reset_unknown"));
        for (const std::string& other : {of_invitation, of_nothing, std::string(), token + "x"}) {
            EXPECT_EQ(look(house, other).body, told.body) << other;
            EXPECT_TRUE(says(use(house, other), "reset_unknown")) << other;
        }
        house.pass_s(3'600);
        EXPECT_EQ(look(house, token).body, told.body) << "an hour is over";
        EXPECT_TRUE(says(use(house, token), "reset_unknown"));
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(budi_mail)).status, 200)
            << "the password is as it was";
    });
}

TEST(Reset, EndsWithTheFirstThatIsUsedAndWithAChangedPassword) {
    in_each_house([](TestHouse& house) {
        const Caller budi = house.joined(Role::manager, "Budi", budi_mail);
        for (int i = 0; i < 2; ++i) EXPECT_EQ(forget(house, budi_mail).status, 204);
        ASSERT_EQ(resets(house).size(), 2U);
        EXPECT_EQ(use(house, token_of(house, resets(house)[0])).status, 200);
        EXPECT_TRUE(says(look(house, token_of(house, resets(house)[1])), "reset_unknown"));

        EXPECT_EQ(forget(house, budi_mail).status, 204);
        ASSERT_EQ(resets(house).size(), 3U);
        EXPECT_TRUE(house
                        .act(budi,
                             [&](ledger::Writing& writing) {
                                 return change_password(writing, {TestHouse::cheap_hash(), {}});
                             })
                        .ok());
        EXPECT_TRUE(says(look(house, token_of(house, resets(house)[2])), "reset_unknown"));
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Reset, IsNotForWhoMayNotSignIn) {
    in_each_house([](TestHouse& house) {
        const Caller budi = house.joined(Role::manager, "Budi", budi_mail);
        EXPECT_EQ(forget(house, budi_mail).status, 204);
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return deactivate_member(writing, *budi.person);
                             })
                        .ok());
        EXPECT_TRUE(says(use(house, token_of(house, resets(house)[0])), "reset_unknown"));
        EXPECT_EQ(forget(house, budi_mail).status, 204);
        EXPECT_EQ(resets(house).size(), 1U) << "no new one";
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Reset, CannotFillAMailboxNorLockAnybodyOut) {
    in_each_house([](TestHouse& house) {
        for (int i = 0; i < 5; ++i) EXPECT_EQ(forget(house, owner_email).status, 204);
        EXPECT_TRUE(says(forget(house, owner_email), "too_many_attempts"));
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body(owner_email)).status, 200);
        house.pass_s(3'600);
        EXPECT_EQ(forget(house, owner_email).status, 204) << "asking is answered again";
        EXPECT_EQ(resets(house).size(), 5U) << "but no more than five in a day come of it";
        house.pass_days(1);
        EXPECT_EQ(forget(house, owner_email).status, 204);
        EXPECT_EQ(resets(house).size(), 6U);
    });
}

TEST(Reset, AsksForAGoodPasswordAndKeepsTheLinkUntilThereIsOne) {
    in_each_house([](TestHouse& house) {
        EXPECT_EQ(forget(house, owner_email).status, 204);
        const std::string token = token_of(house, resets(house)[0]);
        EXPECT_TRUE(says(use(house, token, "short"), "weak_password"));
        EXPECT_EQ(use(house, token).status, 200);
    });
}

TEST(Reset, LeavesNoSecretInTheDatabase) {
    in_each_house([](TestHouse& house) {
        EXPECT_EQ(forget(house, owner_email).status, 204);
        const std::string token = token_of(house, resets(house)[0]);
        const std::string secret = token.substr(token.rfind('.') + 1);
        EXPECT_EQ(use(house, token).status, 200);
        const auto db = house.store.reader();
        for (const ledger::Fact& fact : ledger::facts_after(*db, house.owner.workspace, 0, 1'000)) {
            EXPECT_EQ(fact.kept.find(secret), std::string::npos) << fact.kind;
            EXPECT_EQ(fact.erasable.value_or("").find(secret), std::string::npos) << fact.kind;
        }
        EXPECT_EQ(secret.size(), 43U);
    });
}

TEST(Reset, SaysThatThePasswordWasChanged) {
    in_each_house([](TestHouse& house) {
        const auto db = house.store.reader();
        const auto mail =
            write_password_changed({*db, house.owner, house.now},
                                   {1, house.owner.person->text(), *house.owner.person, house.now},
                                   {"https://akad.example", test_link_key()});
        ASSERT_TRUE(mail);
        EXPECT_EQ(mail->language, "id");
        EXPECT_EQ(mail->subject, "Kata sandi Anda untuk Nusantara Trading telah diubah");
        EXPECT_EQ(mail->button->url, "https://akad.example/forgot") << "nobody signs in by it";
    });
}

}  // namespace
}  // namespace akad::people
