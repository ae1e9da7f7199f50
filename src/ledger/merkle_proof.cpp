#include <bit>

#include "ledger/merkle.hpp"

namespace akad::ledger {
namespace {

struct Range {
    std::int64_t first = 0;
    std::int64_t count = 0;
};

/// The largest power of two below `count`: where RFC 6962 splits a tree.
std::int64_t split_of(std::int64_t count) {
    return static_cast<std::int64_t>(std::bit_floor(static_cast<std::uint64_t>(count - 1)));
}

Digest root_of(const Leaves& leaves, Range range) {
    Frontier frontier;
    leaves(range.first, range.count, [&](const Digest& leaf) { frontier.append(leaf); });
    return frontier.root();
}

/// PATH of RFC 6962 section 2.1.1.
void path(const Leaves& leaves, std::int64_t index, Range range, std::vector<Digest>& proof) {
    if (range.count == 1) return;
    const std::int64_t split = split_of(range.count);
    const Range left{range.first, split};
    const Range right{range.first + split, range.count - split};
    const bool goes_left = index < right.first;
    path(leaves, index, goes_left ? left : right, proof);
    proof.push_back(root_of(leaves, goes_left ? right : left));
}

/// SUBPROOF of RFC 6962 section 2.1.2. `known` while the earlier tree is this very subtree, whose
/// root the asker has.
void subproof(const Leaves& leaves, std::int64_t earlier, Range range, bool known,
              std::vector<Digest>& proof) {
    if (earlier == range.count) {
        if (!known) proof.push_back(root_of(leaves, range));
        return;
    }
    const std::int64_t split = split_of(range.count);
    const Range left{range.first, split};
    const Range right{range.first + split, range.count - split};
    if (earlier <= split) {
        subproof(leaves, earlier, left, known, proof);
        proof.push_back(root_of(leaves, right));
    } else {
        subproof(leaves, earlier - split, right, false, proof);
        proof.push_back(root_of(leaves, left));
    }
}

bool is_odd(std::int64_t number) {
    return number % 2 != 0;
}

}  // namespace

std::vector<Digest> inclusion_proof(const Leaves& leaves, std::int64_t index, std::int64_t size) {
    std::vector<Digest> proof;
    path(leaves, index, {0, size}, proof);
    return proof;
}

std::vector<Digest> consistency_proof(const Leaves& leaves, std::int64_t earlier,
                                      std::int64_t later) {
    std::vector<Digest> proof;
    subproof(leaves, earlier, {0, later}, true, proof);
    return proof;
}

bool is_included(const Digest& leaf, std::int64_t index, const std::vector<Digest>& proof,
                 const TreeHead& tree) {
    if (index < 0 || index >= tree.size) return false;
    std::int64_t node = index;
    std::int64_t last = tree.size - 1;
    Digest root = leaf;
    for (const auto& step : proof) {
        if (last == 0) return false;
        if (is_odd(node) || node == last) {
            root = node_hash(step, root);
            while (!is_odd(node) && node != 0) {
                node /= 2;
                last /= 2;
            }
        } else {
            root = node_hash(root, step);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && root == tree.root;
}

bool is_consistent(const TreeHead& earlier, const TreeHead& later,
                   const std::vector<Digest>& proof) {
    if (earlier.size <= 0 || earlier.size > later.size) return false;
    if (earlier.size == later.size) return proof.empty() && earlier.root == later.root;
    std::vector<Digest> steps = proof;
    // An earlier tree that is full is a subtree of the later one, so its root starts the proof.
    if (std::has_single_bit(static_cast<std::uint64_t>(earlier.size)))
        steps.insert(steps.begin(), earlier.root);
    if (steps.empty()) return false;
    std::int64_t node = earlier.size - 1;
    std::int64_t last = later.size - 1;
    for (; is_odd(node); node /= 2) last /= 2;
    Digest earlier_root = steps.front();
    Digest later_root = steps.front();
    for (std::size_t i = 1; i < steps.size(); ++i) {
        if (last == 0) return false;
        if (is_odd(node) || node == last) {
            earlier_root = node_hash(steps[i], earlier_root);
            later_root = node_hash(steps[i], later_root);
            while (!is_odd(node) && node != 0) {
                node /= 2;
                last /= 2;
            }
        } else {
            later_root = node_hash(later_root, steps[i]);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && earlier_root == earlier.root && later_root == later.root;
}

}  // namespace akad::ledger
