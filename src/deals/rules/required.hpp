// The fields a stage asks for before a deal leaves it (D52, D77). Pure.
#pragma once

#include <string>
#include <vector>

#include "deals/store/rows.hpp"

namespace akad::deals {

/// As a stage's row keeps them: each once, in the order of the enum.
[[nodiscard]] std::optional<std::string> kept_fields(const std::vector<DealField>& fields);
[[nodiscard]] std::vector<DealField> required_fields(const Stage& stage);

/// Those that this deal lacks. `roles` are the buyer roles its stakeholders play.
[[nodiscard]] std::vector<DealField> missing_fields(const Stage& stage, const Deal& deal,
                                                    const std::vector<std::string>& roles);

/// The refusal `fields_missing`, one item a field.
[[nodiscard]] Error fields_missing(const std::vector<DealField>& fields);

/// Whether somebody should look again at who is involved: the deal entered a stage that asks for it
/// and nobody has since (D80).
[[nodiscard]] bool asks_for_stakeholders(const Stage& stage, const Deal& deal);

}  // namespace akad::deals
