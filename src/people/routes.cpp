#include "http/routes.hpp"

#include "people/actions/access.hpp"
#include "people/actions/changes.hpp"
#include "people/actions/membership.hpp"
#include "people/calendars.hpp"
#include "people/door/door.hpp"
#include "people/mails.hpp"
#include "people/people.hpp"
#include "people/views/calendar_views.hpp"
#include "people/views/views.hpp"

namespace akad::people {

namespace {
using enum Permission;

http::Response in_place(http::Exchange&) {
    return http::Response{.status = 500};
}

/// An open route that also needs what the app knows: of the house, or the key of its links.
template <class Known>
http::Route& open_with(http::Routes& routes, std::string_view method, std::string_view pattern,
                       Result<http::Response> (*answer)(const http::Exchange&, const Known&),
                       const Known& known) {
    http::Route& route = routes.open(method, pattern, in_place);
    route.handler = http::RawAnswer([answer, known](http::Exchange& exchange) {
        auto answered = answer(exchange, known);
        return answered.ok() ? std::move(answered).value()
                             : http::problem(answered.error(), exchange.request);
    });
    return route;
}

void add_door(http::Routes& routes, const House& house) {
    open_with(routes, "GET", "/api/house", answer_house, house).answers<HouseView>();
    open_with(routes, "POST", "/api/workspaces", answer_first_workspace, house)
        .takes<CreateWorkspace>()
        .answers<Session>(201);
    routes.open("POST", "/api/sign-in", answer_sign_in).takes<SignIn>().answers<Session>();
    routes.open("GET", "/api/session", answer_session).answers<Session>();
    routes.open("POST", "/api/sign-out", answer_sign_out).success_status = 204;
    routes.open("POST", "/api/sign-out-everywhere", answer_sign_out_everywhere).success_status =
        204;
}

void add_members(http::Routes& routes) {
    const std::string members = "/api/w/{workspace}/members";
    routes.view("GET", members, read, list_members);
    routes.action("POST", members, manage_members, prepare_invitation, invite_member, show_invited);
    routes.view("GET", members + "/{member}", read, show_member);
    routes.action("PATCH", members + "/{member}", manage_members, change_member, show_member);
    routes.action("POST", members + "/{member}/deactivate", manage_members, deactivate_member,
                  show_uninvited);
    routes.action("POST", members + "/{member}/reactivate", manage_members, prepare_new_link,
                  reactivate_member, show_invited);
    routes.action("POST", members + "/{member}/invite-again", manage_members, prepare_new_link,
                  invite_again, show_invited);
    routes.view("GET", "/api/w/{workspace}/teams", read, list_teams);
    routes.action("POST", "/api/w/{workspace}/teams", manage_members, add_team, show_team);
    routes.action("PATCH", "/api/w/{workspace}/teams/{team}", manage_members, rename_team,
                  show_team);
}

void add_own(http::Routes& routes) {
    routes.action("PATCH", "/api/w/{workspace}/me", read, change_me, show_session);
    routes.raw("POST", "/api/w/{workspace}/me/password", read, answer_change_password)
        .takes<ChangePassword>()
        .success_status = 204;
}

void add_workspace(http::Routes& routes) {
    routes.view("GET", "/api/w/{workspace}", read, show_workspace);
    routes.action("PATCH", "/api/w/{workspace}", manage_workspace, change_workspace,
                  show_workspace);
    routes.view("GET", "/api/w/{workspace}/tokens", manage_workspace, list_tokens);
    routes.action("POST", "/api/w/{workspace}/tokens", manage_workspace, prepare_token, add_token,
                  show_token_once);
    routes.action("POST", "/api/w/{workspace}/tokens/{token}/revoke", manage_workspace,
                  revoke_token, show_token);
    routes.view("GET", "/api/w/{workspace}/rates", read, list_rates);
    routes.action("POST", "/api/w/{workspace}/rates", manage_workspace, add_rate, show_rate);
}

void add_calendars(http::Routes& routes) {
    // What somebody may note for whom is told by the action: one's own always. An auditor, who
    // keeps no commitments, has no days that anybody counts.
    const std::string place = "/api/w/{workspace}/people/{person}/place";
    routes.view("GET", "/api/w/{workspace}/absences", read, list_absences);
    routes.action("POST", "/api/w/{workspace}/absences", manage_commitments, note_absence,
                  show_absence);
    routes.action("POST", "/api/w/{workspace}/absences/{absence}/remove", manage_commitments,
                  remove_absence, show_absence);
    routes.view("GET", place, read, show_place);
    routes.action("PATCH", place, manage_commitments, set_place, show_place);
    routes.view("GET", "/api/w/{workspace}/calendar", read, show_calendar);
    routes.action("PATCH", "/api/w/{workspace}/calendar", manage_workspace, set_country,
                  show_changed_calendar);
}

void add_customers(http::Routes& routes) {
    const std::string customers = "/api/w/{workspace}/customers";
    routes.view("GET", customers, read, list_customers);
    routes.action("POST", customers, edit_customers, add_customer, show_customer);
    routes.view("GET", customers + "/{customer}", read, show_customer);
    routes.action("PATCH", customers + "/{customer}", edit_customers, change_customer,
                  show_customer);
    routes.view("GET", customers + "/{customer}/contacts", read, list_contacts);
    routes.action("POST", customers + "/{customer}/contacts", edit_customers, add_contact,
                  show_contact);
    routes.view("GET", "/api/w/{workspace}/contacts/{contact}", read, show_contact);
    routes.action("PATCH", "/api/w/{workspace}/contacts/{contact}", edit_customers, change_contact,
                  show_contact);
}
}  // namespace

void add_link_routes(http::Routes& routes, const LinkKey& key) {
    open_with(routes, "POST", "/api/invitations/look", answer_look_at_invitation, key)
        .takes<LookAtInvitation>()
        .answers<InvitationView>();
    open_with(routes, "POST", "/api/invitations/accept", answer_accept_invitation, key)
        .takes<AcceptInvitation>()
        .answers<Session>();
    open_with(routes, "POST", "/api/password-resets", answer_ask_for_reset, key)
        .takes<AskForReset>()
        .success_status = 204;
    open_with(routes, "POST", "/api/password-resets/look", answer_look_at_reset, key)
        .takes<LookAtReset>()
        .answers<ResetView>();
    open_with(routes, "POST", "/api/password-resets/use", answer_use_reset, key)
        .takes<UseReset>()
        .answers<Session>();
}

void add_routes(http::Routes& routes, const House& house) {
    add_door(routes, house);
    add_workspace(routes);
    add_own(routes);
    add_members(routes);
    add_calendars(routes);
    add_customers(routes);
}

}  // namespace akad::people
