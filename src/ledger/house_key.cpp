#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "core/draw.hpp"
#include "ledger/checkpoint.hpp"
#include "storage/query.hpp"
#include "storage/store.hpp"

namespace akad::ledger {
namespace {

Error unreadable(const std::string& place) {
    return {ErrorKind::internal, "house_key_unreadable",
            "The house's key in " + place +
                " cannot be read or written. Restore it from a backup: checkpoints signed with "
                "another key count for nothing."};
}

std::string fresh_key_seed() {
    const Seed seed = fresh_seed();
    return {seed.begin(), seed.end()};
}

bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(file, text.data(), text.size());
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0;
}

/// Writes the file beside its place first, so that a crash never leaves half a key. False when
/// it cannot; true also when another process was first.
bool make_file(const std::filesystem::path& path) {
    const std::string beside = path.string() + ".new";
    ::unlink(beside.c_str());
    const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return false;
    const bool written = write_all(file, base64(fresh_key_seed()) + '\n');
    ::close(file);
    const bool there = written && (::link(beside.c_str(), path.c_str()) == 0 || errno == EEXIST);
    ::unlink(beside.c_str());
    const int folder = ::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return false;
    const bool kept = ::fsync(folder) == 0;
    ::close(folder);
    return there && kept;
}

std::optional<std::string> seed_in_file(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!text.empty() && text.back() == '\n') text.pop_back();
    return from_base64(text);
}

std::optional<std::string> seed_in_table(storage::Store& store) {
    const auto connection = store.writing_connection();
    const std::string seed = fresh_key_seed();
    storage::run(*connection,
                 "INSERT INTO house_key (id, seed) VALUES (1, $1) ON CONFLICT (id) DO NOTHING",
                 storage::Bytes{seed});
    const auto cursor = connection->open("SELECT seed FROM house_key WHERE id = 1", {});
    if (!cursor->next()) return std::nullopt;
    return std::string(cursor->bytes(0));
}

}  // namespace

HouseKey HouseKey::from_seed(std::string_view seed) {
    static_assert(std::tuple_size_v<HousePublicKey> == crypto_sign_PUBLICKEYBYTES);
    HouseKey key;
    crypto_sign_seed_keypair(key.public_key_.data(), key.secret_key_.data(),
                             reinterpret_cast<const unsigned char*>(seed.data()));
    return key;
}

HouseKey::~HouseKey() {
    sodium_memzero(secret_key_.data(), secret_key_.size());
}

Result<HouseKey> HouseKey::of(storage::Store& store) {
    std::string place = "the table house_key";
    std::optional<std::string> seed;
    if (store.dialect() == storage::Dialect::postgresql) {
        seed = seed_in_table(store);
    } else {
        const auto path = store.folder() / "house.key";
        place = path.string();
        if (!std::filesystem::exists(path) && !make_file(path)) return unreadable(place);
        seed = seed_in_file(path);
    }
    if (!seed || seed->size() != crypto_sign_SEEDBYTES) return unreadable(place);
    return from_seed(*seed);
}

std::string HouseKey::sign(std::string_view message) const {
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                         secret_key_.data());
    return signature;
}

}  // namespace akad::ledger
