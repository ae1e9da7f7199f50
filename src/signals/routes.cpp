#include "http/routes.hpp"

#include "signals/actions/actions.hpp"
#include "signals/signals.hpp"
#include "signals/views/activity_view.hpp"
#include "signals/views/signals_view.hpp"

namespace akad::signals {

void add_routes(http::Routes& routes) {
    constexpr auto see = Permission::read;
    constexpr auto tell = Permission::submit_evidence;
    routes.view("GET", "/api/w/{workspace}/deals/{deal}/signals", see, show_signals);
    routes.view("GET", "/api/w/{workspace}/deals/{deal}/activities", see, list_activities);
    routes.view("GET", "/api/w/{workspace}/activities/{activity}", see, show_activity);
    routes.action("POST", "/api/w/{workspace}/deals/{deal}/activities", tell, record_activity,
                  show_activity);
    routes.action("PUT", "/api/w/{workspace}/activities/{activity}", tell, correct_activity,
                  show_activity);
    routes.action("POST", "/api/w/{workspace}/activities/{activity}/remove", tell, remove_activity,
                  show_activity);
    routes.action("POST", "/api/w/{workspace}/activities/{activity}/restore", tell,
                  restore_activity, show_activity);
    routes.raw("POST", "/api/w/{workspace}/activities", tell, take_activities)
        .takes<RecordActivities>()
        .answers<RecordedActivities>();
    routes
        .raw("GET", "/api/w/{workspace}/deals/{deal}/activities.csv", Permission::export_data,
             export_activities)
        .answers_media("text/csv");
}

}  // namespace akad::signals
