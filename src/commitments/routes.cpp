#include "http/routes.hpp"

#include "commitments/commitments.hpp"
#include "commitments/ladder.hpp"

namespace akad::commitments {

namespace {

Result<Ladders> show_changed_ladders(const storage::Reading& reading, WorkspaceId) {
    return show_ladders(reading);
}

}  // namespace

void add_routes(http::Routes& routes) {
    routes.view("GET", "/api/w/{workspace}/reminders", Permission::read, show_ladders);
    routes.action("PATCH", "/api/w/{workspace}/reminders", Permission::manage_workspace, set_ladder,
                  show_changed_ladders);
}

}  // namespace akad::commitments
