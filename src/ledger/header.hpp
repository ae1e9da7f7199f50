// The canonical header of a fact: the bytes whose digest is the fact's leaf in the tree. Lines of
// "name value", so that anybody can make them again with a text editor and sha256sum. The format
// is told in README.md and pinned by test/golden/ledger_header_v1.txt; it is never edited.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/hash.hpp"

namespace akad::ledger {

/// What a header says, as text, exactly as stored: verify must read a damaged fact, too.
struct Header {
    std::string_view workspace;
    std::int64_t sequence = 0;
    std::int64_t previous = 0;
    std::string_view subject;
    std::string_view topic;
    std::string_view kind;
    std::int64_t version = 1;
    std::int64_t recorded_at_us = 0;
    std::int64_t occurred_at_us = 0;
    std::string_view author;  ///< empty: none
    std::string_view proof;
    std::string_view on_behalf_of;  ///< empty: none
    std::string_view audience;
    Digest kept{};                     ///< of the kept payload
    std::optional<Digest> erasable{};  ///< of salt and erasable payload; none when there was none
};

/// The canonical bytes.
[[nodiscard]] std::string header_text(const Header& header);

/// SHA-256 of a zero byte and the canonical bytes: the fact's leaf (RFC 6962 section 2.1).
[[nodiscard]] Digest leaf_of(const Header& header);

/// The digest of an erasable payload. The salt goes with the payload when it is erased, so that
/// nobody can find a name by trying names.
[[nodiscard]] inline Digest erasable_digest(std::string_view salt, std::string_view payload) {
    return sha256({salt, payload});
}

}  // namespace akad::ledger
