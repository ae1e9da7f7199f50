// One line of JSON for each request: never bodies, cookies, tokens or query strings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/caller.hpp"
#include "core/time.hpp"

namespace akad::http {

struct Answered {
    Instant at{};
    std::string_view request_id{};
    std::string_view route{};  ///< method and pattern, so no id and no secret of a link
    int status = 0;
    std::int64_t microseconds = 0;
    std::size_t bytes = 0;
    const Caller* caller = nullptr;  ///< none: nobody was recognised
};

[[nodiscard]] std::string log_line(const Answered& answered);

}  // namespace akad::http
