// The Merkle tree of RFC 6962 section 2.1 over the facts of one workspace: a frontier that grows
// by about two hashes a fact, and the proofs that show one fact, or growth, to somebody outside.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/hash.hpp"

namespace akad::ledger {

[[nodiscard]] Digest leaf_hash(std::string_view content);
[[nodiscard]] Digest node_hash(const Digest& left, const Digest& right);

/// The peaks of a tree: the roots of its full subtrees, the largest first, one for each bit set
/// in its size.
class Frontier {
public:
    Frontier() = default;
    /// Reads what `bytes` wrote; nothing when the peaks do not fit the size.
    [[nodiscard]] static std::optional<Frontier> read(std::int64_t size, std::string_view bytes);

    void append(const Digest& leaf);
    [[nodiscard]] std::int64_t size() const { return size_; }
    [[nodiscard]] Digest root() const;
    /// The peaks laid end to end, 32 bytes each.
    [[nodiscard]] std::string bytes() const;
    friend bool operator==(const Frontier&, const Frontier&) = default;

private:
    std::int64_t size_ = 0;
    std::vector<Digest> peaks_;
};

/// Calls `visit` with `count` leaves in order, the first of them at `first` (from 0).
using LeafVisit = std::function<void(const Digest&)>;
using Leaves = std::function<void(std::int64_t first, std::int64_t count, const LeafVisit& visit)>;

/// The path that proves the leaf at `index` (from 0) in a tree of `size` leaves. Reads each leaf
/// of the tree once, except that one. Needs 0 <= index < size.
[[nodiscard]] std::vector<Digest> inclusion_proof(const Leaves& leaves, std::int64_t index,
                                                  std::int64_t size);

/// The proof that the tree of `later` leaves begins with the tree of `earlier` leaves. Empty when
/// they are the same tree. Needs 0 < earlier <= later.
[[nodiscard]] std::vector<Digest> consistency_proof(const Leaves& leaves, std::int64_t earlier,
                                                    std::int64_t later);

/// What somebody knows of a tree.
struct TreeHead {
    std::int64_t size = 0;
    Digest root{};
};

/// True when the proof shows `leaf` at `index` (from 0) in the tree (RFC 9162 section 2.1.3.2).
[[nodiscard]] bool is_included(const Digest& leaf, std::int64_t index,
                               const std::vector<Digest>& proof, const TreeHead& tree);

/// True when the proof shows that `later` begins with `earlier` (RFC 9162 section 2.1.4.2).
[[nodiscard]] bool is_consistent(const TreeHead& earlier, const TreeHead& later,
                                 const std::vector<Digest>& proof);

}  // namespace akad::ledger
