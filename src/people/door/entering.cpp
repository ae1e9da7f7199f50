// Coming in for the first time: the first workspace of a house, and invitations.
#include "people/door/door.hpp"
#include "people/prepare/secret.hpp"
#include "people/rules/password.hpp"
#include "people/store/store.hpp"

namespace akad::people {

Result<http::Response> answer_house(const http::Exchange& exchange, const House& house) {
    const auto db = exchange.services.store.reader();
    HouseView view{.version = AKAD_VERSION,
                   .needs_setup = needs_setup(*db),
                   .mail_configured = house.mail_configured};
    if (house.demo) view.demo = house.demo(*db);
    return http::answer(view);
}

namespace {
Error already_set_up() {
    return {ErrorKind::conflict, "already_set_up",
            "This house has its workspace already. Sign in, or ask for an invitation."};
}

Result<std::string> found_house(ledger::Writing& writing, const PreparedWorkspace& prepared,
                                const Digest& secret_digest, const House& house) {
    if (!needs_setup(writing.db)) return already_set_up();
    const auto workspace = TRY(create_workspace(writing, prepared));
    if (house.furnish) TRY(house.furnish(writing));
    TRY(start_session(writing, prepared.owner, secret_digest));
    return workspace.text();
}

bool is_set_up(const http::Exchange& exchange) {
    const auto db = exchange.services.store.reader();
    return !needs_setup(*db);
}
}  // namespace

Result<http::Response> answer_first_workspace(const http::Exchange& exchange, const House& house) {
    const auto command = TRY(http::read_body<CreateWorkspace>(exchange));
    if (is_set_up(exchange)) return already_set_up();
    Draw draw(exchange.now, fresh_seed());
    const PreparedWorkspace prepared = TRY(prepare_workspace(draw, command));
    const Secret secret = draw_secret(draw, prepared.id);
    const ledger::Decide decide = [prepared, digest = secret.digest,
                                   house](ledger::Writing& writing) {
        return found_house(writing, prepared, digest, house);
    };
    TRY(run_as(exchange, founder_of(prepared, Proof::session), decide));
    return session_answer(exchange, secret, 201);
}

Result<http::Response> answer_look_at_invitation(http::Exchange& exchange) {
    const auto command = TRY(http::read_body<LookAtInvitation>(exchange));
    const auto db = exchange.services.store.reader();
    return http::answer(TRY(show_invitation(*db, command.token, exchange.now)));
}

namespace {
/// Whoever holds the invitation acts as the member it was made for.
Result<Caller> invited_caller(const http::Exchange& exchange, const AcceptInvitation& command) {
    const auto secret = read_secret(command.token);
    if (!secret) return unknown_invitation();
    const auto db = exchange.services.store.reader();
    const auto invitation =
        TRY(open_invitation(*db, secret->workspace, secret->digest, exchange.now));
    const auto view = TRY(show_invitation(*db, command.token, exchange.now));
    TRY(check_password(command.password, view.email));
    return Caller{.workspace = secret->workspace,
                  .person = invitation.person,
                  .proof = Proof::session,
                  .role = view.role};
}
}  // namespace

Result<http::Response> answer_accept_invitation(http::Exchange& exchange) {
    const auto command = TRY(http::read_body<AcceptInvitation>(exchange));
    const Caller caller = TRY(invited_caller(exchange, command));
    const Digest invitation = read_secret(command.token)->digest;
    const std::string password_hash = hash_password(command.password);
    Draw draw(exchange.now, fresh_seed());
    const Secret secret = draw_secret(draw, caller.workspace);
    const ledger::Decide decide =
        [invitation, name = command.name, password_hash,
         digest = secret.digest](ledger::Writing& writing) -> Result<std::string> {
        const auto person = TRY(accept_invitation(writing, invitation, name, password_hash));
        return TRY(start_session(writing, person, digest)).text();
    };
    TRY(run_as(exchange, caller, decide));
    return session_answer(exchange, secret, 200);
}

}  // namespace akad::people
