#include "deals/rules/required.hpp"

#include <algorithm>

namespace akad::deals {

namespace {

std::vector<DealField> all_fields() {
    using enum DealField;
    return {close_day, value, next_step, economic_buyer, champion};
}

bool has(DealField field, const Deal& deal, const std::vector<std::string>& roles) {
    switch (field) {
        case DealField::close_day:
            return deal.close_day.has_value();
        case DealField::value:
            return deal.value_minor > 0;
        case DealField::next_step:
            return deal.next_step.has_value();
        case DealField::economic_buyer:
        case DealField::champion:
            return std::ranges::find(roles, name_of(field)) != roles.end();
    }
    return false;
}

std::string_view words_for(DealField field) {
    switch (field) {
        case DealField::close_day:
            return "The day it is to close.";
        case DealField::value:
            return "What it is worth.";
        case DealField::next_step:
            return "A next step with an owner.";
        case DealField::economic_buyer:
            return "An economic buyer among the stakeholders.";
        case DealField::champion:
            return "A champion among the stakeholders.";
    }
    return "";
}

}  // namespace

std::optional<std::string> kept_fields(const std::vector<DealField>& fields) {
    std::string kept;
    for (const DealField each : all_fields())
        if (std::ranges::find(fields, each) != fields.end())
            kept.append(kept.empty() ? "" : " ").append(name_of(each));
    return kept.empty() ? std::nullopt : std::optional(kept);
}

std::vector<DealField> required_fields(const Stage& stage) {
    std::vector<DealField> fields;
    if (!stage.required) return fields;
    const std::string padded = ' ' + *stage.required + ' ';
    for (const DealField each : all_fields())
        if (padded.find(' ' + std::string(name_of(each)) + ' ') != std::string::npos)
            fields.push_back(each);
    return fields;
}

std::vector<DealField> missing_fields(const Stage& stage, const Deal& deal,
                                      const std::vector<std::string>& roles) {
    std::vector<DealField> missing = required_fields(stage);
    std::erase_if(missing, [&](DealField field) { return has(field, deal, roles); });
    return missing;
}

Error fields_missing(const std::vector<DealField>& fields) {
    Error error{
        ErrorKind::conflict, "fields_missing",
        "This stage asks for more about the deal before it goes on. Fill in what is listed."};
    for (const DealField each : fields)
        error.items.push_back(
            {std::string(name_of(each)), "fields_missing", std::string(words_for(each))});
    return error;
}

bool asks_for_stakeholders(const Stage& stage, const Deal& deal) {
    if (!stage.asks_stakeholders.value_or(false) || deal.state != DealState::open) return false;
    return !deal.stakeholders_at || *deal.stakeholders_at < deal.stage_since;
}

}  // namespace akad::deals
