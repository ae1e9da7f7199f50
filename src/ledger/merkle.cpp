#include "ledger/merkle.hpp"

#include <algorithm>
#include <bit>

namespace akad::ledger {

Digest leaf_hash(std::string_view content) {
    constexpr char leaf_mark = 0;
    return sha256({std::string_view(&leaf_mark, 1), content});
}

Digest node_hash(const Digest& left, const Digest& right) {
    constexpr char node_mark = 1;
    return sha256({std::string_view(&node_mark, 1), view(left), view(right)});
}

std::optional<Frontier> Frontier::read(std::int64_t size, std::string_view bytes) {
    if (size < 0) return std::nullopt;
    const auto peaks = static_cast<std::size_t>(std::popcount(static_cast<std::uint64_t>(size)));
    if (bytes.size() != peaks * std::tuple_size_v<Digest>) return std::nullopt;
    Frontier frontier;
    frontier.size_ = size;
    frontier.peaks_.resize(peaks);
    for (std::size_t i = 0; i < peaks; ++i)
        std::ranges::copy(bytes.substr(i * std::tuple_size_v<Digest>, std::tuple_size_v<Digest>),
                          frontier.peaks_[i].begin());
    return frontier;
}

void Frontier::append(const Digest& leaf) {
    peaks_.push_back(leaf);
    ++size_;
    // Every bit that carries over joins two subtrees of one size.
    for (std::int64_t rest = size_; rest % 2 == 0; rest /= 2) {
        const Digest right = peaks_.back();
        peaks_.pop_back();
        peaks_.back() = node_hash(peaks_.back(), right);
    }
}

Digest Frontier::root() const {
    if (peaks_.empty()) return sha256({});
    Digest root = peaks_.back();
    for (std::size_t i = peaks_.size() - 1; i-- > 0;) root = node_hash(peaks_[i], root);
    return root;
}

std::string Frontier::bytes() const {
    std::string out;
    out.reserve(peaks_.size() * std::tuple_size_v<Digest>);
    for (const auto& peak : peaks_) out += view(peak);
    return out;
}

}  // namespace akad::ledger
