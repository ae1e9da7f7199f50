// Coming in again after forgetting the password.
#include "core/text.hpp"
#include "people/actions/reset_password.hpp"
#include "people/door/door.hpp"
#include "people/prepare/tries.hpp"
#include "people/rules/password.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

namespace {

/// In each workspace that knows the address. Not waited for: the answer takes as long for an
/// address nobody has.
void open_resets(const http::Exchange& exchange, const std::string& key) {
    const auto places = [&] {
        const auto db = exchange.services.store.reader();
        return sign_in_places(*db, key, std::nullopt);
    }();
    for (const SignInPlace& place : places) {
        ledger::Command command{.caller = {.workspace = place.workspace, .proof = Proof::system},
                                .seed = fresh_seed(),
                                .now = exchange.now};
        command.decide = [person = place.person](ledger::Writing& writing) -> Result<std::string> {
            TRY(ask_for_reset(writing, person));
            return person.text();
        };
        static_cast<void>(
            exchange.services.ledger.submit(std::move(command), [](Result<ledger::Kept>) {}));
    }
}

struct Holder {
    ResetRow reset;
    Caller caller;
    ResetView view;
};

/// For whom this link opens the way, or `reset_unknown`.
Result<Holder> holder_of(const http::Exchange& exchange, const std::string& token,
                         const LinkKey& key) {
    const auto target = read_link_secret(key, reset_purpose, token);
    const auto id = target ? ResetId::parse(target->id) : std::nullopt;
    if (!id) return unknown_reset();
    const auto db = exchange.services.store.reader();
    const ResetRow reset = TRY(open_reset(*db, target->workspace, *id, exchange.now));
    const auto member = find_row<MemberRow>(*db, target->workspace, reset.person);
    if (!member) return unknown_reset();
    return Holder{reset,
                  {.workspace = target->workspace,
                   .person = reset.person,
                   .proof = Proof::session,
                   .role = member->role},
                  {settings_of(*db, target->workspace).name, member->email}};
}

}  // namespace

Result<http::Response> answer_ask_for_reset(const http::Exchange& exchange, const LinkKey&) {
    const auto command = TRY(http::read_body<AskForReset>(exchange));
    const std::string key = TRY(email_key(command.email));
    // Counted apart from signing in: asking locks nobody out.
    TRY(count_try(exchange, counted_by_account("reset " + key)));
    open_resets(exchange, key);
    return http::Response{.status = 204};
}

Result<http::Response> answer_look_at_reset(const http::Exchange& exchange, const LinkKey& key) {
    const auto command = TRY(http::read_body<LookAtReset>(exchange));
    return http::answer(TRY(holder_of(exchange, command.token, key)).view);
}

Result<http::Response> answer_use_reset(const http::Exchange& exchange, const LinkKey& key) {
    const auto command = TRY(http::read_body<UseReset>(exchange));
    const Holder holder = TRY(holder_of(exchange, command.token, key));
    TRY(check_password(command.password, holder.view.email));
    const std::string password_hash = hash_password(command.password);
    Draw draw(exchange.now, fresh_seed());
    const Secret secret = draw_secret(draw, holder.caller.workspace);
    const ledger::Decide decide = [id = holder.reset.id, password_hash, digest = secret.digest](
                                      ledger::Writing& writing) -> Result<std::string> {
        const auto person = TRY(use_reset(writing, id, password_hash));
        return TRY(start_session(writing, person, digest)).text();
    };
    TRY(run_as(exchange, holder.caller, decide));
    return session_answer(exchange, secret, 200);
}

}  // namespace akad::people
