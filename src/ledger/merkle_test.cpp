#include "ledger/merkle.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace akad::ledger {
namespace {

/// The tree hash as RFC 6962 section 2.1 defines it, word for word.
Digest slow_root(const std::vector<Digest>& leaves) {
    if (leaves.empty()) return sha256({});
    if (leaves.size() == 1) return leaves[0];
    std::size_t split = 1;
    while (split * 2 < leaves.size()) split *= 2;
    const auto middle = leaves.begin() + static_cast<std::ptrdiff_t>(split);
    return node_hash(slow_root({leaves.begin(), middle}), slow_root({middle, leaves.end()}));
}

std::vector<Digest> some_leaves(std::size_t count) {
    std::vector<Digest> leaves;
    for (std::size_t i = 0; i < count; ++i) leaves.push_back(leaf_hash(std::to_string(i)));
    return leaves;
}

Leaves source(const std::vector<Digest>& leaves) {
    return [&leaves](std::int64_t first, std::int64_t count, const LeafVisit& visit) {
        for (std::int64_t i = first; i < first + count; ++i)
            visit(leaves.at(static_cast<std::size_t>(i)));
    };
}

TreeHead head_of_first(const std::vector<Digest>& leaves, std::size_t count) {
    const std::vector<Digest> first(leaves.begin(),
                                    leaves.begin() + static_cast<std::ptrdiff_t>(count));
    return {static_cast<std::int64_t>(count), slow_root(first)};
}

/// The test tree published with Certificate Transparency: eight inputs and the root after each.
const std::vector<std::pair<const char*, const char*>> published = {
    {"", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"},
    {"00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"},
    {"10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"},
    {"2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"},
    {"3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"},
    {"40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"},
    {"5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"},
    {"606162636465666768696a6b6c6d6e6f",
     "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"}};

TEST(Merkle, RootsAreThosePublishedWithCertificateTransparency) {
    Frontier frontier;
    EXPECT_EQ(hex(view(frontier.root())),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (const auto& [input, root] : published) {
        frontier.append(leaf_hash(*from_hex(input)));
        EXPECT_EQ(hex(view(frontier.root())), root) << frontier.size();
    }
}

TEST(Merkle, TheProofOfTheFirstOfEightIsTheOnePublished) {
    std::vector<Digest> leaves;
    for (const auto& [input, root] : published) leaves.push_back(leaf_hash(*from_hex(input)));
    const auto proof = inclusion_proof(source(leaves), 0, 8);
    ASSERT_EQ(proof.size(), 3U);
    EXPECT_EQ(hex(view(proof[0])),
              "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7");
    EXPECT_EQ(hex(view(proof[1])),
              "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e");
    EXPECT_EQ(hex(view(proof[2])),
              "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
}

TEST(Merkle, TheFrontierHasTheRootOfTheWholeTree) {
    const auto leaves = some_leaves(130);
    Frontier frontier;
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        frontier.append(leaves[i]);
        ASSERT_EQ(frontier.root(), head_of_first(leaves, i + 1).root) << i + 1;
        const auto again = Frontier::read(frontier.size(), frontier.bytes());
        ASSERT_TRUE(again.has_value());
        ASSERT_EQ(*again, frontier);
    }
}

TEST(Merkle, PeaksThatDoNotFitTheSizeAreRefused) {
    EXPECT_FALSE(Frontier::read(3, std::string(32, 'x')).has_value());
    EXPECT_FALSE(Frontier::read(4, std::string(31, 'x')).has_value());
    EXPECT_FALSE(Frontier::read(0, std::string(32, 'x')).has_value());
    EXPECT_FALSE(Frontier::read(-1, "").has_value());
}

TEST(Merkle, EveryLeafOfEveryTreeIsProvedAndNoOther) {
    const auto leaves = some_leaves(33);
    for (std::size_t size = 1; size <= leaves.size(); ++size) {
        const auto tree = head_of_first(leaves, size);
        for (std::int64_t index = 0; index < tree.size; ++index) {
            const auto& leaf = leaves[static_cast<std::size_t>(index)];
            auto proof = inclusion_proof(source(leaves), index, tree.size);
            ASSERT_TRUE(is_included(leaf, index, proof, tree)) << index << " of " << size;
            EXPECT_FALSE(is_included(leaf_hash("other"), index, proof, tree));
            EXPECT_FALSE(is_included(leaf, index, proof, {tree.size, leaf_hash("other")}));
            EXPECT_FALSE(is_included(leaf, tree.size, proof, tree));
            EXPECT_FALSE(is_included(leaf, -1, proof, tree));
            if (tree.size > 1) {
                const std::int64_t elsewhere = index == 0 ? 1 : index - 1;
                EXPECT_FALSE(is_included(leaf, elsewhere, proof, tree));
            }
            proof.push_back(leaf);
            EXPECT_FALSE(is_included(leaf, index, proof, tree));
        }
    }
}

TEST(Merkle, EveryGrowthIsProvedAndNoOther) {
    const auto leaves = some_leaves(33);
    for (std::size_t first = 1; first <= leaves.size(); ++first) {
        const auto earlier = head_of_first(leaves, first);
        for (std::size_t second = first; second <= leaves.size(); ++second) {
            const auto later = head_of_first(leaves, second);
            auto proof = consistency_proof(source(leaves), earlier.size, later.size);
            ASSERT_TRUE(is_consistent(earlier, later, proof)) << first << " to " << second;
            EXPECT_FALSE(is_consistent({earlier.size, leaf_hash("other")}, later, proof));
            EXPECT_FALSE(is_consistent(earlier, {later.size, leaf_hash("other")}, proof));
            if (first != second) {
                EXPECT_FALSE(is_consistent(later, earlier, proof));
                EXPECT_FALSE(is_consistent(earlier, later, {}));
            }
            proof.push_back(leaves[0]);
            EXPECT_FALSE(is_consistent(earlier, later, proof));
        }
    }
}

}  // namespace
}  // namespace akad::ledger
