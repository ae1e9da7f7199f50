// From counts to what may be said: a share or a mean with its number of cases, and nothing but
// "too few" below five. Pure.
#pragma once

#include <cstdint>
#include <optional>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/time.hpp"
#include "insight/store/rows.hpp"

namespace akad::insight {

constexpr std::int64_t fewest_cases = 5;

/// How many of how many. No rate is told of too few.
struct Share {
    std::int64_t count = 0;
    std::int64_t of = 0;
    bool too_few = true;
    std::optional<double> rate{};
};
BOOST_DESCRIBE_STRUCT(Share, (), (count, of, too_few, rate))
[[nodiscard]] Share share_of(std::int64_t count, std::int64_t of);

/// How long something lasts. The mean of what has ended is too short while long stays go on, so the
/// estimate puts the time of those still open beside it: all time stood, for each ending seen.
struct Length {
    std::int64_t cases = 0;  ///< ended
    std::int64_t open = 0;
    bool too_few = true;
    std::optional<double> mean_days{};
    std::optional<double> estimate_days{};
};
BOOST_DESCRIBE_STRUCT(Length, (), (cases, open, too_few, mean_days, estimate_days))
[[nodiscard]] Length length_of(const StageMonth& counts, Instant now);
/// Of something that is only counted when it ended.
[[nodiscard]] Length length_of(std::int64_t cases, std::int64_t seconds);

/// Open value times the share of deals won, for each day of the cycle from opened to won; nothing
/// of too few.
[[nodiscard]] std::optional<std::int64_t> velocity_of(std::int64_t open_minor, const Share& won,
                                                      const Length& cycle);

/// Where the share of missed days lies beside the 40 to 60 % that is usual (D5).
BOOST_DEFINE_ENUM_CLASS(Misses, too_few, below, usual, above)
[[nodiscard]] Misses misses_of(const Share& missed);

}  // namespace akad::insight
