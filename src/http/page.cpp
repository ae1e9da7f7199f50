#include "http/page.hpp"

#include "core/hash.hpp"

namespace akad::http {

Result<std::int64_t> page_size(const std::optional<std::int64_t>& asked) {
    const std::int64_t size = asked.value_or(default_page_size);
    if (size >= 1 && size <= largest_page_size) return size;
    const std::string text = "Ask for 1 to " + std::to_string(largest_page_size) + " at once.";
    return Error{ErrorKind::invalid, "bad_limit", text, {{"limit", "bad_limit", text}}};
}

std::string wrap_cursor(std::string_view json) {
    return base64url(json);
}

Result<std::string> unwrap_cursor(std::string_view cursor) {
    auto json = from_base64(cursor);
    if (!json) return bad_cursor();
    return std::move(*json);
}

Error bad_cursor() {
    const std::string text = "This is not a cursor of this list. Start again without one.";
    return Error{ErrorKind::invalid, "bad_cursor", text, {{"cursor", "bad_cursor", text}}};
}

}  // namespace akad::http
