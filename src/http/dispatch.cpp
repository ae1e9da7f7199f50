#include "http/dispatch.hpp"

#include <charconv>
#include <utility>

#include "http/origin.hpp"
#include "http/percent.hpp"

namespace akad::http {

namespace {

Error server_is_busy() {
    return Error{.kind = ErrorKind::unavailable,
                 .code = "busy",
                 .text = "The server has too much to do just now. Try again in a moment.",
                 .retry_after_s = 1};
}

Credentials credentials_of(const Call& call) {
    Credentials credentials;
    credentials.session = call.request.cookie("akad_session");
    const std::string_view authorization = call.request.header("authorization");
    if (authorization.starts_with("Bearer ")) {
        credentials.bearer = std::string(authorization.substr(7));
        credentials.session.reset();
    }
    if (call.workspace)
        credentials.workspace = WorkspaceId::parse(*call.workspace).value_or(WorkspaceId{});
    return credentials;
}

/// The revision in If-Match: "7" or W/"7". Error `bad_revision`.
Result<std::optional<std::int64_t>> expected_revision(const Request& request) {
    std::string_view text = request.header("if-match");
    if (text.empty() || text == "*") return std::optional<std::int64_t>{};
    if (text.starts_with("W/")) text.remove_prefix(2);
    if (text.starts_with('"')) text.remove_prefix(1);
    if (text.ends_with('"')) text.remove_suffix(1);
    std::int64_t revision = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), revision);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size())
        return std::optional<std::int64_t>(revision);
    return Error{ErrorKind::invalid, "bad_revision",
                 "If-Match must hold the revision you saw, such as \"7\"."};
}

Result<void> check_form(const Call& call) {
    if (call.request.header("idempotency-key").size() > 100)
        return Error{ErrorKind::invalid, "bad_idempotency_key",
                     "An Idempotency-Key has at most 100 characters."};
    return {};
}

bool is_json(const Request& request) {
    return request.body.empty() || request.header("content-type").starts_with("application/json");
}

Response wrong_media_type(const Request& request) {
    return problem(415,
                   Error{ErrorKind::invalid, "not_json_type",
                         "Send JSON with the header Content-Type: application/json."},
                   request);
}

Error shown_once() {
    return Error{ErrorKind::conflict, "shown_once",
                 "This was done already, and its secret was shown then. Make a new one."};
}

}  // namespace

ledger::Decide only_at_revision(ledger::Decide decide, std::int64_t revision, std::string subject) {
    return [decide = std::move(decide), revision,
            subject = std::move(subject)](ledger::Writing& writing) -> Result<std::string> {
        std::string kept = TRY(decide(writing));
        for (const ledger::Draft& draft : writing.drafts()) {
            if (draft.revision == 0 || (!subject.empty() && draft.subject != subject)) continue;
            // A row counts its revision up by one for each change, so the one before is known.
            if (draft.revision - 1 == revision) break;
            return Error{
                ErrorKind::stale, "stale_revision",
                "Somebody changed this meanwhile. Load it again, then repeat your change."};
        }
        return kept;
    };
}

Response shown_response(const Request& request, Shown shown, int status) {
    Response response{.status = status, .headers = {}, .body = std::move(shown.json)};
    if (shown.revision) response.with("ETag", '"' + std::to_string(*shown.revision) + '"');
    if (!shown.next) return response;
    std::string link = "<" + request.path + "?";
    const Query query(request.query);
    for (const auto& [name, value] : query.all())
        if (name != "cursor") link += percent_encoded(name) + "=" + percent_encoded(value) + "&";
    return std::move(
        response.with("Link", link + "cursor=" + percent_encoded(*shown.next) + ">; rel=\"next\""));
}

Dispatch::Dispatch(Services services, Pool& pool, const Settings& settings)
    : services_(std::move(services)), pool_(pool), settings_(settings) {}

Dispatch::~Dispatch() {
    wait_until_idle();
}

void Dispatch::wait_until_idle() {
    std::unique_lock lock(mutex_);
    idle_.wait(lock, [&] { return under_way_ == 0; });
}

void Dispatch::take(std::shared_ptr<Call> call) {
    {
        const std::lock_guard lock(mutex_);
        ++under_way_;
    }
    if (!pool_.post([this, call] { run(*call, call); }))
        finish(*call, problem(server_is_busy(), call->request));
}

void Dispatch::finish(Call& call, Response response) {
    const auto answer = std::exchange(call.answer, nullptr);
    if (!answer) return;
    answer(std::move(response));
    const std::lock_guard lock(mutex_);
    if (--under_way_ == 0) idle_.notify_all();
}

