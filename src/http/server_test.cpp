// What happens on the wire.
#include "http/server.hpp"

#include <gtest/gtest.h>
#include <zlib.h>

#include "http/testing/notes_room_test.hpp"

namespace akad::http::testing {
namespace {

constexpr std::string_view greet = "GET /api/greet?name=Sari HTTP/1.1\r\nHost: a\r\n\r\n";

TEST(Server, AConnectionIsKeptForTheNextRequest) {
    NotesHouse house;
    Client client = house.client();
    EXPECT_EQ(client.ask(greet).body, "hello Sari");
    EXPECT_EQ(client.ask(greet).body, "hello Sari");
}

TEST(Server, RequestsSentAtOnceAreAnsweredInOrder) {
    NotesHouse house;
    Client client = house.client();
    client.send(
        "GET /api/greet?name=1 HTTP/1.1\r\nHost: a\r\n\r\n"
        "POST /api/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\ntwo"
        "GET /api/greet?name=3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(client.answer().body, "hello 1");
    EXPECT_EQ(client.answer().body, "two");
    EXPECT_EQ(client.answer().body, "hello 3");
    EXPECT_TRUE(client.ended());
}

TEST(Server, ABodyInChunksIsReadWhole) {
    NotesHouse house;
    EXPECT_EQ(house.client()
                  .ask("POST /api/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                       "3\r\none\r\n4\r\n two\r\n0\r\n\r\n")
                  .body,
              "one two");
}

TEST(Server, AnUnknownPathAndAWrongMethodAreToldApart) {
    NotesHouse house;
    EXPECT_EQ(house.ask("GET", "/api/nothing").status, 404);
    EXPECT_EQ(code_in(house.ask("GET", "/api/nothing")), "no_such_route");
    const auto wrong = house.ask("DELETE", "/api/echo");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.headers.at("Allow"), "POST");
    EXPECT_EQ(code_in(wrong), "method_not_allowed");
    EXPECT_EQ(house.ask("OPTIONS", "/api/echo").headers.at("Allow"), "POST, OPTIONS");
}

TEST(Server, HeadIsGetWithoutTheBody) {
    NotesHouse house;
    Client client = house.client();
    client.send("HEAD /api/greet?name=Sari HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto head = client.answer(false);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.headers.at("Content-Length"), "10");
    EXPECT_EQ(client.ask(greet).body, "hello Sari") << "nothing of a body came in between";
}

/// As a browser would read it.
std::string unzipped(const std::string& packed) {
    std::string out(1 << 16, '\0');
    z_stream stream{};
    std::string in = packed;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    inflateInit2(&stream, 15 + 16);
    EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
    out.resize(stream.total_out);
    inflateEnd(&stream);
    return out;
}

TEST(Server, ALongAnswerIsSmallerForWhoTakesGzip) {
    NotesHouse house;
    const std::string name(4'000, 'S');
    const auto greeted = [&](std::string_view accepting) {
        return house.client().ask("GET /api/greet?name=" + name + " HTTP/1.1\r\nHost: a\r\n" +
                                  std::string(accepting) + "\r\n");
    };
    const auto packed = greeted("Accept-Encoding: br, gzip\r\n");
    EXPECT_EQ(packed.headers.at("Content-Encoding"), "gzip");
    EXPECT_EQ(packed.headers.at("Vary"), "Accept-Encoding");
    EXPECT_LT(packed.body.size(), 400u);
    EXPECT_EQ(unzipped(packed.body), "hello " + name);
    for (const std::string_view accepting : {"", "Accept-Encoding: gzip;q=0\r\n"}) {
        const auto plain = greeted(accepting);
        EXPECT_EQ(plain.headers.count("Content-Encoding"), 0u) << accepting;
        EXPECT_EQ(plain.headers.at("Vary"), "Accept-Encoding") << "a cache must keep both apart";
        EXPECT_EQ(plain.body, "hello " + name);
    }
}

TEST(Server, ShortAnswersAndAnswersToWritesStayAsTheyAre) {
    NotesHouse house;
    EXPECT_EQ(
        house.client()
            .ask("GET /api/greet?name=Sari HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n")
            .body,
        "hello Sari");
    const std::string text(4'000, 'S');
    const auto written = house.client().ask(
        "POST /api/echo HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\nContent-Length: "
        "4000\r\n\r\n" +
        text);
    EXPECT_EQ(written.headers.count("Content-Encoding"), 0u);
    EXPECT_EQ(written.body, text);
}

TEST(Server, WhatIsNotOurHttpIsRefused) {
    NotesHouse house;
    for (const std::string_view request :
         {"GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", "GET //a HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET /api/%00 HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "nonsense\r\n\r\n",
          "POST /api/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"
          "Transfer-Encoding: chunked\r\n\r\n"}) {
        const auto answer = house.client().ask(request);
        EXPECT_EQ(answer.status, 400) << request;
        EXPECT_EQ(code_in(answer), "bad_request");
    }
}

TEST(Server, ATooLargeHeaderIsRefused) {
    NotesHouse house;
    const auto answer = house.client().ask(
        "GET / HTTP/1.1\r\nHost: a\r\nX-Much: " + std::string(20'000, 'x') + "\r\n\r\n");
    EXPECT_EQ(answer.status, 431);
    EXPECT_EQ(code_in(answer), "header_too_large");
}

TEST(Server, ATooLargeBodyIsRefusedBeforeItIsRead) {
    NotesHouse house;
    Client client = house.client();
    client.send("POST /api/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999\r\n\r\nbegin");
    const auto answer = client.answer();
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(code_in(answer), "too_large");
    EXPECT_EQ(answer.headers.at("Connection"), "close");
    EXPECT_TRUE(client.ended());
}

TEST(Server, ABodyThatGrowsTooLargeInChunksIsRefused) {
    NotesHouse house;
    Client client = house.client();
    client.send("POST /api/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "10000\r\n" + std::string(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 17; ++i) client.send(chunk);
    EXPECT_EQ(client.answer().status, 413);
}

TEST(Server, AnUploadIsSpooledToAFileThatIsGoneAfterwards) {
    test::TemporaryFolder folder;
    Settings settings;
    settings.spool_folder = folder.path();
    NotesHouse house(settings);
    const std::string bytes(2 << 20, 'x');
    const auto answer = house.ask("POST", house.path("/uploads"), bytes);
    EXPECT_EQ(answer.body, R"({"size":2097152})");
    house.stop();
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Server, WithoutRoomForAnUploadTheClientIsToldToComeBack) {
    Settings settings;
    settings.spool_folder = "/nowhere/at/all";
    NotesHouse house(settings);
    EXPECT_EQ(code_in(house.ask("POST", house.path("/uploads"), "x")), "no_room");
}

TEST(Server, AClientThatAsksFirstIsToldToSendItsBody) {
    NotesHouse house;
    Client client = house.client();
    client.send(
        "POST /api/echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
        "Content-Length: 2\r\n\r\n");
    EXPECT_EQ(client.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
    EXPECT_EQ(client.ask("hi").body, "hi");
}

TEST(Server, ASlowSenderIsCutOff) {
    Settings settings;
    settings.header_ms = 20;
    settings.idle_ms = 20;
    NotesHouse house(settings);
    Client silent = house.client();
    EXPECT_TRUE(silent.ended());
    Client half = house.client();
    half.send("GET /api/greet HT");
    EXPECT_TRUE(half.ended());
}

TEST(Server, OneConnectionTooManyIsTurnedAway) {
    Settings settings;
    settings.connections = 1;
    NotesHouse house(settings);
    Client first = house.client();
    EXPECT_EQ(first.ask(greet).status, 200);
    EXPECT_EQ(house.client().answer().status, 503);
}

TEST(Server, EveryAnswerCarriesTheHeadersThatProtectItsReader) {
    NotesHouse house;
    const auto api = house.ask("GET", "/api/greet");
    EXPECT_EQ(api.headers.at("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(api.headers.at("Referrer-Policy"), "no-referrer");
    EXPECT_EQ(api.headers.at("Cross-Origin-Opener-Policy"), "same-origin");
    EXPECT_EQ(api.headers.at("Cache-Control"), "no-store");
    EXPECT_NE(api.headers.at("Content-Security-Policy").find("frame-ancestors 'none'"),
              std::string::npos);
    EXPECT_EQ(api.headers.at("X-Request-Id").size(), 16U);
    EXPECT_FALSE(api.headers.contains("Strict-Transport-Security"));
    const auto page = house.ask("GET", "/deals");
    EXPECT_EQ(page.status, 200);
    EXPECT_NE(page.headers.at("Content-Security-Policy").find("require-trusted-types-for 'script'"),
              std::string::npos);
}

TEST(Server, OnlyATrustedProxyIsBelievedAboutTls) {
    const auto secured = [](const NotesHouse& house) {
        Client client = house.client();
        return client.ask("GET /api/greet HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: https\r\n\r\n")
            .headers.contains("Strict-Transport-Security");
    };
    EXPECT_FALSE(secured(NotesHouse()));
    Settings settings;
    settings.trusted_proxies = {"127.0.0.1"};
    EXPECT_TRUE(secured(NotesHouse(settings)));
}

TEST(Server, HealthReadinessAndFiguresAreThereForWhoRunsIt) {
    NotesHouse house;
    EXPECT_EQ(house.ask("GET", "/healthz").body, "ok\n");
    EXPECT_EQ(house.ask("GET", "/readyz").body, "ready\n");
    house.ask("GET", "/api/nothing");
    house.ask("GET", house.path("/notes"));
    const std::string figures = house.ask("GET", "/metrics").body;
    EXPECT_NE(
        figures.find(
            R"(akad_http_requests_total{route="GET /api/w/{workspace}/notes",status="200"} 1)"),
        figures.npos)
        << figures;
    EXPECT_NE(figures.find(R"({route="other",status="404"} 1)"), figures.npos);
    EXPECT_NE(figures.find("akad_writer_queue 0"), figures.npos);
}

TEST(Server, TheLogNamesRouteAndPersonButNoQueryAndNoCookie) {
    NotesHouse house;
    house.ask("GET", house.path("/notes?q=private"));
    house.ask("GET", "/api/greet?name=private");
    house.stop();
    const std::lock_guard lock(house.log_mutex);
    EXPECT_NE(house.log.find(R"("route":"GET /api/w/{workspace}/notes","status":200)"),
              house.log.npos)
        << house.log;
    EXPECT_NE(house.log.find(house.person.text()), house.log.npos);
    EXPECT_EQ(house.log.find("private"), house.log.npos);
    EXPECT_EQ(house.log.find("good"), house.log.npos);
}

TEST(Server, StoppingAnswersWhatWasTaken) {
    NotesHouse house;
    Client busy = house.client();
    busy.send("GET /api/slow HTTP/1.1\r\nHost: a\r\n\r\n");
    gate().entered.get_future().wait();
    std::thread stopping([&] { house.stop(); });
    gate().may_go.set_value();
    EXPECT_EQ(busy.answer().body, "done");
    EXPECT_TRUE(busy.ended());
    busy.close();
    stopping.join();
}

TEST(Server, APortInUseIsSaid) {
    NotesHouse house;
    Settings settings;
    settings.port = house.server->port();
    Services services{house.database->store(), *house.ledger, [] { return Instant{}; }, {}};
    Server second(house.routes, services, Assets(), {}, settings);
    EXPECT_EQ(second.listen().error().code, "address_in_use");
    settings.address = "nowhere";
    Server third(house.routes, services, Assets(), {}, settings);
    EXPECT_EQ(third.listen().error().code, "cannot_listen");
}

}  // namespace
}  // namespace akad::http::testing
