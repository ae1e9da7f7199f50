#include "people/door/door.hpp"
#include "people/prepare/authenticate.hpp"
#include "people/rules/validity.hpp"

namespace akad::people {

namespace {
std::string cookie_text(std::string_view value, std::int64_t age_s, bool secure) {
    std::string text(session_cookie);
    text.append("=").append(value).append("; Path=/; HttpOnly; SameSite=Lax; Max-Age=");
    text.append(std::to_string(age_s));
    if (secure) text.append("; Secure");
    return text;
}

Result<PresentSession> present(const http::Exchange& exchange) {
    const auto cookie = exchange.request.cookie(session_cookie);
    if (!cookie) return not_signed_in();
    const auto db = exchange.services.store.reader();
    return by_session(*db, *cookie, exchange.now);
}

Result<Session> session_of(const http::Exchange& exchange, const Caller& caller) {
    const auto db = exchange.services.store.reader();
    return show_session({*db, caller, exchange.now});
}

/// Not waited for: a use not noted only ends the session a little earlier.
void note_now_and_then(const http::Exchange& exchange, const PresentSession& session) {
    if (!worth_noting(session.seen_at, exchange.now)) return;
    ledger::Command command{.caller = session.caller, .seed = fresh_seed(), .now = exchange.now};
    command.decide = [digest = session.digest](ledger::Writing& writing) -> Result<std::string> {
        TRY(note_use(writing, digest));
        return std::string();
    };
    static_cast<void>(
        exchange.services.ledger.submit(std::move(command), [](Result<ledger::Kept>) {}));
}
}  // namespace

Result<void> run_as(const http::Exchange& exchange, const Caller& caller, ledger::Decide decide) {
    TRY(exchange.services.ledger.submit_and_wait({.caller = caller,
                                                  .seed = fresh_seed(),
                                                  .now = exchange.now,
                                                  .decide = std::move(decide)}));
    return {};
}

Result<http::Response> session_answer(const http::Exchange& exchange, const Secret& secret,
                                      int status) {
    const auto caller = [&]() -> Result<Caller> {
        const auto db = exchange.services.store.reader();
        return TRY(by_session(*db, secret.text, exchange.now)).caller;
    }();
    if (!caller.ok()) return caller.error();
    http::Response response = http::answer(TRY(session_of(exchange, *caller)), status);
    response.with("Set-Cookie",
                  cookie_text(secret.text, session_most_days * 86'400, exchange.request.secure));
    return response;
}

http::Response signed_out(const http::Request& request) {
    http::Response response{.status = 204};
    response.with("Set-Cookie", cookie_text("", 0, request.secure));
    return response;
}

Result<http::Response> answer_session(http::Exchange& exchange) {
    const PresentSession session = TRY(present(exchange));
    note_now_and_then(exchange, session);
    return http::answer(TRY(session_of(exchange, session.caller)));
}

Result<http::Response> answer_sign_out(http::Exchange& exchange) {
    const auto session = present(exchange);
    if (session.ok())
        TRY(run_as(exchange, session->caller,
                   [digest = session->digest](ledger::Writing& writing) -> Result<std::string> {
                       const auto ended = end_session(writing, digest);
                       return ended.ok() ? Result<std::string>(std::string()) : ended.error();
                   }));
    return signed_out(exchange.request);
}

Result<http::Response> answer_sign_out_everywhere(http::Exchange& exchange) {
    const PresentSession session = TRY(present(exchange));
    TRY(run_as(exchange, session.caller, [](ledger::Writing& writing) -> Result<std::string> {
        const auto ended = end_all_sessions(writing);
        return ended.ok() ? Result<std::string>(std::string()) : ended.error();
    }));
    return signed_out(exchange.request);
}

Result<http::Response> answer_change_password(http::Exchange& exchange) {
    const auto command = TRY(http::read_body<ChangePassword>(exchange));
    const PreparedPassword prepared = TRY(prepare_password(exchange, command));
    const ledger::Decide decide = [prepared](ledger::Writing& writing) -> Result<std::string> {
        TRY(change_password(writing, prepared));
        return std::string();
    };
    TRY(run_as(exchange, exchange.caller, decide));
    return http::Response{.status = 204};
}

}  // namespace akad::people
