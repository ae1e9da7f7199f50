#include "http/routes.hpp"

#include "adoption/actions/actions.hpp"
#include "adoption/adoption.hpp"
#include "adoption/views/views.hpp"

namespace akad::adoption {

void add_routes(http::Routes& r) {
    constexpr auto coach = Permission::coach;
    constexpr auto move = Permission::move_deals;
    const std::string guide = "/api/w/{workspace}/guide";
    r.view("GET", guide, coach, show_guide);
    r.action("POST", guide + "/criteria", Permission::manage_pipeline, agree_criteria);
    r.action("POST", guide + "/hide", Permission::manage_workspace, hide_guide);
    r.action("POST", guide + "/show", Permission::manage_workspace, show_guide_again);
    const std::string audits = "/api/w/{workspace}/audits";
    r.view("GET", audits, move, show_audit_door);
    r.action("POST", audits, move, start_audit, show_audit);
    r.view("GET", audits + "/{audit}", move, show_audit);
    r.view("GET", audits + "/{audit}/decisions", move, list_decisions);
    r.raw("GET", audits + "/{audit}/decisions.csv", move, export_decisions)
        .answers_media("text/csv");
    r.view("GET", audits + "/{audit}/deals/{deal}", move, show_proofs);
    r.action("POST", audits + "/{audit}/keep", move, keep_deal, show_audit);
    r.action("POST", audits + "/{audit}/move-back", move, move_back_in_audit, show_audit);
    r.action("POST", audits + "/{audit}/disqualify", move, disqualify_in_audit, show_audit);
    r.action("POST", audits + "/{audit}/skip", move, skip_deal, show_audit);
    r.action("POST", audits + "/{audit}/take-back", move, take_back, show_audit);
    r.action("POST", audits + "/{audit}/again", move, go_round_again, show_audit);
    r.action("POST", audits + "/{audit}/finish", move, finish_audit, show_audit);
}

}  // namespace akad::adoption
