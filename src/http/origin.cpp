#include "http/origin.hpp"

namespace akad::http {

namespace {

/// "https://akad.example:8443" -> "akad.example:8443"
std::string_view host_of(std::string_view origin) {
    const auto scheme_end = origin.find("://");
    return scheme_end == origin.npos ? std::string_view() : origin.substr(scheme_end + 3);
}

bool is_our_origin(const Request& request, std::string_view public_origin) {
    const std::string_view site = request.header("sec-fetch-site");
    if (!site.empty() && site != "same-origin" && site != "none") return false;
    const std::string_view origin = request.header("origin");
    if (origin.empty()) return true;
    if (!public_origin.empty()) return origin == public_origin;
    return host_of(origin) == request.header("host");
}

}  // namespace

bool changes_something(std::string_view method) {
    return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

Result<void> check_origin(const Request& request, std::string_view public_origin) {
    if (!changes_something(request.method)) return {};
    if (request.header("authorization").starts_with("Bearer ")) return {};
    const bool from_browser = !request.header("cookie").empty() ||
                              !request.header("origin").empty() ||
                              !request.header("sec-fetch-site").empty();
    if (!from_browser) return {};
    if (!request.header("x-akad-csrf").empty() && is_our_origin(request, public_origin)) return {};
    return Error{ErrorKind::refused, "csrf_refused",
                 "This did not come from Akad's own page. Send the header X-Akad-Csrf from the "
                 "address Akad is served at."};
}

}  // namespace akad::http
