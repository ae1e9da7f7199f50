// Who of the buyer's important people is known and was spoken to (D75, D76). Pure.
#pragma once

#include <optional>
#include <vector>

#include "people/people.hpp"
#include "signals/rules/acts.hpp"

namespace akad::signals {

using people::BuyerRole;

/// Somebody of the buyer's, and a part they play: on this deal or as a contact.
struct Player {
    PersonId contact{};
    BuyerRole role = BuyerRole::user;
};

/// Of one person: when they last acted, and when we last tried.
struct Spoken {
    PersonId contact{};
    std::optional<Instant> spoken_at{};
    std::optional<Instant> tried_at{};
};
/// An important role. Nobody plays it: it is not covered, whoever else was spoken to.
struct Covered {
    BuyerRole role = BuyerRole::economic_buyer;
    std::vector<Spoken> people{};  ///< who spoke last comes first
    [[nodiscard]] std::optional<Instant> spoken_at() const {
        return people.empty() ? std::nullopt : people.front().spoken_at;
    }
};

/// The six important roles in their order, the economic buyer first.
[[nodiscard]] std::vector<Covered> coverage_of(const std::vector<Act>& acts,
                                               const std::vector<Player>& players);

}  // namespace akad::signals
