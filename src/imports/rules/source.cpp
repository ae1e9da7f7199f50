#include "imports/rules/source.hpp"

#include <algorithm>
#include <initializer_list>
#include <set>

#include "core/text.hpp"
#include "imports/rules/header_words.hpp"

namespace akad::imports {
namespace {

bool is_ascii(char letter) {
    return static_cast<unsigned char>(letter) < 0x80;
}

class Keys {
public:
    explicit Keys(const std::vector<std::string>& names) {
        for (const std::string& name : names) keys_.insert(header_key(name));
    }
    [[nodiscard]] bool all(std::initializer_list<std::string_view> keys) const {
        return std::ranges::all_of(
            keys, [&](std::string_view key) { return keys_.contains(std::string(key)); });
    }
    [[nodiscard]] bool any(const std::vector<std::string_view>& keys) const {
        return std::ranges::any_of(
            keys, [&](std::string_view key) { return keys_.contains(std::string(key)); });
    }

private:
    std::set<std::string> keys_{};
};

std::optional<std::size_t> place_of(std::string_view key, const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (header_key(names[i]) == key) return i;
    return std::nullopt;
}

std::optional<std::string_view> stripped(std::string_view text, std::string_view front) {
    if (text.size() <= front.size()) return std::nullopt;
    for (std::size_t i = 0; i < front.size(); ++i)
        if ((text[i] | 0x20) != (front[i] | 0x20)) return std::nullopt;
    return text.substr(front.size());
}

/// The stage in `Date entered "X"`; straight quotes, curly ones, or none.
std::optional<std::string> stage_in(std::string_view header, std::string_view words) {
    const auto rest = stripped(header, words);
    if (!rest) return std::nullopt;
    std::string stage = trimmed(*rest);
    for (const std::string_view quote : {"\"", "“", "”"}) {
        if (stage.starts_with(quote)) stage.erase(0, quote.size());
        if (stage.ends_with(quote)) stage.resize(stage.size() - quote.size());
    }
    // "Date entered current stage" speaks of whichever stage that is.
    if (stage.empty() || stage == "current stage") return std::nullopt;
    return stage;
}

}  // namespace

std::string_view system_of(Source source) {
    if (source == Source::hubspot_deal) return "hubspot";
    return source == Source::csv ? "csv" : "salesforce";
}

bool brings_deals(Source source) {
    return source == Source::salesforce_opportunity || source == Source::hubspot_deal ||
           source == Source::csv;
}

std::vector<Meaning> needed_meanings(Source source) {
    switch (source) {
        case Source::salesforce_history:
            return {Meaning::history_deal, Meaning::history_stage, Meaning::history_at};
        case Source::salesforce_account:
            return {Meaning::external_id, Meaning::name};
        case Source::salesforce_user:
            return {Meaning::external_id, Meaning::owner_email};
        case Source::salesforce_opportunity:
        case Source::hubspot_deal:
            return {Meaning::external_id, Meaning::name, Meaning::stage};
        case Source::csv:
            break;
    }
    return {Meaning::name, Meaning::stage};
}

std::string header_key(std::string_view header) {
    std::string key;
    for (const char letter : header) {
        const bool upper = letter >= 'A' && letter <= 'Z';
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (upper)
            key += static_cast<char>(letter | 0x20);
        else if (plain || !is_ascii(letter))
            key += letter;
    }
    return key;
}

std::vector<std::string> column_names(const std::vector<std::string_view>& headers) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const std::string_view header : headers) {
        std::string name = trimmed(header);
        if (name.empty()) name = "Column " + std::to_string(names.size() + 1);
        const std::string plain = name;
        for (int repeat = 2; !taken.insert(name).second; ++repeat)
            name = plain + " (" + std::to_string(repeat) + ")";
        names.push_back(std::move(name));
    }
    return names;
}

Source detect_source(const std::vector<std::string>& names) {
    const Keys keys(names);
    const bool opportunity_report = keys.all({"opportunityname", "stage"}) &&
                                    keys.any({"opportunityid", "opportunityowner", "accountname"});
    if (keys.all({"id", "name", "stagename", "closedate"}) || opportunity_report)
        return Source::salesforce_opportunity;
    if (keys.all({"opportunityid", "stagename", "createddate"})) return Source::salesforce_history;
    if (keys.any(hubspot_id_words()) && keys.any(hubspot_name_words()) &&
        keys.any(hubspot_stage_words()))
        return Source::hubspot_deal;
    if (keys.all({"id", "username", "email"})) return Source::salesforce_user;
    if (keys.all({"id", "name"}) && keys.any({"billingcity", "billingcountry", "parentid"}))
        return Source::salesforce_account;
    return Source::csv;
}

std::map<Meaning, std::string> guess_meanings(Source source,
                                              const std::vector<std::string>& names) {
    std::map<Meaning, std::string> guessed;
    for (const auto& [meaning, words] : header_words(source)) {
        for (const std::string_view word : words) {
            const auto place = place_of(word, names);
            if (!place) continue;
            guessed.emplace(meaning, names[*place]);
            break;
        }
    }
    return guessed;
}

std::optional<std::size_t> deleted_column(Source source, const std::vector<std::string>& names) {
    if (system_of(source) != "salesforce") return std::nullopt;
    return place_of("isdeleted", names);
}

std::optional<std::size_t> since_column(Source source, const std::vector<std::string>& names) {
    if (source == Source::salesforce_opportunity) return place_of("laststagechangedate", names);
    if (source == Source::hubspot_deal) return place_of("dateenteredcurrentstage", names);
    return std::nullopt;
}

std::optional<EndColumns> end_columns(Source source, const std::vector<std::string>& names) {
    const bool hubspot = source == Source::hubspot_deal;
    if (!hubspot && source != Source::salesforce_opportunity) return std::nullopt;
    const auto guessed = guess_meanings(source, names);
    const auto stage = guessed.find(Meaning::stage);
    const auto closed = place_of(hubspot ? "isdealclosed" : "isclosed", names);
    const auto won = place_of(hubspot ? "isclosedwon" : "iswon", names);
    if (stage == guessed.end() || !closed || !won) return std::nullopt;
    const auto place = std::ranges::find(names, stage->second);
    return EndColumns{static_cast<std::size_t>(place - names.begin()), *closed, *won};
}

std::vector<StageDates> stage_date_columns(const std::vector<std::string>& names) {
    std::vector<StageDates> found;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (auto stage = stage_in(names[i], "Date entered "))
            found.push_back({std::move(*stage), i});
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto stage = stage_in(names[i], "Date exited ");
        if (!stage) continue;
        const auto entered = std::ranges::find(found, *stage, &StageDates::stage);
        if (entered != found.end()) entered->exited = i;
    }
    return found;
}

std::string_view without_pipeline(std::string_view stage) {
    if (!stage.ends_with(')')) return stage;
    const std::size_t open = stage.rfind(" (");
    return open == std::string_view::npos || open == 0 ? stage : stage.substr(0, open);
}

}  // namespace akad::imports
