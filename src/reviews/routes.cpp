#include "http/routes.hpp"

#include "reviews/actions/actions.hpp"
#include "reviews/reviews.hpp"
#include "reviews/views/views.hpp"

namespace akad::reviews {

void add_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    constexpr auto coach = Permission::coach;
    const std::string at = "/api/w/{workspace}";
    r.view("GET", at + "/rhythms", see, list_rhythms);
    r.action("POST", at + "/rhythms", coach, add_rhythm, show_rhythm);
    r.action("POST", at + "/rhythms/usual", coach, set_usual_rhythms, show_rhythm);
    r.action("PUT", at + "/rhythms/{rhythm}", coach, change_rhythm, show_rhythm);
    r.action("POST", at + "/rhythms/{rhythm}/end", coach, retire_rhythm);
    r.view("GET", at + "/reviews", see, list_reviews);
    r.action("POST", at + "/reviews", coach, start_review, show_review);
    r.view("GET", at + "/reviews/{review}", see, show_review);
    r.action("POST", at + "/reviews/{review}/close", coach, close_review, show_review);
    r.raw("GET", at + "/reviews/{review}/minutes.csv", see, export_minutes)
        .answers_media("text/csv");
    r.view("GET", at + "/inspections/{inspection}", see, show_inspection);
    r.action("PATCH", at + "/inspections/{inspection}", coach, record_inspection, show_inspection);
    r.action("POST", at + "/inspections/{inspection}/actions", coach, agree_action,
             show_inspection);
    r.view("GET", at + "/deals/{deal}/inspections", see, list_deal_inspections);
    r.view("GET", at + "/deals/{deal}/interventions", see, list_interventions);
    r.action("POST", at + "/deals/{deal}/interventions", coach, log_intervention,
             show_intervention);
    r.action("POST", at + "/interventions/{intervention}/settle", coach, settle_intervention,
             show_intervention);
    r.view("GET", at + "/intervention-rates", coach, list_intervention_rates);
}

}  // namespace akad::reviews
