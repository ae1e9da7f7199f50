// From what Beast parsed to our Request.
#pragma once

#include <random>
#include <string>

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>

#include "http/http.hpp"
#include "http/server.hpp"

namespace akad::http {

namespace beast = boost::beast;
using Header = beast::http::request<beast::http::empty_body>;

/// What the target held, still encoded; `ok` is false when it is not a path of ours.
struct Target {
    std::string_view path;
    std::string_view query;
    bool ok = false;
};
[[nodiscard]] Target target_of(const Header& header);

/// Everything but the body. `peer` is the address of the other end of the socket.
[[nodiscard]] Request request_of(const Header& header, std::string_view peer,
                                 const Settings& settings);

/// Sixteen random letters and digits; names a request, guards nothing.
[[nodiscard]] std::string fresh_request_id();

}  // namespace akad::http
