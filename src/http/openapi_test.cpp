#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "http/assets.hpp"
#include "http/testing/notes_room_test.hpp"

namespace akad::http::testing {
namespace {

using Members = std::map<std::string, RawJson>;

Members object_in(const RawJson& raw) {
    auto members = from_json<Members>(raw.text);
    EXPECT_TRUE(members.ok()) << raw.text;
    return members.ok() ? std::move(members).value() : Members{};
}

RawJson at(RawJson raw, std::initializer_list<const char*> path) {
    for (const char* name : path) {
        Members members = object_in(raw);
        if (!members.contains(name)) return {"\"no " + std::string(name) + "\""};
        raw = members[name];
    }
    return raw;
}

RawJson description() {
    Routes routes;
    add_routes(routes);
    return {openapi(routes)};
}

TEST(OpenApi, EveryRouteIsDescribedOnceUnderANameOfItsOwn) {
    Routes routes;
    add_routes(routes);
    std::set<std::string> names;
    std::size_t count = 0;
    for (const auto& [path, operations] : object_in(at(description(), {"paths"})))
        for (const auto& [method, operation] : object_in(operations)) {
            ++count;
            names.insert(at(operation, {"operationId"}).text);
            EXPECT_TRUE(at(operation, {"responses", "default"}).text.starts_with("{")) << path;
        }
    EXPECT_EQ(count, routes.all().size());
    EXPECT_EQ(names.size(), count);
    EXPECT_TRUE(names.contains("\"post_notes_note_touch\""));
}

TEST(OpenApi, EveryReferenceLeadsToASchema) {
    const RawJson all = description();
    const Members schemas = object_in(at(all, {"components", "schemas"}));
    const std::regex reference("#/components/schemas/([A-Za-z0-9]+)");
    std::size_t found = 0;
    for (std::sregex_iterator each(all.text.begin(), all.text.end(), reference), end; each != end;
         ++each, ++found)
        EXPECT_TRUE(schemas.contains((*each)[1])) << (*each)[1];
    EXPECT_GT(found, 5U);
}

TEST(OpenApi, WhatComesInMayLeaveOptionalMembersOutAndWhatGoesOutHasThemAll) {
    const RawJson schemas = at(description(), {"components", "schemas"});
    EXPECT_EQ(at(schemas, {"WriteNote", "required"}).text, R"(["text","prices"])");
    EXPECT_EQ(at(schemas, {"NoteView", "required"}).text, R"(["id","revision","text","link"])");
    EXPECT_EQ(at(schemas, {"NoteView", "properties", "id", "pattern"}).text,
              R"("^team_[0-9a-z]{20}$")");
    EXPECT_EQ(at(schemas, {"Colour", "enum"}).text, R"(["red","green"])");
    EXPECT_TRUE(at(schemas, {"NoteViewPage", "properties", "items"}).text.find("NoteView") !=
                std::string::npos);
    EXPECT_TRUE(at(schemas, {"Problem", "properties", "code"}).text.starts_with("{"));
}

TEST(OpenApi, AnActionNamesItsPermissionAndWhatItAnswersWith) {
    const RawJson paths = at(description(), {"paths"});
    const RawJson add = at(paths, {"/api/w/{workspace}/notes", "post"});
    EXPECT_EQ(at(add, {"x-permission"}).text, "\"edit_deals\"");
    EXPECT_TRUE(at(add, {"responses", "201"}).text.find("NoteView") != std::string::npos);
    EXPECT_TRUE(at(add, {"requestBody"}).text.find("WriteNote") != std::string::npos);
    const RawJson greet = at(paths, {"/api/greet", "get"});
    EXPECT_EQ(at(greet, {"security"}).text, "[]");
    EXPECT_EQ(at(greet, {"summary"}).text, "\"Greets by name.\"");
}

TEST(OpenApi, TheServerServesIt) {
    NotesHouse house;
    EXPECT_EQ(house.ask("GET", "/api/openapi.json").body, description().text);
}

TEST(Routes, AMistakeInARouteIsFoundWhenTheServerStarts) {
    Routes routes;
    add_routes(routes);
    EXPECT_THROW(add_routes(routes), std::logic_error);
}

constexpr Asset files[]{
    {"/index.html", "one", "<html>", "<br>", "<gz>"},
    {"/assets/app-1a2b.js", "two", "js"},
};

AssetAnswer asset(const std::string& path, Fields headers = {}) {
    static const Assets assets(files);
    return assets.find(Request{.path = path, .headers = std::move(headers)});
}

bool has(const AssetAnswer& answer, const std::string& name, const std::string& value) {
    return std::ranges::find(answer.headers, std::pair{name, value}) != answer.headers.end();
}

TEST(Assets, TheAppStartsAtEveryPathOfItsOwn) {
    EXPECT_EQ(asset("/").body, "<html>");
    EXPECT_EQ(asset("/deals/deal_1").body, "<html>");
    EXPECT_EQ(asset("/assets/gone.js").status, 404);
    EXPECT_TRUE(has(asset("/"), "Cache-Control", "no-cache"));
}

TEST(Assets, AFileNamedByItsContentIsKeptForever) {
    const auto script = asset("/assets/app-1a2b.js");
    EXPECT_EQ(script.media_type, "text/javascript; charset=utf-8");
    EXPECT_TRUE(has(script, "Cache-Control", "public, max-age=31536000, immutable"));
}

TEST(Assets, TheSmallestFormTheBrowserTakesIsSent) {
    EXPECT_EQ(asset("/", {{"accept-encoding", "gzip, deflate, br"}}).body, "<br>");
    EXPECT_EQ(asset("/", {{"accept-encoding", "gzip, br;q=0"}}).body, "<gz>");
    EXPECT_TRUE(has(asset("/"), "Vary", "Accept-Encoding"));
}

TEST(Assets, WhatTheBrowserHasIsNotSentAgain) {
    const auto again = asset("/", {{"if-none-match", "\"one\""}});
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.body, "");
}

}  // namespace
}  // namespace akad::http::testing
