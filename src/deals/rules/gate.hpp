// The gate of a stage: which exit criteria hold on the evidence that stands (D9, D12). Pure.
#pragma once

#include <string>
#include <vector>

#include "deals/store/rows.hpp"
#include "evidence/evidence.hpp"

namespace akad::deals {

BOOST_DEFINE_ENUM_CLASS(CriterionState, missing, submitted, met)

struct Gate {
    std::vector<CriterionState> states;  ///< one a criterion, in order
    std::vector<DealField> fields{};     ///< what the stage asks of the deal and it lacks (D77)

    /// Every criterion holds. Whether a field is missing is asked when the deal moves.
    [[nodiscard]] bool open() const;
    [[nodiscard]] int missing_count() const;
    /// The stored form: "ms-".
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static Gate read(std::string_view text);
};

/// A criterion is met by one piece of verified evidence, submitted while one waits for judgement.
[[nodiscard]] Gate gate_of(const std::vector<Criterion>& criteria,
                           const std::vector<evidence::Evidence>& standing);
/// The same of what stands of many deals, for the law.
[[nodiscard]] Gate gate_standing(const std::vector<Criterion>& criteria,
                                 const std::vector<evidence::Standing>& standing);

/// The typed quantity a criterion asks for (D17): an amount for "pain documented at $X", a day
/// not more than so many days ahead for "timeline committed within 90 days". Refusals:
/// `quantity_missing`, `day_before_act`, `day_too_far`.
[[nodiscard]] Result<void> check_quantity(const Criterion& criterion,
                                          const std::optional<evidence::Quantity>& quantity,
                                          Day occurred_on);

/// The refusal that lists what is missing, one item a criterion that is not met.
[[nodiscard]] Error criteria_missing(const std::vector<Criterion>& criteria, const Gate& gate);

}  // namespace akad::deals
