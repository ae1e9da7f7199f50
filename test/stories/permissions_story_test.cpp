// Every route, with every role that must be refused, and from a stranger's workspace: one and the
// same answer, so that nobody learns what is there.
#include "stories/story.hpp"

namespace akad::stories {
namespace {

constexpr Role all_roles[] = {Role::representative, Role::manager, Role::deal_desk,
                              Role::legal,          Role::finance, Role::operations,
                              Role::administrator,  Role::auditor};

/// The route's pattern with ids that nobody has.
std::string path_of(const http::Route& route, const std::string& workspace) {
    std::string path;
    std::size_t id = 0;
    for (std::size_t at = 0; at < route.pattern.size();) {
        if (route.pattern[at] != '{') {
            path += route.pattern[at++];
            continue;
        }
        const auto end = route.pattern.find('}', at);
        const bool names_workspace = route.pattern.compare(at, end - at, "{workspace") == 0;
        const std::string prefix = id < route.id_prefixes.size() ? route.id_prefixes[id] : "ev";
        path += names_workspace ? workspace : prefix + "_00000000000000000000";
        if (!names_workspace) ++id;
        at = end + 1;
    }
    return path;
}

TEST(PermissionsStory, ARoleWithoutThePermissionIsRefusedOnEveryRoute) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company company = found_company(node, "northgate");
        const http::Routes routes = app::all_routes();
        int asked = 0;
        for (const http::Route& route : routes.all()) {
            if (!route.permission) continue;
            for (const Role role : all_roles) {
                if (people::allows(role, *route.permission)) continue;
                const auto told = node.ask(route.method, path_of(route, company.workspace),
                                           company.as(role), "{}");
                EXPECT_EQ(told.status, 403) << route.method << ' ' << route.pattern;
                EXPECT_EQ(told.code(), "not_permitted") << name_of(role) << ' ' << route.pattern;
                ++asked;
            }
        }
        EXPECT_GT(asked, 100);
    });
}

TEST(PermissionsStory, AStrangerHearsTheSameOnEveryRoute) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company home = found_company(node, "northgate");
        const Company stranger = found_company(node, "elsewhere");
        const http::Routes routes = app::all_routes();
        for (const http::Route& route : routes.all()) {
            if (!route.permission) continue;
            const std::string path = path_of(route, home.workspace);
            const auto told = node.ask(route.method, path, stranger.as(Role::administrator), "{}");
            EXPECT_EQ(told.status, 403) << route.method << ' ' << route.pattern;
            EXPECT_EQ(told.code(), "not_permitted") << route.pattern;
            const auto nobody = node.ask(route.method, path, "", "{}");
            EXPECT_EQ(nobody.status, 401) << route.method << ' ' << route.pattern;
        }
    });
}

TEST(PermissionsStory, OneDealOfAnotherWorkspaceCannotBeReachedThroughOnesOwn) {
    on_each_database([](storage::Store& store) {
        Node node(store);
        const Company home = found_company(node, "northgate");
        const Company stranger = found_company(node, "elsewhere");
        const std::string deal = open_deal(node, home, "Secret");
        for (const char* act : {"", "/timeline", "/evidence", "/commitments"}) {
            const auto told = node.ask("GET", stranger.at("/deals/" + deal + act),
                                       stranger.as(Role::administrator));
            EXPECT_EQ(told.code(), "not_permitted") << act;
        }
        const auto moved = node.ask("POST", stranger.at("/deals/" + deal + "/override"),
                                    stranger.as(Role::administrator), R"({"reason":"mine"})");
        EXPECT_EQ(moved.code(), "not_permitted");
    });
}

}  // namespace
}  // namespace akad::stories
