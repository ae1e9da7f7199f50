#include "http/routes.hpp"

#include "blockers/actions/actions.hpp"
#include "blockers/blockers.hpp"
#include "blockers/views/views.hpp"

namespace akad::blockers {

void add_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    constexpr auto manage = Permission::manage_commitments;
    r.view("GET", "/api/w/{workspace}/blockers", see, list_blockers);
    r.view("GET", "/api/w/{workspace}/blocker-counts", see, count_blockers);
    r.view("GET", "/api/w/{workspace}/blockers/{blocker}", see, show_blocker);
    r.view("GET", "/api/w/{workspace}/deals/{deal}/blockers", see, list_deal_blockers);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/blockers", manage, raise_blocker,
             show_blocker);
    r.action("PATCH", "/api/w/{workspace}/blockers/{blocker}", manage, change_blocker,
             show_blocker);
    r.action("POST", "/api/w/{workspace}/blockers/{blocker}/actions", manage, add_action,
             show_blocker);
    r.action("POST", "/api/w/{workspace}/blockers/{blocker}/resolve", manage, resolve_blocker,
             show_blocker);
    r.action("POST", "/api/w/{workspace}/blockers/{blocker}/reopen", manage, reopen_blocker,
             show_blocker);
}

}  // namespace akad::blockers
