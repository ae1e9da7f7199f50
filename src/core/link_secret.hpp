// The secret in a link that is mailed: made from the id of what it opens, under a key of the house.
// Nothing of it is kept anywhere, and a mail that is sent again carries the very same link.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/hash.hpp"
#include "core/ids.hpp"

namespace akad {

/// 32 bytes known to the servers of one house alone. Wiped from memory when it goes.
class LinkKey {
public:
    explicit LinkKey(const std::array<unsigned char, 32>& bytes) : bytes_(bytes) {}
    LinkKey(const LinkKey&) = default;
    LinkKey& operator=(const LinkKey&) = default;
    ~LinkKey();

    /// HMAC-SHA-256 (RFC 2104) of a text.
    [[nodiscard]] Digest sign(std::string_view text) const;

private:
    std::array<unsigned char, 32> bytes_;
};

/// "ws_….inv_….<43 characters>". A secret for one purpose opens nothing else.
[[nodiscard]] std::string link_secret(const LinkKey& key, std::string_view purpose,
                                      WorkspaceId workspace, std::string_view id);

/// What a secret opens.
struct LinkTarget {
    WorkspaceId workspace{};
    std::string id;
};
/// None for anything but a secret made with this key for this purpose.
[[nodiscard]] std::optional<LinkTarget> read_link_secret(const LinkKey& key,
                                                         std::string_view purpose,
                                                         std::string_view text);

}  // namespace akad
