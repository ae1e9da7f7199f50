// What a commitment comes after. The text in its row is the truth ("com_…+2 com_…+0", ids and lags
// in working days, in order); a table keeps it so that it can be found from both ends.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/ids.hpp"
#include "storage/store.hpp"

namespace akad::commitments {

constexpr std::size_t most_prerequisites = 20;
constexpr int most_lag_days = 250;

/// It starts only when this is done, and `lag_days` working days have passed.
struct Prerequisite {
    CommitmentId commitment{};
    int lag_days = 0;
    friend bool operator==(const Prerequisite&, const Prerequisite&) = default;
};
BOOST_DESCRIBE_STRUCT(Prerequisite, (), (commitment, lag_days))

[[nodiscard]] std::string text_of(const std::vector<Prerequisite>& prerequisites);
/// Nothing for a text that `text_of` did not make.
[[nodiscard]] std::vector<Prerequisite> prerequisites_in(const std::optional<std::string>& text);

/// One arrow of a deal's network.
struct Dependence {
    CommitmentId commitment{};
    CommitmentId prerequisite{};
    int lag_days = 0;
};
BOOST_DESCRIBE_STRUCT(Dependence, (), (commitment, prerequisite, lag_days))
/// All arrows between the commitments of a deal, in one query.
[[nodiscard]] std::vector<Dependence> dependences_in(storage::Connection& db, WorkspaceId workspace,
                                                     DealId deal);

}  // namespace akad::commitments
