#include "http/routes.hpp"

#include "deals/actions/actions.hpp"
#include "deals/actions/bulk.hpp"
#include "deals/actions/exchanges.hpp"
#include "deals/actions/pipeline_actions.hpp"
#include "deals/deals.hpp"
#include "deals/views/deal_view.hpp"
#include "deals/views/pipeline_view.hpp"
#include "deals/views/promises_view.hpp"
#include "deals/views/views.hpp"
#include "storage/blobs.hpp"

namespace akad::deals {

namespace {

void add_pipeline_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    constexpr auto manage = Permission::manage_pipeline;
    r.view("GET", "/api/w/{workspace}/pipelines", see, list_pipelines);
    r.view("GET", "/api/w/{workspace}/pipelines/{pipeline}", see, show_pipeline);
    r.action("POST", "/api/w/{workspace}/pipelines", manage, add_pipeline, show_pipeline);
    r.action("PUT", "/api/w/{workspace}/pipelines/{pipeline}", manage, change_pipeline,
             show_pipeline);
}

void add_deal_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    constexpr auto edit = Permission::edit_deals;
    constexpr auto move = Permission::move_deals;
    r.view("GET", "/api/w/{workspace}/board", see, show_board);
    r.view("GET", "/api/w/{workspace}/deals", see, list_deals);
    r.view("GET", "/api/w/{workspace}/deals/{deal}", see, show_deal);
    r.view("GET", "/api/w/{workspace}/deals/{deal}/timeline", see, show_timeline);
    r.raw("GET", "/api/w/{workspace}/deals.csv", Permission::export_data, export_deals)
        .asks<DealFilter>()
        .answers_media("text/csv");
    r.action("POST", "/api/w/{workspace}/deals", edit, open_deal, show_deal);
    r.action("PATCH", "/api/w/{workspace}/deals/{deal}", edit, change_deal, show_deal);
    r.action("PUT", "/api/w/{workspace}/deals/{deal}/stakeholders", edit, set_stakeholders,
             show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/verbal-agreement", edit,
             record_verbal_agreement, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/advance", move, advance_deal, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/win", move, win_deal, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/override", Permission::override_gate,
             override_gate, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/move-back", move, move_deal_back, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/undo-move", move, undo_move, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/nurture", move, nurture_deal, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/return", move, return_deal, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/split", move, split_deal, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/lose", move, lose_deal, show_deal);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/reopen", move, reopen_deal, show_deal);
    r.raw("POST", "/api/w/{workspace}/deals/bulk", see, change_many_deals)
        .takes<ChangeMany>()
        .answers<ChangedMany>();
}

void add_evidence_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    constexpr auto submit = Permission::submit_evidence;
    constexpr auto verify = Permission::verify_evidence;
    r.view("GET", "/api/w/{workspace}/evidence", see, list_waiting_evidence);
    r.view("GET", "/api/w/{workspace}/evidence/{evidence}", see, show_evidence);
    r.view("GET", "/api/w/{workspace}/deals/{deal}/evidence", see, list_deal_evidence);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/evidence", submit, attach_evidence,
             show_evidence);
    r.action("POST", "/api/w/{workspace}/evidence/{evidence}/verify", verify, verify_evidence,
             show_evidence);
    r.action("POST", "/api/w/{workspace}/evidence/{evidence}/reject", verify, reject_evidence,
             show_evidence);
    r.action("POST", "/api/w/{workspace}/evidence/{evidence}/withdraw", submit, withdraw_evidence,
             show_evidence);
    r.raw("GET", "/api/w/{workspace}/evidence/{evidence}/file", see, give_evidence_file)
        .answers_media("application/octet-stream");
    r.raw("POST", "/api/w/{workspace}/files", submit, take_file)
        .takes_bytes(storage::largest_blob_bytes)
        .answers<FileName>(201);
}

void add_commitment_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    constexpr auto manage = Permission::manage_commitments;
    r.view("GET", "/api/w/{workspace}/inbox", see, show_inbox);
    r.view("GET", "/api/w/{workspace}/commitments/{commitment}", see, show_commitment);
    r.view("GET", "/api/w/{workspace}/deals/{deal}/commitments", see, list_deal_commitments);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/next-step", manage, set_next_step,
             show_commitment);
    r.action("POST", "/api/w/{workspace}/deals/{deal}/ask", manage, ask_for_evidence,
             show_commitment);
    r.action("POST", "/api/w/{workspace}/commitments/{commitment}/settle", manage,
             settle_commitment, show_commitment);
    r.action("POST", "/api/w/{workspace}/commitments/{commitment}/withdraw", manage,
             withdraw_commitment, show_commitment);
    r.action("POST", "/api/w/{workspace}/commitments/{commitment}/reschedule", manage,
             reschedule_commitment, show_commitment);
    r.action("POST", "/api/w/{workspace}/commitments/{commitment}/hand-over", manage,
             hand_over_commitment, show_commitment);
    const std::string one = "/api/w/{workspace}/commitments/{commitment}";
    r.action("POST", one + "/delegate", manage, delegate_commitment, show_commitment);
    r.action("POST", one + "/take-over", manage, take_over_commitment, show_commitment);
    r.action("POST", one + "/refuse-hand-over", manage, refuse_commitment, show_commitment);
    r.action("POST", one + "/propose-day", manage, propose_commitment_day, show_commitment);
    r.action("POST", one + "/accept-day", manage, accept_commitment_day, show_commitment);
    r.action("POST", one + "/counter-day", manage, counter_commitment_day, show_commitment);
    r.action("POST", one + "/refuse-day", manage, refuse_commitment_day, show_commitment);
    r.action("POST", one + "/withdraw-day", manage, withdraw_commitment_day, show_commitment);
}

}  // namespace

void add_routes(http::Routes& routes) {
    add_pipeline_routes(routes);
    add_deal_routes(routes);
    add_evidence_routes(routes);
    add_commitment_routes(routes);
}

}  // namespace akad::deals
