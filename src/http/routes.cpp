#include "http/routes.hpp"

#include <algorithm>
#include <stdexcept>

namespace akad::http {

namespace {

/// The names in braces, without {workspace}.
std::vector<std::string> names_in(std::string_view pattern) {
    std::vector<std::string> names;
    for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{', open + 1)) {
        const auto close = pattern.find('}', open);
        const auto name = pattern.substr(open + 1, close - open - 1);
        if (name != "workspace") names.emplace_back(name);
    }
    return names;
}

template <class Answer>
RawAnswer answered_by(Answer (*answer)(Exchange&)) {
    return [answer](Exchange& exchange) -> Response {
        if constexpr (std::is_same_v<Answer, Response>) {
            return answer(exchange);
        } else {
            auto result = answer(exchange);
            if (!result.ok()) return problem(result.error(), exchange.request);
            return std::move(result).value();
        }
    };
}

}  // namespace

Route& Route::takes_bytes(std::size_t most, bool spool) {
    // A sender of 128 KiB a second is slow, but no attacker.
    constexpr std::size_t slowest_bytes_per_ms = 128;
    body_bytes = most;
    deadline_ms = std::max(deadline_ms, static_cast<int>(most / slowest_bytes_per_ms));
    spools = spool;
    request_media = "application/octet-stream";
    return *this;
}

Route& Route::answers_media(std::string media_type) {
    answer_media = std::move(media_type);
    return *this;
}

Route& Route::says(std::string text) {
    summary = std::move(text);
    return *this;
}

Route& Routes::add(std::string_view method, std::string_view pattern,
                   std::optional<Permission> permission, std::vector<std::string> id_prefixes) {
    for (const Route& each : routes_)
        if (each.method == method && each.pattern == pattern)
            throw std::logic_error("two routes " + each.method + " " + each.pattern);
    if (!id_prefixes.empty() && id_prefixes.size() > names_in(pattern).size())
        throw std::logic_error("the function takes more ids than the path has: " +
                               std::string(pattern));
    Route& route = routes_.emplace_back();
    route.method = method;
    route.pattern = pattern;
    route.permission = permission;
    route.id_prefixes = std::move(id_prefixes);
    return route;
}

void Routes::finish_action(Route& route, WriteSchema answer) {
    route.answer_schema = answer;
    route.success_status = 200;
    if (answer == nullptr)
        route.success_status = 204;
    else if (route.method == "POST" && names_in(route.pattern).empty())
        route.success_status = 201;
}

Route& Routes::raw(std::string_view method, std::string_view pattern, Permission permission,
                   Response (*answer)(Exchange&)) {
    Route& route = add(method, pattern, permission, {});
    route.handler = answered_by(answer);
    return route;
}

Route& Routes::raw(std::string_view method, std::string_view pattern, Permission permission,
                   Result<Response> (*answer)(Exchange&)) {
    Route& route = add(method, pattern, permission, {});
    route.handler = answered_by(answer);
    return route;
}

Route& Routes::open(std::string_view method, std::string_view pattern,
                    Response (*answer)(Exchange&)) {
    Route& route = add(method, pattern, std::nullopt, {});
    route.handler = answered_by(answer);
    return route;
}

Route& Routes::open(std::string_view method, std::string_view pattern,
                    Result<Response> (*answer)(Exchange&)) {
    Route& route = add(method, pattern, std::nullopt, {});
    route.handler = answered_by(answer);
    return route;
}

Route& Routes::events(std::string_view pattern, Permission permission) {
    Route& route = add("GET", pattern, permission, {});
    route.is_event_stream = true;
    route.answer_media = "text/event-stream";
    return route;
}

namespace detail {

Error bad_path_id(std::string_view prefix) {
    const std::string text = "The path needs an id that begins with \"" + std::string(prefix) +
                             "_\". Use an id this server gave you.";
    return Error{ErrorKind::invalid, "bad_id", text, {{std::string(prefix), "bad_id", text}}};
}

Error no_such_subject() {
    return Error{ErrorKind::internal, "internal", "The answer cannot be shown. It was saved."};
}

}  // namespace detail
}  // namespace akad::http
