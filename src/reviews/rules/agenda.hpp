// Which deals a review looks at, and in which order: those that ask for attention first. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "attention/asking.hpp"
#include "deals/brief.hpp"

namespace akad::reviews {

/// No meeting looks at more; what is beyond is counted and said.
constexpr std::size_t most_on_agenda = 60;

/// Why a deal comes early on an agenda: its alerts, and that it claims its stage.
BOOST_DEFINE_ENUM_CLASS(TroubleKind, close_day_passed, step_late, no_next_step, over_expected,
                        claims_stage, stuck, buyer_silent)
struct Trouble {
    TroubleKind kind = TroubleKind::over_expected;
    std::optional<attention::Attention> level{};  ///< none for what no alert says
    std::optional<Day> since{};
    friend bool operator==(const Trouble&, const Trouble&) = default;
};
BOOST_DESCRIBE_STRUCT(Trouble, (), (kind, level, since))

/// A deal that may come on an agenda, with what attention says of it.
struct Candidate {
    deals::DealBrief deal;
    std::vector<attention::Asking> asking{};
    int norm_tenths = 0;  ///< how long its stage usually takes, in tenths of a day
};

/// Whole days since the deal came into its stage.
[[nodiscard]] int days_in_stage(const deals::DealBrief& deal, Instant now);
/// The alerts of the deal as attention keeps them, none of them counted again here.
[[nodiscard]] std::vector<Trouble> troubles_of(const Candidate& candidate);

/// All of them: most red alerts first, then most troubles, then those that ask for the longest
/// time; among equals the one that stands longest against its norm, then the earliest close day.
[[nodiscard]] std::vector<Candidate> troubled_first(std::vector<Candidate> candidates, Instant now);
/// Those that stand longer in their stage than it usually takes, the slowest first.
[[nodiscard]] std::vector<Candidate> slower_ones(std::vector<Candidate> candidates, Instant now);

/// A random sample of up to `per_stage` deals of every stage, stage by stage. Every deal is equally
/// likely: they are ordered by SHA-256 of the seed and their id, so that whoever has the seed draws
/// the same deals again.
[[nodiscard]] std::vector<Candidate> sampled(std::vector<Candidate> candidates, int per_stage,
                                             std::string_view seed);

}  // namespace akad::reviews
