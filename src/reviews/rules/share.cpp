#include "reviews/rules/share.hpp"

#include <algorithm>
#include <cmath>

namespace akad::reviews {

namespace {

/// The 97.5th percentile of the normal distribution.
constexpr double z = 1.959963984540054;

/// In percent, to a tenth.
double rounded(double share) {
    return std::round(std::clamp(share, 0.0, 1.0) * 1000) / 10;
}

}  // namespace

std::optional<MetShare> share_of(std::int64_t met, std::int64_t of) {
    if (of < fewest_for_a_share || met < 0 || met > of) return std::nullopt;
    const auto n = static_cast<double>(of);
    const double p = static_cast<double>(met) / n;
    const double middle = p + z * z / (2 * n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return MetShare{rounded(p), rounded((middle - half) / scale), rounded((middle + half) / scale)};
}

Finding verdict(const std::vector<CriterionId>& asked, const std::vector<Found>& findings) {
    Finding all = Finding::yes;
    for (const CriterionId& criterion : asked) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Found& each) {
            return each.criterion == criterion;
        });
        if (found != findings.end() && found->finding == Finding::no) return Finding::no;
        if (found == findings.end() || found->finding == Finding::cannot_tell)
            all = Finding::cannot_tell;
    }
    return all;
}

}  // namespace akad::reviews
