// The web app's files, which live inside the binary: path to bytes, compressed ahead of time.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "http/http.hpp"

namespace akad::http {

/// One file of the web build. The bytes live as long as the program.
struct Asset {
    std::string_view path;  ///< "/assets/app-4f2a.js"
    std::string_view etag;  ///< of its content, without quotes
    std::string_view plain;
    std::string_view brotli{};  ///< empty: none
    std::string_view gzip{};
};

/// The web build that this binary was made with; empty when there was none. In akad_web.
[[nodiscard]] std::span<const Asset> web_files();

/// What an asset is answered with; `body` is not copied.
struct AssetAnswer {
    int status = 200;
    Fields headers{};
    std::string_view media_type{};
    std::string_view body{};
};

class Assets {
public:
    Assets() = default;
    explicit Assets(std::span<const Asset> files);

    /// The file of this path, or the page that starts the app for any other path outside /api and
    /// /assets: the app's own router finds its way from there.
    [[nodiscard]] AssetAnswer find(const Request& request) const;

private:
    [[nodiscard]] const Asset* asset_for(std::string_view path) const;
    std::map<std::string_view, Asset> files_;
};

[[nodiscard]] std::string_view media_type_of(std::string_view path);

}  // namespace akad::http
