#include "http/transport/incoming.hpp"

#include <algorithm>
#include <cctype>

#include "http/percent.hpp"

namespace akad::http {

namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

bool has_control_character(std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

/// The address nearest to our trusted proxy.
std::string_view last_of(std::string_view list) {
    const auto comma = list.rfind(',');
    std::string_view last = comma == list.npos ? list : list.substr(comma + 1);
    last.remove_prefix(std::min(last.size(), last.find_first_not_of(' ')));
    return last;
}

void believe_proxy(Request& request, std::string_view peer, const Settings& settings) {
    if (std::ranges::find(settings.trusted_proxies, peer) == settings.trusted_proxies.end()) return;
    const std::string_view forwarded = last_of(request.header("x-forwarded-for"));
    if (!forwarded.empty()) request.remote = forwarded;
    if (request.header("x-forwarded-proto") == "https") request.secure = true;
}

}  // namespace

Target target_of(const Header& header) {
    const std::string_view target(header.target().data(), header.target().size());
    const auto question = target.find('?');
    Target out;
    out.path = target.substr(0, question);
    if (question != target.npos) out.query = target.substr(question + 1);
    out.ok = out.path.starts_with('/') && !out.path.starts_with("//") &&
             !has_control_character(percent_decoded(out.path, Plus::is_plus));
    return out;
}

Request request_of(const Header& header, std::string_view peer, const Settings& settings) {
    Request request;
    const Target target = target_of(header);
    request.method = std::string(header.method_string());
    request.path = percent_decoded(target.path, Plus::is_plus);
    request.query = target.query;
    for (const auto& field : header)
        request.headers.emplace_back(lower(std::string_view(field.name_string())),
                                     std::string_view(field.value()));
    request.remote = peer;
    request.request_id = fresh_request_id();
    request.secure = settings.public_origin.starts_with("https://");
    believe_proxy(request, peer, settings);
    return request;
}

std::string fresh_request_id() {
    thread_local std::mt19937_64 random = [] {
        std::random_device device;
        std::seed_seq seed{device(), device(), device(), device()};
        return std::mt19937_64(seed);
    }();
    constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
    std::string id(16, '0');
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < id.size(); ++i, bits >>= 5) {
        if (i % 12 == 0) bits = random();
        id[i] = digits[bits & 31];
    }
    return id;
}

}  // namespace akad::http
