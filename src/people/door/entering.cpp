// Coming in for the first time: the first workspace of a house, and invitations.
#include "people/door/door.hpp"
#include "people/prepare/secret.hpp"
#include "people/rules/password.hpp"
#include "people/store/keep.hpp"
#include "people/store/reset_rows.hpp"
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

namespace {
/// The invitation that a link names, whichever of the two it is.
Result<InvitationRow> presented(const http::Exchange& exchange, const std::string& token,
                                const LinkKey& key) {
    const auto db = exchange.services.store.reader();
    if (const auto mailed = read_link_secret(key, invitation_purpose, token)) {
        const auto id = InvitationId::parse(mailed->id);
        const auto row = id ? find_row<InvitationRow>(*db, mailed->workspace, *id) : std::nullopt;
        if (!row) return unknown_invitation();
        TRY(check_invitation(row->state, row->expires_at, exchange.now));
        return *row;
    }
    const auto secret = read_secret(token);
    if (!secret) return unknown_invitation();
    return open_invitation(*db, secret->workspace, secret->digest, exchange.now);
}

/// Whoever holds the invitation acts as the member it was made for.
Result<Caller> invited_caller(const http::Exchange& exchange, const InvitationRow& invitation,
                              const std::string& password) {
    const auto db = exchange.services.store.reader();
    const auto view = TRY(show_invitation(*db, invitation));
    TRY(check_password(password, view.email));
    return Caller{.workspace = invitation.workspace,
                  .person = invitation.person,
                  .proof = Proof::session,
                  .role = view.role};
}
}  // namespace

Result<http::Response> answer_look_at_invitation(const http::Exchange& exchange,
                                                 const LinkKey& key) {
    const auto command = TRY(http::read_body<LookAtInvitation>(exchange));
    const auto invitation = TRY(presented(exchange, command.token, key));
    const auto db = exchange.services.store.reader();
    return http::answer(TRY(show_invitation(*db, invitation)));
}

Result<http::Response> answer_accept_invitation(const http::Exchange& exchange,
                                                const LinkKey& key) {
    const auto command = TRY(http::read_body<AcceptInvitation>(exchange));
    const auto invitation = TRY(presented(exchange, command.token, key));
    const Caller caller = TRY(invited_caller(exchange, invitation, command.password));
    const std::string password_hash = hash_password(command.password);
    Draw draw(exchange.now, fresh_seed());
    const Secret secret = draw_secret(draw, caller.workspace);
    const ledger::Decide decide =
        [id = invitation.id, name = command.name, password_hash,
         digest = secret.digest](ledger::Writing& writing) -> Result<std::string> {
        const auto person = TRY(accept_invitation(writing, id, name, password_hash));
        return TRY(start_session(writing, person, digest)).text();
    };
    TRY(run_as(exchange, caller, decide));
    return session_answer(exchange, secret, 200);
}

}  // namespace akad::people
