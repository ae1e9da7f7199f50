#include "http/routes.hpp"

#include "playbooks/actions/actions.hpp"
#include "playbooks/playbooks.hpp"
#include "playbooks/views/views.hpp"

namespace akad::playbooks {

void add_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    r.view("GET", "/api/w/{workspace}/playbook", see, show_playbook);
    r.view("GET", "/api/w/{workspace}/playbook/texts", see, list_texts);
    r.action("PUT", "/api/w/{workspace}/playbook/texts", Permission::coach, edit_text);
    r.action("POST", "/api/w/{workspace}/playbook/texts/reset", Permission::coach, reset_text);
    r.view("GET", "/api/w/{workspace}/deals/{deal}/accelerations", see, list_accelerations);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/accelerations", Permission::edit_deals,
             use_acceleration, show_acceleration);
}

}  // namespace akad::playbooks
