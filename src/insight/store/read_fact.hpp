// From facts as they stand in the ledger to what the story reads of them. Only the kept part is
// read, so an erasure changes no figure.
#pragma once

#include <optional>

#include "insight/rules/story.hpp"
#include "ledger/ledger.hpp"

namespace akad::insight {

/// What the fact says of a deal; nothing when it is not about one.
[[nodiscard]] std::optional<DealFact> deal_fact(const ledger::Fact& fact);

/// Keeps the time zone, or the place of a stage, when a fact tells of it.
void keep_house(House& house, const ledger::Fact& fact);

}  // namespace akad::insight
