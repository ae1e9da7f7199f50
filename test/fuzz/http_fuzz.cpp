// Fuzzes what the server does with a request before anybody is asked who it is: the header, the
// target, the route, cookies and the query string. Built with clang's libFuzzer.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "http/origin.hpp"
#include "http/percent.hpp"
#include "http/query.hpp"
#include "http/router.hpp"
#include "http/transport/incoming.hpp"

namespace {

using namespace akad;
using namespace akad::http;

BOOST_DEFINE_ENUM_CLASS(Sort, name, value)

struct Filter {
    std::optional<std::string> q{};
    std::vector<Sort> sort{};
    std::optional<DealId> deal{};
    std::optional<Day> day{};
    std::optional<std::int64_t> limit{};
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(Filter, (), (q, sort, deal, day, limit, late))

void require(bool holds) {
    if (!holds) std::abort();
}

Response nothing(Exchange&) {
    return {};
}

const Router& router() {
    static const Routes routes = [] {
        Routes some;
        some.open("GET", "/", nothing);
        some.open("GET", "/api/w/{workspace}/deals", nothing);
        some.open("GET", "/api/w/{workspace}/deals/{deal}", nothing);
        some.open("POST", "/api/w/{workspace}/deals/{deal}/lines/{line}", nothing);
        return some;
    }();
    static const Router one(routes);
    return one;
}

void check_route(const Request& request, std::string_view path) {
    const Found found = router().find(request.method, path);
    if (found.route == nullptr) return;
    require(!found.allowed.empty());
    std::size_t braces = 0;
    for (const char c : found.route->pattern) braces += c == '{' ? 1 : 0;
    require(found.path_ids.size() + (found.workspace ? 1 : 0) == braces);
}

void check_query(const Request& request) {
    const auto filter = read_query<Filter>(std::string_view(request.query));
    require(filter.ok() || !filter.error().items.empty());
    for (const Query query(request.query); const auto& [name, value] : query.all())
        require(percent_decoded(percent_encoded(value), Plus::is_plus) == value);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    boost::beast::http::request_parser<boost::beast::http::empty_body> parser;
    parser.header_limit(16 * 1024);
    boost::beast::error_code failed;
    parser.put(boost::asio::buffer(bytes, size), failed);
    if (!parser.is_header_done()) return 0;
    static const Settings settings{.trusted_proxies = {"10.0.0.1"}};
    const Target target = target_of(parser.get());
    const Request request = request_of(parser.get(), "10.0.0.1", settings);
    if (target.ok) check_route(request, target.path);
    check_query(request);
    require(request.cookie("akad_session").value_or("").find(';') == std::string::npos);
    require(check_origin(request, "").ok() || changes_something(request.method));
    return 0;
}
