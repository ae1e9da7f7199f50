// Which deals a review looks at, and in which order: those in trouble first. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

#include "deals/brief.hpp"

namespace akad::reviews {

/// No meeting looks at more; what is beyond is counted and said.
constexpr std::size_t most_on_agenda = 60;

/// Why a deal comes early on an agenda, the worst first.
BOOST_DEFINE_ENUM_CLASS(Trouble, close_day_passed, step_late, no_next_step, over_expected,
                        claims_stage)

/// Whole days since the deal came into its stage.
[[nodiscard]] int days_in_stage(const deals::DealBrief& deal, Instant now);
[[nodiscard]] std::vector<Trouble> troubles_of(const deals::DealBrief& deal, Instant now,
                                               Day today);

/// All of them, most troubles first; among equals the one longest over its stage's expected days,
/// then the earliest close day.
[[nodiscard]] std::vector<deals::DealBrief> troubled_first(std::vector<deals::DealBrief> deals,
                                                           Instant now, Day today);
/// Those that stand longer in their stage than it is expected to take, the slowest first.
[[nodiscard]] std::vector<deals::DealBrief> slower_ones(std::vector<deals::DealBrief> deals,
                                                        Instant now, Day today);

/// A random sample of up to `per_stage` deals of every stage, stage by stage. Every deal is equally
/// likely: they are ordered by SHA-256 of the seed and their id, so that whoever has the seed draws
/// the same deals again.
[[nodiscard]] std::vector<deals::DealBrief> sampled(std::vector<deals::DealBrief> deals,
                                                    int per_stage, std::string_view seed);

}  // namespace akad::reviews
