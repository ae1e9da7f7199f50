// An answer as it goes over the wire: the head with all headers every answer carries.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/time.hpp"
#include "http/http.hpp"

namespace akad::http {

/// What the head needs to know beside the answer's own headers.
struct HeadLine {
    int status = 200;
    std::string_view media_type{};
    std::optional<std::size_t> length{};  ///< none: the body ends with the connection
    std::string_view request_id{};
    bool keeps_alive = true;
    bool secure = false;   ///< over TLS: browsers shall stay there
    bool is_page = false;  ///< of the web app: its content policy, and it may be cached
    Instant now{};
};

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110).
[[nodiscard]] std::string http_date(Instant at);

void write_head(std::string& out, const HeadLine& line, const Fields& headers);

}  // namespace akad::http
