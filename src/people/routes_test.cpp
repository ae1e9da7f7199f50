#include "http/routes.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "people/people.hpp"

namespace akad::people {
namespace {

TEST(Routes, LetTheAuditorChangeNothingButTheirOwnSettings) {
    http::Routes routes;
    add_routes(routes, {});
    std::set<std::string> writes;
    for (const http::Route& route : routes.all())
        if (route.permission && route.method != "GET" && allows(Role::auditor, *route.permission))
            writes.insert(route.method + " " + route.pattern);
    EXPECT_EQ(writes, (std::set<std::string>{"PATCH /api/w/{workspace}/me",
                                             "POST /api/w/{workspace}/me/password"}));
}

TEST(Routes, AskOnlyAdministratorsToManageMembersAndTokens) {
    http::Routes routes;
    add_routes(routes, {});
    for (const http::Route& route : routes.all()) {
        const bool of_members =
            route.pattern.contains("/members") || route.pattern.contains("/teams");
        if (of_members && route.method != "GET") {
            EXPECT_EQ(route.permission, Permission::manage_members) << route.pattern;
        }
        if (route.pattern.contains("/tokens")) {
            EXPECT_EQ(route.permission, Permission::manage_workspace) << route.pattern;
        }
    }
}

TEST(Routes, AreOpenOnlyAtTheDoor) {
    http::Routes routes;
    add_routes(routes, {});
    for (const http::Route& route : routes.all())
        EXPECT_EQ(!route.permission.has_value(), !route.pattern.starts_with("/api/w/"))
            << route.pattern;
}

}  // namespace
}  // namespace akad::people
