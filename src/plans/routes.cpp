#include "http/routes.hpp"

#include "plans/actions/actions.hpp"
#include "plans/plans.hpp"
#include "plans/views/views.hpp"

namespace akad::plans {

void add_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    constexpr auto manage = Permission::manage_commitments;
    r.view("GET", "/api/w/{workspace}/plan-templates", see, show_plan_templates);
    r.view("GET", "/api/w/{workspace}/deals/{deal}/plan", see, show_deal_plan);
    r.view("GET", "/api/w/{workspace}/plan-steps/{step}/preview", see, preview_step);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/plan", manage, open_plan, show_plan);
    r.action("PATCH", "/api/w/{workspace}/plans/{plan}", manage, change_plan, show_plan);
    r.action("POST", "/api/w/{workspace}/plans/{plan}/steps", manage, add_step, show_plan);
    r.action("POST", "/api/w/{workspace}/plans/{plan}/templates", manage, add_from_templates,
             show_plan);
    r.action("PATCH", "/api/w/{workspace}/plan-steps/{step}", manage, change_step, show_plan);
    r.action("POST", "/api/w/{workspace}/plan-steps/{step}/day", manage, propose_day, show_plan);
    r.action("POST", "/api/w/{workspace}/plan-steps/{step}/day/answer", manage, answer_day,
             show_plan);
    r.action("POST", "/api/w/{workspace}/plan-steps/{step}/day/take-back", manage, take_back_day,
             show_plan);
    r.action("POST", "/api/w/{workspace}/plan-steps/{step}/settle", manage, settle_step, show_plan);
    r.action("POST", "/api/w/{workspace}/plan-steps/{step}/drop", manage, drop_step, show_plan);
}

}  // namespace akad::plans
