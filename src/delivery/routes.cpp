#include "http/routes.hpp"

#include "delivery/actions/queueing.hpp"
#include "delivery/delivery.hpp"
#include "delivery/views/mail_views.hpp"

namespace akad::delivery {

namespace {

http::Response in_place(http::Exchange&) {
    return http::Response{.status = 500};
}

/// Open to anyone: the sample company's password is no secret either, and nobody real is in it.
void add_mailbox(http::Routes& routes, const Setup& setup) {
    http::Route& route = routes.open("GET", "/api/mailbox", in_place);
    route.handler = http::RawAnswer([setup](http::Exchange& exchange) {
        const auto db = exchange.services.store.reader();
        const auto box = sample_mailbox(*db, setup, exchange.now);
        return box.ok() ? http::answer(*box) : http::problem(box.error(), exchange.request);
    });
    route.answers<Mailbox>();
}

}  // namespace

void add_routes(http::Routes& routes, const Setup& setup) {
    const std::string mails = "/api/w/{workspace}/mails";
    routes.view("GET", mails, Permission::manage_workspace, list_mails);
    routes.action("POST", mails + "/{mail}/try-again", Permission::manage_workspace, try_mail_again,
                  show_mail);
    routes.action("POST", mails + "/{mail}/give-up", Permission::manage_workspace, give_mail_up,
                  show_mail);
    add_mailbox(routes, setup);
}

}  // namespace akad::delivery
