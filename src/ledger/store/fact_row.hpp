// A fact's row as it stands, damaged or not: verify and proofs read it without trusting it.
#pragma once

#include <optional>
#include <string_view>

#include "core/hash.hpp"
#include "ledger/header.hpp"
#include "storage/database.hpp"

namespace akad::ledger {

/// The columns of `fact_row_columns`, in order.
struct FactColumn {
    enum : int {
        sequence,
        previous,
        subject,
        topic,
        kind,
        version,
        recorded_at,
        occurred_at,
        author,
        proof,
        on_behalf_of,
        audience,
        kept,
        erasable,
        salt,
        erasable_digest,
        leaf
    };
};
constexpr std::string_view fact_row_columns =
    "sequence, previous, subject, topic, kind, version, recorded_at, occurred_at, author, proof, "
    "on_behalf_of, audience, kept, erasable, salt, erasable_digest, leaf";

/// The digest in a column; nothing when it is null or of another length.
[[nodiscard]] std::optional<Digest> digest_in(const storage::Cursor& row, int column);

/// The header of the row as it stands. Views live until the next row.
[[nodiscard]] Header header_of(const storage::Cursor& row, std::string_view workspace);

}  // namespace akad::ledger
