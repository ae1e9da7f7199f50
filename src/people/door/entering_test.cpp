#include <gtest/gtest.h>

#include "people/mails.hpp"
#include "people/testing_door.hpp"

namespace akad::people {
namespace {

using namespace testing;

std::string first_workspace() {
    return R"({"name":"Nusantara","currency":"IDR","language":"id","time_zone":"Asia/Jakarta",)"
           R"("owner_name":"Ratna","email":"ratna@example.co.id","password":"twelve new words"})";
}

http::Response at_the_door(storage::Store& store, ledger::Ledger& ledger, const std::string& body,
                           const House& house) {
    const http::Services services{store, ledger, [] { return Instant{}; }, authenticate};
    http::Request request;
    request.body = body;
    const Caller nobody;
    http::Exchange exchange{services, request, nobody, {}, Instant{1'780'000'000'000'000}};
    const auto answered =
        body.empty() ? answer_house(exchange, house) : answer_first_workspace(exchange, house);
    return answered.ok() ? *answered : http::problem(answered.error(), request);
}

TEST(House, IsSetUpOnceAndFurnishedInTheSameBreath) {
    test::for_each_database(
        test::steps_of({ledger::migrations(), migrations()}), [](storage::Store& store) {
            ledger::Ledger ledger(store);
            House house{.mail_configured = true};
            house.demo = [](storage::Connection&) { return RawJson{"{\"password\":\"x\"}"}; };
            std::optional<WorkspaceId> furnished;
            house.furnish = [&](ledger::Writing& writing) -> Result<void> {
                furnished = settings_of(writing.db, writing.caller.workspace).id;
                return {};
            };
            const auto before = at_the_door(store, ledger, "", house);
            EXPECT_NE(before.body.find("\"needs_setup\":true"), std::string::npos);
            EXPECT_NE(before.body.find("\"demo\":{\"password\":\"x\"}"), std::string::npos);
            const auto made = at_the_door(store, ledger, first_workspace(), house);
            EXPECT_EQ(made.status, 201) << made.body;
            EXPECT_FALSE(cookie_of(made).empty());
            EXPECT_TRUE(furnished.has_value());
            const auto after = at_the_door(store, ledger, "", {});
            EXPECT_NE(after.body.find("\"needs_setup\":false"), std::string::npos);
            EXPECT_NE(after.body.find("\"demo\":null"), std::string::npos);
            EXPECT_TRUE(
                says(at_the_door(store, ledger, first_workspace(), house), "already_set_up"));
        });
}

void make_sample_company(ledger::Ledger& ledger) {
    Draw draw(Instant{1'780'000'000'000'000}, fresh_seed());
    auto prepared =
        *prepare_workspace(draw, *from_json<CreateWorkspace>(first_workspace()), HashCost::testing);
    prepared.sample = true;
    const auto kept =
        ledger.submit_and_wait({.caller = founder_of(prepared, Proof::system),
                                .seed = fresh_seed(),
                                .now = Instant{1'780'000'000'000'000},
                                .decide = [&](ledger::Writing& writing) -> Result<std::string> {
                                    return TRY(create_workspace(writing, prepared)).text();
                                }});
    EXPECT_TRUE(kept.ok());
}

TEST(House, WithOnlyTheSampleCompanyTakesAWorkspaceOfOnesOwnAndThenNoOther) {
    test::for_each_database(
        test::steps_of({ledger::migrations(), migrations()}), [](storage::Store& store) {
            ledger::Ledger ledger(store);
            make_sample_company(ledger);
            EXPECT_TRUE(needs_setup(*store.reader()));
            EXPECT_EQ(at_the_door(store, ledger, first_workspace(), {}).status, 201);
            EXPECT_FALSE(needs_setup(*store.reader()));
            EXPECT_TRUE(sample_workspace(*store.reader()).has_value()) << "both are there";
            EXPECT_TRUE(says(at_the_door(store, ledger, first_workspace(), {}), "already_set_up"));
        });
}

TEST(House, IsNotSetUpHalfWhenFurnishingFails) {
    test::for_each_database(
        test::steps_of({ledger::migrations(), migrations()}), [](storage::Store& store) {
            ledger::Ledger ledger(store);
            const House house{.furnish = [](ledger::Writing&) -> Result<void> {
                return Error{ErrorKind::conflict, "no_furniture", "None today."};
            }};
            EXPECT_TRUE(says(at_the_door(store, ledger, first_workspace(), house), "no_furniture"));
            EXPECT_TRUE(needs_setup(*store.reader()));
        });
}

struct Invited {
    PersonId person{};
    std::string token;
};

Invited invite(TestHouse& house, const std::string& email) {
    const auto prepared = house.prepare(house.owner, [&](http::Preparing& preparing) {
        return prepare_invitation(preparing, {.name = "Budi Santoso", .email = email});
    });
    const auto person = house.act(
        house.owner, [&](ledger::Writing& writing) { return invite_member(writing, *prepared); });
    EXPECT_TRUE(person.ok());
    const auto shown = house.see(house.owner, [&](const storage::Reading& reading) {
        return show_invited(reading, *person, *prepared);
    });
    EXPECT_EQ(shown->member.state, MemberState::invited);
    const std::string link = shown->link.value_or("");
    EXPECT_TRUE(link.starts_with("/invitation#")) << link;
    return {*person, link.substr(link.find('#') + 1)};
}

http::Response look(TestHouse& house, const std::string& token) {
    return ask(house, with_key(answer_look_at_invitation), R"({"token":")" + token + "\"}");
}

http::Response accept(TestHouse& house, const std::string& token,
                      const std::string& password = "twelve new words") {
    return ask(house, with_key(answer_accept_invitation),
               R"({"token":")" + token + R"(","name":"Budi S.","password":")" + password + "\"}");
}

TEST(Invitation, LetsSomebodyInWithTheirOwnNameAndPassword) {
    in_each_house([](TestHouse& house) {
        const Invited budi = invite(house, "budi@example.co.id");
        const auto seen = look(house, budi.token);
        EXPECT_EQ(seen.status, 200);
        EXPECT_NE(seen.body.find("\"workspace_name\":\"Nusantara Trading\""), std::string::npos);
        const auto accepted = accept(house, budi.token);
        ASSERT_EQ(accepted.status, 200) << accepted.body;
        const auto caller = enters(house, cookie_of(accepted), house.owner.workspace);
        ASSERT_TRUE(caller.ok());
        EXPECT_EQ(caller->person, budi.person);
        EXPECT_EQ(caller->role, Role::representative);
        EXPECT_EQ(caller->visibility, Visibility::team);
        EXPECT_EQ(
            names_of(*house.store.reader(), house.owner.workspace, {budi.person}).at(budi.person),
            "Budi S.");
        EXPECT_EQ(ask(house, answer_sign_in, sign_in_body("budi@example.co.id", "twelve new words"))
                      .status,
                  200);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Invitation, IsGoodOnce) {
    in_each_house([](TestHouse& house) {
        const Invited budi = invite(house, "budi@example.co.id");
        EXPECT_EQ(accept(house, budi.token).status, 200);
        EXPECT_TRUE(says(accept(house, budi.token), "invitation_used"));
        EXPECT_TRUE(says(look(house, budi.token), "invitation_used"));
    });
}

TEST(Invitation, RunsOut) {
    in_each_house([](TestHouse& house) {
        const Invited budi = invite(house, "budi@example.co.id");
        house.pass_days(14);
        EXPECT_TRUE(says(look(house, budi.token), "invitation_expired"));
        EXPECT_TRUE(says(accept(house, budi.token), "invitation_expired"));
    });
}

TEST(Invitation, AskedForAgainReplacesTheOneBefore) {
    in_each_house([](TestHouse& house) {
        const Invited first = invite(house, "budi@example.co.id");
        const auto prepared = house.prepare(house.owner, [&](http::Preparing& preparing) {
            return prepare_new_link(preparing, first.person);
        });
        const auto again = [&] {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return invite_again(writing, first.person, *prepared);
            });
        };
        EXPECT_TRUE(again().ok());
        EXPECT_TRUE(says(look(house, first.token), "invitation_used"));
        EXPECT_EQ(accept(house, prepared->secret.text).status, 200);
        EXPECT_EQ(again().error().code, "already_joined");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Invitation, NobodyMadeIsNone) {
    in_each_house([](TestHouse& house) {
        for (const std::string& token :
             {std::string("x"), house.owner.workspace.text() + ".guess"}) {
            EXPECT_TRUE(says(look(house, token), "invitation_unknown"));
            EXPECT_TRUE(says(accept(house, token), "invitation_unknown"));
        }
    });
}

TEST(Invitation, NeedsAPasswordThatIsTaken) {
    in_each_house([](TestHouse& house) {
        const Invited budi = invite(house, "budi@example.co.id");
        EXPECT_TRUE(says(accept(house, budi.token, "short"), "weak_password"));
        EXPECT_TRUE(says(accept(house, budi.token, "budi@example.co.id"), "weak_password"));
        EXPECT_EQ(accept(house, budi.token).status, 200) << "and is still good after it";
    });
}

TEST(Invitation, EndsWithDeactivation) {
    in_each_house([](TestHouse& house) {
        const Invited budi = invite(house, "budi@example.co.id");
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return deactivate_member(writing, budi.person);
                             })
                        .ok());
        EXPECT_TRUE(says(look(house, budi.token), "invitation_used"));
        const auto prepared = house.prepare(house.owner, [&](http::Preparing& preparing) {
            return prepare_new_link(preparing, budi.person);
        });
        const auto again = house.act(house.owner, [&](ledger::Writing& writing) {
            return invite_again(writing, budi.person, *prepared);
        });
        EXPECT_EQ(again.error().code, "member_deactivated");
        const auto back = house.act(house.owner, [&](ledger::Writing& writing) {
            return reactivate_member(writing, budi.person, *prepared);
        });
        EXPECT_TRUE(back.ok());
        EXPECT_EQ(accept(house, prepared->secret.text).status, 200);
    });
}

/// The mail that the newest invitation of this person causes.
std::optional<Mail> invitation_mail(TestHouse& house, PersonId person) {
    const auto db = house.store.reader();
    const auto id = storage::one<std::string>(
        *db,
        "SELECT id FROM invitation WHERE workspace = $1 AND person = $2 ORDER BY id DESC LIMIT 1",
        house.owner.workspace, person);
    return write_invitation({*db, house.owner, house.now}, {1, id.value(), person, house.now},
                            {"https://akad.example", test_link_key()});
}

std::string token_in(const std::optional<Mail>& mail) {
    const std::string url = mail && mail->button ? mail->button->url : "";
    return url.substr(url.find('#') + 1);
}

TEST(Invitation, ComesByMailWithALinkOfItsOwnThatOpensTheSameDoor) {
    in_each_house([](TestHouse& house) {
        const Invited budi = invite(house, "budi@example.co.id");
        const auto mail = invitation_mail(house, budi.person);
        ASSERT_TRUE(mail);
        EXPECT_EQ(mail->to_address, "budi@example.co.id");
        EXPECT_TRUE(mail->button->url.starts_with("https://akad.example/invitation#ws_"));
        EXPECT_NE(token_in(mail), budi.token) << "the copied link is kept nowhere";
        EXPECT_EQ(look(house, token_in(mail)).status, 200);
        EXPECT_EQ(accept(house, token_in(mail)).status, 200);
        EXPECT_TRUE(says(accept(house, budi.token), "invitation_used")) << "one door, used once";
        EXPECT_FALSE(invitation_mail(house, budi.person)->needed);
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Invitation, ThatWasMailedEndsWithTheNextOne) {
    in_each_house([](TestHouse& house) {
        const Invited budi = invite(house, "budi@example.co.id");
        const std::string first = token_in(invitation_mail(house, budi.person));
        house.pass_s(1);
        const auto again = house.prepare(house.owner, [&](http::Preparing& preparing) {
            return prepare_new_link(preparing, budi.person);
        });
        EXPECT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) {
                                 return invite_again(writing, budi.person, *again);
                             })
                        .ok());
        EXPECT_TRUE(says(look(house, first), "invitation_used"));
        EXPECT_EQ(look(house, token_in(invitation_mail(house, budi.person))).status, 200);
    });
}

}  // namespace
}  // namespace akad::people