void Dispatch::guarded(Call& call, const std::function<void()>& step) {
    try {
        step();
    } catch (...) {
        finish(call, answer_to_exception(call.request, std::current_exception(), settings_.log));
    }
}

Result<void> Dispatch::identify(Call& call, storage::Connection& db) {
    if (!call.route->permission) return {};
    call.caller = TRY(services_.authenticate(db, call.credentials, call.now));
    call.authenticated = true;
    if (call.workspace && WorkspaceId::parse(*call.workspace) != call.caller.workspace)
        return not_permitted();
    if (!call.caller.can(*call.route->permission)) return not_permitted();
    return {};
}

void Dispatch::run(Call& call, const std::shared_ptr<Call>& shared) {
    guarded(call, [&] {
        call.credentials = credentials_of(call);
        const auto refuse = [&](const Error& error) { finish(call, problem(error, call.request)); };
        if (const auto ours = check_origin(call.request, settings_.public_origin); !ours.ok())
            return refuse(ours.error());
        if (const auto form = check_form(call); !form.ok()) return refuse(form.error());
        const Show* show_function = std::get_if<Show>(&call.route->handler);
        if (call.route->permission) {
            const storage::Lease db = services_.store.reader();
            db->budget_ms(settings_.read_budget_ms);
            if (const auto known = identify(call, *db); !known.ok()) return refuse(known.error());
            if (show_function != nullptr) return show(call, *db, *show_function);
        }
        if (call.route->is_event_stream) {
            const auto admitted = call.admit(call);
            return admitted.ok() ? finish(call, Response{}) : refuse(admitted.error());
        }
        if (const Plan* plan = std::get_if<Plan>(&call.route->handler))
            act(shared, *plan);
        else
            answer_raw(call, std::get<RawAnswer>(call.route->handler));
    });
}

void Dispatch::show(Call& call, storage::Connection& db, const Show& show) {
    const Input input{call.path_ids, call.request.query, call.request.body};
    auto shown = show(storage::Reading{db, call.caller, call.now}, input);
    if (!shown.ok()) return finish(call, problem(shown.error(), call.request));
    finish(call, shown_response(call.request, std::move(shown).value(), 200));
}

void Dispatch::answer_raw(Call& call, const RawAnswer& raw) {
    Exchange exchange{services_, call.request, call.caller, call.path_ids, call.now};
    finish(call, raw(exchange));
}

void Dispatch::act(const std::shared_ptr<Call>& call, const Plan& plan) {
    if (!is_json(call->request)) return finish(*call, wrong_media_type(call->request));
    const auto revision = expected_revision(call->request);
    if (!revision.ok()) return finish(*call, problem(revision.error(), call->request));
    Draw draw(call->now, fresh_seed());
    Preparing preparing{services_, call->caller, draw, call->now};
    auto planned = plan(preparing, Input{call->path_ids, call->request.query, call->request.body});
    if (!planned.ok()) return finish(*call, problem(planned.error(), call->request));
    ledger::Command command{call->caller, idempotency_of(call->request), fresh_seed(), call->now,
                            std::move(planned->decide)};
    if (*revision) {
        std::string subject = call->path_ids.empty() ? "" : call->path_ids.back();
        command.decide =
            only_at_revision(std::move(command.decide), **revision, std::move(subject));
    }
    auto done = [this, call, show = std::move(planned->show),
                 once = planned->shows_prepared](Result<ledger::Kept> kept) {
        // On the writer's thread: only hand it on.
        pool_.resume([this, call, show, once, kept = std::move(kept)] {
            guarded(*call, [&] { acted(*call, show, once, kept); });
        });
    };
    if (!services_.ledger.submit(std::move(command), std::move(done)))
        finish(*call, problem(server_is_busy(), call->request));
}

void Dispatch::acted(Call& call, const ShowSubject& show, bool shows_prepared,
                     const Result<ledger::Kept>& kept) {
    if (!kept.ok()) return finish(call, problem(kept.error(), call.request));
    if (!show) return finish(call, Response{.status = 204});
    if (kept->repeated && shows_prepared) return finish(call, problem(shown_once(), call.request));
    const storage::Lease db = services_.store.reader();
    db->budget_ms(settings_.read_budget_ms);
    auto shown = show(storage::Reading{*db, call.caller, call.now}, kept->subject);
    if (!shown.ok()) return finish(call, problem(shown.error(), call.request));
    finish(call,
           shown_response(call.request, std::move(shown).value(), call.route->success_status));
}

}  // namespace akad::http
