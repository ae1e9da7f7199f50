// The plain side of http: what a handler sees of a request and what it answers. Transport (Beast,
// Asio) and JSON stay inside this room.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/caller.hpp"
#include "core/draw.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "ledger/ledger.hpp"
#include "storage/store.hpp"

namespace akad::http {

using Fields = std::vector<std::pair<std::string, std::string>>;

struct Request {
    std::string method;
    std::string path;   ///< decoded, without query
    std::string query;  ///< raw, without '?'
    Fields headers;     ///< names in lower case
    std::string body;   ///< empty when the route spools
    /// Where a spooling route's body lies; removed when the answer is sent.
    std::optional<std::filesystem::path> body_file{};
    std::string remote;      ///< the peer's address, or X-Forwarded-For's last from a trusted proxy
    std::string request_id;  ///< made by us; in logs, in problem answers and in X-Request-Id
    bool secure = false;     ///< came over TLS at the proxy: cookies get Secure

    [[nodiscard]] std::string_view header(std::string_view lower_case_name) const;
    [[nodiscard]] std::optional<std::string> cookie(std::string_view name) const;
    /// A decoded query parameter.
    [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
};

/// The Idempotency-Key of a request with the digest of what it asks for; empty key: none.
[[nodiscard]] ledger::Idempotency idempotency_of(const Request& request);

struct Response {
    int status = 200;
    Fields headers{};
    std::string body{};
    std::string media_type = "application/json";

    Response& with(std::string_view name, std::string_view value) {
        headers.emplace_back(name, value);
        return *this;
    }
};

/// The problem answer (RFC 9457) of an error: its status from the one table of ErrorKind, its
/// stable code, what to do.
[[nodiscard]] Response problem(const Error& error, const Request& request);
/// The same for what only http knows, such as 404 and 405.
[[nodiscard]] Response problem(int status, const Error& error, const Request& request);
[[nodiscard]] int status_of(ErrorKind kind);

/// The one answer to whoever may not, or asks for what is not there for them: nobody learns
/// which of the two it was. Rooms answer it for a thing their caller cannot see.
[[nodiscard]] Error not_permitted();

/// What the request brought to say who asks.
struct Credentials {
    std::optional<std::string> session;  ///< value of the cookie "akad_session"
    std::optional<std::string> bearer;
    WorkspaceId workspace{};  ///< named in the path
};
/// From people, named in app/wiring.cpp: a stranger to the workspace gets the same `refused`
/// answer as a member without the permission.
using Authenticate =
    std::function<Result<Caller>(storage::Connection&, const Credentials&, Instant now)>;

/// What endpoints work with.
struct Services {
    storage::Store& store;
    ledger::Ledger& ledger;
    std::function<Instant()> clock;
    Authenticate authenticate;
};

/// What a prepare step works with: it runs on a pool thread and may be slow. It draws from its
/// own seed, so what it draws never meets what the action draws.
struct Preparing {
    const Services& services;
    const Caller& caller;
    Draw& draw;
    Instant now;
};

/// A request on its way through an endpoint that is not plain JSON in, JSON out. Runs on a pool
/// thread; may borrow a reading connection and submit_and_wait.
struct Exchange {
    const Services& services;
    const Request& request;
    const Caller& caller;               ///< of an open route: a Caller of nobody
    std::vector<std::string> path_ids;  ///< what stood in the braces, in order, without {workspace}
    Instant now{};

    /// A command of this caller, with a fresh seed and the request's Idempotency-Key.
    [[nodiscard]] ledger::Command command(ledger::Decide decide) const;
};

}  // namespace akad::http
