#include "signals/rules/activity_words.hpp"

#include <algorithm>

namespace akad::signals {

namespace {

void add_part(std::string& out, std::string_view part) {
    if (!out.empty()) out += ' ';
    out += part;
}

}  // namespace

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

std::vector<Indicator> indicators_in(std::string_view text) {
    std::vector<Indicator> found;
    for (const std::string_view part : parts_of(text))
        if (const auto indicator = parse_enum<Indicator>(part)) found.push_back(*indicator);
    return found;
}

std::string listed(const std::vector<PersonId>& ids) {
    std::string out;
    for (auto id = ids.begin(); id != ids.end(); ++id)
        if (std::find(ids.begin(), id, *id) == id) add_part(out, id->text());
    return out;
}

std::string listed(const std::vector<Indicator>& indicators) {
    std::string out;
    for (int i = 0; i < indicator_count; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        if (std::ranges::find(indicators, indicator) != indicators.end())
            add_part(out, name_of(indicator));
    }
    return out;
}

}  // namespace akad::signals
