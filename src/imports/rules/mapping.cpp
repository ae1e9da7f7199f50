#include "imports/rules/mapping.hpp"

#include <algorithm>
#include <set>

#include "core/json.hpp"

namespace akad::imports {
namespace {

void find_columns(const Mapping& mapping, Columns& columns, std::vector<ErrorItem>& wrong) {
    for (const auto& [meaning_name, column] : mapping.columns) {
        const auto meaning = parse_enum<Meaning>(meaning_name);
        const auto place = std::ranges::find(columns.names, column);
        const std::string field = "columns." + meaning_name;
        if (!meaning)
            wrong.push_back({field, "unknown_meaning", "There is no such meaning."});
        else if (place == columns.names.end())
            wrong.push_back(
                {field, "unknown_column", "The file has no column \"" + column + "\"."});
        else
            columns.set(*meaning, static_cast<std::size_t>(place - columns.names.begin()));
    }
}

void find_missing(Source source, const Columns& columns, std::vector<ErrorItem>& wrong) {
    for (const Meaning needed : needed_meanings(source)) {
        if (columns[needed]) continue;
        wrong.push_back({"columns." + std::string(name_of(needed)), "needed",
                         "Say which column this is; rows cannot be read without it."});
    }
}

std::optional<std::size_t> stage_column(const Columns& columns) {
    return columns[Meaning::stage] ? columns[Meaning::stage] : columns[Meaning::history_stage];
}

DateEvidence::Found date_order_in(const Columns& columns, const FileProfile& profile) {
    DateEvidence evidence;
    for (const Meaning meaning : {Meaning::close_day, Meaning::created_at, Meaning::history_at})
        if (const auto place = columns[meaning]) evidence.join(profile.columns[*place].dates);
    if (columns.since) evidence.join(profile.columns[*columns.since].dates);
    for (const StageDates& dates : columns.stage_dates)
        evidence.join(profile.columns[dates.entered].dates);
    return evidence.conclude();
}

DecimalEvidence::Found decimal_in(const Columns& columns, const FileProfile& profile) {
    const auto place = columns[Meaning::value];
    return (place ? profile.columns[*place].amounts : DecimalEvidence()).conclude();
}

void propose_stages(Mapping& mapping, const std::vector<std::string>& theirs,
                    const FileProfile& profile, const std::vector<OurStage>& ours) {
    for (const std::string& name : theirs) {
        std::string& choice = mapping.stages[name];
        if (!choice.empty()) continue;
        const auto end = profile.ends.find(name);
        const auto guess = guess_stage(
            name, end == profile.ends.end() ? std::nullopt : std::optional(end->second), ours);
        if (guess) choice = guess->text();
    }
}

/// Without the check for needed columns: a proposal may be short of some.
Columns columns_found(Source source, const Mapping& mapping, std::vector<std::string> names,
                      std::vector<ErrorItem>& wrong) {
    Columns columns;
    columns.names = std::move(names);
    find_columns(mapping, columns, wrong);
    columns.deleted = deleted_column(source, columns.names);
    columns.since = since_column(source, columns.names);
    if (source == Source::hubspot_deal) columns.stage_dates = stage_date_columns(columns.names);
    return columns;
}

}  // namespace

std::string_view Columns::name(Meaning meaning) const {
    const auto place = (*this)[meaning];
    return place ? std::string_view(names[*place]) : std::string_view();
}

Result<Columns> columns_of(Source source, const Mapping& mapping,
                           const std::vector<std::string>& names) {
    std::vector<ErrorItem> wrong;
    Columns columns = columns_found(source, mapping, names, wrong);
    find_missing(source, columns, wrong);
    if (!wrong.empty())
        return Error{ErrorKind::invalid, "bad_mapping",
                     "The columns are not mapped well enough to read rows.", std::move(wrong)};
    return columns;
}

Result<std::vector<std::string>> stage_names(const Columns& columns, const FileProfile& profile) {
    const auto place = stage_column(columns);
    if (!place) return std::vector<std::string>();
    const ColumnProfile& column = profile.columns[*place];
    if (column.values.size() > most_stage_names)
        return Error{ErrorKind::invalid, "too_many_stages",
                     "\"" + column.name + "\" has more than " + std::to_string(most_stage_names) +
                         " different values, so it holds no stages. Choose another column."};
    std::set<std::string> names(column.values.begin(), column.values.end());
    for (const StageDates& dates : columns.stage_dates)
        if (profile.columns[dates.entered].filled > 0)
            names.insert(stage_in_file(dates.stage, column.values));
    return std::vector<std::string>(names.begin(), names.end());
}

Mapping propose_mapping(const FileProfile& profile, const ProposeFor& workspace) {
    Mapping mapping;
    mapping.currency = workspace.currency;
    mapping.default_owner = workspace.default_owner;
    // Data Export writes times in UTC; other systems in the zone of the person who exports.
    const bool utc = system_of(profile.source) == "salesforce";
    mapping.time_zone = utc ? "UTC" : workspace.time_zone;
    for (const auto& [meaning, column] : guess_meanings(profile.source, profile.names()))
        mapping.columns.emplace(name_of(meaning), column);
    std::vector<ErrorItem> wrong;
    const Columns columns = columns_found(profile.source, mapping, profile.names(), wrong);
    auto dates = date_order_in(columns, profile);
    mapping.date_order = dates.order;
    mapping.date_order_evidence = std::move(dates.because);
    auto decimal = decimal_in(columns, profile);
    mapping.decimal = std::string(1, decimal.decimal);
    mapping.decimal_evidence = std::move(decimal.because);
    const auto theirs = stage_names(columns, profile);
    if (theirs.ok()) propose_stages(mapping, theirs.value(), profile, workspace.stages);
    return mapping;
}

Result<void> renew_evidence(Mapping& mapping, const FileProfile& profile,
                            const std::vector<OurStage>& stages) {
    const Columns columns = TRY(columns_of(profile.source, mapping, profile.names()));
    const auto theirs = TRY(stage_names(columns, profile));
    auto dates = date_order_in(columns, profile);
    if (!mapping.date_order) mapping.date_order = dates.order;
    mapping.date_order_evidence = std::move(dates.because);
    mapping.decimal_evidence = decimal_in(columns, profile).because;
    propose_stages(mapping, theirs, profile, stages);
    return {};
}

}  // namespace akad::imports
