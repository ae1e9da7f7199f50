#include "core/text.hpp"
#include "people/door/door.hpp"
#include "people/prepare/secret.hpp"
#include "people/prepare/tries.hpp"
#include "people/store/store.hpp"

namespace akad::people {

namespace {
Error wrong_sign_in() {
    return {ErrorKind::unauthenticated, "wrong_sign_in",
            "This mail address and password do not fit together. Try again."};
}

Error choose_workspace(const std::vector<SignInPlace>& places) {
    Error error{ErrorKind::conflict, "choose_workspace", "Name the workspace to sign in to."};
    for (const SignInPlace& each : places)
        error.items.push_back({"", each.workspace.text(), each.workspace_name});
    return error;
}

/// The places whose password this is. An address nobody has costs as much as one somebody has.
std::vector<SignInPlace> places_open_to(const http::Exchange& exchange, const SignIn& command,
                                        const std::string& key) {
    auto places = [&] {
        const auto db = exchange.services.store.reader();
        return sign_in_places(*db, key, command.workspace);
    }();
    if (places.empty()) verify_in_vain(command.password);
    std::erase_if(places, [&](const SignInPlace& each) {
        return !is_password(each.password_hash, command.password);
    });
    return places;
}
}  // namespace

Result<http::Response> answer_sign_in(http::Exchange& exchange) {
    const auto command = TRY(http::read_body<SignIn>(exchange));
    const std::string key = TRY(email_key(command.email));
    const std::string account = counted_by_account(key);
    TRY(count_try(exchange, account));
    const auto places = places_open_to(exchange, command, key);
    if (places.empty()) return wrong_sign_in();
    forget_tries(exchange, account);
    if (places.size() > 1) return choose_workspace(places);

    Draw draw(exchange.now, fresh_seed());
    const SignInPlace& place = places.front();
    const Secret secret = draw_secret(draw, place.workspace);
    const Caller caller{
        .workspace = place.workspace, .person = place.person, .proof = Proof::session};
    const ledger::Decide decide = [person = place.person, digest = secret.digest](
                                      ledger::Writing& writing) -> Result<std::string> {
        return TRY(start_session(writing, person, digest)).text();
    };
    TRY(run_as(exchange, caller, decide));
    return session_answer(exchange, secret, 200);
}

}  // namespace akad::people
