// What an action may draw: now, new ids, salts. All comes from a seed drawn before the action is
// queued, so that a batch replayed after a failed commit makes the very same ids and facts.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/ids.hpp"
#include "core/time.hpp"

namespace akad {

using Seed = std::array<unsigned char, 32>;

/// A fresh seed from the operating system. Called while preparing, never while deciding.
[[nodiscard]] Seed fresh_seed();

class Draw {
public:
    Draw(Instant now, const Seed& seed) : now_(now), seed_(seed) {}

    [[nodiscard]] Instant now() const { return now_; }

    /// A new id. Ids of one Draw sort in the order they were drawn; they are not secrets.
    template <class AnyId>
    [[nodiscard]] AnyId id() {
        return AnyId(tail());
    }

    /// Fills with unpredictable bytes: salts of erasable payloads, secrets of private links.
    void bytes(std::span<unsigned char> out);

private:
    [[nodiscard]] IdTail tail();

    Instant now_;
    Seed seed_;
    std::uint64_t drawn_ = 0;
    std::uint64_t last_id_ = 0;  ///< the random part of the id drawn before this one
};

}  // namespace akad
