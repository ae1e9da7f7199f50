#include "people/actions/access.hpp"
#include "people/actions/reset_password.hpp"
#include "people/prepare/secret.hpp"
#include "people/prepare/tries.hpp"
#include "people/rules/password.hpp"
#include "people/rules/refusals.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

namespace {
/// A password is the person's own business: a program with a token may not change it.
bool is_in_person(const Caller& caller) {
    return caller.person && caller.proof == Proof::session;
}

struct Known {
    std::string email;
    std::string email_key;
    std::string password_hash;
};
BOOST_DESCRIBE_STRUCT(Known, (), (email, email_key, password_hash))

std::optional<Known> known(const http::Exchange& exchange) {
    const auto db = exchange.services.store.reader();
    return storage::one<Known>(*db,
                               "SELECT m.email, m.email_key, a.password_hash FROM member m "
                               "JOIN account a ON a.workspace = m.workspace AND a.id = m.id "
                               "WHERE m.workspace = $1 AND m.id = $2",
                               exchange.caller.workspace, *exchange.caller.person);
}

Digest present_session(const http::Exchange& exchange) {
    const auto secret = read_secret(exchange.request.cookie("akad_session").value_or(""));
    return secret ? secret->digest : Digest{};
}
}  // namespace

Result<PreparedPassword> prepare_password(const http::Exchange& exchange,
                                          const ChangePassword& command) {
    if (!is_in_person(exchange.caller)) return not_permitted();
    const auto person = known(exchange);
    if (!person) return not_permitted();
    TRY(check_password(command.new_, person->email));
    // Somebody at a screen left open guesses as slowly as at the front door.
    const std::string account = counted_by_account(person->email_key);
    TRY(count_try(exchange, account));
    if (!is_password(person->password_hash, command.current))
        return wrong_field("current", "wrong_password", "This is not your present password.");
    forget_tries(exchange, account);
    return PreparedPassword{hash_password(command.new_), present_session(exchange)};
}

Result<void> change_password(ledger::Writing& writing, const PreparedPassword& prepared) {
    if (!is_in_person(writing.caller)) return not_permitted();
    const WorkspaceId workspace = writing.caller.workspace;
    const PersonId person = *writing.caller.person;
    storage::run(writing.db,
                 "UPDATE account SET password_hash = $3, password_changed_at = $4 "
                 "WHERE workspace = $1 AND id = $2",
                 workspace, person, prepared.password_hash, writing.now);
    storage::run(writing.db,
                 "DELETE FROM session WHERE workspace = $1 AND person = $2 AND token_hash <> $3",
                 workspace, person, prepared.keep_session);
    withdraw_resets(writing, person);
    keep_said(writing, "member.password_changed", person.text());
    return {};
}

}  // namespace akad::people
