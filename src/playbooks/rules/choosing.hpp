// Which playbook a stage gets, and what an acceleration must say. Pure.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "playbooks/stall_points.hpp"
#include "playbooks/store/rows.hpp"

namespace akad::playbooks {

/// The transition out of a stage of this buyer phase. The usual pipeline has a stage for five of
/// the six phases; a stage of any pipeline gets the transition nearest to its phase, and the last
/// ones get the last.
[[nodiscard]] Transition transition_from(std::string_view buyer_phase);

/// Whether an idea claims that something runs short (D55).
[[nodiscard]] bool needs_ground(Idea idea);
/// Scarcity is only told where it is true: such a use says what it rests on (`ground_missing`).
[[nodiscard]] Result<Acceleration> well_formed(Acceleration use);

constexpr std::size_t most_title = 200;
constexpr std::size_t most_text = 2'000;
constexpr std::size_t most_ground = 500;
/// The texts trimmed and within limits.
[[nodiscard]] Result<EditedText> well_formed(EditedText text);

}  // namespace akad::playbooks
