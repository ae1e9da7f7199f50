// What a request goes through between its last byte and its answer.
#include <gtest/gtest.h>

#include "http/testing/notes_room_test.hpp"

namespace akad::http::testing {
namespace {

using ::testing::Test;

struct ProblemSeen {
    std::string code;
    std::string field;
};

ProblemSeen problem_of(const Answer& answer) {
    const auto members = from_json<std::map<std::string, RawJson>>(answer.body);
    if (!members.ok() || !members->contains("code")) return {"no problem", ""};
    EXPECT_EQ(answer.headers.at("Content-Type"), "application/problem+json");
    EXPECT_EQ(from_json<int>(members->at("status").text).value(), answer.status);
    EXPECT_EQ(from_json<std::string>(members->at("request_id").text).value(),
              answer.headers.at("X-Request-Id"));
    EXPECT_FALSE(from_json<std::string>(members->at("detail").text).value().empty());
    const auto items =
        from_json<std::vector<std::map<std::string, std::string>>>(members->at("items").text);
    return {from_json<std::string>(members->at("code").text).value(),
            items.value().empty() ? "" : items.value()[0].at("field")};
}

NoteView note_in(const Answer& answer) {
    auto view = from_json<NoteView>(answer.body);
    EXPECT_TRUE(view.ok()) << answer.status << " " << answer.body;
    return view.ok() ? std::move(view).value() : NoteView{};
}

TEST(Dispatch, AnActionIsAnsweredByTheViewOfWhatItMade) {
    NotesHouse house;
    const auto added = house.ask("POST", house.path("/notes"), R"({"text":"first","prices":[]})");
    EXPECT_EQ(added.status, 201);
    EXPECT_EQ(added.headers.at("ETag"), "\"1\"");
    const NoteView note = note_in(added);
    EXPECT_EQ(note.text, "first");
    const auto seen = house.ask("GET", house.path("/notes/" + note.id.text()));
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.headers.at("ETag"), "\"1\"");
    EXPECT_EQ(seen.body, added.body);
}

TEST(Dispatch, AnActionWithoutAViewIsAnsweredByNothing) {
    NotesHouse house;
    const std::string id = house.add_note("a");
    const auto touched = house.ask("POST", house.path("/notes/" + id + "/touch"));
    EXPECT_EQ(touched.status, 204);
    EXPECT_EQ(touched.body, "");
    EXPECT_EQ(note_in(house.ask("GET", house.path("/notes/" + id))).text, "a!");
}

TEST(Dispatch, AListLeadsFromPageToPage) {
    NotesHouse house;
    for (int i = 0; i < 3; ++i) house.add_note("n" + std::to_string(i));
    const auto first = house.ask("GET", house.path("/notes?limit=2&q=a%26b"));
    ASSERT_EQ(first.status, 200) << first.body;
    const std::string link = first.headers.at("Link");
    EXPECT_TRUE(link.ends_with(">; rel=\"next\"")) << link;
    EXPECT_NE(link.find("?limit=2&q=a%26b&cursor="), link.npos) << link;
    const auto second = house.ask("GET", link.substr(1, link.find('>') - 1));
    EXPECT_EQ(from_json<Page<NoteView>>(second.body).value().items.size(), 1U);
    EXPECT_FALSE(second.headers.contains("Link"));
}

TEST(Dispatch, WrongInputIsNamedByItsField) {
    NotesHouse house;
    const std::string notes = house.path("/notes");
    EXPECT_EQ(problem_of(house.ask("POST", notes, "{")).code, "not_json");
    const auto missing = house.ask("POST", notes);
    EXPECT_EQ(missing.status, 422);
    EXPECT_EQ(problem_of(missing).code, "missing_field");
    EXPECT_EQ(problem_of(missing).field, "text");
    const auto deep = house.ask(
        "POST", notes,
        R"({"text":"a","prices":[{"value_minor":1,"currency":"IDR"},{"value_minor":"x","currency":"IDR"}]})");
    EXPECT_EQ(problem_of(deep).field, "prices[1].value_minor");
    EXPECT_EQ(problem_of(house.ask("GET", notes + "?colour=blue")).code, "bad_word");
    EXPECT_EQ(problem_of(house.ask("GET", notes + "/deal_1")).code, "bad_id");
    const auto typed =
        house.ask("POST", notes, R"({"text":"a","prices":[]})", "Content-Type: text/plain\r\n");
    EXPECT_EQ(typed.status, 201) << "the first Content-Type counts";
    const auto plain =
        house.client().ask("POST " + notes +
                           " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer writer\r\n"
                           "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}");
    EXPECT_EQ(plain.status, 415);
    EXPECT_EQ(problem_of(plain).code, "not_json_type");
}

TEST(Dispatch, WhoIsNobodyIsAskedToSignIn) {
    NotesHouse house;
    house.signed_in = false;
    const auto answer = house.ask("GET", house.path("/notes"));
    EXPECT_EQ(answer.status, 401);
    EXPECT_EQ(problem_of(answer).code, "not_signed_in");
    EXPECT_EQ(answer.headers.at("WWW-Authenticate"), "Bearer");
}

TEST(Dispatch, AStrangerAMemberWithoutPermissionAndAMissingThingGetOneAnswer) {
    NotesHouse house;
    const auto without_time = [](Answer answer) {
        answer.body.erase(answer.body.find("\"request_id\""), 34);
        return std::to_string(answer.status) + answer.body;
    };
    const auto stranger = house.ask("GET", "/api/w/ws_00000000000000000000/notes");
    const auto no_workspace = house.ask("GET", "/api/w/nonsense/notes");
    const auto missing = house.ask("GET", house.path("/notes/team_00000000000000000000"));
    const auto not_allowed =
        house.client().ask("POST " + house.path("/notes") +
                           " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer reader\r\n\r\n");
    EXPECT_EQ(stranger.status, 403);
    EXPECT_EQ(problem_of(stranger).code, "not_permitted");
    EXPECT_EQ(without_time(no_workspace), without_time(stranger));
    EXPECT_EQ(without_time(missing), without_time(stranger));
    EXPECT_EQ(without_time(not_allowed), without_time(stranger));
}

TEST(Dispatch, AChangeToAnOlderRevisionIsRefusedAndNothingIsSaved) {
    NotesHouse house;
    const std::string id = house.add_note("a");
    const std::string path = house.path("/notes/" + id);
    const std::string body = R"({"text":"b","prices":[]})";
    EXPECT_EQ(house.ask("PATCH", path, body, "If-Match: \"1\"\r\n").status, 200);
    const auto stale =
        house.ask("PATCH", path, R"({"text":"c","prices":[]})", "If-Match: \"1\"\r\n");
    EXPECT_EQ(stale.status, 412);
    EXPECT_EQ(problem_of(stale).code, "stale_revision");
    EXPECT_EQ(note_in(house.ask("GET", path)).text, "b");
    EXPECT_EQ(house.ask("PATCH", path, body, "If-Match: W/\"2\"\r\n").status, 200);
    EXPECT_EQ(problem_of(house.ask("PATCH", path, body, "If-Match: \"new\"\r\n")).code,
              "bad_revision");
}

TEST(Dispatch, ARepeatWithTheSameKeyIsAnsweredAndDoneOnce) {
    NotesHouse house;
    const std::string body = R"({"text":"once","prices":[]})";
    const auto first = house.ask("POST", house.path("/notes"), body, "Idempotency-Key: k1\r\n");
    const auto second = house.ask("POST", house.path("/notes"), body, "Idempotency-Key: k1\r\n");
    EXPECT_EQ(first.status, 201);
    EXPECT_EQ(second.body, first.body);
    const auto other = house.ask("POST", house.path("/notes"), R"({"text":"other","prices":[]})",
                                 "Idempotency-Key: k1\r\n");
    EXPECT_EQ(other.status, 409);
    EXPECT_EQ(problem_of(other).code, "idempotency_key_reused");
    const auto too_long = house.ask("POST", house.path("/notes"), body,
                                    "Idempotency-Key: " + std::string(101, 'k') + "\r\n");
    EXPECT_EQ(problem_of(too_long).code, "bad_idempotency_key");
}

TEST(Dispatch, ASecretIsShownOnceEvenToARepeat) {
    NotesHouse house;
    const std::string path = house.path("/notes/" + house.add_note("a") + "/link");
    const auto first = house.ask("POST", path, "", "Idempotency-Key: k\r\n");
    EXPECT_TRUE(note_in(first).link.value_or("").starts_with("https://"));
    const auto second = house.ask("POST", path, "", "Idempotency-Key: k\r\n");
    EXPECT_EQ(second.status, 409);
    EXPECT_EQ(problem_of(second).code, "shown_once");
}

TEST(Dispatch, AFullQueueAsksToComeBackLater) {
    NotesHouse house({}, {.queue = 0});
    const auto answer = house.ask("POST", house.path("/notes"), R"({"text":"a","prices":[]})");
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(problem_of(answer).code, "busy");
    EXPECT_EQ(answer.headers.at("Retry-After"), "1");
}

TEST(Dispatch, ALostDatabaseAndABrokenLawSayNothingOfTheInside) {
    NotesHouse house;
    const auto lost = house.ask("GET", "/api/lose-database");
    EXPECT_EQ(lost.status, 503);
    EXPECT_EQ(problem_of(lost).code, "storage_unavailable");
    const auto slow = house.ask("GET", "/api/take-too-long");
    EXPECT_EQ(slow.status, 503);
    EXPECT_EQ(problem_of(slow).code, "too_slow");
    const auto broken = house.ask("GET", "/api/break-law");
    EXPECT_EQ(broken.status, 500);
    EXPECT_EQ(problem_of(broken).code, "internal");
    EXPECT_EQ(lost.body.find("secret"), lost.body.npos);
    EXPECT_EQ(broken.body.find("secret"), broken.body.npos);
    const std::lock_guard lock(house.log_mutex);
    EXPECT_NE(house.log.find("a secret law"), house.log.npos) << "whoever runs the server sees it";
}

TEST(Dispatch, AWriteWithACookieMustComeFromOurOwnPage) {
    NotesHouse house;
    const std::string start = "POST " + house.path("/notes") +
                              " HTTP/1.1\r\nHost: akad.example\r\nCookie: akad_session=good\r\n";
    const std::string end =
        "Content-Type: application/json\r\nContent-Length: 24\r\n\r\n"
        R"({"text":"a","prices":[]})";
    const auto status = [&](std::string_view more) {
        const auto answer = house.client().ask(start + std::string(more) + end);
        if (answer.status != 201) {
            EXPECT_EQ(problem_of(answer).code, "csrf_refused");
        }
        return answer.status;
    };
    EXPECT_EQ(status(""), 403);
    EXPECT_EQ(status("X-Akad-Csrf: 1\r\n"), 201);
    EXPECT_EQ(status("X-Akad-Csrf: 1\r\nOrigin: http://akad.example\r\n"), 201);
    EXPECT_EQ(status("X-Akad-Csrf: 1\r\nOrigin: https://evil.example\r\n"), 403);
    EXPECT_EQ(status("X-Akad-Csrf: 1\r\nSec-Fetch-Site: cross-site\r\n"), 403);
    EXPECT_EQ(status("Authorization: Bearer writer\r\n"), 201) << "no browser sends it by itself";
}

}  // namespace
}  // namespace akad::http::testing
