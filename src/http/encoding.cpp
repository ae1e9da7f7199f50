#include "http/encoding.hpp"

#include <zlib.h>

#include <algorithm>

namespace akad::http {

namespace {

/// Below one packet nothing is gained; above a mebibyte (an export) the connection's thread would
/// be busy for longer than other connections should wait.
constexpr std::size_t fewest_bytes = 1'400;
constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr int fastest = 1;  ///< a board shrinks to a fifth; level 6 takes three times as long
constexpr int window_with_gzip_header = 15 + 16;
constexpr int memory_level = 8;  ///< zlib's own default

bool is_worth_it(const Response& response) {
    const std::size_t bytes = response.body.size();
    return response.status == 200 && bytes >= fewest_bytes && bytes <= most_bytes &&
           (response.media_type.starts_with("application/json") ||
            response.media_type.starts_with("text/"));
}

/// Empty when zlib has no memory.
std::string gzip(std::string_view plain) {
    z_stream stream{};
    if (deflateInit2(&stream, fastest, Z_DEFLATED, window_with_gzip_header, memory_level,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    std::string out(deflateBound(&stream, plain.size()), '\0');
    // zlib reads from here and does not write; its interface is older than const.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(whole ? stream.total_out : 0);
    deflateEnd(&stream);
    return out;
}

}  // namespace

bool accepts(std::string_view header, std::string_view coding) {
    while (!header.empty()) {
        std::string_view part = header.substr(0, header.find(','));
        header.remove_prefix(std::min(header.size(), part.size() + 1));
        part.remove_prefix(std::min(part.size(), part.find_first_not_of(' ')));
        if (!part.starts_with(coding)) continue;
        part.remove_prefix(coding.size());
        if (part.empty() || part.front() == ' ') return true;
        if (part.front() == ';') return !part.ends_with("q=0") && !part.ends_with("q=0.0");
    }
    return false;
}

void compress(Response& response, const Request& request) {
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!reads || !is_worth_it(response)) return;
    response.with("Vary", "Accept-Encoding");
    if (!accepts(request.header("accept-encoding"), "gzip")) return;
    std::string smaller = gzip(response.body);
    if (smaller.empty()) return;
    response.body = std::move(smaller);
    response.with("Content-Encoding", "gzip");
}

}  // namespace akad::http
