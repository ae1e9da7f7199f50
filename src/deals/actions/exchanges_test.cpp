// Files, the export, and many deals at once, as requests bring them.
#include "deals/actions/exchanges.hpp"
#include "deals/actions/bulk.hpp"
#include "deals/testing_house.hpp"

namespace akad::deals::testing {
namespace {

using Answering = Result<http::Response> (*)(http::Exchange&);

Result<http::Response> ask(DealHouse& house, const Caller& caller, Answering answer,
                           http::Request request, std::vector<std::string> ids = {}) {
    http::Exchange exchange{house.services, request, caller, std::move(ids), house.now};
    return answer(exchange);
}

std::string header_of(const http::Response& response, std::string_view name) {
    for (const auto& [key, value] : response.headers)
        if (key == name) return value;
    return "";
}

Result<http::Response> uploaded(DealHouse& house, const std::string& name, const std::string& bytes,
                                const std::string& type) {
    http::Request request{.query = "name=" + name, .body = bytes};
    request.headers.emplace_back("content-type", type);
    return ask(house, house.rep, take_file, std::move(request));
}

TEST(Files, AreKeptOnceAndGivenBackAsDownloadsOnly) {
    in_each_house([](DealHouse& house) {
        const std::string bytes("<script>alert(1)</script>\0\x01", 27);
        const auto up = uploaded(house, "ka%C3%B1on%22.html", bytes, "text/html; charset=utf-8");
        ASSERT_TRUE(up.ok()) << up.error().code;
        EXPECT_EQ(up->status, 201);
        const auto named = from_json<FileName>(up->body).value();
        EXPECT_EQ(named.size, 27);
        EXPECT_EQ(named.media_type, "text/html");
        const DealId id = house.opened();
        auto proof = house.proof_of(house.stage(0).criteria[0]);
        proof.file = named.id;
        const auto made = house.attach(house.rep, id, proof);
        const auto down = ask(house, house.colleague, give_evidence_file, {}, {made->text()});
        ASSERT_TRUE(down.ok()) << down.error().code;
        EXPECT_EQ(down->body, bytes);
        EXPECT_EQ(down->media_type, "application/octet-stream") << "never shown in our origin";
        EXPECT_EQ(header_of(*down, "Content-Disposition"),
                  "attachment; filename*=UTF-8''ka%C3%B1on%22.html");
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        EXPECT_EQ(code_of(ask(house, other, give_evidence_file, {}, {made->text()})),
                  "not_permitted");
        EXPECT_EQ(code_of(ask(house, house.rep, give_evidence_file, {}, {EvidenceId{}.text()})),
                  "not_permitted");
        const auto bare = house.attach(house.rep, id, house.proof_of(house.stage(0).criteria[1]));
        EXPECT_EQ(code_of(ask(house, house.rep, give_evidence_file, {}, {bare->text()})),
                  "not_permitted");
    });
}

TEST(Files, AnEmptyFileANamelessOneAndAStrangeTypeAreHandled) {
    in_each_house([](DealHouse& house) {
        EXPECT_EQ(code_of(uploaded(house, "a.txt", "", "text/plain")), "empty_file");
        EXPECT_EQ(code_of(uploaded(house, "", "x", "text/plain")), "too_short");
        for (const char* type : {"", "nonsense", "\r\nSet-Cookie: a=b", "; charset=utf-8"})
            EXPECT_EQ(from_json<FileName>(uploaded(house, "a", "x", type)->body)->media_type,
                      "application/octet-stream")
                << type;
    });
}

TEST(Export, HoldsWhatTheCallerSeesOnALineEach) {
    in_each_house([](DealHouse& house) {
        const Caller other = house.joined(Role::representative, "Citra", "citra@example.com");
        house.opened_by(other, "Hidden");
        const DealId plain =
            house.opened_by(house.rep, "Fleet", "Maju", 1'234'567, "USD", Day::of(2026, 12, 18));
        house.opened_by(house.rep, "=HYPERLINK(\"http://evil\")", "Comma, Ltd", 5, "USD");
        house.opened_by(house.rep, "Line\nbreak", "Maju", 12, "JPY");
        const auto answer = ask(house, house.rep, export_deals, {.query = "sort=-value"});
        ASSERT_TRUE(answer.ok()) << answer.error().code;
        EXPECT_EQ(answer->media_type, "text/csv; charset=utf-8");
        EXPECT_TRUE(answer->body.starts_with("\xEF\xBB\xBFid,name,"));
        EXPECT_NE(answer->body.find(plain.text() +
                                    ",Fleet,Maju,Discovery,open,12345.67,USD,2026-12-18,Ayu "
                                    "Pratama,0,,,no,0\r\n"),
                  std::string::npos)
            << answer->body;
        EXPECT_NE(answer->body.find("\"'=HYPERLINK(\"\"http://evil\"\")\",\"Comma, Ltd\""),
                  std::string::npos)
            << "a spreadsheet must not run it";
        EXPECT_NE(answer->body.find("open,0.05,USD"), std::string::npos);
        EXPECT_NE(answer->body.find("open,12,JPY"), std::string::npos) << "a yen has no cents";
        EXPECT_NE(answer->body.find("\"Line\nbreak\""), std::string::npos);
        EXPECT_EQ(answer->body.find("Hidden"), std::string::npos);
        EXPECT_EQ(code_of(ask(house, house.rep, export_deals, {.query = "sort=luck"})), "bad_word");
    });
}

TEST(Export, GoesOnBehindTheFirstPage) {
    in_each_house([](DealHouse& house) {
        for (int i = 0; i < 205; ++i) house.opened("Deal " + std::to_string(i));
        const auto answer = ask(house, house.rep, export_deals, {});
        EXPECT_EQ(std::count(answer->body.begin(), answer->body.end(), '\n'), 206);
    });
}

TEST(ManyAtOnce, ARequestNeedsThePermissionOfItsAction) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        Caller only_edits = house.rep;
        only_edits.may = {Permission::read, Permission::edit_deals};
        const auto change = [&](const std::string& more) {
            return ask(house, only_edits, change_many_deals,
                       {.body = R"({"deals":[")" + id.text() + R"("],)" + more + "}"});
        };
        EXPECT_EQ(code_of(change(R"("action":"advance")")), "not_permitted");
        EXPECT_EQ(code_of(change(R"("action":"lose","reason":"cannot_afford")")), "not_permitted");
        const auto dated = change(R"("action":"set_close_day","close_day":"2026-12-18")");
        ASSERT_TRUE(dated.ok()) << dated.error().code;
        EXPECT_TRUE(from_json<ChangedMany>(dated->body)->items[0].ok);
        EXPECT_EQ(house.deal(id).close_day, Day::of(2026, 12, 18));
    });
}

}  // namespace
}  // namespace akad::deals::testing
