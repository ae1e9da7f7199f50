#include "core/link_secret.hpp"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <stdexcept>

namespace akad {

namespace {
constexpr std::size_t longest_secret = 200;
}

LinkKey::~LinkKey() {
    OPENSSL_cleanse(bytes_.data(), bytes_.size());
}

Digest LinkKey::sign(std::string_view text) const {
    Digest digest{};
    unsigned int size = 0;
    const auto* made = HMAC(EVP_sha256(), bytes_.data(), static_cast<int>(bytes_.size()),
                            reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                            digest.data(), &size);
    if (made == nullptr || size != digest.size()) throw std::runtime_error("HMAC does not work");
    return digest;
}

std::string link_secret(const LinkKey& key, std::string_view purpose, WorkspaceId workspace,
                        std::string_view id) {
    std::string text = workspace.text();
    text.append(1, '.').append(id);
    std::string signed_text(purpose);
    signed_text.append(1, ' ').append(text);
    return text + '.' + base64url(view(key.sign(signed_text)));
}

std::optional<LinkTarget> read_link_secret(const LinkKey& key, std::string_view purpose,
                                           std::string_view text) {
    if (text.size() > longest_secret) return std::nullopt;
    const auto first = text.find('.');
    const auto second = text.find('.', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
    const auto workspace = WorkspaceId::parse(text.substr(0, first));
    if (!workspace) return std::nullopt;
    const std::string_view id = text.substr(first + 1, second - first - 1);
    if (!same_secret(link_secret(key, purpose, *workspace, id), text)) return std::nullopt;
    return LinkTarget{*workspace, std::string(id)};
}

}  // namespace akad
