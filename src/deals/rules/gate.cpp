#include "deals/rules/gate.hpp"

#include <algorithm>

namespace akad::deals {

namespace {

char letter_of(CriterionState state) {
    switch (state) {
        case CriterionState::met:
            return 'm';
        case CriterionState::submitted:
            return 's';
        case CriterionState::missing:
            return '-';
    }
    return '-';
}

template <class Evidence>
CriterionState state_of(const Criterion& criterion, const std::vector<Evidence>& standing) {
    CriterionState state = CriterionState::missing;
    for (const auto& each : standing) {
        if (each.criterion != criterion.id) continue;
        if (each.state == evidence::State::verified) return CriterionState::met;
        if (each.state == evidence::State::submitted) state = CriterionState::submitted;
    }
    return state;
}

template <class Evidence>
Gate gate_on(const std::vector<Criterion>& criteria, const std::vector<Evidence>& standing) {
    Gate gate;
    for (const Criterion& criterion : criteria)
        gate.states.push_back(state_of(criterion, standing));
    return gate;
}

}  // namespace

bool Gate::open() const {
    return missing_count() == 0;
}

int Gate::missing_count() const {
    return static_cast<int>(std::count_if(states.begin(), states.end(), [](CriterionState state) {
        return state != CriterionState::met;
    }));
}

std::string Gate::text() const {
    std::string out;
    for (const CriterionState state : states) out += letter_of(state);
    return out;
}

Gate Gate::read(std::string_view text) {
    Gate gate;
    for (const char letter : text)
        gate.states.push_back(letter == 'm'   ? CriterionState::met
                              : letter == 's' ? CriterionState::submitted
                                              : CriterionState::missing);
    return gate;
}

Gate gate_of(const std::vector<Criterion>& criteria,
             const std::vector<evidence::Evidence>& standing) {
    return gate_on(criteria, standing);
}

Gate gate_standing(const std::vector<Criterion>& criteria,
                   const std::vector<evidence::Standing>& standing) {
    return gate_on(criteria, standing);
}

Result<void> check_quantity(const Criterion& criterion,
                            const std::optional<evidence::Quantity>& quantity, Day occurred_on) {
    const bool has_money = quantity && quantity->value_minor && quantity->currency;
    const bool has_day = quantity && quantity->day;
    if (criterion.quantity == QuantityKind::money && !has_money)
        return Error{ErrorKind::invalid,
                     "quantity_missing",
                     "This criterion asks for an amount. Give the figure the buyer named.",
                     {{"quantity", "quantity_missing", criterion.name}}};
    if (criterion.quantity != QuantityKind::day_within) return {};
    if (!has_day)
        return Error{ErrorKind::invalid,
                     "quantity_missing",
                     "This criterion asks for a day. Give the one the buyer committed to.",
                     {{"quantity", "quantity_missing", criterion.name}}};
    if (*quantity->day < occurred_on)
        return Error{ErrorKind::invalid,
                     "day_before_act",
                     "A commitment names a day to come. This one lies before the day it was given.",
                     {{"quantity", "day_before_act", criterion.name}}};
    const int limit_days = criterion.limit_days.value_or(90);
    if (quantity->day->number - occurred_on.number > limit_days)
        return Error{ErrorKind::invalid,
                     "day_too_far",
                     "The day the buyer named is more than " + std::to_string(limit_days) +
                         " days ahead, so this criterion does not hold yet.",
                     {{"quantity", "day_too_far", criterion.name}}};
    return {};
}

Error criteria_missing(const std::vector<Criterion>& criteria, const Gate& gate) {
    Error error{ErrorKind::conflict, "criteria_missing",
                "The buyer has not shown all that this stage asks for. Attach evidence for what is "
                "missing, or ask a colleague to verify what is submitted."};
    for (std::size_t i = 0; i < criteria.size() && i < gate.states.size(); ++i)
        if (gate.states[i] != CriterionState::met)
            error.items.push_back(
                {criteria[i].id.text(), std::string(name_of(gate.states[i])), criteria[i].name});
    return error;
}

}  // namespace akad::deals
