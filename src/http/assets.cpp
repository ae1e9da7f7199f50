#include "http/assets.hpp"

#include <array>
#include <utility>

#include "http/encoding.hpp"

namespace akad::http {

namespace {

constexpr std::string_view no_web_page =
    "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Akad</title>"
    "<p>This server was built without the web app. The API answers under /api; build web/ first "
    "and then the server to have both.</p></html>";

constexpr std::array media_types{
    std::pair<std::string_view, std::string_view>{".html", "text/html; charset=utf-8"},
    std::pair<std::string_view, std::string_view>{".js", "text/javascript; charset=utf-8"},
    std::pair<std::string_view, std::string_view>{".css", "text/css; charset=utf-8"},
    std::pair<std::string_view, std::string_view>{".svg", "image/svg+xml"},
    std::pair<std::string_view, std::string_view>{".png", "image/png"},
    std::pair<std::string_view, std::string_view>{".ico", "image/x-icon"},
    std::pair<std::string_view, std::string_view>{".woff2", "font/woff2"},
    std::pair<std::string_view, std::string_view>{".json", "application/json"},
    std::pair<std::string_view, std::string_view>{".webmanifest", "application/manifest+json"},
    std::pair<std::string_view, std::string_view>{".txt", "text/plain; charset=utf-8"},
};

/// Pages for whoever has a private link and no account: a smaller app of its own.
bool is_for_guests(std::string_view path) {
    return path.starts_with("/g/") || path.starts_with("/portal/") || path.starts_with("/sign/");
}

void choose_variant(const Asset& asset, std::string_view accepted, AssetAnswer& answer) {
    answer.body = asset.plain;
    if (asset.brotli.empty() && asset.gzip.empty()) return;
    answer.headers.emplace_back("Vary", "Accept-Encoding");
    if (!asset.brotli.empty() && accepts(accepted, "br")) {
        answer.body = asset.brotli;
        answer.headers.emplace_back("Content-Encoding", "br");
    } else if (!asset.gzip.empty() && accepts(accepted, "gzip")) {
        answer.body = asset.gzip;
        answer.headers.emplace_back("Content-Encoding", "gzip");
    }
}

}  // namespace

std::string_view media_type_of(std::string_view path) {
    for (const auto& [ending, media_type] : media_types)
        if (path.ends_with(ending)) return media_type;
    return "application/octet-stream";
}

Assets::Assets(std::span<const Asset> files) {
    for (const Asset& each : files) files_.emplace(each.path, each);
}

const Asset* Assets::asset_for(std::string_view path) const {
    const auto known = [&](std::string_view name) -> const Asset* {
        const auto found = files_.find(name);
        return found == files_.end() ? nullptr : &found->second;
    };
    if (const Asset* asset = known(path)) return asset;
    if (path.starts_with("/assets/")) return nullptr;
    if (is_for_guests(path))
        if (const Asset* guest = known("/guest.html")) return guest;
    return known("/index.html");
}

AssetAnswer Assets::find(const Request& request) const {
    AssetAnswer answer;
    answer.media_type = "text/html; charset=utf-8";
    if (files_.empty()) {
        answer.body = no_web_page;
        return answer;
    }
    const Asset* asset = asset_for(request.path);
    if (asset == nullptr) {
        answer.status = 404;
        return answer;
    }
    // The names of files under /assets carry a hash of their content, so they never change.
    const bool never_changes = asset->path.starts_with("/assets/");
    answer.headers.emplace_back("Cache-Control",
                                never_changes ? "public, max-age=31536000, immutable" : "no-cache");
    const std::string etag = '"' + std::string(asset->etag) + '"';
    answer.headers.emplace_back("ETag", etag);
    answer.media_type = media_type_of(asset->path);
    choose_variant(*asset, request.header("accept-encoding"), answer);
    if (request.header("if-none-match") == etag) {
        answer.status = 304;
        answer.body = {};
    }
    return answer;
}

}  // namespace akad::http
