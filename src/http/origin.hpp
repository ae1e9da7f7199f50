// Cross-site request forgery: a browser sends the session cookie by itself, so a write must also
// prove that our own page asked for it.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "http/http.hpp"

namespace akad::http {

[[nodiscard]] bool changes_something(std::string_view method);

/// A write that brings a cookie, or comes from a browser at all, needs the header X-Akad-Csrf (no
/// other site can send it without our consent) and, where the browser says where it comes from,
/// our own origin. A bearer token is never sent by a browser on its own and needs neither.
/// Error `csrf_refused`.
[[nodiscard]] Result<void> check_origin(const Request& request, std::string_view public_origin);

}  // namespace akad::http
