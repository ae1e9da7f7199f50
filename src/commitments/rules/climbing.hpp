// When a rung of a ladder is reached, and what is done there. Pure: calendar and time come in.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commitments/ladder.hpp"
#include "core/calendar.hpp"

namespace akad::commitments {

/// Below the first rung of every ladder.
constexpr int ground = -1'000;

/// What a rung is measured by.
struct Footing {
    Day due{};
    const Calendar& calendar;
    std::string_view zone;  ///< of who owes it
};

/// Eight in the morning of the rung's day. On the day itself means the last working day up to it.
[[nodiscard]] Instant time_of(const Rung& rung, const Footing& footing);
/// The highest rung whose time is over, or `ground`; from there a new day is reminded of.
[[nodiscard]] int rung_at(const Ladder& ladder, const Footing& footing, Instant now);

/// When the next rung above `rung` comes; nothing when it is the last.
[[nodiscard]] std::optional<Instant> next_above(const Ladder& ladder, int rung,
                                                const Footing& footing);

struct Climb {
    int rung = ground;
    std::optional<RungAct> act{};   ///< nothing when no rung was reached, or today is no day for it
    std::optional<Instant> next{};  ///< when to look again; nothing above
};
/// From `rung` up to now. Several rungs that were missed are one act, an escalation if any was one.
/// On a day that is not worked nothing is done and `next` is the next morning that is.
[[nodiscard]] Climb climbed(const Ladder& ladder, int rung, const Footing& footing, Instant now);

/// In order. Refusal `bad_ladder`: at most six rungs, each on another day from thirty before to
/// sixty after, and escalation only after the day.
[[nodiscard]] Result<Ladder> checked(Ladder ladder);

/// All ladders of a workspace as text, "next_step=-2r 0r 3e;verification=": one kind, and back.
[[nodiscard]] std::optional<Ladder> ladder_in(std::string_view text, Kind kind);
[[nodiscard]] std::string with_ladder(std::string_view text, Kind kind,
                                      const std::optional<Ladder>& ladder);

}  // namespace akad::commitments
