// The event stream as a browser hears it.
#include <gtest/gtest.h>

#include "http/testing/notes_room_test.hpp"

namespace akad::http::testing {
namespace {

Client listen(const NotesHouse& house, std::string_view more = "") {
    Client client = house.client();
    client.send("GET " + house.path("/events") + " HTTP/1.1\r\nHost: a\r\n" +
                "Cookie: akad_session=good\r\n" + std::string(more) + "\r\n");
    const std::string head = client.read_until("\r\n\r\n");
    EXPECT_NE(head.find("Content-Type: text/event-stream"), head.npos) << head;
    return client;
}

TEST(Events, AChangeIsHeardWithItsSubjectAndRevisionAndNoContent) {
    NotesHouse house;
    Client stream = listen(house);
    EXPECT_EQ(stream.read_until("\n\n"), "id: 0\n: still here\n\n");
    const std::string id = house.add_note("secret text");
    EXPECT_EQ(stream.read_until("\n\n"), "id: 1\nevent: changed\ndata: {\"subject\":\"" + id +
                                             "\",\"topic\":\"" + id +
                                             "\",\"revision\":1,\"kind\":\"note.added\"}\n\n");
}

TEST(Events, WhatWasMissedIsHeardAfterComingBack) {
    NotesHouse house;
    const std::string id = house.add_note("a");
    house.ask("POST", house.path("/notes/" + id + "/touch"));
    house.ask("POST", house.path("/notes/" + id + "/touch"));
    Client stream = listen(house, "Last-Event-ID: 1\r\n");
    EXPECT_TRUE(stream.read_until("\n\n").starts_with("id: 2\nevent: changed"));
    const std::string last = stream.read_until("\n\n");
    EXPECT_TRUE(last.starts_with("id: 3\nevent: changed")) << last;
    EXPECT_NE(last.find("\"revision\":3"), last.npos) << "also from the stored fact";
}

TEST(Events, WhoIsTooFarBehindIsToldToFetchAnew) {
    Settings settings;
    settings.event_backlog = 1;
    NotesHouse house(settings);
    for (int i = 0; i < 3; ++i) house.add_note("a");
    EXPECT_EQ(listen(house, "Last-Event-ID: 1\r\n").read_until("\n\n"),
              "id: 3\nevent: reset\ndata: {}\n\n");
    EXPECT_EQ(listen(house, "Last-Event-ID: 99\r\n").read_until("\n\n"),
              "id: 3\nevent: reset\ndata: {}\n\n")
        << "an id from a database that was put back";
}

TEST(Events, WhatTheCallerMayNotSeeIsNotHeard) {
    Settings settings;
    settings.heartbeat_ms = 10;
    NotesHouse house(settings);
    house.hides_everything = true;
    Client stream = listen(house);
    house.add_note("hidden");
    house.hides_everything = false;
    const std::string seen = house.add_note("seen");
    std::string heard;
    while (heard.find("changed") == heard.npos) {
        const std::string more = stream.read_until("\n\n");
        ASSERT_FALSE(more.empty());
        heard += more;
    }
    EXPECT_EQ(heard.find("id: 1\nevent"), heard.npos) << heard;
    EXPECT_NE(heard.find("id: 2\nevent: changed\ndata: {\"subject\":\"" + seen), heard.npos);
}

TEST(Events, TheStreamOfSomebodySignedOutEnds) {
    Settings settings;
    settings.heartbeat_ms = 10;
    NotesHouse house(settings);
    Client stream = listen(house);
    EXPECT_NE(stream.read_until("\n\n"), "");
    house.signed_in = false;
    house.now_us += 31 * us_per_second;
    std::string last = "x";
    while (!last.empty()) last = stream.read_until("\n\n");
    EXPECT_TRUE(stream.ended());
}

TEST(Events, OnePersonHasSoManyStreams) {
    Settings settings;
    settings.event_streams_each = 1;
    NotesHouse house(settings);
    Client first = listen(house);
    EXPECT_NE(first.read_until("\n\n"), "");
    const auto refused = house.ask("GET", house.path("/events"));
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(code_in(refused), "too_many_streams");
}

TEST(Events, StoppingEndsStreams) {
    NotesHouse house;
    Client stream = listen(house);
    EXPECT_NE(stream.read_until("\n\n"), "");
    house.stop();
    EXPECT_TRUE(stream.ended());
}

}  // namespace
}  // namespace akad::http::testing
