#include "http/routes.hpp"

#include "attention/actions/looking.hpp"
#include "attention/attention.hpp"
#include "attention/views/attention_views.hpp"

namespace akad::attention {

void add_routes(http::Routes& r) {
    const std::string deal = "/api/w/{workspace}/deals/{deal}/attention";
    r.view("GET", "/api/w/{workspace}/attention", Permission::read, list_alerts);
    r.view("GET", deal, Permission::read, show_alerts);
    r.action("POST", deal + "/snooze", Permission::edit_deals, snooze_alert, show_alerts);
}

}  // namespace akad::attention
