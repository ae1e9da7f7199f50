#include <sodium.h>

#include <array>
#include <stdexcept>

#include "people/commands.hpp"
#include "people/prepare/secret.hpp"

namespace akad::people {

namespace {
constexpr std::size_t secret_bytes = 32;
constexpr std::size_t most_secret_text = 200;

void begin_sodium() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}
}  // namespace

Secret draw_secret(Draw& draw, WorkspaceId workspace) {
    std::array<unsigned char, secret_bytes> bytes{};
    draw.bytes(bytes);
    Secret secret;
    secret.text = workspace.text() + "." +
                  base64url({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    secret.digest = sha256({secret.text});
    return secret;
}

std::optional<PresentedSecret> read_secret(std::string_view text) {
    if (text.size() > most_secret_text) return std::nullopt;
    const auto dot = text.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto workspace = WorkspaceId::parse(text.substr(0, dot));
    if (!workspace) return std::nullopt;
    return PresentedSecret{*workspace, sha256({text})};
}

std::string hash_password(const std::string& password, HashCost cost) {
    begin_sodium();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const bool cheap = cost == HashCost::testing;
    const int failed = crypto_pwhash_str_alg(
        text.data(), password.data(), password.size(),
        cheap ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
        cheap ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE,
        crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) throw std::runtime_error("not enough memory to hash a password");
    return text.data();
}

bool is_password(const std::string& password_hash, const std::string& password) {
    begin_sodium();
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (password_hash.size() >= text.size()) return false;
    password_hash.copy(text.data(), password_hash.size());
    return crypto_pwhash_str_verify(text.data(), password.data(), password.size()) == 0;
}

void verify_in_vain(const std::string& password) {
    static const std::string nobody = hash_password("nobody has this password");
    static_cast<void>(is_password(nobody, password));
}

}  // namespace akad::people
