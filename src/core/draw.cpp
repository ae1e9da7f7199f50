#include "core/draw.hpp"

#include <sodium.h>

#include <bit>
#include <stdexcept>

namespace akad {
namespace {

void start_sodium() {
    static const bool started = sodium_init() >= 0;
    if (!started) throw std::runtime_error("libsodium cannot start");
}

}  // namespace

Seed fresh_seed() {
    start_sodium();
    Seed seed{};
    randombytes_buf(seed.data(), seed.size());
    return seed;
}

void Draw::bytes(std::span<unsigned char> out) {
    static_assert(std::tuple_size_v<Seed> == crypto_stream_chacha20_KEYBYTES);
    start_sodium();
    // The count of draws is the nonce: every draw is a stream of its own, the same in a replay.
    std::array<unsigned char, crypto_stream_chacha20_NONCEBYTES> nonce{};
    for (std::size_t i = 0; i < nonce.size(); ++i)
        nonce[i] = static_cast<unsigned char>(drawn_ >> (8 * i));
    ++drawn_;
    crypto_stream_chacha20(out.data(), out.size(), nonce.data(), seed_.data());
}

IdTail Draw::tail() {
    std::array<unsigned char, 8> random_bytes{};
    bytes(random_bytes);
    const auto random = std::bit_cast<std::uint64_t>(random_bytes);
    // The first id starts in the lower half of 52 bits, each further one lies a random step
    // behind it, so that ids of one Draw sort as they were drawn and still do not collide with
    // those of another Draw in the same millisecond. 2^20 steps of 2^31 fit the upper half.
    if (last_id_ == 0)
        last_id_ = 1 + (random >> 13);
    else
        last_id_ += 1 + (random >> 33);

    std::uint64_t high = static_cast<std::uint64_t>(now_.us / 1000) & 0xFFFF'FFFF'FFFF;
    high += last_id_ >> 52;
    // 100 bits as 20 digits of 5: ten from the front half, ten from the rear.
    const std::uint64_t low = last_id_ & 0xF'FFFF'FFFF'FFFF;
    std::uint64_t front = (high << 2) | (low >> 50);
    std::uint64_t rear = low & 0x3'FFFF'FFFF'FFFF;
    constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
    IdTail tail;
    for (std::size_t i = 10; i-- > 0; front >>= 5, rear >>= 5) {
        tail[i] = digits[front & 31];
        tail[i + 10] = digits[rear & 31];
    }
    return tail;
}

}  // namespace akad
