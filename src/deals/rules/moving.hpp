// How a deal moves: forward on evidence, forward by a counted override, back with a reason, out
// of the pipeline, and the undo of each. Every function takes the deal as it is and gives the deal
// as it will be, or the refusal. Pure; every channel comes through here.
#pragma once

#include <optional>
#include <string_view>

#include "deals/rules/gate.hpp"
#include "deals/store/rows.hpp"

namespace akad::deals {

/// What changes a deal needs it open: `deal_closed`, `deal_in_nurture`. Evidence is still judged on
/// a closed one.
[[nodiscard]] Result<void> check_open(const Deal& deal);

/// A deal has one open next step: `next_step_open` when there is one already.
[[nodiscard]] Result<void> check_next_step(const Deal& deal);

/// One past its last stage is won: the gate of the last stage is the won gate.
[[nodiscard]] Result<Deal> advanced(const Deal& before, const Layout& layout, const Gate& gate,
                                    std::optional<StageId> to, const Caller& caller, Instant now);
[[nodiscard]] Result<Deal> won(const Deal& before, const Layout& layout, const Gate& gate,
                               const Caller& caller, Instant now);

/// A manager's override: to the named later stage, to the next one, or out of the last as won.
/// Needs a reason; counted on the deal; marks the deal as claiming its stage.
[[nodiscard]] Result<Deal> overridden(const Deal& before, const Layout& layout,
                                      std::optional<StageId> to, std::string_view reason,
                                      const Caller& caller, Instant now);

/// To an earlier stage, with one of the six triggers (D57, D58) and a note.
[[nodiscard]] Result<Deal> moved_back(const Deal& before, const Layout& layout, StageId to,
                                      std::string_view note, const Caller& caller, Instant now);

/// A day to come back lies after today, at most two years ahead: `return_day_out_of_range`.
[[nodiscard]] Result<void> check_return_day(std::optional<Day> day, Day today);
/// Out of the pipeline for a while (D26, D27): neither open nor lost, with a reason and such a day.
[[nodiscard]] Result<Deal> nurtured(const Deal& before, std::string_view reason, Day return_day,
                                    Day today, const Caller& caller, Instant now);
/// Back into the stage it left, or into the first one when that was retired since. The time in
/// nurture is no stage time; the stay before it counts on. Refusal: `not_in_nurture`.
[[nodiscard]] Result<Deal> brought_back(const Deal& before, const Layout& layout,
                                        const Caller& caller, Instant now);

/// From the pipeline or from nurture. The owner decides, or over them who may coach or override
/// (D74): `not_your_decision`.
[[nodiscard]] Result<Deal> lost(const Deal& before, LostReason reason, std::string_view note,
                                const Caller& caller, Instant now);
/// A deal is split while it is open, with a reason: a new one is opened beside it (D60).
[[nodiscard]] Result<void> check_split(const Deal& deal, std::string_view note);

/// Into the stage it left from; into the first one when that stage was retired since.
[[nodiscard]] Result<Deal> reopened(const Deal& before, const Layout& layout,
                                    std::string_view reason, const Caller& caller, Instant now);

/// The deal as it was before its last move: same person, ten minutes, nothing built on it (nor
/// its stage retired). `since` is when its former stay in that stage began. What the move before
/// that one was is forgotten: one undo, not two.
[[nodiscard]] Result<Deal> undone(const Deal& before, Instant since, bool built_upon,
                                  const Caller& caller, Instant now);

/// True when the gates of all stages that this deal went through hold on the evidence that
/// stands: those behind it, and of a won deal the last one too.
[[nodiscard]] bool is_proven(const Deal& deal, const Layout& layout,
                             const std::vector<evidence::Evidence>& standing);

constexpr std::int64_t undo_within_us = 10 * 60 * us_per_second;

}  // namespace akad::deals
