// A checkpoint: the number and root of a workspace's log, signed by the house. Kept elsewhere, it
// shows later that nothing before it was cut off or altered. The form is that of C2SP
// tlog-checkpoint and signed-note, so that tools of others read it.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/hash.hpp"
#include "core/ids.hpp"
#include "core/result.hpp"

namespace akad::storage {
class Store;
}

namespace akad::ledger {

struct Checkpoint {
    WorkspaceId workspace{};
    std::int64_t size = 0;
    Digest root{};
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

/// The public half of a house's Ed25519 key.
using HousePublicKey = std::array<unsigned char, 32>;

/// The key of a house. Copies are wiped from memory when they go.
class HouseKey {
public:
    /// The key that this seed of 32 bytes makes.
    [[nodiscard]] static HouseKey from_seed(std::string_view seed);
    /// The house's key, made when there is none: the file house.key (mode 0600) in the folder of
    /// a SQLite store, the table house_key on PostgreSQL. Error `house_key_unreadable`.
    [[nodiscard]] static Result<HouseKey> of(storage::Store& store);

    HouseKey(const HouseKey&) = default;
    HouseKey& operator=(const HouseKey&) = default;
    ~HouseKey();

    [[nodiscard]] const HousePublicKey& public_key() const { return public_key_; }
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    HouseKey() = default;
    std::array<unsigned char, 64> secret_key_{};
    HousePublicKey public_key_{};
};

/// The first line of a workspace's checkpoints and the name its key signs under.
[[nodiscard]] std::string origin_of(WorkspaceId workspace);

/// The signed note.
[[nodiscard]] std::string signed_checkpoint(const Checkpoint& checkpoint, const HouseKey& key);

/// Reads a signed note, of at most 64 KiB; other signatures on it are passed over.
/// Errors: `checkpoint_unreadable`, `checkpoint_not_signed` (by this key).
[[nodiscard]] Result<Checkpoint> read_checkpoint(std::string_view note, const HousePublicKey& key);

/// The key in the form verifiers take: "akad/ws_…+<hash>+<key>" (C2SP signed-note).
[[nodiscard]] std::string verifier_key(WorkspaceId workspace, const HousePublicKey& key);

}  // namespace akad::ledger
