// How sure a share from a few deals is: what a stage audit and an intervention rate may say. Pure.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"

namespace akad::reviews {

/// Fewer say nothing.
constexpr std::int64_t fewest_for_a_share = 5;

/// A share in percent with its 95 % confidence interval.
struct MetShare {
    double percent = 0;
    double low = 0;
    double high = 0;
};
BOOST_DESCRIBE_STRUCT(MetShare, (), (percent, low, high))

/// The score interval of E. B. Wilson (1927), "Probable inference, the law of succession, and
/// statistical inference", without continuity correction, as method 3 of R. G. Newcombe (1998),
/// "Two-sided confidence intervals for the single proportion". None below five.
[[nodiscard]] std::optional<MetShare> share_of(std::int64_t met, std::int64_t of);

/// Is a criterion really met?
BOOST_DEFINE_ENUM_CLASS(Finding, yes, no, cannot_tell)
struct Found {
    CriterionId criterion{};
    Finding finding = Finding::cannot_tell;
};
BOOST_DESCRIBE_STRUCT(Found, (), (criterion, finding))

/// Whether a deal truly belongs in its stage: no, when one criterion is not met; cannot tell while
/// one is not answered or cannot be told; else yes. Deals are what was drawn, so deals are counted:
/// the criteria of one deal are no independent draws.
[[nodiscard]] Finding verdict(const std::vector<CriterionId>& asked,
                              const std::vector<Found>& findings);

}  // namespace akad::reviews
